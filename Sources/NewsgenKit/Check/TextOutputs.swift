package import Diagnostics
import SiteModel

/// What all texts together write, link to and need, checked against each other.
package struct TextOutputs: Sendable {
  /// In the order of the site's articles.
  package let articles: [ArticleSummary]
  package let chartCount: Int
  package private(set) var copies: [FileCopy] = []
  package private(set) var diagnostics: [Diagnostic] = []
  package let drawings: [Drawing]

  private let site: ResolvedSite
  private let texts: [WrittenText]
  private var claims: OutputClaims

  package init(site: ResolvedSite, texts: [WrittenText]) {
    self.site = site
    self.texts = texts
    articles = texts.compactMap(\.article)
    chartCount = texts.reduce(0) { $0 + $1.chartIDs.count }
    var drawings: [Drawing] = []
    claims = site.claims
    let settled = claims.diagnostics.count
    var copied: Set<String> = []
    var drawn: Set<String> = []
    for text in texts {
      diagnostics += text.diagnostics
      let range = SourceRange(file: text.document.document.file)
      for file in text.files where drawn.insert(file).inserted { claims.claim(file, by: range) }
      drawings += text.drawings
      for copy in text.copies where copied.insert(copy.path).inserted {
        copies.append(copy)
        claims.claim(copy.path, by: range)
      }
    }
    self.drawings = drawings
    diagnostics += claims.diagnostics.dropFirst(settled)
  }

  /// Links and pictures that lead nowhere, and pages that cannot be shared with a picture.
  package func warnings(settings: SourceRange) -> [Diagnostic] {
    var anchors: [String: Set<String>] = [:]
    let targets = Set(texts.flatMap(\.references).filter { $0.fragment != nil }.map(\.path))
    for text in texts where targets.contains(text.document.permalink.path) {
      anchors[text.document.permalink.path] = Set(text.anchors)
    }
    let check = ReferenceCheck(anchors: anchors) { claims.contains($0) }
    let references = texts.lazy.flatMap(\.references)
    var warnings = check.diagnostics(for: references)
    warnings += check.diagnostics(for: site.navigationReferences)
    let bare = texts.count { !$0.hasShareImage }
    if site.image == nil, bare > 0 || texts.isEmpty {
      warnings.append(
        .warning(
          at: settings,
          "no share picture for lists and \(counted(bare, "text")); "
            + "'image' names one for all that have none"))
    }
    return warnings
  }
}
