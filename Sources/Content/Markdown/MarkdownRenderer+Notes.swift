import CCMarkGFM

/// Footnotes: the marks in the text, the notes beside it, and the list of the others at its end.
extension MarkdownRenderer {
  struct NoteState {
    /// The note at hand, from 1; 0 before the first.
    var number = 0
    /// The note that the end of the document has come to.
    var listed = 0
    var isListOpen = false
    /// The block of the document at hand, from 0.
    var block = 0
    /// A paragraph whose tag has been written already.
    var openParagraph: MarkdownNode?
    /// The note up to which links back have been written.
    var linkedBack = 0
    /// How often each note has been referred to so far.
    var uses: [Int: Int] = [:]
  }

  mutating func enterNoteReference(_ node: MarkdownNode) {
    openHeading.hasMore = true
    if fragment == .contents { return }
    if !hasAdditions {
      putReferenceAsInGFM(node)
      return
    }
    if isFeed {
      // Readers show many items on one page, where a `#` link leads to another item's note.
      out.put("<sup>")
      out.append(contentsOf: node.literal)
      out.put("</sup>")
      return
    }
    let number = node.noteNumber
    let use = notes.uses[number, default: 0] + 1
    notes.uses[number] = use
    let anchor = NoteAnchor.reference(number, use: use)
    if linkDepth > 0 || isInRawLink {
      // Links do not nest: here the mark is only what the note leads back to.
      out.put("<sup class=\"footnote-ref\" id=\"\(anchor)\">\(number)</sup>" as String)
      return
    }
    out.put("<sup class=\"footnote-ref\"><a href=\"#")
    out.put(NoteAnchor.note(number))
    out.put("\" id=\"")
    out.put(anchor)
    out.put("\" role=\"doc-noteref\" aria-label=\"Footnote ")
    out.put(number)
    out.put("\">")
    out.put(number)
    out.put("</a></sup>")
  }

  // MARK: Beside the text

  /// A block of the document is written: behind it stand the notes to which it refers first.
  mutating func endBlock() {
    if isPage, let group = survey.notes.groups[notes.block] { putSideNotes(group) }
    notes.block += 1
  }

  private mutating func putSideNotes(_ group: NotePlan.Group) {
    out.putLineEnd()
    out.put("<div class=\"sidenotes")
    if group.rows > 1 {
      out.put(" span-")
      out.put(group.rows)
    }
    out.put("\">\n")
    for number in group.notes { putSideNote(number) }
    out.put("</div>\n")
  }

  private mutating func putSideNote(_ number: Int) {
    guard let paragraph = survey.notes.definitions[number - 1].firstChild else { return }
    begin(number)
    out.put("<div class=\"sidenote\" id=\"")
    out.put(NoteAnchor.note(number))
    out.put("\" role=\"doc-footnote\"><p><span class=\"sidenote-number\">")
    out.put(number)
    out.put("</span> ")
    notes.openParagraph = paragraph
    walk(paragraph)
    notes.openParagraph = nil
    if out.last == UInt8(ascii: "\n") { out.removeLast() }
    out.put("</div>\n")
  }

  private mutating func begin(_ number: Int) {
    notes.number = number
    notes.linkedBack = number - 1
  }

  // MARK: At the end

  mutating func enterNote(_ node: MarkdownNode) -> Step {
    notes.listed += 1
    begin(notes.listed)
    if isPage, survey.notes.isBeside(notes.number) { return .over }
    if !notes.isListOpen { out.put(noteListBegin) }
    notes.isListOpen = true
    if isFeed {
      out.put("<li>\n")
      return .into
    }
    out.put("<li id=\"")
    if hasAdditions {
      out.put(NoteAnchor.note(notes.number))
      // Between two of the list, others may stand beside the text.
      out.put("\" value=\"")
      out.put(notes.number)
    } else {
      out.put("fn-")
      out.putURL(node.literal)
    }
    out.put("\">\n")
    return .into
  }

  mutating func exitNote(_ node: MarkdownNode) {
    putBacklinks(to: node, after: "")
    out.put("</li>\n")
  }

  /// Writes the links from a note back to its marks, once.
  ///
  /// - Parameter space: what stands before them in a paragraph; without, they end the note.
  mutating func putBacklinks(to note: MarkdownNode, after space: StaticString) {
    if !hasAdditions {
      // cmark-gfm leaves the space even where the links have been written before.
      out.put(space)
      guard notes.linkedBack < notes.number else { return }
      putBacklinksAsInGFM(note)
    } else {
      let uses = survey.notes.uses(of: notes.number)
      guard isPage, notes.linkedBack < notes.number, uses > 0 else { return }
      out.put(space)
      for use in 1...uses { putBacklink(use: use, of: uses) }
    }
    notes.linkedBack = notes.number
    if space.utf8CodeUnitCount == 0 { out.put("\n") }
  }

  private mutating func putBacklink(use: Int, of uses: Int) {
    if use > 1 { out.put(" ") }
    out.put("<a href=\"#")
    out.put(NoteAnchor.reference(notes.number, use: use))
    out.put("\" class=\"footnote-backref\" role=\"doc-backlink\" aria-label=\"Back to reference ")
    out.put(notes.number)
    if use > 1 {
      out.put("-")
      out.put(use)
    }
    // The selector keeps the arrow from being drawn as a picture.
    out.put("\">↩\u{FE0E}")
    if use > 1 {
      out.put("<sup>")
      out.put(use)
      out.put("</sup>")
    }
    out.put("</a>")
  }

  private var noteListBegin: StaticString {
    if isFeed { return "<hr />\n<p><strong>Footnotes</strong></p>\n<ol>\n" }
    return hasAdditions
      ? "<div class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n"
      : "<section class=\"footnotes\" data-footnotes>\n<ol>\n"
  }

  var noteListEnd: StaticString {
    if isFeed { return "</ol>\n" }
    return hasAdditions ? "</ol>\n</div>\n" : "</ol>\n</section>\n"
  }

  // MARK: As cmark-gfm has it

  private mutating func putReferenceAsInGFM(_ node: MarkdownNode) {
    let label = node.pointee.parent_footnote_def?.literal ?? node.literal
    out.put("<sup class=\"footnote-ref\"><a href=\"#fn-")
    out.putURL(label)
    out.put("\" id=\"fnref-")
    out.putURL(label)
    let use = Int(node.pointee.footnote.ref_ix)
    if use > 1 {
      out.put("-")
      out.put(use)
    }
    out.put("\" data-footnote-ref>")
    out.append(contentsOf: node.literal)
    out.put("</a></sup>")
  }

  private mutating func putBacklinksAsInGFM(_ note: MarkdownNode) {
    for use in 1...max(1, Int(note.pointee.footnote.def_count)) {
      if use > 1 { out.put(" ") }
      out.put("<a href=\"#fnref-")
      out.putURL(note.literal)
      if use > 1 {
        out.put("-")
        out.put(use)
      }
      out.put(
        "\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
      if use > 1 {
        out.put("<sup class=\"footnote-ref\">")
        out.put(use)
        out.put("</sup>")
      }
      out.put("</a>")
    }
  }
}
