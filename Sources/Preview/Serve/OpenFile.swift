import FlyingSocks

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of the site that is read while it is sent.
final class OpenFile: Sendable {
  /// In bytes, when it was opened.
  let size: Int
  private let descriptor: Int32

  /// - Returns: `nil` where there is no plain file that can be read.
  init?(_ path: String) {
    // Without O_NONBLOCK, a named pipe would make this wait for a writer.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else {
      if descriptor >= 0 { close(descriptor) }
      return nil
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// - Returns: fewer bytes than asked for only at the file's end.
  func read(_ range: Range<Int>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      count = 0
      while count < range.count, let start = buffer.baseAddress {
        let result = pread(
          descriptor, start + count, range.count - count, off_t(range.lowerBound + count))
        if result < 0, errno == EINTR { continue }
        if result <= 0 { break }
        count += result
      }
    }
  }

  /// A part of it, as the server sends it.
  func bytes(_ range: Range<Int>) -> Bytes { Bytes(file: self, range: range) }

  struct Bytes: AsyncBufferedSequence {
    typealias Element = UInt8
    let file: OpenFile
    let range: Range<Int>

    func makeAsyncIterator() -> Iterator { Iterator(file: file, rest: range) }
  }

  struct Iterator: AsyncBufferedIteratorProtocol {
    let file: OpenFile
    var rest: Range<Int>

    mutating func next() async throws -> UInt8? {
      try await nextBuffer(suggested: 1)?.first
    }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      if rest.isEmpty { return nil }
      let bytes = file.read(rest.prefix(max(1, count)))
      // The file became shorter since its length was told.
      if bytes.isEmpty { throw SocketError.disconnected }
      rest = (rest.lowerBound + bytes.count)..<rest.upperBound
      return bytes
    }
  }
}
