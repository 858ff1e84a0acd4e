/// Draws PNGs, each only once: what an earlier build drew is taken from the cache.
package struct PictureStage: Sendable {
  private let cache: ChartPictureCache

  package init(cacheFolder: String) {
    cache = ChartPictureCache(folder: joinPath(cacheFolder, "charts"))
  }

  /// Writes a picture that was drawn before.
  /// - Returns: whether it was.
  package func writeKnown(_ drawing: Drawing, into sink: any OutputSink) throws -> Bool {
    guard let bytes = cache.picture(for: drawing) else { return false }
    try sink.write(bytes, to: drawing.path)
    return true
  }

  /// Draws the pictures on all cores.
  package func draw(_ drawings: [Drawing], into sink: any OutputSink) async throws {
    _ = try await concurrentMap(drawings) { drawing in
      let bytes = try PNGRenderer.render(drawing)
      cache.store(bytes, for: drawing)
      try sink.write(bytes, to: drawing.path)
    }
  }
}
