public import WeftTable
internal import Yams

/// One node of a YAML file that still knows its line and column.
public struct YAMLValue: Sendable {
  public indirect enum Content: Sendable {
    case scalar(String)
    case list([YAMLValue])
    case map([Entry])
  }

  /// A key of a mapping with its value, in file order.
  public struct Entry: Sendable {
    public var key: String
    public var place: Place
    public var value: YAMLValue
  }

  public var content: Content
  public var place: Place

  /// Parses a file of one document. Syntax trouble comes back as one finding, never as a crash.
  ///
  /// Aliases are resolved by the parser, so a small file can unfold into a vast one: nesting deeper than 64
  /// levels and more than a million nodes are refused.
  public static func parsing(_ text: String, file: String) -> (value: YAMLValue?, findings: [Finding]) {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        return (nil, [YAMLValue.empty(file)])
      }
      var findings: [Finding] = []
      var budget = 1_000_000
      let value = YAMLValue(node, file: file, depth: 0, budget: &budget, findings: &findings)
      return (value, findings)
    } catch let error as YamlError {
      return (nil, [YAMLValue.syntax(error, file: file)])
    } catch {
      return (nil, [YAMLValue.unreadable(file)])
    }
  }

  private init(_ node: Node, file: String, depth: Int, budget: inout Int, findings: inout [Finding]) {
    place = Place(file: file, line: node.mark?.line, column: node.mark?.column)
    budget -= 1
    guard depth < 64, budget > 0 else {
      if budget >= 0 { findings.append(YAMLValue.tooLarge(place)) }
      budget = -1
      content = .scalar("")
      return
    }
    switch node {
    case .scalar(let scalar): content = .scalar(scalar.string)
    case .sequence(let sequence):
      content = .list(
        sequence.map { YAMLValue($0, file: file, depth: depth + 1, budget: &budget, findings: &findings) })
    case .mapping(let mapping):
      content = .map(
        mapping.map { key, value in
          Entry(
            key: key.scalar?.string ?? "",
            place: Place(file: file, line: key.mark?.line, column: key.mark?.column),
            value: YAMLValue(value, file: file, depth: depth + 1, budget: &budget, findings: &findings))
        })
    case .alias: content = .scalar("")
    }
  }
}

extension YAMLValue {
  fileprivate static func empty(_ file: String) -> Finding {
    Finding(
      .error, "E-YAML-EMPTY", at: Place(file: file),
      Label(en: "the file is empty", zh: "文件为空"),
      hint: Label(en: "write at least one key", zh: "至少写一个键"))
  }

  fileprivate static func syntax(_ error: YamlError, file: String) -> Finding {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Finding(
        .error, "E-YAML-SYNTAX", at: Place(file: file, line: mark.line, column: mark.column),
        Label(en: "not valid YAML: \(problem)", zh: "YAML 语法错误：\(problem)"),
        hint: Label(en: "check indentation, colons and quotes", zh: "请检查缩进、冒号和引号"))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.sorted().joined(separator: ", ")
      return Finding(
        .error, "E-YAML-KEY-TWICE",
        at: Place(file: file, line: context.mark.line, column: context.mark.column), value: names,
        Label(en: "key written twice: \(names)", zh: "重复的键：\(names)"),
        hint: Label(en: "keep one of them", zh: "只保留一个"))
    default: return unreadable(file)
    }
  }

  fileprivate static func unreadable(_ file: String) -> Finding {
    Finding(
      .error, "E-YAML-SYNTAX", at: Place(file: file),
      Label(en: "not readable as YAML", zh: "无法按 YAML 读取"),
      hint: Label(en: "the file must be UTF-8 text", zh: "文件须为 UTF-8 文本"))
  }

  fileprivate static func tooLarge(_ place: Place) -> Finding {
    Finding(
      .error, "E-LIMIT-DEPTH", at: place,
      Label(en: "nested deeper than 64 levels or larger than a million nodes", zh: "嵌套超过 64 层或超过一百万个节点"),
      hint: Label(en: "no Weft file needs that", zh: "Weft 的文件不需要这么大"))
  }
}
