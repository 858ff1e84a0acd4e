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
      try PNGRenderer(for: svg).png(of: svg, as: layout)
    }
  }

  /// Draws the pictures on all cores and forgets those that no build has used for a month.
  /// - Throws: `DiagnosticError` with all pictures that cannot be drawn, or where the font is missing
  ///   that charts are measured with.
  package func draw(_ drawings: [Drawing], into sink: any OutputSink) async throws {
    let faults = try await concurrentMap(drawings) { drawing -> Fault? in
      do {
        let png = try cache.png(of: drawing.svg, as: drawing.layout)
        switch drawing.container {
        case .png: try sink.write(png, to: drawing.path)
        case .icon:
          guard let icon = IconFile.bytes(of: png) else {
            throw PNGRenderer.Problem(description: "it is too large for an icon file")
          }
          try sink.write(icon, to: drawing.path)
        }
        return nil
      } catch let problem as PNGRenderer.Problem {
        return Fault(drawing: drawing, problem: problem)
      }
    }
    let errors = Self.errors(of: faults.compactMap { $0 })
    guard errors.isEmpty else { throw DiagnosticError(errors.sortedByPlace()) }
    try cache.prune()
  }

  private struct Fault {
    let drawing: Drawing
    let problem: PNGRenderer.Problem
  }

  /// One for each place and problem: what is wrong with one drawing is so in all its sizes.
  private static func errors(of faults: [Fault]) -> [Diagnostic] {
    struct Key: Hashable {
      let range: SourceRange
      let problem: PNGRenderer.Problem
    }
    var told: Set<Key> = []
    return faults.filter { fault in
      told.insert(Key(range: fault.drawing.range, problem: fault.problem)).inserted
    }.map { fault in
      .error(
        at: fault.drawing.range,
        "'\(fileName(fault.drawing.path))' cannot be drawn: \(fault.problem.description)")
    }
  }
}
