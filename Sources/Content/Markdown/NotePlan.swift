import CCMarkGFM

/// Where each footnote of a document stands on its page: a note that is one paragraph beside the
/// text, right behind the block of the document that refers to it first; any other in the list at
/// the end.
///
/// A note that only other notes refer to comes with the first of them that stands beside the text,
/// and at the end where none does.
struct NotePlan {
  /// Notes that stand together, by number, and how many rows of the text they may take.
  struct Group: Equatable {
    let notes: [Int]
    /// The block that they belong to and those after it that have no notes, up to three.
    let rows: Int
  }

  /// The notes in the order of their numbers, which count from 1.
  private(set) var definitions: [MarkdownNode] = []
  /// Behind which block of the document a group stands; blocks count from 0.
  private(set) var groups: [Int: Group] = [:]
  private var uses: [Int] = []
  private var isBeside: [Bool] = []

  private static let mostRows = 3

  /// Of a text without notes.
  init() {}

  init(_ root: MarkdownNode) {
    // cmark-gfm moves the notes that are referred to behind everything else.
    guard root.pointee.last_child?.kind == .footnoteDefinition else { return }
    var blocks: [Block] = []
    var notes: [Block] = []
    var child = root.firstChild
    while let node = child {
      let block = Block(node)
      if node.kind == .footnoteDefinition {
        definitions.append(node)
        notes.append(block)
      } else {
        blocks.append(block)
      }
      child = node.next
    }
    uses = [Int](repeating: 0, count: notes.count)
    for number in blocks.lazy.flatMap(\.references) where has(number) { uses[number - 1] += 1 }
    let usesInText = uses
    for number in notes.lazy.flatMap(\.references) where has(number) { uses[number - 1] += 1 }
    place(notes, behind: blocks, isInText: usesInText.map { $0 > 0 })
  }

  var count: Int { definitions.count }

  /// How often a note is referred to.
  func uses(of number: Int) -> Int { has(number) ? uses[number - 1] : 0 }

  /// Whether a note stands beside the text of a page.
  func isBeside(_ number: Int) -> Bool { has(number) && isBeside[number - 1] }

  private func has(_ number: Int) -> Bool { number > 0 && number <= definitions.count }

  private mutating func place(_ notes: [Block], behind blocks: [Block], isInText: [Bool]) {
    isBeside = [Bool](repeating: false, count: notes.count)
    var members: [Int: [Int]] = [:]
    for (index, block) in blocks.enumerated() {
      var group: [Int] = []
      func add(_ number: Int) {
        guard has(number), !isBeside[number - 1], definitions[number - 1].isOneParagraph else {
          return
        }
        isBeside[number - 1] = true
        group.append(number)
      }
      block.references.forEach(add)
      var next = 0
      while next < group.count {
        for number in notes[group[next] - 1].references where has(number) && !isInText[number - 1] {
          add(number)
        }
        next += 1
      }
      if !group.isEmpty { members[index] = group.sorted() }
    }
    for (index, group) in members {
      var rows = 1
      if blocks[index].isOneRow {
        while rows < Self.mostRows, index + rows < blocks.count, members[index + rows] == nil,
          blocks[index + rows].isOneRow
        {
          rows += 1
        }
      }
      groups[index] = Group(notes: group, rows: rows)
    }
  }

  /// A block of the document, or a note.
  private struct Block {
    /// The numbers of the notes that it refers to, in order, each as often as it does.
    var references: [Int] = []
    /// Whether it is sure to be one row of the page, no wider than the text.
    var isOneRow: Bool

    init(_ node: MarkdownNode) {
      switch node.kind {
      case .table, .htmlBlock, .custom: isOneRow = false
      // One with a name may be a chart.
      case .codeBlock: isOneRow = node.pointee.as.code.info.len == 0
      default: isOneRow = true
      }
      node.forEachDescendant { child in
        switch child.kind {
        case .footnoteReference: references.append(child.noteNumber)
        case .image:
          isOneRow = false
          return .over
        default: break
        }
        return .into
      }
    }
  }
}

extension MarkdownNode {
  /// Whether all that a note has is a paragraph of text.
  fileprivate var isOneParagraph: Bool {
    guard let paragraph = firstChild, paragraph.next == nil, paragraph.kind == .paragraph else {
      return false
    }
    return paragraph.firstChild != nil && paragraph.onlyPicture == nil
  }

  /// The number of the note that a footnote reference shows.
  var noteNumber: Int { Int(String(decoding: literal, as: UTF8.self)) ?? 0 }
}

/// Anchors of footnotes: by number, so that no two are alike whatever the notes are called.
enum NoteAnchor {
  static func note(_ number: Int) -> String { "fn-\(number)" }

  static func reference(_ number: Int, use: Int) -> String {
    use == 1 ? "fnref-\(number)" : "fnref-\(number)-\(use)"
  }

  /// All those of a document.
  static func all(_ notes: NotePlan) -> [String] {
    if notes.count == 0 { return [] }
    return (1...notes.count).flatMap { number in
      [note(number)] + (0..<notes.uses(of: number)).map { reference(number, use: $0 + 1) }
    }
  }
}
