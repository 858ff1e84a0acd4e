/// A quote of the document whose first line is `[!NOTE]` or the like: GitHub's five alerts, and two of
/// our own that have no title.
enum AlertKind: String {
  case note, tip, important, warning, caution
  /// A sentence of the text, repeated large.
  case quote
  /// What stands beside the course of the text.
  case aside

  /// What is written over it.
  var title: StaticString? {
    switch self {
    case .note: "Note"
    case .tip: "Tip"
    case .important: "Important"
    case .warning: "Warning"
    case .caution: "Caution"
    case .quote, .aside: nil
    }
  }

  /// Its tag on a page. All but the pull quote, which may bear no name, are notes by their role: as
  /// complementary landmarks, each would need a name of its own.
  var beginTag: StaticString {
    switch self {
    case .note: "<aside class=\"alert alert-note\" role=\"note\" aria-label=\"Note\">\n"
    case .tip: "<aside class=\"alert alert-tip\" role=\"note\" aria-label=\"Tip\">\n"
    case .important:
      "<aside class=\"alert alert-important\" role=\"note\" aria-label=\"Important\">\n"
    case .warning: "<aside class=\"alert alert-warning\" role=\"note\" aria-label=\"Warning\">\n"
    case .caution: "<aside class=\"alert alert-caution\" role=\"note\" aria-label=\"Caution\">\n"
    case .quote: "<aside class=\"pull-quote\" role=\"doc-pullquote\">\n"
    case .aside: "<aside class=\"alert alert-aside\" role=\"note\" aria-label=\"Aside\">\n"
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
