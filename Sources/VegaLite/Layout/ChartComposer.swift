import Diagnostics

/// Lays a chart out: measured text decides the margins, the rest is the plots'.
struct ChartComposer {
  let resolution: ChartResolution
  let file: String
  let fallbackName: String

  /// A scene and what the writer is to know about it.
  struct Result: Sendable {
    let scene: Scene
    let warnings: [Diagnostic]
  }

  func compose() throws -> Result { throw Unfinished() }
}
