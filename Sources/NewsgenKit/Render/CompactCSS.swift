/// A style sheet without what only its writer reads: comments and most white space. What it says stays
/// the same.
enum CompactCSS {
  /// - Parameter source: CSS in UTF-8. Comments that begin with `/*!`, such as licences, are kept.
  static func compact(_ source: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(source.count)
    // Whether white space or a comment, which parts as space does, stands before the next part.
    var isApart = false
    var scanner = CSSScanner(source)
    while let (part, range) = scanner.next() {
      let text = source[range]
      if part == .space || part == .comment && !text.starts(with: "/*!".utf8) {
        isApart = true
        continue
      }
      if isApart, let last = output.last, !"{};,".utf8.contains(last),
        !"{};".utf8.contains(source[range.lowerBound])
      {
        output.append(UInt8(ascii: " "))
      }
      isApart = false
      output += text
    }
    if !output.isEmpty { output.append(UInt8(ascii: "\n")) }
    return output
  }
}
