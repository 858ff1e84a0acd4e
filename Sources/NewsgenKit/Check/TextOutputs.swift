package import Diagnostics
import SiteModel

/// What all texts together write, link to and need, checked against each other.
package struct TextOutputs: Sendable {
  /// In the order of the site's articles.
  package let articles: [ArticleSummary]
  package let chartCount: Int
  package private(set) var copies: [FileCopy] = []
  package private(set) var files: [MadeFile] = []
  package private(set) var drawings: [Drawing] = []
  package private(set) var diagnostics: [Diagnostic] = []

  private let site: ResolvedSite
  private let texts: [WrittenText]
  private var claims: OutputClaims

  package init(site: ResolvedSite, texts: [WrittenText]) {
    self.site = site
    self.texts = texts
    articles = texts.compactMap(\.article)
    chartCount = texts.reduce(0) { $0 + $1.chartCount }
    claims = site.claims
    let settled = claims.diagnostics.count
    // A biography may link to a file of `data` that texts link to as well.
    let known = Set(site.copies)
    var copied: Set<String> = []
    var drawn: [String: Drawing] = [:]
    for text in texts {
      diagnostics += text.diagnostics
      if text.diagnostics.hasErrors { continue }
      for file in text.files {
        files.append(file)
        claims.claim(file.path, by: file.range)
      }
      for drawing in text.drawings {
        // Two texts may show one picture.
        if let other = drawn[drawing.path], other.isSamePicture(as: drawing) { continue }
        drawn[drawing.path] = drawing
        drawings.append(drawing)
        claims.claim(drawing.path, by: drawing.range)
      }
      for copy in text.copies where !known.contains(copy) && copied.insert(copy.path).inserted {
        copies.append(copy)
        claims.claim(copy.path, by: SourceRange(file: text.document.document.file))
      }
    }
    diagnostics += claims.diagnostics.dropFirst(settled)
  }

  /// Links and pictures that lead nowhere.
  package var referenceWarnings: [Diagnostic] {
    var anchors: [String: Set<String>] = [:]
    let targets = Set(texts.lazy.flatMap(\.references).filter { $0.fragment != nil }.map(\.path))
    for text in texts where targets.contains(text.document.permalink.path) {
      anchors[text.document.permalink.path] = Set(text.anchors)
    }
    var check = ReferenceCheck(anchors: anchors) { claims.contains($0) }
    let warnings = check.diagnostics(for: texts.lazy.flatMap(\.references))
    return warnings + check.diagnostics(for: site.navigationReferences)
  }

  /// One for all pages that cannot be shared with a picture.
  package func pictureWarnings(_ settings: SourceFile) -> [Diagnostic] {
    guard site.image == nil else { return [] }
    let bare = texts.count { !$0.hasShareImage }
    let texts =
      bare == 0 ? "the home page and lists" : "the home page, lists and \(counted(bare, "text"))"
    return [
      .warning(
        at: SourceRange(file: settings.path),
        "no share picture for \(texts); 'image: NAME.png' here names a picture in static/ for all "
          + "that have none")
    ]
  }
}
