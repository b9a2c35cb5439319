import Testing
import WeftGraph

@Suite struct MaximumFlowTests {
  /// ```
  ///     3 → 1 → 2
  /// s        ↓ 1   t        s → a 3, s → b 2, a → b 1, a → t 2, b → t 3: all five units pass.
  ///     2 → 2 → 3
  /// ```
  @Test func diamond() {
    var pipes = FlowNetwork(nodeCount: 4)
    for (a, b, capacity) in [(0, 1, 3.0), (0, 2, 2), (1, 2, 1), (1, 3, 2), (2, 3, 3)] {
      pipes.addArc(from: a, to: b, capacity: capacity)
    }
    let flow = pipes.maximumFlow(from: 0, to: 3)
    #expect(flow.value == 5)
    #expect(flow.flows == [3, 2, 1, 2, 3])
    #expect(flow.isSourceSide == [true, false, false, false])
  }

  /// The flow is allowed, conserved, and equals the smallest of all cuts.
  @Test func equalsTheSmallestCut() {
    var random = SeededGenerator(seed: 131)
    for round in 0..<300 {
      let size = 2 + random.int(below: 7)
      var pipes = FlowNetwork(nodeCount: size)
      var arcs: [(Int, Int, Double)] = []
      for _ in 0..<random.int(below: 20) {
        let (a, b) = (random.int(below: size), random.int(below: size))
        let capacity = round % 2 == 0 ? Double(random.int(below: 6)) : random.unit()
        arcs.append((a, b, capacity))
        #expect(pipes.addArc(from: a, to: b, capacity: capacity) == arcs.count - 1)
      }
      let flow = pipes.maximumFlow(from: 0, to: size - 1)
      var balance = [Double](repeating: 0, count: size)
      for (index, arc) in arcs.enumerated() {
        #expect(flow.flows[index] >= 0 && flow.flows[index] <= arc.2)
        balance[arc.0] -= flow.flows[index]
        balance[arc.1] += flow.flows[index]
      }
      #expect(isClose(balance[size - 1], flow.value, 1e-9))
      for node in 1..<(size - 1) { #expect(abs(balance[node]) < 1e-9) }
      var least = Double.infinity
      for code in 0..<(1 << size) where code & 1 == 1 && code >> (size - 1) & 1 == 0 {
        least = min(least, arcs.reduce(0) { $0 + (code >> $1.0 & 1 == 1 && code >> $1.1 & 1 == 0 ? $1.2 : 0) })
      }
      #expect(isClose(flow.value, least, 1e-9))
      let proof = arcs.reduce(0) { $0 + (flow.isSourceSide[$1.0] && !flow.isSourceSide[$1.1] ? $1.2 : 0) }
      #expect(isClose(flow.value, proof, 1e-9))
    }
  }

  @Test func infiniteCapacities() {
    var pipes = FlowNetwork(nodeCount: 4)
    pipes.addArc(from: 0, to: 1, capacity: 2.5)
    pipes.addArc(from: 1, to: 2, capacity: .infinity)
    pipes.addArc(from: 2, to: 3, capacity: 4)
    let flow = pipes.maximumFlow(from: 0, to: 3)
    #expect(flow.value == 2.5)
    #expect(flow.flows == [2.5, 2.5, 2.5])
  }

  @Test func longChain() {
    var pipes = FlowNetwork(nodeCount: 200_000)
    for node in 1..<200_000 { pipes.addArc(from: node - 1, to: node, capacity: 1.5) }
    #expect(pipes.maximumFlow(from: 0, to: 199_999).value == 1.5)
    #expect(FlowNetwork(nodeCount: 2).maximumFlow(from: 0, to: 1).value == 0)
  }
}
