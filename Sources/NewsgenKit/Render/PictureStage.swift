import Diagnostics
import SiteModel

/// Draws PNGs, each only once: what an earlier build drew is taken from the cache.
package struct PictureStage: Sendable {
  private let cache: ChartPictureCache

  /// - Parameters:
  ///   - folder: where `.newsgen` is.
  ///   - now: for the age of what is kept, in seconds since 1970-01-01T00:00:00Z.
  package init(folder: String, now: Int) throws {
    cache = try ChartPictureCache(in: folder, now: FileTime(seconds: now)) { svg, layout in
      // `draw` has asked for the font, once for all.
      try PNGRenderer(font: nil).png(of: svg, as: layout)
    }
  }

  /// Writes a picture that was drawn before.
  /// - Returns: whether it was.
  package func writeKnown(_ drawing: Drawing, into sink: any OutputSink) throws -> Bool {
    guard let bytes = try cache.kept(drawing.svg, as: drawing.layout) else { return false }
    try sink.write(bytes, to: drawing.path)
    return true
  }

  /// Draws the pictures on all cores and forgets those that no build has used for a month.
  /// - Throws: `DiagnosticError` where the font is missing that charts are measured with.
  package func draw(_ drawings: [Drawing], into sink: any OutputSink) async throws {
    if let first = drawings.first {
      do {
        _ = try PNGRenderer()
      } catch {
        throw DiagnosticError([.error(at: SourceRange(file: first.path), error.description)])
      }
    }
    _ = try await concurrentMap(drawings) { drawing in
      do {
        try sink.write(try cache.png(of: drawing.svg, as: drawing.layout), to: drawing.path)
      } catch let problem as PNGRenderer.Problem {
        throw DiagnosticError([
          .error(at: SourceRange(file: drawing.path), problem.description)
        ])
      }
    }
    try cache.prune()
  }
}
