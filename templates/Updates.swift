import Markup
import SiteModel

/// The banner above a text: the updates that belong at the top, the newest first, and the days of those
/// that stand at the end; the newest day before all others.
func updateBanner(_ updates: [Update], language: String) -> HTML {
  guard !updates.isEmpty else { return HTML() }
  let top = updates.filter { $0.place == .top }
  let end = updates.filter { $0.place == .end }
  let entries = top.map { bannerEntry($0, language: language) }
  // The newest day is seen first.
  let isEndNewer = updates.first?.place == .end
  let others =
    top.isEmpty
    ? wayDown(end, language: language)
    : furtherDays(end, isFirst: isEndNewer, language: language)
  return """
    <section class="update" aria-label="Updates">
    \(isEndNewer ? [others] + entries : entries + [others])\
    </section>

    """
}

private func bannerEntry(_ update: Update, language: String) -> HTML {
  """
  <div id="\(update.id)"><strong class="run-in">\
  \(ownWords("Update, \(date(update.date, language: language)).", within: language))</strong> <div class="text">\(update.note)</div></div>

  """
}

/// `Updated 7 August 2025: read it below the text.`
private func wayDown(_ updates: [Update], language: String) -> HTML {
  guard updates.count == 1, let update = updates.first else {
    return """
      <p><strong class="run-in">Updated \(days(of: updates, language: language)),</strong> \
      below the text.</p>

      """
  }
  return """
    <p><strong class="run-in">Updated \(date(update.date, language: language)):</strong> \
    <a href="#\(update.id)">read it below the text</a>.</p>

    """
}

/// `Also updated 30 January and 7 August 2025`, below entries in full.
private func furtherDays(_ updates: [Update], isFirst: Bool, language: String) -> HTML {
  guard !updates.isEmpty else { return HTML() }
  let days = days(of: updates, language: language)
  let words: HTML = isFirst ? "Updated \(days), below the text" : "Also updated \(days)"
  return "<p class=\"byline\">\(words)</p>\n"
}

/// The days of updates in the order of time, each with the way to it; a year that follows once more
/// is left out.
private func days(of updates: [Update], language: String) -> HTML {
  let ordered = Array(updates.reversed())
  let links = ordered.indices.map { index -> HTML in
    let update = ordered[index]
    let day = update.date.day
    let year = " \(day.year)"
    var words = day.long(language: language)
    if index + 1 < ordered.count, ordered[index + 1].date.day.year == day.year,
      words.hasSuffix(year)
    {
      words.removeLast(year.count)
    }
    return """
      <a href="#\(update.id)"><time datetime="\(update.date.iso8601)">\(words)</time></a>
      """
  }
  return enumeration(links)
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
