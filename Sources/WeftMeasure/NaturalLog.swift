#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// The natural logarithm from the system's mathematics library.
func naturalLog(_ value: Double) -> Double { log(value) }
