/// GitHub's alerts: a quote of the document whose first line is `[!NOTE]` or another of the five.
enum AlertKind: String {
  case note, tip, important, warning, caution

  var title: StaticString {
    switch self {
    case .note: "Note"
    case .tip: "Tip"
    case .important: "Important"
    case .warning: "Warning"
    case .caution: "Caution"
    }
  }

  struct Marker {
    let kind: AlertKind
    /// Where the text of the first paragraph goes on; `nil` where it ends with the marker.
    let text: MarkdownNode?
  }

  /// The marker of a quote. As on GitHub, a quote within something else is a quote, and so is one
  /// that has only the marker.
  static func marker(of quote: MarkdownNode) -> Marker? {
    guard quote.parent?.kind == .document, let paragraph = quote.firstChild,
      paragraph.kind == .paragraph
    else { return nil }
    var line: [UInt8] = []
    var node = paragraph.firstChild
    while let text = node, text.kind == .text {
      line.append(contentsOf: text.literal)
      if line.count > 40 { return nil }
      node = text.next
    }
    while line.last == UInt8(ascii: " ") { line.removeLast() }
    guard line.count > 3, line.starts(with: "[!".utf8), line.last == UInt8(ascii: "]"),
      let kind = AlertKind(
        rawValue: String(decoding: line.dropFirst(2).dropLast(), as: UTF8.self).lowercased())
    else { return nil }
    guard let end = node else {
      return paragraph.next == nil ? nil : Marker(kind: kind, text: nil)
    }
    guard end.kind == .softBreak || end.kind == .lineBreak, let text = end.next else { return nil }
    return Marker(kind: kind, text: text)
  }
}
