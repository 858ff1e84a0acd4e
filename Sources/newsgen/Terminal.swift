import Diagnostics
import NewsgenKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output for results, standard error for what is wrong and for progress.
enum Terminal {
  static func print(_ line: String) { write(line + "\n", to: 1) }

  static func complain(_ line: String) { write(line + "\n", to: 2) }

  static func complain(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { complain(diagnostic.description) }
  }

  /// Shows what is going on, where somebody looks on; it is wiped by the next line.
  static func progress(_ text: String) {
    if isatty(2) == 1 { write("\r\u{1B}[K\(text)", to: 2) }
  }

  static func endProgress() { progress("") }

  static func write(_ bytes: [UInt8]) { write(bytes[...], to: 1) }

  /// Whether somebody looks at what is printed.
  static var showsOutput: Bool { isatty(1) == 1 }

  /// Standard input to its end, or so many bytes of it.
  static func input(upTo limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = read(0, &piece, min(piece.count, limit - bytes.count))
      if count < 0 {
        if errno == EINTR { continue }
        throw FileSystemError(path: "<stdin>", code: errno)
      }
      if count == 0 { break }
      bytes += piece[..<count]
    }
    return bytes
  }

  private static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8)[...], to: descriptor)
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
    var bytes = bytes
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { unistdWrite(descriptor, $0.baseAddress, $0.count) }
      if written <= 0 { return }
      bytes = bytes.dropFirst(written)
    }
  }

  private static func unistdWrite(
    _ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, buffer, count)
    #else
      Darwin.write(descriptor, buffer, count)
    #endif
  }
}
