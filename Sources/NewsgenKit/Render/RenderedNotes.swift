import Content
package import Markup
package import SiteModel

/// The Markdown of an article's front matter as markup.
package struct RenderedNotes: Sendable {
  /// Newest first.
  package var updates: [Update] = []
  /// The author's note at the end.
  package var note: HTML?
  package var letters: [Letter] = []

  package init() {}

  /// Renders the notes of one article for one medium.
  /// - Parameters:
  ///   - updateIDs: the anchor of each update.
  ///   - context: that of the article's text; what notes link to is remembered there as well.
  init(
    _ document: ResolvedDocument, updateIDs: [String], settings: SiteSettings,
    context: inout DocumentContext
  ) {
    let frontMatter = document.document.frontMatter
    guard document.isArticle else { return }
    if document.updates.isEmpty, frontMatter.note == nil, frontMatter.letters.isEmpty { return }
    let options = MarkdownOptions(isSmart: settings.usesSmartPunctuation)

    func markup(_ text: FrontMatter.Placed<String>, leavesPage: Bool = false) -> HTML {
      var notes = NoteContext(text: context, leavesPage: leavesPage)
      let markup = renderBlocks(
        text.value, medium: context.medium, options: options, at: text.position,
        textStart: text.textStart, context: &notes)
      context = notes.text
      return markup
    }

    updates = zip(document.updates, updateIDs).map { update, id in
      Update(
        date: update.date, note: markup(update.note, leavesPage: true), place: update.place, id: id)
    }
    note = frontMatter.note.map { markup($0) }
    letters = frontMatter.letters.map { letter in
      Letter(
        name: letter.name, date: letter.date.map { settings.clock.time($0.value) },
        text: markup(letter.text), reply: letter.reply.map { markup($0) })
    }
  }
}

extension ResolvedDocument {
  /// The anchors of the updates in their order: `update-2025-01-28`, with a number behind it from the
  /// second of a day on, so that those of older updates stay when others are added.
  /// - Parameter taken: the anchors of the text.
  package func updateIDs(clearOf taken: Set<String>) -> [String] {
    var taken = taken
    var next: [String: Int] = [:]
    let ids = updates.reversed().map { update -> String in
      let base = "update-\(update.date.day.iso8601)"
      var number = next[base] ?? 1
      var id = number == 1 ? base : "\(base)-\(number)"
      while !taken.insert(id).inserted {
        number += 1
        id = "\(base)-\(number)"
      }
      next[base] = number + 1
      return id
    }
    return ids.reversed()
  }
}
