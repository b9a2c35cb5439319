/// Two different ends, the smaller first.
struct Pair: Hashable {
  var low: Int32
  var high: Int32
  init(_ one: Int32, _ other: Int32) { (low, high) = (min(one, other), max(one, other)) }
}
