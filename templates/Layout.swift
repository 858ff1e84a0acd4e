import Markup
import SiteModel

/// The shell of every page.
///
/// - Parameters:
///   - isFrontPage: Whether the site's title is the page's `h1`.
///   - hasAddress: Whether the page stands at the address that its metadata give; the 404 page is
///     shown at any.
///   - links: Further `<link>` elements for the head.
///   - main: The page itself.
func document(
  _ metadata: PageMetadata, site: Site, isFrontPage: Bool = false, hasAddress: Bool = true,
  links: HTML = HTML(), main: HTML
) -> HTML {
  """
  <!doctype html>
  <html lang="\(metadata.language)"\(directionAttribute(metadata.language))>
  <head>
  \(head(metadata, site: site, hasAddress: hasAddress))\(links)</head>
  <body>
  <a class="skip-link" href="#main.content">Skip to the text</a>
  \(masthead(metadata, site: site, isFrontPage: isFrontPage))
  <main id="main.content">
  \(main)
  </main>
  \(siteFooter(site))
  </body>
  </html>

  """
}

/// ` dir="rtl"` for languages that are written from right to left.
func directionAttribute(_ language: String) -> HTML {
  let subtags = language.lowercased().split(separator: "-")
  let isRightToLeft =
    if let script = subtags.dropFirst().first(where: { $0.count == 4 }) {
      rightToLeftScripts.contains(script)
    } else {
      subtags.first.map { rightToLeftLanguages.contains($0) } ?? false
    }
  return isRightToLeft ? " dir=\"rtl\"" : ""
}

/// ` lang="…"` (and the direction) for a piece of text in another language than its page.
func languageAttribute(_ language: String, within page: String) -> HTML {
  guard language != page else { return "" }
  return " lang=\"\(language)\"\(directionAttribute(language))"
}

private let rightToLeftScripts: Set<Substring> = ["arab", "hebr", "syrc", "thaa", "nkoo", "adlm"]

/// Languages whose usual script runs from right to left.
private let rightToLeftLanguages: Set<Substring> = [
  "ar", "arc", "ckb", "dv", "fa", "he", "iw", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
]
