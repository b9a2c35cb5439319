// swift-tools-version: 6.2
import PackageDescription

// Times single graph kernels on made-up counties, beside python-igraph (compare.py).
let package = Package(
  name: "kernels",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "weft", path: "../..")],
  targets: [
    .executableTarget(name: "kernels", dependencies: [.product(name: "WeftGraph", package: "weft")])
  ],
  swiftLanguageModes: [.v6]
)
