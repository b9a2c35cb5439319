public import WeftTable

extension YAMLValue {
  /// Parses one line of JSON into the same kind of tree, so that one reader serves both.
  ///
  /// A key whose value is null is left out. Places are those of line `line` of the file.
  public static func parsing(
    json bytes: [UInt8], file: String, line: Int
  ) -> (value: YAMLValue?, findings: [Finding]) {
    let (value, place, problems) = JSONValue.reading(bytes, file: file)
    let findings = problems.map { finding -> Finding in
      var moved = finding
      moved.place?.line = line
      return moved
    }
    guard let value, findings.isEmpty else { return (nil, findings) }
    return (YAMLValue(value) { Place(file: file, line: line, column: place($0.range.lowerBound).column) }, [])
  }

  /// The reader refuses nesting that would be too deep for this.
  private init(_ value: JSONValue, _ place: (JSONValue) -> Place) {
    self.place = place(value)
    switch value.kind {
    case .object(let members):
      content = .map(
        members.compactMap { key, member in
          if case .null = member.kind { return nil }
          return Entry(key: key, place: place(member), value: YAMLValue(member, place))
        })
    case .array(let elements): content = .list(elements.map { YAMLValue($0, place) })
    case .string, .number, .bool, .null: content = .scalar(value.scalar ?? "")
    }
  }
}
