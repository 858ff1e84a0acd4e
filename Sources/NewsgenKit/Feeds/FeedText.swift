package import Markup
import SiteModel

/// An article for feed readers and mail programs: its text with what stands around it on the page, in
/// markup that needs no style sheet.
package struct FeedText {
  private let body: HTML
  private let notes: RenderedNotes
  private let language: String

  /// - Parameters:
  ///   - body: the text as written for feeds.
  ///   - notes: likewise.
  ///   - language: of the dates, a BCP 47 tag.
  package init(body: HTML, notes: RenderedNotes, language: String) {
    self.body = body
    self.notes = notes
    self.language = language
  }

  package var markup: HTML {
    let top = notes.updates.filter { $0.place == .top }.map(update)
    let end = notes.updates.filter { $0.place == .end }.map(update)
    var markup = HTML()
    if !top.isEmpty { markup += "\(top)<hr>\n" }
    markup += body
    if !end.isEmpty { markup += "<hr>\n\(end)" }
    if let note = notes.note { markup += "<hr>\n\(led("Author’s note.", note))" }
    if !notes.letters.isEmpty {
      markup += "<hr>\n<h2>Letters</h2>\n\(notes.letters.map(letter))"
    }
    return markup
  }

  private func update(_ update: Update) -> HTML {
    led("Update, \(update.date.day.long(language: language)):", update.note)
  }

  private func letter(_ letter: Letter) -> HTML {
    let date = letter.date.map { ", \($0.day.long(language: language))" } ?? ""
    return """
      <blockquote>
      \(letter.text)<p>— \(letter.name)\(date)</p>
      </blockquote>
      \(letter.reply.map { led("Reply:", $0) })
      """
  }

  /// Markup with strong words in front: in its first paragraph, where it begins with one.
  private func led(_ words: String, _ markup: HTML) -> HTML {
    let opening = Array("<p>".utf8)
    guard markup.bytes.starts(with: opening) else {
      return "<p><strong>\(words)</strong></p>\n\(markup)"
    }
    let rest = HTML(bytes: Array(markup.bytes.dropFirst(opening.count)))
    return "<p><strong>\(words)</strong> \(rest)"
  }
}
