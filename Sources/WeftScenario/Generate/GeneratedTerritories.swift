internal import WeftModel
internal import WeftTable

extension GeneratedCounty {
  /// County, towns, village-level units, and zones over towns.
  mutating func addTerritories() {
    network.territories.append(Territory(id: "P00", name: recipe.countyName.zh, level: "county", settlement: .urban))
    for (index, district) in recipe.districts.enumerated() {
      network.territories.append(
        Territory(
          id: "D\(GeneratedCounty.padded(index + 1))", name: district.name.zh, parent: 0, level: "district",
          settlement: .urban))
    }
    for (index, place) in recipe.places.enumerated() {
      let number = GeneratedCounty.padded(index + 1)
      let settlement: Settlement = place.kind == .street || place.kind == .zone ? .urban : .town
      network.territories.append(
        Territory(
          id: "P\(number)", name: GeneratedCounty.word(place.kind) + number, parent: district(ofPlace: index + 1),
          level: "town",
          settlement: settlement))
      let town = network.territories.count - 1
      for unit in 0..<place.communities {
        let code = "\(number)-\(GeneratedCounty.padded(unit + 1))"
        network.territories.append(
          Territory(id: "PC\(code)", name: "社区\(code)", parent: town, level: "village", settlement: .urban))
      }
      for unit in 0..<place.villages {
        let code = "\(number)-\(GeneratedCounty.padded(unit + 1))"
        network.territories.append(
          Territory(id: "PV\(code)", name: "村\(code)", parent: town, level: "village", settlement: .rural))
      }
    }
  }

  /// Index of the district that has a place, else the county.
  private func district(ofPlace place: Int) -> Int {
    recipe.districts.firstIndex { $0.places.contains(place) }.map { $0 + 1 } ?? 0
  }

  static func word(_ kind: Recipe.Place.Kind) -> String {
    switch kind {
    case .street: "街道"
    case .town: "镇"
    case .township: "乡"
    case .zone: "园区"
    }
  }
}
