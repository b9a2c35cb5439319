// swift-tools-version: 6.2
import PackageDescription

// Data flows one way: tables → network → measures → scenarios → pictures and pages.
// Each stage is one target and may import only stages to its left.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "weft",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "WeftGraph", targets: ["WeftGraph"]),
    .library(
      name: "Weft",
      targets: [
        "WeftGraph", "WeftTable", "WeftModel", "WeftMeasure", "WeftScenario", "WeftGraphviz", "WeftReport",
      ]),
    .executable(name: "weft", targets: ["WeftCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .target(name: "WeftGraph", swiftSettings: strict),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "WeftTable", dependencies: ["CExpat", "CZlib"], swiftSettings: strict),
    .target(
      name: "WeftModel",
      dependencies: ["WeftGraph", "WeftTable", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "WeftMeasure", dependencies: ["WeftModel", "WeftTable", "WeftGraph"], swiftSettings: strict),
    .target(
      name: "WeftScenario",
      dependencies: [
        "WeftMeasure", "WeftModel", "WeftTable", "WeftGraph", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .systemLibrary(
      name: "CGraphvizLibrary", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "CGraphviz", dependencies: ["CGraphvizLibrary"]),
    .target(
      name: "WeftGraphviz",
      dependencies: [
        "CGraphviz", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
      ],
      swiftSettings: strict),
    .target(
      name: "WeftReport",
      dependencies: ["WeftGraphviz", "WeftScenario", "WeftMeasure", "WeftModel", "WeftTable", "WeftGraph"],
      swiftSettings: strict),
    .executableTarget(
      name: "WeftCommand",
      dependencies: [
        "WeftReport", "WeftGraphviz", "WeftScenario", "WeftMeasure", "WeftModel", "WeftTable", "WeftGraph",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: strict),

    .target(
      name: "WeftTestSupport",
      dependencies: ["WeftGraph", "WeftTable", "WeftModel"],
      path: "Tests/WeftTestSupport",
      swiftSettings: strict),
    .testTarget(name: "WeftGraphTests", dependencies: ["WeftGraph", "WeftTestSupport"], swiftSettings: strict),
    .testTarget(name: "WeftTableTests", dependencies: ["WeftTable", "WeftTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WeftModelTests", dependencies: ["WeftModel", "WeftTable", "WeftGraph", "WeftTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WeftMeasureTests",
      dependencies: ["WeftMeasure", "WeftModel", "WeftTable", "WeftGraph", "WeftTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WeftScenarioTests",
      dependencies: ["WeftScenario", "WeftMeasure", "WeftModel", "WeftTable", "WeftGraph", "WeftTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WeftGraphvizTests", dependencies: ["WeftGraphviz", "WeftCommand", "WeftTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WeftReportTests",
      dependencies: [
        "WeftReport", "WeftGraphviz", "WeftScenario", "WeftMeasure", "WeftModel", "WeftTable", "WeftGraph",
        "WeftCommand", "WeftTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WeftCommandTests",
      dependencies: ["WeftCommand", "WeftModel", "WeftTable", "WeftTestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
