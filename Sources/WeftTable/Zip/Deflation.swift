import CZlib

/// Raw deflate streams and their checksum, over the system's zlib. The only file that knows zlib.
enum Deflation {
  enum Failure: Error { case broken, tooLarge, memory }

  /// Inflates a stream that must give exactly `size` bytes; stops as soon as it gives more.
  static func inflate(_ input: ArraySlice<UInt8>, size: Int) throws -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw Failure.memory
    }
    defer { inflateEnd(&stream) }
    var output: [UInt8] = []
    output.reserveCapacity(min(size, 1 << 20))
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var copy = Array(input)
    let count = copy.count
    try copy.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(count)
      var status = Z_OK
      repeat {
        let room = buffer.count
        let produced = buffer.withUnsafeMutableBufferPointer { target -> Int in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(room)
          status = CZlib.inflate(&stream, Z_NO_FLUSH)
          return room - Int(stream.avail_out)
        }
        guard status == Z_OK || status == Z_STREAM_END else { throw Failure.broken }
        output += buffer[..<produced]
        guard output.count <= size else { throw Failure.tooLarge }
        if status == Z_OK, produced == 0, stream.avail_in == 0 { throw Failure.broken }
      } while status != Z_STREAM_END
    }
    guard output.count == size else { throw Failure.broken }
    return output
  }

  /// Deflates bytes into a raw stream: the same bytes for the same input and version of zlib.
  static func deflate(_ input: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let status = deflateInit2_(
      &stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib has memory for a stream")
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(input.count))))
    var copy = input
    let room = output.count
    let left = copy.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target -> Int in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(room)
        let status = CZlib.deflate(&stream, Z_FINISH)
        precondition(status == Z_STREAM_END, "the bound holds the whole stream")
        return Int(stream.avail_out)
      }
    }
    output.removeLast(left)
    return output
  }

  static func checksum(_ bytes: some Collection<UInt8>) -> UInt32 {
    let copy = Array(bytes)
    return UInt32(copy.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) })
  }
}
