import WeftModel
import WeftTable

/// Names that try to be more than names.
enum HostileCounty {
  static let names: [String] = [
    #"\N \G \n"#, #"quote " and \"#, "<b>bold</b>", "<<table>>", "a\"]; n0 -> n1 [image=\"x\"", "&amp; &#65;",
    "<script>alert(1)</script>", "]]> -->", String(repeating: "长", count: 300), "   ", "", "\u{0}\u{1B}[31m",
    "line\none\r\ntwo",
    "\u{202E}dlrow\u{202C}", "עברית ومرحبا", "👩‍👩‍👧‍👦🏳️‍🌈", "e" + String(repeating: "\u{302}", count: 500), "\u{FFFD}\u{FEFF}",
    "\\\\",
    "'; DROP", "n0:port:ne",
  ]

  /// The example county under hostile names, everywhere that a name can stand.
  static var network: Network {
    var network = ExampleCounty.network
    for index in network.organizations.indices {
      network.organizations[index].name = names[index % names.count]
      network.organizations[index].id = "\"><\\N\(index)"
    }
    for index in network.territories.indices { network.territories[index].name = names[(index + 3) % names.count] }
    for index in network.alliances.indices {
      network.alliances[index].name = names[(index + 5) % names.count]
      network.alliances[index].plan = names[index % 3]
    }
    for index in network.domains.indices { network.domains[index].label.zh = names[(index + 1) % names.count] }
    network.title.zh = names[4]
    network.configuration.source = names[6]
    return network
  }
}
