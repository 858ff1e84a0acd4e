import Markup

/// What a `Range` header asks for (RFC 9110, 14.1.2).
enum ByteRange: Sendable, Hashable {
  /// All of it: no range, several ranges or one that cannot be read.
  case whole
  case part(Range<Int>)
  case unsatisfiable

  /// - Parameter size: the whole in bytes.
  init(_ header: String?, size: Int) {
    self = .whole
    guard let header, header.lowercased().hasPrefix("bytes=") else { return }
    let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) }) else { return }
    let (first, last) = (Int(ends[0]), Int(ends[1]))
    switch (first, last) {
    case (let first?, let last?) where first > last: return
    case (let first?, _):
      // A last byte that is left out or too large to count is the end.
      if last == nil, !ends[1].isEmpty { return }
      let end = last.map { $0 < size ? $0 + 1 : size } ?? size
      self = first < size ? .part(first..<end) : .unsatisfiable
    case (nil, let count?):
      guard ends[0].isEmpty else { return }
      self = count > 0 && size > 0 ? .part(max(0, size - count)..<size) : .unsatisfiable
    case (nil, nil): return
    }
  }
}
