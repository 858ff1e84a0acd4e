import Diagnostics

/// A scale's domain as it is written.
enum ScaleDomain: Sendable {
  /// Both ends, the ends of pieces, or all discrete values.
  case values([Located<Value>])
  /// The data's domain with these values besides.
  case union([Located<Value>])
  /// The domain of the raw data before an aggregate.
  case unaggregated
  /// What a selection holds at first; the data's domain where that is nothing.
  case selection(SelectionExtent)

  var values: [Located<Value>]? {
    if case .values(let values) = self { values } else { nil }
  }
}

/// A named range of `config.range`.
enum NamedRange: String, Sendable, CaseIterable {
  case category, diverging, heatmap, ordinal, ramp, symbol, width, height
}

enum ScaleRange: Sendable {
  case numbers([Double])
  case colors([Paint])
  case shapes([SymbolShape])
  /// Lengths of dashes and gaps in turn.
  case dashes([[Double]])
  case named(NamedRange)
  /// Numbers that depend on the plot's size.
  case computed([Located<Expression>])
}

/// `scheme` of a scale: a published one, in part or in steps, or the author's own colours.
struct SchemeSpecification: Sendable {
  enum Source: Sendable {
    case named(ColorScheme)
    case colors([Paint])
  }

  let source: Source
  /// The part of a ramp to take, from 0 to 1; turned where it descends.
  var extent: (Double, Double)?
  /// How many steps a quantile or quantize scale has.
  var count: Int?

  var colors: [Paint] {
    switch source {
    case .named(let scheme): scheme.colors
    case .colors(let colors): colors
    }
  }
}

enum NiceSpecification: Sendable, Hashable {
  case flag(Bool)
  case count(Double)
  /// Units of the calendar by their names in the grammar, such as `month`, so many at a time.
  case interval(String, every: Int)
}

/// The boundaries of bins on a scale.
enum BinsSpecification: Sendable, Hashable {
  case boundaries([Double])
  case steps(start: Double?, stop: Double?, step: Double)
}

/// The properties of a scale; `nil` means not said.
struct ScaleSpecification: Sendable {
  var position: SourcePosition
  var type: Located<ScaleType>?
  var domain: Located<ScaleDomain>?
  var domainMin: Located<Value>?
  var domainMax: Located<Value>?
  var domainMid: Located<Double>?
  var range: Located<ScaleRange>?
  var rangeMin: Located<RangeEnd>?
  var rangeMax: Located<RangeEnd>?
  var scheme: Located<SchemeSpecification>?
  var interpolation: Located<ColorInterpolation>?
  var includesZero: Bool?
  var nice: NiceSpecification?
  var bins: Located<BinsSpecification>?
  var isReversed: Bool?
  var rounds: Bool?
  var clamps: Bool?
  /// Of a log scale.
  var base: Double?
  /// Of a pow scale.
  var exponent: Double?
  /// Of a symlog scale.
  var constant: Double?
  /// Where bands stand in a range with room to spare, from 0 at its beginning to 1.
  var align: Double?
  var padding: Double?
  var paddingInner: Double?
  var paddingOuter: Double?

  /// An end of a range.
  enum RangeEnd: Sendable, Hashable {
    case number(Double)
    case color(Paint)
  }

  func over(_ other: ScaleSpecification) -> ScaleSpecification {
    var merged = self
    merged.type = type ?? other.type
    merged.domain = domain ?? other.domain
    merged.domainMin = domainMin ?? other.domainMin
    merged.domainMax = domainMax ?? other.domainMax
    merged.domainMid = domainMid ?? other.domainMid
    merged.range = range ?? (scheme == nil ? other.range : nil)
    merged.rangeMin = rangeMin ?? other.rangeMin
    merged.rangeMax = rangeMax ?? other.rangeMax
    merged.scheme = scheme ?? (range == nil ? other.scheme : nil)
    merged.interpolation = interpolation ?? other.interpolation
    merged.includesZero = includesZero ?? other.includesZero
    merged.nice = nice ?? other.nice
    merged.bins = bins ?? other.bins
    merged.isReversed = isReversed ?? other.isReversed
    merged.rounds = rounds ?? other.rounds
    merged.clamps = clamps ?? other.clamps
    merged.base = base ?? other.base
    merged.exponent = exponent ?? other.exponent
    merged.constant = constant ?? other.constant
    merged.align = align ?? other.align
    merged.padding = padding ?? other.padding
    merged.paddingInner = paddingInner ?? other.paddingInner
    merged.paddingOuter = paddingOuter ?? other.paddingOuter
    return merged
  }
}
