/// How wide and high plots are.
struct PlotSizes {
  let context: LayoutContext

  /// The extent along one side.
  /// - Parameters:
  ///   - available: pixels that a plot takes which may be of any size.
  ///   - room: pixels up to which a plot grows that takes all there is.
  func length(_ extent: PlotExtent, _ plot: PlotModel, isWidth: Bool, available: Double) -> Double {
    if let fitted = context.fitted { return isWidth ? fitted.width : fitted.height }
    switch own(extent, plot, isWidth: isWidth) {
    case .pixels(let pixels, _, _): return max(pixels, 0)
    case .steps(let step, let scale, let offset, _):
      return steps(scale, offset: offset) * step
    case .container:
      guard context.followsGrammar else { return available }
      return continuous(isWidth) ?? available
    case .standard(let scale, let offset):
      return standard(scale, offset, plot, isWidth: isWidth, available: available)
    }
  }

  /// Ours are not the grammar's usual sizes, only those that the author wrote in the view or in
  /// `config`.
  private func own(_ extent: PlotExtent, _ plot: PlotModel, isWidth: Bool) -> PlotExtent {
    if context.followsGrammar { return extent }
    switch extent {
    case .pixels(_, false, _):
      return .standard(scale: isWidth ? plot.x : plot.y, offset: nil)
    case .steps(_, let scale, let offset, false):
      return .standard(scale: scale, offset: offset)
    default: return extent
    }
  }

  /// Whether a plot is as wide as the room allows.
  func isFlexible(_ plot: PlotModel) -> Bool {
    if context.followsGrammar { return false }
    switch own(plot.width, plot, isWidth: true) {
    case .pixels, .steps: return false
    case .container: return true
    case .standard(let scale, _):
      guard let scale = context.scale(scale) else { return isRound(plot) }
      return scale.discreteValues != nil
        ? context.viewConfig.discreteWidth == nil && context.viewConfig.step == nil
        : continuous(true) == nil
    }
  }

  private func continuous(_ isWidth: Bool) -> Double? {
    if !context.followsGrammar, context.viewConfig.repeatsStandardSizes { return nil }
    return isWidth ? context.viewConfig.continuousWidth : context.viewConfig.continuousHeight
  }

  /// Without scales of `x` and `y` slices fill a square.
  private func isRound(_ plot: PlotModel) -> Bool { plot.units.first?.unit.mark == .arc }

  private func standard(
    _ index: Int?, _ offset: Int?, _ plot: PlotModel, isWidth: Bool, available: Double
  ) -> Double {
    let rules = context.rules
    guard let index, let scale = context.scale(index) else {
      if isRound(plot) {
        return continuous(isWidth) ?? (isWidth ? available : min(available, rules.plotHeight))
      }
      return single(isWidth)
    }
    guard scale.discreteValues != nil else {
      return continuous(isWidth) ?? available
    }
    switch isWidth ? context.viewConfig.discreteWidth : context.viewConfig.discreteHeight {
    case .pixels(let pixels)?: return pixels
    case .step(let step)?: return steps(index, offset: offset) * step
    case .positionStep(let step)?: return steps(index, offset: nil) * step
    case .container?, nil: break
    }
    if let step = context.viewConfig.step { return steps(index, offset: offset) * step }
    let steps = steps(index, offset: nil)
    if !isWidth {
      // Bars beside one another within a step need room of their own.
      let inner = offset.map { self.steps(index, offset: $0) * 18 } ?? 0
      return max(steps * rules.stepHeight, inner)
    }
    if steps <= 0 { return 0 }
    let step = min(max(available / steps, rules.stepWidth.lowerBound), rules.stepWidth.upperBound)
    return min(step * steps, max(available, rules.stepWidth.lowerBound * steps))
  }

  /// Without a scale: one step.
  private func single(_ isWidth: Bool) -> Double {
    switch isWidth ? context.viewConfig.discreteWidth : context.viewConfig.discreteHeight {
    case .pixels(let pixels)?: return pixels
    case .step(let step)?, .positionStep(let step)?: return step
    case .container?, nil: break
    }
    if let step = context.viewConfig.step { return step }
    return context.followsGrammar ? context.rules.stepHeight : context.rules.stepHeight * 1.5
  }

  /// How many steps a discrete scale is long; with a scale within its bands, how many of that one's.
  func steps(_ index: Int, offset: Int?) -> Double {
    guard let scale = context.scale(index), let own = Self.steps(scale) else { return 1 }
    guard let offset, let inner = context.scale(offset), let innerSteps = Self.steps(inner) else {
      return own
    }
    return own * innerSteps / max(1 - scale.paddingInner, 1e-3)
  }

  private static func steps(_ scale: ResolvedScale) -> Double? {
    guard let count = scale.discreteValues?.count else { return nil }
    if count == 0 { return 0 }
    let steps = Double(count) - scale.paddingInner + scale.paddingOuter * 2
    return steps > 0 ? steps : 1
  }
}
