package import Diagnostics
import SiteModel

/// What is kept of a text whose page is written and whose body is let go.
package struct WrittenText: Sendable {
  package let document: ResolvedDocument
  /// `nil` for pages.
  package let article: ArticleSummary?
  package let chartIDs: [String]
  package let anchors: [String]
  package let references: [Reference]
  package let copies: [FileCopy]
  /// Pictures that are not in the cache and so must be drawn.
  package let drawings: [Drawing]
  /// The files beside the page that are made for it.
  package let files: [String]
  package let hasShareImage: Bool
  package let diagnostics: [Diagnostic]

  /// Writes a text's page and files, and the pictures that were drawn by an earlier build.
  package init(
    _ document: ResolvedDocument, _ content: RenderedContent, writer: PageWriter,
    pictures: PictureStage
  ) throws {
    self.document = document
    let writer = content.diagnostics.hasErrors ? writer.discarding : writer
    if document.isArticle {
      article = try writer.writeArticle(document, content)
    } else {
      try writer.writePage(document, content)
      article = nil
    }
    var drawings = content.drawings
    for (place, chart) in content.charts.enumerated() {
      drawings += chart.drawings(isShared: place == 0 && document.image == nil)
    }
    chartIDs = content.charts.map(\.id)
    anchors = content.anchors
    references = content.references
    copies = content.copies
    files = content.charts.map(\.svg.path) + drawings.map(\.path)
    self.drawings = try drawings.filter { try !pictures.writeKnown($0, into: writer.sink) }
    hasShareImage = document.image != nil || !content.charts.isEmpty
    diagnostics = content.diagnostics
  }
}
