import Diagnostics

/// One channel of an encoding. Definitions are handed about by every stage, so they are one reference.
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

  fileprivate struct Properties: Sendable {
    var channel: Channel
    var source: Source
    let position: SourcePosition
    var type: Located<FieldType>?
    var aggregate: Located<AggregateSpecification>?
    var bin: Located<BinSpecification>?
    var timeUnit: Located<TimeUnit>?
    /// Where in its band a value stands: 0 is the beginning, 1 the end.
    var bandPosition: Double?
    var sort: SortSpecification?
    var stack: Located<StackSpecification>?
    var impute: ImputeSpecification?
    var title: TitleText?
    var axis: Guide<AxisSpecification>?
    var legend: Guide<LegendSpecification>?
    /// Of `row`, `column` and `facet`.
    var header: Guide<HeaderSpecification>?
    var scale: Guide<ScaleSpecification>?
    var format: FormatSpecification?
    /// Tried in their order; the first whose test holds decides, else `source`.
    var conditions: [ConditionalDefinition] = []
    /// What a count is written of, which changes nothing but its plain title.
    var countedField: String?
    /// Not the author's: it says nothing that another definition does not say.
    var isImplied = false
    /// How cells are laid out; of `row`, `column` and `facet`.
    var arrangement: ArrangementSpecification?
  }

  @Boxed fileprivate var properties: Properties

  init(channel: Channel, source: Source, position: SourcePosition) {
    properties = Properties(channel: channel, source: source, position: position)
  }

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

  var isDatum: Bool {
    if case .datum = source { true } else { false }
  }

  var isValue: Bool {
    if case .value = source { true } else { false }
  }

  /// The same definition for another channel.
  func moved(to channel: Channel) -> ChannelDefinition {
    var moved = self
    moved.properties.channel = channel
    moved.conditions = conditions.map {
      ConditionalDefinition(test: $0.test, definition: $0.definition.moved(to: channel))
    }
    return moved
  }

  /// The definition that has a scale: this one, or that of a condition.
  var scaled: ChannelDefinition? {
    if isField || isDatum { return self }
    return conditions.lazy.map(\.definition).first { $0.isField || $0.isDatum }
  }

  /// The title as the author wrote it, in the definition, its axis or its legend.
  var writtenTitle: TitleText? {
    axis?.properties?.title ?? legend?.properties?.title ?? header?.properties?.title ?? title
  }
}

extension ChannelDefinition {
  var channel: Channel { properties.channel }
  var source: Source {
    _read { yield properties.source }
    _modify { yield &properties.source }
  }
  var position: SourcePosition { properties.position }
  var type: Located<FieldType>? {
    _read { yield properties.type }
    _modify { yield &properties.type }
  }
  var aggregate: Located<AggregateSpecification>? {
    _read { yield properties.aggregate }
    _modify { yield &properties.aggregate }
  }
  var bin: Located<BinSpecification>? {
    _read { yield properties.bin }
    _modify { yield &properties.bin }
  }
  var timeUnit: Located<TimeUnit>? {
    _read { yield properties.timeUnit }
    _modify { yield &properties.timeUnit }
  }
  var bandPosition: Double? {
    _read { yield properties.bandPosition }
    _modify { yield &properties.bandPosition }
  }
  var sort: SortSpecification? {
    _read { yield properties.sort }
    _modify { yield &properties.sort }
  }
  var stack: Located<StackSpecification>? {
    _read { yield properties.stack }
    _modify { yield &properties.stack }
  }
  var impute: ImputeSpecification? {
    _read { yield properties.impute }
    _modify { yield &properties.impute }
  }
  var title: TitleText? {
    _read { yield properties.title }
    _modify { yield &properties.title }
  }
  var axis: Guide<AxisSpecification>? {
    _read { yield properties.axis }
    _modify { yield &properties.axis }
  }
  var legend: Guide<LegendSpecification>? {
    _read { yield properties.legend }
    _modify { yield &properties.legend }
  }
  var header: Guide<HeaderSpecification>? {
    _read { yield properties.header }
    _modify { yield &properties.header }
  }
  var scale: Guide<ScaleSpecification>? {
    _read { yield properties.scale }
    _modify { yield &properties.scale }
  }
  var format: FormatSpecification? {
    _read { yield properties.format }
    _modify { yield &properties.format }
  }
  var conditions: [ConditionalDefinition] {
    _read { yield properties.conditions }
    _modify { yield &properties.conditions }
  }
  var countedField: String? {
    _read { yield properties.countedField }
    _modify { yield &properties.countedField }
  }
  var isImplied: Bool {
    _read { yield properties.isImplied }
    _modify { yield &properties.isImplied }
  }
  var arrangement: ArrangementSpecification? {
    _read { yield properties.arrangement }
    _modify { yield &properties.arrangement }
  }
}

/// `{"condition": {"test": …, …}}`.
struct ConditionalDefinition: Sendable {
  let test: Predicate
  /// Of the same channel: a value, a datum or a field.
  let definition: ChannelDefinition
}

enum AggregateSpecification: Sendable, Hashable {
  case operation(AggregateOperation)
  /// The value of a field in the row where another field is least or greatest.
  case argument(isMaximum: Bool, of: String)

  var operation: AggregateOperation? {
    if case .operation(let operation) = self { operation } else { nil }
  }
}

/// The property `bin` of a channel.
enum BinSpecification: Sendable {
  case off
  /// The data are binned already, in bins of such a width where it is said.
  case binned(step: Double?)
  case on(BinParameters)
}

/// The property `impute` of a channel.
struct ImputeSpecification: Sendable {
  enum Method: String, Sendable, CaseIterable { case value, mean, median, max, min }

  let position: SourcePosition
  var method = Method.value
  /// Where the method is `value`; null where nothing is said.
  var value: Value = .null
  var keyValues: [Value] = []
  /// Rows before and behind that take part in `mean` and the like; `nil` is without a bound.
  var frame = WindowFrame.all
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

/// An axis, legend or scale that may be switched off by `null`.
indirect enum Guide<Properties: Sendable>: Sendable {
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
enum VisualValue: Sendable {
  case paint(Paint)
  /// A size, an opacity, or a place in pixels.
  case number(Double)
  /// The far side of the plot: `"width"` or `"height"`.
  case end
  case shape(SymbolShape)
  case dash([Double])
  case text([String])
  /// Computed for each row.
  indirect case expression(Located<Expression>)
  /// `null`, or a value that has no effect, such as that of `detail`.
  case nothing
}

/// How values are written: d3's number and time formats.
struct FormatSpecification: Sendable {
  enum Kind: String, Sendable, CaseIterable { case number, time }

  /// `nil` where only the kind is said.
  var pattern: Located<String>?
  var kind: Kind?
  /// Patterns for moments that begin a year, a month …, in place of the usual ones.
  var parts: [TimeMultiFormat.Unit: String] = [:]
}
