public import WeftTable

/// What a dataset looks like, in plain facts: for `weft check`, and for anyone who wonders what was read as what.
public struct Checkup: Sendable, Hashable {
  /// One fact; a doubt is a fact worth a second look.
  public struct Fact: Sendable, Hashable {
    public enum Kind: Sendable, Hashable { case fact, doubt }
    /// A stable word, such as `isolates`.
    public var name: String
    public var label: Label
    public var value: Label
    public var kind: Kind

    public init(_ name: String, _ label: Label, _ value: Label, kind: Kind = .fact) {
      self.name = name
      self.label = label
      self.value = value
      self.kind = kind
    }
  }

  public var facts: [Fact]

  public init(facts: [Fact]) { self.facts = facts }

  /// The facts of one name.
  public subscript(name: String) -> [Fact] { facts.filter { $0.name == name } }

  /// One line a fact: `label: value`, doubts marked with `!`.
  public func lines(in language: Language) -> [String] {
    facts.map { fact in
      let colon = language == .zh ? "：" : ": "
      let mark = fact.kind == .doubt ? "! " : "  "
      return (mark + fact.label.text(in: language) + colon + fact.value.text(in: language)).escapingControls
    }
  }
}

extension Validation {
  /// The facts of this dataset: how it was read, then its points, lines, planes and records.
  ///
  /// Complexity: O(rows) expected.
  public var checkup: Checkup {
    var checks = CheckupFacts(self)
    checks.addReading()
    checks.addPoints()
    checks.addLikeness()
    checks.addTies()
    checks.addParts()
    checks.addTerritories()
    checks.addRecords()
    checks.addDates()
    return Checkup(facts: checks.facts)
  }
}

/// Collects facts.
struct CheckupFacts {
  let validation: Validation
  var network: Network { validation.network }
  private(set) var facts: [Checkup.Fact] = []

  init(_ validation: Validation) { self.validation = validation }

  mutating func add(_ name: String, _ label: Label, en: String, zh: String, doubt isDoubt: Bool = false) {
    facts.append(Checkup.Fact(name, label, Label(en: en, zh: zh), kind: isDoubt ? .doubt : .fact))
  }

  /// A count of rows that deserve a look; nothing where there are none.
  mutating func doubt(_ name: String, _ label: Label, _ count: Int, of total: Int? = nil) {
    guard count > 0 else { return }
    let share = total.map { " of \($0)" } ?? ""
    let chinese = total.map { "（共 \($0)）" } ?? ""
    add(name, label, en: "\(count)\(share)", zh: "\(count)\(chinese)", doubt: true)
  }
}
