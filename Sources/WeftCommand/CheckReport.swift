internal import WeftModel
internal import WeftTable

/// What `weft check` found, for people and for programs.
struct CheckReport {
  /// How it is written to standard output.
  enum Form: String, CaseIterable { case text, json }

  let dataset: String
  let validation: Validation
  let language: Language

  /// The facts of the checkup, one a line.
  var text: String { validation.checkup.lines(in: language).map { $0 + "\n" }.joined() }

  /// Everything as one JSON object: rows, facts, findings with their codes and places.
  var json: String {
    let network = validation.network
    let rows = validation.counts.map { count in
      object([
        ("file", quoted(count.file)), ("read", "\(count.read)"), ("used", "\(count.used)"),
        ("named", "\(count.named)"),
      ])
    }
    let facts = validation.checkup.facts.map { fact in
      object([
        ("name", quoted(fact.name)), ("label", quoted(fact.label.text(in: language))),
        ("value", quoted(fact.value.text(in: language))), ("doubt", fact.kind == .doubt ? "true" : "false"),
      ])
    }
    return """
      {
        "dataset": \(quoted(dataset)),
        "organizations": \(network.organizations.count),
        "ties": \(network.ties.count),
        "rows": \(list(rows)),
        "facts": \(list(facts)),
        "findings": \(list(validation.findings.map(finding)))
      }

      """
  }

  private func finding(_ finding: Finding) -> String {
    let place = finding.place
    return object([
      ("severity", quoted(finding.severity.rawValue)), ("code", quoted(finding.code)),
      ("file", place.map { quoted($0.file) } ?? "null"), ("line", place?.line.map { "\($0)" } ?? "null"),
      ("column", place?.column.map { "\($0)" } ?? "null"), ("value", finding.value.map(quoted) ?? "null"),
      ("rows", "\(finding.rows)"), ("message", quoted(finding.message.text(in: language))),
      ("hint", finding.hint.map { quoted($0.text(in: language)) } ?? "null"),
    ])
  }

  private func quoted(_ text: String) -> String { JSONText.quoted(text) }

  private func object(_ pairs: [(String, String)]) -> String {
    "{" + pairs.map { "\(quoted($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }

  private func list(_ items: [String]) -> String {
    items.isEmpty ? "[]" : "[\n    " + items.joined(separator: ",\n    ") + "\n  ]"
  }
}
