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
  ///   - plot: the plot in its full size.
  ///   - whole: the size of the picture with it.
  func size(_ plot: PlotScene, in whole: Size, padding: Padding) -> Size {
    let area = plot.area
    let reach = plot.reach
    func length(
      _ full: Double, _ before: Double, _ after: Double, _ padding: Double, _ fits: Bool
    ) -> Double {
      fits ? max(0, full - before - after - (containsPadding ? padding : 0)) : full
    }
    return Size(
      width: length(
        area.width, max(area.x - padding.left, reach.left),
        max(whole.width - padding.right - area.maxX, reach.right),
        padding.left + padding.right, fitsWidth),
      height: length(
        area.height, max(area.y - padding.top, reach.top),
        max(whole.height - padding.bottom - area.maxY, reach.bottom),
        padding.top + padding.bottom, fitsHeight))
  }
}

extension PlotScene {
  /// How many whole pixels its marks reach beyond its sides.
  fileprivate var reach: Margins {
    var reach = Margins()
    for group in groups where group.clip == nil {
      for mark in group.marks {
        guard let ink = mark.shape.ink else { continue }
        let width = mark.style.stroke.isNone ? 0 : mark.style.strokeWidth / 2
        reach.left = max(reach.left, area.x - ink.x + width)
        reach.top = max(reach.top, area.y - ink.y + width)
        reach.right = max(reach.right, ink.maxX + width - area.maxX)
        reach.bottom = max(reach.bottom, ink.maxY + width - area.maxY)
      }
    }
    return Margins(
      left: reach.left.rounded(.up), top: reach.top.rounded(.up),
      right: reach.right.rounded(.up), bottom: reach.bottom.rounded(.up))
  }
}

extension Shape {
  /// What it covers, but for its stroke; `nil` for nothing.
  fileprivate var ink: Rectangle? {
    switch self {
    case .text(let run): return run.lines.allSatisfy(\.isEmpty) ? nil : run.tightBounds
    case .circle(let center, let radius):
      return Rectangle(center: center, size: Size(width: 2 * radius, height: 2 * radius))
    case .rectangle(let rectangle, _), .image(_, let rectangle, _): return rectangle
    case .segment(let segment):
      let (start, end) = (segment.start, segment.end)
      return Rectangle(
        x: min(start.x, end.x), y: min(start.y, end.y), width: abs(end.x - start.x),
        height: abs(end.y - start.y))
    case .path(let path): return path.bounds
    }
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
