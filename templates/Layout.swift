import Markup
import SiteModel

/// What a page has in its shell besides its metadata.
struct Shell {
  /// Whether the site's title is the page's `h1`.
  var isFrontPage = false
  /// Whether the page stands at the address that its metadata give; the 404 page is shown at any.
  var hasAddress = true
  /// Further `<link>` elements for the head.
  var links = HTML()
  /// What machines read of the page, by schema.org.
  var data: JSONValue?
  /// Pages elsewhere that belong to whom this page is about.
  var profiles: [NavigationLink] = []
}

/// A whole page: its head, the site's top, the page itself, the site's foot.
func document(_ metadata: PageMetadata, site: Site, shell: Shell = Shell(), main: HTML) -> HTML {
  """
  <!doctype html>
  <html lang="\(metadata.language)"\(directionAttribute(metadata.language))>
  <head>
  \(head(metadata, site: site, shell: shell))\
  </head>
  <body>
  <a class="skip-link" href="#main.content">Skip to the text</a>
  \(masthead(metadata, site: site, isFrontPage: shell.isFrontPage))
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
