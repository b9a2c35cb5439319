import Foundation

// One fuzz target for every reader, compiled into one module with the sources of WeftTable by run.sh: FUZZ_TARGET names
// the reader. Anything but a return is a find: a trap, a hang, memory beyond the limit, an address error.

private let target = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "csv"

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  FuzzTarget.run(target, Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}
