package import Diagnostics
import SiteModel

/// What is kept of a text whose page is written and whose body is let go.
package struct WrittenText: Sendable {
  package let document: ResolvedDocument
  /// `nil` for pages.
  package let article: ArticleSummary?
  package let chartCount: Int
  package let anchors: [String]
  package let references: [Reference]
  package let copies: [FileCopy]
  /// Files to be written beside the page, once it is known that no two are at one place.
  package let files: [MadeFile]
  /// Pictures to be drawn, likewise.
  package let drawings: [Drawing]
  package let hasShareImage: Bool
  package let diagnostics: [Diagnostic]

  /// Writes a text's page.
  package init(
    _ document: ResolvedDocument, _ content: RenderedContent, writer: PageWriter
  ) throws {
    self.document = document
    let writer = content.diagnostics.hasErrors ? writer.discarding : writer
    if document.isArticle {
      article = try writer.writeArticle(document, content)
    } else {
      try writer.writePage(document, content)
      article = nil
    }
    let charts = content.charts.enumerated().map { place, chart in
      chart.files(isShared: place == 0 && document.image == nil)
    }
    chartCount = charts.count
    files = charts.map(\.svg)
    drawings = content.drawings + charts.flatMap(\.drawings)
    anchors = content.anchors
    references = content.references
    copies = content.copies
    hasShareImage = document.image != nil || !content.charts.isEmpty
    diagnostics = content.diagnostics
  }
}
