/// What the author says about the size of the whole picture.
struct AutosizeSpecification: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case pad, none, fit
    case fitX = "fit-x"
    case fitY = "fit-y"
  }

  var kind: Kind?
  /// Whether the size that is written includes the padding.
  var containsPadding: Bool?

  func over(_ other: AutosizeSpecification) -> AutosizeSpecification {
    AutosizeSpecification(
      kind: kind ?? other.kind, containsPadding: containsPadding ?? other.containsPadding)
  }
}

/// How a plot shrinks so that all of the picture fits in the size that is written, as Vega-Lite has
/// it for a view that is not one of several: asked for by `autosize`, or by `container`.
struct PlotFitting {
  private let fitsWidth: Bool
  private let fitsHeight: Bool
  private let containsPadding: Bool

  /// `nil` where the plot stays as large as it is.
  init?(_ resolution: ChartResolution) {
    let chartable = resolution.chartable
    guard chartable.theme.layout.followsGrammar, case .plot(let plot) = resolution.root else {
      return nil
    }
    var isContainer = (width: false, height: false)
    if case .container = plot.width { isContainer.width = true }
    if case .container = plot.height { isContainer.height = true }
    var usual = AutosizeSpecification(kind: .pad)
    if isContainer.width || isContainer.height {
      usual.kind = isContainer.width ? (isContainer.height ? .fit : .fitX) : .fitY
      usual.containsPadding = true
    }
    let autosize = (chartable.specification.autosize ?? AutosizeSpecification()).over(usual)
    let kind = autosize.kind ?? .pad
    guard kind == .fit || kind == .fitX || kind == .fitY else { return nil }
    // Steps decide a side for themselves, which leaves the other one to be fitted.
    switch (Self.isStepped(plot.width, resolution), Self.isStepped(plot.height, resolution)) {
    case (true, true): return nil
    case (true, false): (fitsWidth, fitsHeight) = (false, true)
    case (false, true): (fitsWidth, fitsHeight) = (true, false)
    case (false, false): (fitsWidth, fitsHeight) = (kind != .fitY, kind != .fitX)
    }
    containsPadding = autosize.containsPadding ?? false
  }

  private static func isStepped(_ extent: PlotExtent, _ resolution: ChartResolution) -> Bool {
    switch extent {
    case .steps: true
    case .standard(let scale?, _): resolution.scales[scale].type.isDiscrete
    case .pixels, .container, .standard: false
    }
  }

  /// The size that leaves room for what stands around the plot.
  /// - Parameters:
  ///   - area: the plot in its full size.
  ///   - whole: the size of the picture with it.
  func size(_ area: Rectangle, in whole: Size, padding: Padding) -> Size {
    func length(_ full: Double, _ outer: Double, _ padding: Double, _ fits: Bool) -> Double {
      guard fits else { return full }
      return max(0, full - (outer - full) + (containsPadding ? 0 : padding))
    }
    return Size(
      width: length(area.width, whole.width, padding.left + padding.right, fitsWidth),
      height: length(area.height, whole.height, padding.top + padding.bottom, fitsHeight))
  }
}

extension Chartable {
  /// Whether any transform asks how large the plot is.
  var readsPlotSize: Bool {
    switch tree {
    case .unit, .layer: tree.readsPlotSize
    case .facet, .concat: false
    }
  }

  /// Before anything is laid out.
  var usualPlotSize: Size {
    func length(_ extent: ViewExtent?, _ usual: Double?) -> Double {
      if case .pixels(let pixels)? = extent { return pixels }
      return usual ?? 300
    }
    return Size(
      width: length(tree.frame.width?.value, config.continuousWidth),
      height: length(tree.frame.height?.value, config.continuousHeight))
  }

  /// Lets transforms know the size of the plot.
  mutating func takePlotSize(_ size: Size) {
    scope.parameters["width"] = .number(size.width)
    scope.parameters["height"] = .number(size.height)
  }
}

extension ViewTree {
  fileprivate var readsPlotSize: Bool {
    if frame.transforms.contains(where: \.readsPlotSize) { return true }
    switch self {
    case .layer(let layer): return layer.views.contains(where: \.readsPlotSize)
    case .unit, .facet, .concat: return false
    }
  }
}

extension TransformSpecification {
  fileprivate var readsPlotSize: Bool {
    switch self {
    case .calculate(let calculate): calculate.expression.expression.readsPlotSize
    case .filter(.expression(let expression)): expression.expression.readsPlotSize
    default: false
    }
  }
}

extension Expression {
  /// Whether it names the signals `width` or `height`.
  var readsPlotSize: Bool { parameters.contains(where: ParameterScope.plotSizes.contains) }
}
