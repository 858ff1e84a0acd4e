import Diagnostics

/// A quote of the document whose first line is `[!NOTE]` or the like: GitHub's five alerts, and two of
/// our own that have no title.
enum AlertKind: String, CaseIterable {
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
    guard let line = MarkedLine(of: quote), let kind = AlertKind(rawValue: line.word.lowercased())
    else { return nil }
    guard let end = line.end else {
      return quote.firstChild?.next == nil ? nil : Marker(kind: kind, text: nil)
    }
    return end.next.map { Marker(kind: kind, text: $0) }
  }

  /// The warning about a quote whose first line is a marker of no known kind.
  static func warning(of quote: MarkdownNode, at range: SourceRange) -> Diagnostic? {
    guard let line = MarkedLine(of: quote), AlertKind(rawValue: line.word.lowercased()) == nil
    else { return nil }
    let nearest = nearestName(to: line.word, among: allCases.map { $0.rawValue.uppercased() })
    return .warning(
      at: range, "'[!\(line.word)]' begins no kind of alert, so it is shown as a quote",
      suggestion: nearest.map { "[!\($0)]" })
  }

  /// The first line of a quote of the document, where it is `[!WORD]` and no more.
  private struct MarkedLine {
    let word: String
    /// The line's end; `nil` where that is the paragraph's.
    let end: MarkdownNode?

    init?(of quote: MarkdownNode) {
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
        node == nil || node?.kind == .softBreak || node?.kind == .lineBreak
      else { return nil }
      let word = line.dropFirst(2).dropLast()
      guard word.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }) else {
        return nil
      }
      self.word = String(decoding: word, as: UTF8.self)
      end = node
    }
  }
}
