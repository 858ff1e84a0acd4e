import Content
import Diagnostics
import Markup
import SiteModel

/// What the Markdown renderer learns of the site while it writes an author's biography, which stands in
/// the settings: links start at the content folder, and there are neither pictures nor blocks.
struct BiographyContext: ContentContext {
  private let file: String
  private let base: BaseURL
  private let index: SiteIndex
  private let claims: OutputClaims
  /// `nil` where browsers are told nothing.
  private let policy: SecurityPolicy?

  private(set) var references: [Reference] = []
  /// Files of `data` that are linked to, and so published.
  private(set) var data: [SourceFile] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(
    file: String, base: BaseURL, index: SiteIndex, claims: OutputClaims, policy: SecurityPolicy?
  ) {
    self.file = file
    self.base = base
    self.index = index
    self.claims = claims
    self.policy = policy
  }

  mutating func link(_ written: String, at position: SourcePosition) -> String {
    let destination = Destination(written)
    switch destination.form {
    case .external:
      if isSafeURL(written) { return written }
      warn(LinkFault.unsafe(written).headline, at: position)
      return "#"
    case .empty:
      warn(LinkFault.noAddress.headline, at: position)
      return ""
    case .fragment:
      // A biography stands on more than one page.
      warn("the link '\(written)' needs a page in front of '#'", at: position)
      return ""
    case .rooted, .relative:
      guard let path = path(of: destination, written: written, at: position) else {
        return base.path
      }
      references.append(
        Reference(
          range: range(position), written: written, path: path, fragment: destination.fragment))
      return base.path + Permalink(path: path).readablePath + destination.suffix
    }
  }

  /// Files of the content folder first, then addresses. `nil` where nothing could be there; why has
  /// been said.
  private mutating func path(
    of destination: Destination, written: String, at position: SourcePosition
  ) -> String? {
    guard let path = normalizedPath(destination.path, from: "") else {
      warn(LinkFault.outOfSite(written).headline, at: position)
      return nil
    }
    switch index.linkTarget(among: SiteIndex.candidates(fromRoot: path)) {
    case .path(let path): return path
    case .data(let source):
      data.append(source)
      return source.relativePath
    case .heldBack:
      warn(LinkFault.heldBack(written).headline, at: position)
      return nil
    case .unreadable: return nil
    case nil: return claims.settled(path)
    }
  }

  mutating func picture(
    _ destination: String, alternative: String, isAlone: Bool, at position: SourcePosition
  ) -> ContentPicture {
    refuse("a biography cannot hold the picture '\(destination)'; 'portrait' names one", position)
    return .none
  }

  mutating func block(
    _ name: String, arguments: String, text: String, textLine: Int, at position: SourcePosition
  ) -> HTML? {
    refuse("a biography cannot hold the block '\(name)'", position)
    return HTML()
  }

  mutating func rawHTML(_ markup: [UInt8], at place: (_ byte: Int) -> SourcePosition) {
    guard let policy else { return }
    let findings = BlockedMarkup.findings(in: markup, isFiltered: true, asksForURLs: false, policy)
    for finding in findings { warn(finding.headline, at: place(finding.offset)) }
  }

  private mutating func refuse(_ headline: String, _ position: SourcePosition) {
    diagnostics.append(.error(at: range(position), headline))
  }

  private mutating func warn(_ headline: String, at position: SourcePosition) {
    diagnostics.append(.warning(at: range(position), headline))
  }

  private func range(_ position: SourcePosition) -> SourceRange {
    SourceRange(file: file, start: position)
  }
}
