import WeftModel
import WeftTable

/// Draws a small network from a few words.
///
/// Organisations: `"A:t1 B:t1* C^ D"`: name, territory after a colon, `*` designated core, `^` external.
/// Ties, separated by commas: `"A>B h, B-C c 2, A>C n value+activity"`: `>` known direction, `-` unknown; mode
/// h(ierarchical), c(ollaborative) or n(etworked); then a weight and layers, either or both.
/// Territories: `"k/county t1/town<k"`: identifier, level, parent.
func draw(_ organizations: String, _ ties: String = "", territories: String = "") -> Network {
  var network = Network()
  network.tables = [.organizations, .ties]
  if !territories.isEmpty { network.tables.insert(.territories) }
  for word in territories.split(separator: " ") {
    let (name, parent) = cut(word, "<")
    let (id, level) = cut(name, "/")
    network.territories.append(
      Territory(
        id: String(id), name: String(id), parent: parent.map { place(of: $0, in: network) },
        level: level.map(String.init) ?? ""))
  }
  for word in organizations.split(separator: " ") {
    let isCore = word.contains("*")
    let isExternal = word.contains("^")
    let bare = word.filter { $0 != "*" && $0 != "^" }
    let (id, territory) = cut(Substring(bare), ":")
    network.organizations.append(
      Organization(
        id: String(id), name: "Org \(id)", territory: territory.map { place(of: $0, in: network) }, isCore: isCore,
        isExternal: isExternal))
  }
  for line in ties.split(separator: ",") { network.ties.append(tie(line, in: network)) }
  return network
}

private func cut(_ text: Substring, _ mark: Character) -> (Substring, Substring?) {
  guard let split = text.firstIndex(of: mark) else { return (text, nil) }
  return (text[..<split], text[text.index(after: split)...])
}

private func place(of id: Substring, in network: Network) -> Int {
  guard let index = network.territories.firstIndex(where: { $0.id == id }) else { fatalError("no territory \(id)") }
  return index
}

private func tie(_ line: Substring, in network: Network) -> Tie {
  let words = line.split(separator: " ")
  let mark: Character = words[0].contains(">") ? ">" : "-"
  let (from, to) = cut(words[0], mark)
  var mode = Mode.hierarchical
  if words[1] == "c" { mode = .collaborative }
  if words[1] == "n" { mode = .networked }
  var tie = Tie(
    source: network.index(String(from)), target: network.index(String(to ?? "")), mode: mode,
    initiative: mark == ">" ? .known : .unknown)
  for word in words.dropFirst(2) {
    if let weight = Double(word) {
      tie.weight = weight
    } else {
      for layer in word.split(separator: "+") {
        guard let known = EvidenceLayer(rawValue: String(layer)) else { fatalError("no layer \(layer)") }
        tie.layers.insert(EvidenceLayers(known))
      }
    }
  }
  return tie
}

extension Network {
  /// The row of an organisation.
  func index(_ id: String) -> Int {
    guard let index = organizations.firstIndex(where: { $0.id == id }) else { fatalError("no organisation \(id)") }
    return index
  }

  /// The network with a table said to be there.
  func having(_ names: TableName..., change: (inout Network) -> Void = { _ in }) -> Network {
    var copy = self
    copy.tables.formUnion(names)
    change(&copy)
    return copy
  }
}
