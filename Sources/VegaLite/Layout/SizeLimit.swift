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
    let chartable = resolution.chartable
    let isAcross = isWide || !isHigh && size.width >= size.height
    let extent = isAcross ? chartable.width : chartable.height
    let axis = isAcross ? resolution.x : resolution.y
    let whole = "\(ValueText.number(size.width)) × \(ValueText.number(size.height)) pixels"
    func error(_ cause: String, _ position: SourcePosition?) -> Diagnostic {
      .error(
        at: SourceRange(file: file, start: position),
        "\(cause) would make a chart of \(whole), which is too large")
    }
    if case .pixels? = extent?.value {
      return error("this \(isAcross ? "width" : "height")", extent?.position)
    }
    let models = [resolution.color, resolution.shape].compactMap { $0 }
    var crowd = axis?.scale
    for model in models {
      if (model.scale.discreteValues?.count ?? 0) > crowd?.discreteValues?.count ?? 0 {
        crowd = model.scale
      }
    }
    if let crowd, let count = crowd.discreteValues?.count {
      return error(
        "the \(ValueText.number(Double(count))) values of '\(crowd.channel.rawValue)'",
        crowd.specification.position)
    }
    return error("all that is drawn", resolution.views.first?.unit.position)
  }
}
