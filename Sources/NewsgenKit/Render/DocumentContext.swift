package import Content
package import Diagnostics
import Markup
package import SiteModel
package import VegaLite

/// What the Markdown renderer learns of the site while it writes one document: where links lead, how
/// large pictures are, what stands for a chart. It remembers what has to be checked and drawn.
package struct DocumentContext: ContentContext {
  package let site: ResolvedSite
  package let document: ResolvedDocument
  package let content: String
  package let pictureSizes: PictureSizes
  package let charts: ChartCompiler
  package let templates: any TemplateSet
  package let medium: ContentMedium
  /// Ids that chart ids made by us must keep clear of: the headings'.
  package let takenIDs: Set<String>

  /// One for each chart of the text in order; `nil` for one that has errors.
  package var renderedCharts: [RenderedChart?] = []
  /// The text's other blocks, by their places.
  package var cards: [SourcePosition: Card] = [:]
  package var references: [Reference] = []
  package var copies: [FileCopy] = []
  package var drawings: [Drawing] = []
  package var diagnostics: [Diagnostic] = []
  /// The chart that stands next in the text, when the same text is written for another medium.
  var nextChart = 0

  package init(
    site: ResolvedSite, document: ResolvedDocument, content: String, pictureSizes: PictureSizes,
    charts: ChartCompiler, templates: any TemplateSet, medium: ContentMedium,
    takenIDs: Set<String> = [],
    renderedCharts: [RenderedChart?] = [], cards: [SourcePosition: Card] = [:]
  ) {
    self.site = site
    self.document = document
    self.content = content
    self.pictureSizes = pictureSizes
    self.charts = charts
    self.templates = templates
    self.medium = medium
    self.takenIDs = takenIDs
    self.renderedCharts = renderedCharts
    self.cards = cards
  }

  /// The folder of the document below the content folder, where its relative links start.
  var folder: String { parentPath(document.document.source.file.relativePath) }

  mutating func warn(_ headline: String, at position: SourcePosition) {
    diagnostics.append(.warning(at: document.document.range(position), headline))
  }

  mutating func fail(_ headline: String, at position: SourcePosition) {
    diagnostics.append(.error(at: document.document.range(position), headline))
  }

  /// A link as it stands in this medium: from the host's root on pages, whole in feeds.
  func address(_ path: String, suffix: String = "") -> String {
    let permalink = Permalink(path: path)
    switch medium {
    case .page: return site.site.link(permalink) + suffix
    case .feed: return site.site.absoluteURI(permalink) + suffix
    }
  }

  /// Remembers a link into the site, to be checked when all outputs are known.
  mutating func refer(
    to path: String, _ destination: Destination, written: String, at position: SourcePosition
  ) {
    references.append(
      Reference(
        range: document.document.range(position), written: written, path: path,
        fragment: destination.fragment))
  }

  // MARK: Links

  package mutating func link(_ written: String, at position: SourcePosition) -> String {
    let destination = Destination(written)
    switch destination.form {
    case .empty:
      warn(LinkFault.noAddress.headline, at: position)
      return ""
    case .external:
      return externalLink(written, destination, at: position)
    case .fragment:
      let path = document.permalink.path
      refer(to: path, destination, written: written, at: position)
      return medium == .page ? destination.suffix : address(path, suffix: destination.suffix)
    case .rooted, .relative:
      guard let path = path(of: destination, written: written, at: position) else {
        // What is wrong has been said; the link stays where the reader is.
        return address(document.permalink.path)
      }
      refer(to: path, destination, written: written, at: position)
      return address(path, suffix: destination.suffix)
    }
  }

  /// A whole URL stays as it is; one of this site is checked like the others.
  private mutating func externalLink(
    _ written: String, _ destination: Destination, at position: SourcePosition
  ) -> String {
    guard isSafeURL(written) else {
      warn(LinkFault.unsafe(written).headline, at: position)
      return "#"
    }
    let base = site.site.base.absoluteString
    let scheme = base.prefix { $0 != "/" }
    let whole = written.hasPrefix("//") ? scheme + written : written
    if whole.hasPrefix(base) {
      let path = Destination("/" + whole.dropFirst(base.count)).path
      refer(to: String(path.dropFirst()), destination, written: written, at: position)
    }
    // A feed is read where no page lends a scheme.
    return medium == .feed ? whole : written
  }

  /// Where in the output a destination within the site leads: by the files of the content folder
  /// first, so that links work on a code host too, then by addresses. `nil` where it leads to
  /// nothing that could be there; why has been said.
  mutating func path(
    of destination: Destination, written: String, at position: SourcePosition
  ) -> String? {
    switch site.index.linkTarget(among: sourcePaths(destination)) {
    case .path(let path): return path
    case .data(let source): return publish(source)
    case .heldBack:
      warn(LinkFault.heldBack(written).headline, at: position)
      return nil
    case .unreadable: return nil
    case nil: break
    }
    let root =
      document.permalink.path.hasSuffix(".html")
      ? parentPath(document.permalink.path) : document.permalink.path
    guard let path = normalizedPath(destination.path, from: destination.form == .rooted ? "" : root)
    else {
      warn(LinkFault.outOfSite(written).headline, at: position)
      return nil
    }
    return site.claims.settled(path)
  }

  /// Publishes a file of `data`; returns where.
  @discardableResult
  mutating func publish(_ source: SourceFile) -> String {
    let copy = FileCopy(source: source, path: source.relativePath)
    if !copies.contains(copy) { copies.append(copy) }
    return copy.path
  }

  /// The files of the content folder that a destination may mean.
  func sourcePaths(_ destination: Destination) -> [String] {
    if destination.form == .rooted {
      return SiteIndex.candidates(fromRoot: normalizedPath(destination.path, from: "") ?? "")
    }
    guard let path = normalizedPath(destination.path, from: folder) else { return [] }
    let isFolder = path.hasSuffix("/")
    return isFolder ? [path + "index.md"] : [path, path + "/index.md"]
  }

  // MARK: Pictures

  package mutating func picture(
    _ written: String, alternative: String, isAlone: Bool, at position: SourcePosition
  ) -> ContentPicture {
    let destination = Destination(written)
    if isSpecification(destination.path) {
      guard isAlone else {
        fail("the chart '\(written)' must stand alone in its paragraph", at: position)
        return .none
      }
      return chart(destination, written: written, at: position).map { .block($0) } ?? .none
    }
    if alternative.allSatisfy(\.isWhitespace) {
      warn("the picture '\(written)' has no alternative text", at: position)
    }
    switch destination.form {
    case .empty, .fragment:
      warn("a picture without an address", at: position)
      return .none
    case .external:
      let source = externalLink(written, destination, at: position)
      warnOfBlockedPicture(written, at: position)
      return .image(source: source, width: nil, height: nil)
    case .rooted, .relative:
      guard let path = path(of: destination, written: written, at: position) else { return .none }
      refer(to: path, destination, written: written, at: position)
      return image(path, suffix: destination.suffix, at: position)
    }
  }

  private mutating func image(
    _ path: String, suffix: String, at position: SourcePosition
  ) -> ContentPicture {
    let source = site.index.source(ofOutput: path)
    let size = source.flatMap { pictureSizes.size(of: $0) }
    let drawn = size.flatMap { _ in drawing(of: path, source: source, at: position) }
    return .image(
      source: medium == .feed && drawn != nil
        ? address(path + ".png") : address(path, suffix: suffix), width: size?.width,
      height: size?.height)
  }

  /// Feed readers and mail programs show no SVG. The PNG is made for every article, so that it is
  /// still there when the article has left the feed.
  mutating func drawing(
    of path: String, source: String?, at position: SourcePosition
  ) -> Drawing? {
    guard document.isArticle, site.settings.feedContent == .full,
      path.lowercased().hasSuffix(".svg"), let source, let svg = try? FileSystem().read(source)
    else { return nil }
    let drawing = Drawing(
      svg: svg, layout: .doubled, range: document.document.range(position), path: path + ".png")
    if medium == .page { drawings.append(drawing) }
    return drawing
  }

  // MARK: Blocks

  mutating func chartBlock(
    arguments: String, text: String, textLine: Int, at position: SourcePosition
  ) -> HTML {
    if !arguments.isEmpty {
      fail("unexpected '\(arguments)' behind 'chart'; ids stand in newsgen.id", at: position)
    }
    let source = ChartSource(
      bytes: Array(text.utf8),
      format: text.drop(while: \.isWhitespace).first == "{" ? .json : .yaml,
      file: document.document.file, firstLine: textLine)
    return chart(source, folder: folder, name: nil, at: position) ?? HTML()
  }
}
