import Diagnostics

/// What all stages of the layout know.
final class LayoutContext: Sendable {
  let resolution: ChartResolution
  let file: String
  /// The size of the only plot where it is known beforehand.
  let fitted: Size?

  init(resolution: ChartResolution, file: String, fitted: Size? = nil) {
    self.resolution = resolution
    self.file = file
    self.fitted = fitted
  }

  var chartable: Chartable { _read { yield resolution.chartable } }
  var rules: LayoutRules { _read { yield chartable.theme.layout } }
  var config: ConfigSpecification { _read { yield chartable.config } }
  var followsGrammar: Bool { rules.followsGrammar }

  /// The sizes of views that are written: ours has none, since it fills the width.
  var viewConfig: ConfigSpecification {
    followsGrammar ? chartable.config : chartable.specification.config
  }

  func scale(_ index: Int?) -> ResolvedScale? {
    guard let index, resolution.scales.indices.contains(index) else { return nil }
    return resolution.scales[index]
  }

  /// The channel definitions that use a scale, in drawing order.
  func definitions(of scale: Int) -> [ChannelDefinition] {
    resolution.units.flatMap { unit in
      unit.unit.encoding.definitions.filter { definition in
        !definition.channel.isSecondary && resolution.unitScales.indices.contains(unit.id)
          && resolution.unitScales[unit.id][definition.channel] == scale
      }
    }
  }
}

/// Pixels at the four sides of something.
struct Margins: Sendable, Hashable {
  var left = 0.0
  var top = 0.0
  var right = 0.0
  var bottom = 0.0

  static func + (left: Margins, right: Margins) -> Margins {
    Margins(
      left: left.left + right.left, top: left.top + right.top, right: left.right + right.right,
      bottom: left.bottom + right.bottom)
  }

  var sum: Double { left + top + right + bottom }
}
