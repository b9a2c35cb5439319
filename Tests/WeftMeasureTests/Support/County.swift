import WeftMeasure
import WeftModel
import WeftTable

/// A small county with every table, worked out by hand in the tests.
///
///         G              G county agency (k)       T town's core (t1)
///        / \             A, B village v1           C village v2
///       T   U···X        U town t2                 X external, in t2
///      / \   ·           k ⊃ t1 ⊃ v1, v2;  k ⊃ t2 ⊃ v3 (nobody)
///     A···B···C          ─ hierarchical, ··· lateral: A>B c 2, B>C n, U-C c 3, U>X c
///
/// Systems: G, B and U share one; ranks 3 2 1 1 1 2; settlements: urban town rural rural rural urban.
func county() -> Network {
  var network = draw(
    "G:k T:t1* A:v1 B:v1 C:v2 U:t2 X:t2^", "G>T h, G>U h, T>A h, T>B h, A>B c 2, B>C n, U-C c 3, U>X c",
    territories: "k/county t1/town<k t2/town<k v1/village<t1 v2/village<t1 v3/village<t2")
  network.domains = [
    Domain(id: "agency", label: Label("agency")), Domain(id: "rural", label: Label("rural")),
    Domain(id: "soe", label: Label("soe")),
  ]
  network.systems = ["affairs"]
  for id in ["G", "B", "U"] { network.organizations[network.index(id)].system = 0 }
  let domains = [0, 0, 1, 1, 1, 0]
  let ranks = [3, 2, 1, 1, 1, 2]
  let settlements: [Settlement] = [.urban, .town, .rural, .rural, .rural, .urban]
  for index in 0..<6 {
    network.organizations[index].domain = domains[index]
    network.organizations[index].rank = ranks[index]
    network.organizations[index].settlement = settlements[index]
  }
  return network
}

/// The county with two alliances and an empty one: a1 {T, A, B}, a2 {A, B, U}, a3 {}.
func alliedCounty() -> Network {
  county().having(.alliances, .memberships, .activities, .participations) { network in
    network.alliances = [
      Alliance(id: "a1", name: "a1", plan: "north"), Alliance(id: "a2", name: "a2", plan: "south"),
      Alliance(id: "a3", name: "a3", plan: "north"),
    ]
    for (alliance, ids) in [["T", "A", "B"], ["A", "B", "U", "B"]].enumerated() {
      for id in ids {
        network.memberships.append(Membership(alliance: alliance, organization: network.index(id)))
      }
    }
    network.activities = [
      Activity(id: "x1", alliance: 0, date: Day(iso: "2021-06-01"), audience: .open),
      Activity(id: "x2", alliance: 1, date: Day(iso: "2020-05-01"), audience: .closed),
      Activity(id: "x3", date: Day(iso: "2021-01-01"), audience: .closed),
      Activity(id: "x4", date: Day(iso: "2021-01-01")),
    ]
    network.participations = [("T", 0), ("A", 0), ("U", 0), ("G", 1)].map {
      Participation(activity: $0.1, organization: network.index($0.0))
    }
  }
}

/// The values of a measure of planes for every plane of a kind.
func numbers(
  _ measure: Measure, _ kind: Plane.Kind, _ network: Network, _ change: (inout Options) -> Void = { _ in }
) -> [Double?] {
  var options = Options()
  change(&options)
  let values = Analysis(network, options).values(of: measure, kind)
  return (0..<values.count).map { values.number(at: $0) }
}

/// The number that a measure gives the region.
func region(_ measure: Measure, _ network: Network, _ change: (inout Options) -> Void = { _ in }) -> Double? {
  var options = Options()
  change(&options)
  return Analysis(network, options).regionNumber(of: measure)
}
