import Diagnostics

/// What a field, datum or value is mapped to.
enum Channel: String, Sendable, CaseIterable {
  case x, y, x2, y2, color, fill, stroke, opacity, size, shape, text, tooltip, detail, order

  /// The channel whose scale this one uses.
  var scaleChannel: Channel {
    switch self {
    case .x2: .x
    case .y2: .y
    case .fill, .stroke: .color
    default: self
    }
  }

  var isPosition: Bool { self == .x || self == .y || isSecondary }
  var isSecondary: Bool { self == .x2 || self == .y2 }
}

enum FieldType: String, Sendable, CaseIterable { case quantitative, temporal, ordinal, nominal }

enum AggregateOperation: String, Sendable, CaseIterable {
  case count, valid, missing, distinct, sum, product, mean, average, variance, variancep, stdev
  case stdevp, stderr, median, q1, q3, ci0, ci1, min, max, argmin, argmax, values
  case exponential, exponentialb

  /// Needs no field.
  var countsRows: Bool { self == .count }
  /// Its result is a number of rows.
  var isCount: Bool { [.count, .valid, .missing, .distinct].contains(self) }
}

enum StackMode: String, Sendable, CaseIterable { case zero, normalize, center }

enum StackSpecification: Sendable, Hashable {
  case off
  case on(StackMode)
}

/// The order of a discrete domain.
enum SortSpecification: Sendable {
  case natural(isDescending: Bool)
  /// `null`: as the rows come.
  case appearance
  case values([Located<Value>])
  case channel(Channel, isDescending: Bool, SourcePosition)
  case field(Located<String>?, AggregateOperation?, isDescending: Bool, SourcePosition)
}

/// An axis or legend that may be switched off by `null`.
enum Guide<Properties: Sendable>: Sendable {
  case hidden
  case shown(Properties)

  var properties: Properties? {
    if case .shown(let properties) = self { properties } else { nil }
  }

  var isHidden: Bool {
    if case .hidden = self { true } else { false }
  }
}

/// What a channel shows without a scale.
enum VisualValue: Sendable, Hashable {
  case paint(Paint)
  /// A size, an opacity, or a place in pixels.
  case number(Double)
  /// The far side of the plot.
  case end
  case shape(SymbolShape)
  case text([String])
  /// Has no effect, such as the value of `detail`.
  case nothing
}

/// One channel of an encoding.
struct ChannelDefinition: Sendable {
  enum Source: Sendable {
    /// A field of the data, aggregated or not.
    case field(Located<String>)
    /// `aggregate: count`, which needs no field.
    case rowCount
    /// A value on the scale.
    case datum(Located<Value>)
    /// A visual value, which needs no scale.
    case value(VisualValue)
    /// Only properties: another layer's definition says the rest.
    case inherited
  }

  let channel: Channel
  var source: Source
  let position: SourcePosition
  var type: Located<FieldType>?
  var aggregate: Located<AggregateOperation>?
  var sort: SortSpecification?
  var stack: Located<StackSpecification>?
  var title: TitleText?
  var axis: Guide<AxisSpecification>?
  var legend: Guide<LegendSpecification>?
  var scale: ScaleSpecification?
  var format: Located<String>?

  var fieldName: Located<String>? {
    if case .field(let field) = source { field } else { nil }
  }

  /// Whether the rows of a table decide its values.
  var isField: Bool {
    switch source {
    case .field, .rowCount: true
    case .datum, .value, .inherited: false
    }
  }

  var isValue: Bool {
    if case .value = source { true } else { false }
  }

  /// The title as the author wrote it, in the definition, its axis or its legend.
  var writtenTitle: TitleText? {
    axis?.properties?.title ?? legend?.properties?.title ?? title
  }
}

/// The channels of a view in the order in which they are written.
struct EncodingSpecification: Sendable {
  var definitions: [ChannelDefinition] = []
  /// Channels that are null here, so that they are not handed down from a surrounding view.
  var removed: Set<Channel> = []

  subscript(channel: Channel) -> ChannelDefinition? {
    definitions.first { $0.channel == channel }
  }

  func all(_ channel: Channel) -> [ChannelDefinition] {
    definitions.filter { $0.channel == channel }
  }

  /// This encoding, completed by what a surrounding view says.
  func over(_ outer: EncodingSpecification) -> EncodingSpecification {
    var merged = outer.definitions.filter {
      self[$0.channel] == nil && !removed.contains($0.channel)
    }
    for definition in definitions {
      merged.append(outer[definition.channel].map(definition.over) ?? definition)
    }
    return EncodingSpecification(definitions: merged)
  }
}

extension ChannelDefinition {
  /// This definition, completed property by property by that of a surrounding view. A visual value
  /// needs nothing more.
  func over(_ outer: ChannelDefinition) -> ChannelDefinition {
    if case .value = source { return self }
    var merged = self
    if case .inherited = source { merged.source = outer.source }
    if case .value = merged.source { return merged }
    merged.type = type ?? outer.type
    merged.title = title ?? outer.title
    merged.axis = axis ?? outer.axis
    merged.legend = legend ?? outer.legend
    merged.scale = scale ?? outer.scale
    merged.format = format ?? outer.format
    if case .datum = source { return merged }
    merged.aggregate = aggregate ?? outer.aggregate
    merged.sort = sort ?? outer.sort
    merged.stack = stack ?? outer.stack
    return merged
  }
}
