// swift-tools-version: 6.2
import PackageDescription

// Times random networks, bootstrap, robustness and plans on a dataset, and checks that placebo tests are fair.
let package = Package(
  name: "evidence",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "weft", path: "../..")],
  targets: [
    .executableTarget(name: "evidence", dependencies: [.product(name: "Weft", package: "weft")])
  ],
  swiftLanguageModes: [.v6]
)
