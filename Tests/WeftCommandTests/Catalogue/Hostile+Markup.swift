extension Hostile {
  /// A GraphML file of this body; the edges have no direction.
  static func graphML(_ body: String, keys: String = "") -> String {
    "<graphml>\n\(keys)\n<graph edgedefault=\"undirected\">\n\(body)</graph></graphml>\n"
  }

  private static let nodes = "<node id=\"a\"/><node id=\"b\"/>\n"
  private static let edge = "<edge source=\"a\" target=\"b\"/>\n"
  private static let two = ["a 1", "b 1"]

  private static func gexf(_ version: String, _ edge: String = "<edge id=\"0\" source=\"a\" target=\"b\"/>") -> String {
    "<gexf xmlns=\"http://www.gexf.net/\(version)\" version=\"1.2\"><graph><nodes><node id=\"a\"/><node id=\"b\"/></nodes>"
      + "<edges>\(edge)</edges></graph></gexf>"
  }

  /// GraphML and GEXF that explode, reach out, or lose what they hold.
  static let markup: [Hostile] = [
    .text(
      "F01", "a billion laughs", "t.graphml",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE g [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>\n<graphml>&c;</graphml>",
      "E-XML-DTD", megabytes: 120),
    .text(
      "F03", "an entity from the web", "t.graphml",
      "<!DOCTYPE g [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> %p;]>\n<graphml/>", "E-XML-DTD", megabytes: 120),
    .text(
      "F04", "one large entity again and again", "t.graphml",
      "<!DOCTYPE g [<!ENTITY a \"\(String(repeating: "x", count: 100_000))\">]>\n<graphml>"
        + String(repeating: "&a;", count: 10_000) + "</graphml>", "E-XML-DTD", megabytes: 120),
    .text("F05", "tags that do not match", "t.graphml", "<graphml>\n<a><b></a>\n</graphml>", "E-XML t.graphml:2:9"),
    .text("F06", "cut off inside a tag", "t.graphml", "<graphml>\n<graph", "E-XML-EOF t.graphml:2:1"),
    .text(
      "F08", "a text of more than ten megabytes", "t.graphml",
      graphML("<node id=\"a\"><data key=\"k\">" + String(repeating: "x", count: 10_100_000) + "</data></node>"),
      "E-LIMIT-TEXT"),
    .text(
      "F09", "a hundred thousand elements inside one another", "t.graphml",
      "<graphml>" + String(repeating: "<a>", count: 100_000), "E-LIMIT-DEPTH t.graphml:1:1543", megabytes: 200),
    .text(
      "F10", "an attribute twice", "t.graphml", "<graphml><graph id=\"a\" id=\"b\"/></graphml>", "E-XML t.graphml:1:24"),
    .text(
      "F11", "data of an undeclared key", "t.graphml", graphML("<node id=\"a\"><data key=\"d9\">x</data></node>"),
      "W-GML-KEY t.graphml:4:14", points: ["a 0"]),
    .text(
      "F13", "a key of an unknown type", "t.graphml",
      graphML(nodes, keys: "<key id=\"k\" for=\"node\" attr.name=\"x\" attr.type=\"quux\"/>"),
      "W-KEY-TYPE t.graphml:2:1"),
    .text(
      "F14", "a key for nodes on an edge", "t.graphml",
      graphML(
        nodes + "<edge source=\"a\" target=\"b\"><data key=\"k\">1</data></edge>",
        keys: "<key id=\"k\" for=\"node\" attr.name=\"x\" attr.type=\"string\"/>"), "W-KEY-FOR", points: two),
    .text(
      "F15", "a default", "t.graphml",
      graphML(
        nodes + edge, keys: "<key id=\"k\" for=\"node\" attr.name=\"x\" attr.type=\"int\"><default>7</default></key>"),
      points: two),
    .text(
      "F16", "a number with decimals where an int is declared", "t.graphml",
      graphML(
        "<node id=\"a\"><data key=\"k\">3.7</data></node>",
        keys: "<key id=\"k\" for=\"node\" attr.name=\"x\" attr.type=\"int\"/>"), "E-ATTR-TYPE t.graphml:4:14"),
    .text(
      "F18", "an edge of several ends", "t.graphml", graphML(nodes + "<hyperedge><endpoint node=\"a\"/></hyperedge>"),
      "W-UNSUPPORTED t.graphml:5:1", points: ["a 0", "b 0"]),
    .text(
      "F19", "two graphs", "t.graphml",
      "<graphml><graph id=\"x\"><node id=\"a\"/></graph>\n<graph id=\"y\"><node id=\"b\"/></graph></graphml>",
      "E-MULTI-GRAPH t.graphml:2:1"),
    .text("F20", "an edge before its nodes", "t.graphml", graphML(edge + nodes), points: two),
    .text(
      "F20 dangling", "an edge to nobody", "t.graphml", graphML("<node id=\"a\"/>\n" + edge),
      "E-EDGE-DANGLING t.graphml:5:1"),
    .text(
      "F21", "labels of yEd", "t.graphml",
      graphML(
        "<node id=\"a\"><data key=\"g\"><y:ShapeNode><y:NodeLabel>甲</y:NodeLabel><y:Fill color=\"#fff\"/></y:ShapeNode></data></node>\n",
        keys: "<key id=\"g\" for=\"node\" yfiles.type=\"nodegraphics\"/>"), "W-UNSUPPORTED t.graphml:4:14",
      points: ["a 0"]),
    .text("F23", "GEXF without weights", "t.gexf", gexf("1.2draft"), points: two),
    .text(
      "F24", "GEXF with times", "t.gexf",
      "<gexf><graph mode=\"dynamic\"><nodes><node id=\"a\"><spells><spell start=\"1\"/></spells></node></nodes></graph></gexf>",
      "W-UNSUPPORTED", points: ["a 0"]),
    .text("F25", "GEXF 1.0", "t.gexf", gexf("1.0"), points: two),
    .text("F25 draft", "GEXF 1.1", "t.gexf", gexf("1.1draft"), points: two),
    .text("F25 new", "GEXF 1.3", "t.gexf", gexf("1.3"), points: two),
    .text(
      "H03", "addresses that run something", "t.gexf",
      "<gexf><attributes/><graph><nodes><node id=\"javascript:alert(1)\" label=\"java&#10;script:alert(1)\"/>"
        + "<node id=\"data:text/html,x\"/></nodes></graph></gexf>",
      points: ["javascript:alert(1) 0", "data:text/html,x 0"]),
  ]
}
