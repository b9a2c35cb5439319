extension DotGraph {
  /// Where every annotated mark stands, for other programs: `{"picture", "title", "description", "unit", "marks": […]}`.
  ///
  /// Points (1/72 inch), y downwards; marks in drawing order, each with its id, kind (`area`, `edge`, `node`), title,
  /// data, and `x`, `y`, `width`, `height` or `path` as far as they are given.
  public var json: String {
    var marks: [String] = []
    for area in areas { mark("area", area.annotation, area.attributes, into: &marks) }
    for edge in edges { mark("edge", edge.annotation, edge.attributes, into: &marks) }
    for node in nodes { mark("node", node.annotation, node.attributes, into: &marks) }
    return "{\n  \"picture\": \(JSONText.string(name)),\n  \"title\": \(JSONText.string(title)),\n"
      + "  \"description\": \(JSONText.string(description)),\n  \"unit\": \"point\",\n  \"marks\": [\n    "
      + marks.joined(separator: ",\n    ") + "\n  ]\n}\n"
  }

  private func mark(
    _ kind: String, _ annotation: Annotation?, _ attributes: [DotAttribute], into marks: inout [String]
  ) {
    guard let annotation else { return }
    var fields = [
      "\"id\": \(JSONText.string(annotation.id))", "\"kind\": \"\(kind)\"",
      "\"title\": \(JSONText.string(annotation.title))",
    ]
    let data = annotation.data.map { "\(JSONText.string($0.name)): \(JSONText.string($0.value))" }
    if !data.isEmpty { fields.append("\"data\": {\(data.joined(separator: ", "))}") }
    for attribute in attributes {
      switch attribute.value {
      case .position(let center):
        fields += ["\"x\": \(DotText.number(center.x))", "\"y\": \(DotText.number(center.y))"]
      case .inches(let points) where attribute.name == "width" || attribute.name == "height":
        fields.append("\"\(attribute.name)\": \(DotText.number(points))")
      case .box(let rect):
        fields += [
          "\"x\": \(DotText.number(rect.center.x))", "\"y\": \(DotText.number(rect.center.y))",
          "\"width\": \(DotText.number(rect.width))", "\"height\": \(DotText.number(rect.height))",
        ]
      case .spline(let spline, _):
        let points = spline.points.map { "[\(DotText.number($0.x)), \(DotText.number($0.y))]" }
        fields.append("\"path\": [\(points.joined(separator: ", "))]")
      default: break
      }
    }
    marks.append("{\(fields.joined(separator: ", "))}")
  }

  /// The resolution asked for, or the highest below it at which cairo can still draw a picture of this size.
  func fitting(_ resolution: Int) -> Int {
    var extent: Rect?
    func add(_ rect: Rect) { extent = extent?.union(rect) ?? rect }
    for node in nodes {
      var (center, width, height) = (Point?.none, 0.0, 0.0)
      for attribute in node.attributes {
        switch attribute.value {
        case .position(let point): center = point
        case .inches(let points) where attribute.name == "width": width = points
        case .inches(let points) where attribute.name == "height": height = points
        default: break
        }
      }
      if let center { add(Rect(center: center, width: width, height: height)) }
    }
    for area in areas {
      for attribute in area.attributes { if case .box(let rect) = attribute.value { add(rect) } }
    }
    guard let extent else { return resolution }
    // Cairo's surfaces end at 32,767 pixels a side; 16,000 also keeps memory near a gigabyte.
    let longest = max(extent.width, extent.height, 1)
    return max(20, min(resolution, Int(16_000 * 72 / longest)))
  }
}

/// Strings as JSON has them.
enum JSONText {
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F || (0x2028...0x2029).contains(scalar.value) {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
