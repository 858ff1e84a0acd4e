import Diagnostics

/// How large a chart may be, so that it can be drawn as a picture with two pixels for each of its
/// own.
enum SizeLimit {
  private static let longest = 16_000.0
  private static let most = 24_000_000.0

  /// What makes a chart too large: a size that is written, values of an axis, or a legend.
  static func problem(_ size: Size, _ resolution: ChartResolution, file: String) -> Diagnostic? {
    let isWide = size.width > longest
    let isHigh = size.height > longest
    guard isWide || isHigh || size.width * size.height > most else { return nil }
    let isAcross = isWide || !isHigh && size.width >= size.height
    let plots = resolution.root.plots
    let whole = "\(ValueText.number(size.width)) × \(ValueText.number(size.height)) pixels"
    func error(_ cause: String, _ position: SourcePosition?) -> Diagnostic {
      .error(
        at: SourceRange(file: file, start: position),
        "\(cause) would make a chart of \(whole), which is too large")
    }
    for plot in plots {
      guard case .pixels(let pixels, true, let position) = isAcross ? plot.width : plot.height,
        pixels > (isAcross ? size.width : size.height) / 2
      else { continue }
      return error("this \(isAcross ? "width" : "height")", position)
    }
    let along = plots.compactMap { isAcross ? $0.x : $0.y }
    let crowd = (along + legendScales(resolution.root))
      .filter(resolution.scales.indices.contains).map { resolution.scales[$0] }
      .max { ($0.discreteValues?.count ?? 0) < ($1.discreteValues?.count ?? 0) }
    if let crowd, let count = crowd.discreteValues?.count, count * 4 > plots.count {
      return error(
        "the \(ValueText.number(Double(count))) values of '\(crowd.channel.rawValue)'",
        crowd.position)
    }
    if plots.count > 1 {
      return error(
        "the \(ValueText.number(Double(plots.count))) plots", resolution.root.common.position)
    }
    return error("all that is drawn", resolution.units.first?.unit.position)
  }

  private static func legendScales(_ view: ResolvedView) -> [Int] {
    let own = view.common.legends.flatMap { $0.channels.map(\.scale) }
    return switch view {
    case .plot: own
    case .facet(let facet): own + (facet.cells.first.map { legendScales($0.view) } ?? [])
    case .concat(let concat): own + concat.views.flatMap(legendScales)
    }
  }
}
