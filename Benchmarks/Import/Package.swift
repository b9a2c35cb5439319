// swift-tools-version: 6.2
import PackageDescription

// Times the reading of ties into a graph-ready network, beside Python's libraries (compare.py).
let package = Package(
  name: "import",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "weft", path: "../..")],
  targets: [
    .executableTarget(name: "import", dependencies: [.product(name: "Weft", package: "weft")])
  ],
  swiftLanguageModes: [.v6]
)
