import Diagnostics

/// A legend of one channel before it is known which views share it.
struct ChannelLegend: Sendable {
  let channel: Channel
  let scale: Int
  var written: [LegendSpecification] = []
  var isHidden: Bool?
  var title = MergedTitle()
  let definition: ChannelDefinition
  var marks: [UnitView]
  /// The fields of views that its values come from.
  private(set) var sources: [String]

  /// Vega's legends show no opacity of fills or strokes alone.
  static let channels: [Channel] = [
    .color, .fill, .stroke, .strokeDash, .size, .shape, .opacity, .strokeWidth,
  ]

  init?(_ channel: Channel, of unit: UnitData, scale: Int, titles: FieldTitle) {
    guard let definition = unit.unit.encoding[channel]?.scaled else { return nil }
    self.channel = channel
    self.scale = scale
    self.definition = definition
    marks = [unit.unit]
    sources = ["\(unit.id) \(definition.domainColumnName ?? "") \(definition.sort?.key ?? "")"]
    switch definition.legend {
    case .hidden?: isHidden = true
    case .shown(let legend)?:
      isHidden = false
      written = [legend]
    case nil: break
    }
    let own = definition.legend?.properties?.title ?? definition.title
    title.add(own, own == nil ? [definition] : [], titles)
  }

  mutating func merge(_ other: ChannelLegend) {
    written += other.written
    isHidden = isHidden ?? other.isHidden
    title.merge(other.title)
    marks += other.marks
    for source in other.sources where !sources.contains(source) { sources.append(source) }
  }
}

/// Makes legends of drafts; channels of one field share one.
struct LegendCompletion {
  let config: ConfigSpecification
  let scales: [ResolvedScale]

  /// The order in which Vega takes the values and labels of a shared legend from its scales.
  private static let deciding: [Channel] = [
    .size, .shape, .fill, .color, .stroke, .strokeWidth, .strokeDash, .opacity,
  ]

  /// In the order of the channels.
  func models(_ drafts: [ChannelLegend]) -> [LegendModel] {
    var groups: [[ChannelLegend]] = []
    for draft in drafts {
      if let index = groups.firstIndex(where: { isShared($0, draft) }) {
        groups[index].append(draft)
      } else {
        groups.append([draft])
      }
    }
    // The first channel that says so decides for all of its group.
    return groups.filter { group in
      !(group.lazy.compactMap(\.isHidden).first ?? config.isLegendDisabled ?? false)
    }.compactMap(model)
  }

  private func isShared(_ group: [ChannelLegend], _ draft: ChannelLegend) -> Bool {
    guard let first = group.first, !group.contains(where: { $0.channel == draft.channel }) else {
      return false
    }
    let orientations = Set((group + [draft]).compactMap { $0.written.first?.orientation })
    return orientations.count < 2 && domain(first) == domain(draft)
  }

  /// What the domain of a scale is made of: values that are written, or fields of views.
  private func domain(_ draft: ChannelLegend) -> [String] {
    let scale = scales[draft.scale]
    let kind = scale.type.isDiscrete ? "discrete" : ""
    if case .values(let values)? = scale.specification.domain?.value {
      return [kind] + values.map(\.value.text)
    }
    return [kind] + draft.sources
  }

  private func model(_ group: [ChannelLegend]) -> LegendModel? {
    guard let first = group.first else { return nil }
    var specification = LegendSpecification()
    var title = MergedTitle()
    for draft in group {
      for legend in draft.written { specification = specification.over(legend) }
      title.merge(draft.title)
    }
    var standards = config.legend
    // What Vega does not read from `config`.
    (standards.values, standards.format, standards.labelExpression) = (nil, nil, nil)
    specification = specification.over(standards)
    let type = first.definition.type?.value ?? scales[first.scale].valueType
    let types = group.map { self.type($0) }
    return LegendModel(
      channels: Self.deciding.flatMap { channel in
        group.filter { $0.channel == channel }.map { ($0.channel, $0.scale) }
      }, specification: specification,
      type: specification.type?.value ?? (types.contains(.symbol) ? .symbol : .gradient),
      title: title.lines(or: config.legend.title.map { _ in .hidden }),
      format: GuideFormat(config: config).format(
        specification.format ?? first.definition.format, first.definition, type),
      valueType: type, columnName: first.definition.columnName,
      marks: group.flatMap(\.marks), position: first.definition.position)
  }

  private func type(_ draft: ChannelLegend) -> LegendType {
    guard [.color, .fill, .stroke].contains(draft.channel) else { return .symbol }
    if let unit = draft.definition.timeUnit?.value,
      [[.quarter], [.month], [.day]].contains(unit.parts)
    {
      return .symbol
    }
    return scales[draft.scale].type.isContinuous ? .gradient : .symbol
  }
}

extension SortSpecification {
  /// The same for two sorts of the same order.
  fileprivate var key: String {
    switch self {
    case .natural(let isDescending): isDescending ? "descending" : ""
    case .appearance: "null"
    case .values(let values): values.map(\.value.text).joined(separator: "\u{0}")
    case .channel(let channel, let isDescending, _): "\(channel.rawValue) \(isDescending)"
    case .field(let field, let operation, let isDescending, _):
      "\(field?.value ?? "") \(operation?.rawValue ?? "") \(isDescending)"
    }
  }
}
