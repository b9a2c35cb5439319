import Testing
import WeftMeasure
import WeftModel
import WeftTable

@Suite struct StatusTests {
  /// The row of ``SuspensionTests``: suspensions 1, 1/12, 0, 0, 1/12 for H, A, B, C, E.
  private let network = draw("H:t A:t B:t C:t E:t", "H>A h, H>E h, A>B c, B>C c, C>E c", territories: "t/town")

  @Test func looseFromTheThresholdOn() {
    #expect(cells(.status, network) == ["suspended", "anchored", "anchored", "anchored", "anchored"])
    #expect(cells(.status, network) { $0.threshold = 0.08 } == ["suspended", "loose", "anchored", "anchored", "loose"])
    // 1 − 11/12 is 1/12 but for the last bits: 10⁻⁹ are allowed.
    #expect(cells(.status, network) { $0.threshold = 1.0 / 12 + 5e-10 }[1] == "loose")
    #expect(cells(.status, network) { $0.threshold = 1.0 / 12 + 2e-9 }[1] == "anchored")
    #expect(cells(.status, network) { $0.threshold = 0 } == ["suspended", "loose", "loose", "loose", "loose"])
  }

  @Test func thresholdFromTheDataset() {
    var network = network
    network.configuration.threshold = 0.08
    #expect(cells(.status, network)[1] == "loose")
    #expect(cells(.status, network) { $0.threshold = 0.09 }[1] == "anchored")
  }

  @Test func unattachedButReachedByOthersLinesIsLooseAtMost() {
    // P – Q lateral, Q in another town; P reaches A and B of its own town only over H: 1, and not attached.
    let network = draw("H:u A:t B:t P:t Q:u", "H>A h, Q>H h, P>Q c, A>B c", territories: "t/town u/town")
    #expect(agree([numbers(.suspension, network)[3]], "1"))
    #expect(cells(.status, network)[3] == "loose")
  }

  @Test func everyStatusHasBothLabels() {
    #expect(Status.allCases.map(\.label.zh) == ["孤立", "区域外", "未定", "悬浮", "半悬浮", "嵌入"])
    #expect(Status.allCases.map(\.label.en) == Status.allCases.map(\.rawValue))
  }

  @Test func nominalNeedsTheTable() {
    #expect(cells(.nominal, network) == ["", "", "", "", ""])
    #expect(cells(.nominal, network.having(.memberships))[0] == "false")
  }

  @Test func curve() {
    // θ = 0: all five. 0 < θ ≤ 0.08: H, A and E. From 0.09 on: H alone.
    let points = SuspensionCurve(Analysis(network, Options())).points
    #expect(points.map(\.threshold).first == 0 && points.map(\.threshold).last == 1)
    #expect(points[0].share == 1)
    #expect(points[1].share == 0.6)
    #expect(points[8].share == 0.6)
    #expect(points[9].share == 0.2)
    #expect(points[100].share == 0.2)
    let table = SuspensionCurve(Analysis(network, Options())).table
    #expect(table.header == ["theta", "share"])
    #expect(table.rows[7] == ["0.07", "0.6"])
    #expect(table.rows[29][0] == "0.29")
  }
}
