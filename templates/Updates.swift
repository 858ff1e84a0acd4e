import Markup
import SiteModel

/// The banner above a text: the newest update first, the note of each that belongs at the top, and
/// the way to each that stands at the end.
func updateBanner(_ updates: [Update], language: String) -> HTML {
  guard !updates.isEmpty else { return HTML() }
  return """
    <section class="update" aria-label="Updates">
    \(updates.map { bannerEntry($0, language: language) })\
    </section>

    """
}

private func bannerEntry(_ update: Update, language: String) -> HTML {
  let head: HTML =
    "<strong class=\"run-in\">Update, \(date(update.date, language: language)).</strong>"
  return switch update.place {
  case .top: "<div id=\"\(update.id)\">\(head) <div class=\"text\">\(update.note)</div></div>\n"
  case .end: "<div>\(head) <a href=\"#\(update.id)\">Read it below the text</a>.</div>\n"
  }
}

/// The updates that stand below a text, each a section under its day.
func updateSections(_ updates: [Update], language: String) -> HTML {
  let sections = updates.filter { $0.place == .end }.map { update -> HTML in
    """
    <section class="after" id="\(update.id)">
    <h2>Update, \(date(update.date, language: language))</h2>
    <div class="text">
    \(update.note)</div>
    </section>

    """
  }
  return sections.joined()
}
