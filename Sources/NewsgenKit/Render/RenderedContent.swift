package import Diagnostics
package import Markup
package import SiteModel
package import VegaLite

/// A body as markup, and what the rest of the site wants to know of it.
package struct RenderedContent: Sendable {
  package let html: HTML
  /// What front matter says in Markdown.
  package let notes: RenderedNotes
  /// All of it for feed readers, where the feed holds this text.
  package let feed: HTML?
  package let headings: [Heading]
  /// Every id of the page that a link can lead to.
  package let anchors: [String]
  package let excerpt: String
  package let readingMinutes: Int
  package let charts: [RenderedChart]
  package let references: [Reference]
  /// Files of `data` that the text links to, and so publishes.
  package let copies: [FileCopy]
  /// Pictures to draw: SVG pictures that the feed shows as PNG.
  package let drawings: [Drawing]
  package let diagnostics: [Diagnostic]
}

/// A chart on a page, with the files beside the page.
package struct RenderedChart: Sendable {
  package let id: String
  package let chart: Chart
  /// The standalone file.
  package let svg: Permalink
  /// At twice the natural size.
  package let png: Permalink
  /// Where the text shows it.
  package let range: SourceRange
}

/// A file that is made for a text and stands beside its page.
package struct MadeFile: Sendable {
  package let bytes: [UInt8]
  /// Its path in the output.
  package let path: String
  /// Where the text shows what it is made from.
  package let range: SourceRange
}

/// A PNG to be drawn from an SVG.
package struct Drawing: Sendable {
  /// What the file is.
  package enum Container: Sendable {
    case png
    /// An icon file with the PNG in it.
    case icon
  }

  package let svg: [UInt8]
  package let layout: PNGLayout
  /// Where a text shows the picture.
  package let range: SourceRange
  /// Its path in the output.
  package let path: String
  package var container = Container.png

  package func isSamePicture(as other: Drawing) -> Bool {
    layout == other.layout && svg == other.svg
  }
}
