import Foundation

/// The `weft` program that was built beside the tests.
public enum BuiltHelper {
  /// Its path: in the folder of the test bundle, or above it where bundles are folders.
  public static let path: String = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      folder = bundle.bundleURL.deletingLastPathComponent()
    }
    // Swift's test runner may live elsewhere: the bundle is then named in its arguments.
    if let bundle = CommandLine.arguments.first(where: { $0.contains(".xctest") }),
      let end = bundle.range(of: ".xctest")
    {
      folder = URL(fileURLWithPath: String(bundle[..<end.upperBound])).deletingLastPathComponent()
    }
    return folder.appendingPathComponent("weft").path
  }()
}
