import Markup
import SiteModel

/// Who wrote an article, when, and how long it takes to read.
func byline(_ article: Article, site: Site, showsAuthors: Bool = true) -> HTML {
  var parts: [HTML] = []
  if showsAuthors, !article.authors.isEmpty {
    parts.append("By \(authorNames(article.authors, site: site))")
  }
  parts.append(date(article.date, language: article.language))
  parts.append("\(article.readingMinutes) min")
  if let updated = article.updated, updated.day > article.date.day {
    parts.append("Updated\u{A0}\(date(updated, language: article.language))")
  }
  return """
    <p class="byline parts">\(badge(isDraft: article.isDraft))\
    \(smallPrint(parts, language: article.language))</p>
    """
}

private func authorNames(_ authors: [Author], site: Site) -> HTML {
  enumeration(authors.map { authorName($0, site: site) })
}

/// `A`, `A and B`, or `A, B and C`.
func enumeration(_ things: [HTML]) -> HTML {
  guard let last = things.last, things.count > 1 else { return things.joined() }
  return "\(things.dropLast().joined(separator: ", ")) and \(last)"
}

/// An author's name, kept whole in text of another direction, with the way to their page.
func authorName(_ author: Author, site: Site) -> HTML {
  let name: HTML = "<bdi>\(author.name)</bdi>"
  guard let page = author.permalink else { return name }
  return "<a href=\"\(site.link(page))\" rel=\"author\">\(name)</a>"
}

/// A day for readers with the moment for machines.
func date(_ time: CivilTime, language: String) -> HTML {
  "<time datetime=\"\(time.iso8601)\">\(time.day.long(language: language))</time>"
}

/// A short day for lists with the moment for machines.
func shortDate(_ time: CivilTime, language: String) -> HTML {
  "<time datetime=\"\(time.iso8601)\">\(time.day.short(language: language))</time>"
}

/// The mark of what readers do not see yet.
func badge(isDraft: Bool) -> HTML {
  isDraft ? "<strong class=\"badge\">Draft</strong> " : ""
}

/// A link to a tag's page.
func tagLink(_ tag: Tag, site: Site) -> HTML {
  "<a href=\"\(site.link(tag.permalink))\" rel=\"tag\">\(tag.name)</a>"
}

/// `1 article`, `2 articles`.
func articleCount(_ count: Int) -> HTML { count == 1 ? "1 article" : "\(count) articles" }

/// The parts of a line of small print. The dot before each is seen only where another part stands
/// before it in its line.
///
/// - Parameter language: That of the text around, for which see `ownWords`.
func smallPrint(_ parts: [HTML], language: String = "en") -> HTML {
  let parts = parts.map { ownWords($0, within: language) }
  let spans = parts.enumerated().map { index, part -> HTML in
    index == 0
      ? "<span>\(part)</span>" : "<span><i aria-hidden=\"true\">·</i> \(part)</span>"
  }
  return spans.joined(separator: " ")
}

/// The templates' own words, which are English: kept in their order within text that runs from
/// right to left.
func ownWords(_ words: HTML, within language: String) -> HTML {
  directionAttribute(language).isEmpty ? words : "<span lang=\"en\" dir=\"ltr\">\(words)</span>"
}
