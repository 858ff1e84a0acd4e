import Diagnostics

/// What Vega draws in ways that nobody could mean, and which is refused rather than drawn otherwise.
struct GrammarLimits {
  let resolution: ChartResolution
  let file: String

  func problems() -> [Diagnostic] {
    if !resolution.chartable.theme.layout.followsGrammar { return [] }
    return facets(resolution.data) + legends(resolution.root) + scales + values
  }

  func problem(_ headline: String, at position: SourcePosition) -> Diagnostic {
    .error(at: SourceRange(file: file, start: position), headline)
  }

  // MARK: Facets

  private func facets(_ data: ViewData) -> [Diagnostic] {
    switch data {
    case .unit, .layer: return []
    case .concat(_, let views): return views.flatMap(facets)
    case .facet(let facet):
      return (problem(of: facet).map { [$0] } ?? []) + facet.cells.flatMap { facets($0.data) }
    }
  }

  /// Vega-Lite crosses the beginnings of bins with their ends, and places cells without rows
  /// as if their sort were unknown.
  private func problem(of facet: FacetData) -> Diagnostic? {
    let pair = [facet.view.row, facet.view.column].compactMap { $0 }
    guard pair.count == 2 else { return nil }
    if let binned = pair.first(where: \.isBinnedHere) {
      return problem(
        "bins in '\(binned.channel.rawValue)' are not supported beside another facet",
        at: binned.position)
    }
    let isIncomplete = facet.cells.contains { cell in
      cell.data.units.allSatisfy { $0.raw.rowCount == 0 }
    }
    guard isIncomplete, let sorted = pair.first(where: { $0.sort?.isComputed ?? false }) else {
      return nil
    }
    return problem(
      "the 'sort' of '\(sorted.channel.rawValue)' is not supported where a row and a column have "
        + "nothing in common", at: sorted.position)
  }

  // MARK: Legends

  private func legends(_ view: ResolvedView) -> [Diagnostic] {
    let own = view.common.legends.compactMap { legend -> Diagnostic? in
      let isDiscrete = legend.channels.contains {
        resolution.scales.indices.contains($0.scale)
          && resolution.scales[$0.scale].discreteValues != nil
      }
      guard isDiscrete, let type = legend.specification.type, type.value == .gradient else {
        return nil
      }
      return problem(
        "the legend 'type' 'gradient' is not supported for a discrete scale", at: type.position)
    }
    switch view {
    case .plot: return own
    case .facet(let facet): return own + facet.cells.flatMap { legends($0.view) }
    case .concat(let concat): return own + concat.views.flatMap(legends)
    }
  }

  // MARK: Scales

  /// A single value makes no domain from one end to another.
  private var scales: [Diagnostic] {
    resolution.scales.indices.compactMap { index in
      let scale = resolution.scales[index]
      guard scale.channel == .x || scale.channel == .y, scale.discreteValues == nil,
        scale.specification.domain == nil, let data = data(on: index), let first = data.first,
        Set(data.map(\.value.text)).count == 1
      else { return nil }
      return problem(
        "'\(scale.channel.rawValue)' has a single 'datum' and no field, which makes no scale",
        at: first.position)
    }
  }

  /// What stands on a scale and where it is written; `nil` where there is a field on it.
  private func data(on scale: Int) -> [(value: Value, position: SourcePosition)]? {
    var data: [(value: Value, position: SourcePosition)] = []
    for unit in resolution.units where resolution.unitScales.indices.contains(unit.id) {
      for definition in unit.unit.encoding.definitions
      where resolution.unitScales[unit.id][definition.channel.scaleChannel] == scale {
        switch definition.source {
        case .value: break
        case .datum(let value): data.append((value.value, definition.position))
        case .field, .rowCount, .inherited: return nil
        }
      }
    }
    return data
  }
}

extension SortSpecification {
  /// Whether the order is not that of the values themselves.
  fileprivate var isComputed: Bool {
    switch self {
    case .natural: false
    case .appearance, .values, .channel, .field: true
    }
  }
}
