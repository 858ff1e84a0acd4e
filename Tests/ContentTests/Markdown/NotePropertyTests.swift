import Markup
import Testing

@testable import Content

/// What holds of notes in any document.
@Suite("Footnotes in random documents")
struct NotePropertyTests {
  @Test(arguments: 300..<320)
  func eachNoteStandsOnceAndAllLinksLeadSomewhere(seed: Int) {
    var grammar = NoteGrammar(seed: UInt64(seed))
    for _ in 0..<20 {
      let text = grammar.document()
      let page = render(text)
      let outline = MarkupOutline(page.html.string)
      #expect(outline.isBalanced, "\(text)")
      let ids = outline.blocks.flatMap(\.ids)
      #expect(Set(ids).count == ids.count, "\(text)")
      #expect(ids.sorted() == page.anchors.sorted(), "\(text)")
      #expect(Set(outline.blocks.flatMap(\.targets)).isSubset(of: ids), "\(text)")
      let notes = outline.blocks.flatMap(\.notes)
      #expect(notes.sorted() == Array(1..<(notes.count + 1)), "\(text)")
      for block in outline.blocks { #expect(block.notes == block.notes.sorted(), "\(text)") }
      checkPlaces(outline.blocks, text)
      let feed = MarkupOutline(html(text, .feed))
      #expect(words(outline) == words(feed), "\(text)")
    }
  }

  /// Each note in the side is behind the first block that refers to it, or else beside a note that
  /// does.
  private func checkPlaces(_ blocks: [MarkupOutline.Block], _ text: String) {
    let isText = blocks.map { $0.notes.isEmpty }
    for (index, block) in blocks.enumerated() where block.isSide {
      for note in block.notes {
        let first = blocks.indices.first { isText[$0] && blocks[$0].marks.contains(note) }
        if let first {
          #expect(first == index - 1, "\(text)")
        } else {
          #expect(block.marks.contains(note), "\(text)")
        }
      }
    }
  }

  /// The words of the text, which the grammar writes once each.
  private func words(_ outline: MarkupOutline) -> [Substring] {
    outline.text.split { !$0.isLetter && !$0.isNumber }.filter { $0.first == "w" }.sorted()
  }

  /// Hostile documents: as many notes as fit, in a chain, in a ring, all in one block.
  @Test(arguments: ["chain", "star", "list", "blocks"])
  func thousandsOfNotesAreWritten(shape: String) {
    let count = 1000
    var text = ""
    switch shape {
    case "chain": text = "a[^0]\n\n"
    case "star": text = (0..<count).map { "a[^\($0)] " }.joined() + "\n\n"
    case "list": text = (0..<count).map { "- a[^\($0)] b[^\(count - 1 - $0)]\n" }.joined() + "\n"
    default: text = (0..<count).map { "a[^\($0)]\n\n" }.joined()
    }
    for number in 0..<count {
      text += "[^\(number)]: n[^\((number + 1) % count)] m[^0]\n"
    }
    let page = render(text)
    let outline = MarkupOutline(page.html.string)
    #expect(outline.blocks.flatMap(\.notes).sorted() == Array(1...count))
    #expect(!outline.blocks.contains { !$0.isSide && !$0.notes.isEmpty })
    #expect(outline.blocks.flatMap(\.ids).sorted() == page.anchors.sorted())
  }

  @Test func deepTextAndDeepNotesAreWritten() {
    let quotes = String(repeating: ">", count: 5000)
    #expect(
      html("\(quotes) a[^1]\n\n[^1]: b\n").contains("</blockquote>\n<div class=\"sidenotes\">"))
    let emphasis = String(repeating: "*a ", count: 3000) + String(repeating: "b* ", count: 3000)
    #expect(html("x[^1]\n\n[^1]: \(emphasis)\n").contains("b</em> b</em> b</em>"))
    #expect(html("x[^1]\n\n[^1]: \(quotes) y\n").contains("<li id=\"fn-1\" value=\"1\">"))
  }
}

/// The blocks of a page's markup.
struct MarkupOutline {
  struct Block {
    var isSide = false
    var ids: [String] = []
    /// Where links within the page lead.
    var targets: [String] = []
    /// Numbers of the notes that it shows.
    var notes: [Int] = []
    /// Numbers of the notes that it refers to.
    var marks: [Int] = []
  }

  private(set) var blocks: [Block] = []
  private(set) var text = ""
  /// Whether each element ends where it should.
  private(set) var isBalanced = true

  private static let void: Set<Substring> = ["img", "input", "br", "hr"]

  /// - Parameter markup: without comments, and with `"` around all values that matter.
  init(_ markup: String) {
    var open: [Substring] = []
    // A `<div>` of the text is around blocks that are looked at as if it was not there.
    var isWrapped = false
    for piece in markup.split(separator: "<") {
      guard let end = piece.firstIndex(of: ">") else { continue }
      let tag = piece[..<end]
      text += " " + piece[piece.index(after: end)...]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if tag.first == "/" {
        isBalanced = isBalanced && open.popLast() == name
        continue
      }
      if open.isEmpty { isWrapped = tag == "div" }
      if open.count == (isWrapped ? 1 : 0), tag != "div" {
        blocks.append(Block(isSide: tag.hasPrefix("div class=\"sidenotes")))
      }
      read(tag, name)
      if !Self.void.contains(name) { open.append(name) }
    }
    isBalanced = isBalanced && open.isEmpty
  }

  private mutating func read(_ tag: Substring, _ name: Substring) {
    let last = blocks.count - 1
    func number(_ text: Substring) -> Int? { Int(text.prefix { $0.isNumber }) }
    if let id = Self.value("id", in: tag) {
      blocks[last].ids.append(String(id))
      if id.hasPrefix("fn-") { blocks[last].notes += [number(id.dropFirst(3))].compactMap { $0 } }
      if id.hasPrefix("fnref-") {
        blocks[last].marks += [number(id.dropFirst(6))].compactMap { $0 }
      }
    }
    if let link = Self.value("href", in: tag), link.first == "#" {
      blocks[last].targets.append(String(link.dropFirst()))
    }
  }

  private static func value(_ name: String, in tag: Substring) -> Substring? {
    let pieces = tag.split(separator: "\"", omittingEmptySubsequences: false)
    for index in pieces.indices.dropLast() where pieces[index].hasSuffix(" \(name)=") {
      return pieces[index + 1]
    }
    return nil
  }
}
