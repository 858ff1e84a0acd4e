import VegaLite

/// Our own times: bytes of specification and data, parsed anew each time, to bytes of SVG.
struct ChartTiming {
  let theme: ChartTheme
  let runs: Int

  func measure(_ folder: SpecificationFolder) -> [String: Timing] {
    var timings: [String: Timing] = [:]
    for specification in folder.specifications {
      timings[specification.name] = try? measure(specification.bytes, load: folder.load)
    }
    return timings
  }

  func measure(_ specification: [UInt8], load: (String) throws -> [UInt8]) throws -> Timing {
    try Timing(runs: runs) {
      try ChartRenderer(theme: theme).render(specification, data: load).svg(.light).count
    }
  }

  /// Why charts are not drawn, by the first error of each.
  func refused(_ folder: SpecificationFolder) -> [String] {
    folder.specifications.compactMap { refusal(of: $0, load: folder.load) }
  }

  private func refusal(
    of specification: SpecificationFolder.Specification, load: (String) throws -> [UInt8]
  ) -> String? {
    do {
      _ = try ChartRenderer(theme: theme).render(
        specification.bytes, name: specification.name, data: load)
      return nil
    } catch {
      return error.messages.first { $0.severity == .error }?.description
    }
  }
}
