import Diagnostics
import SourceTree

enum ScaleType: String, Sendable, CaseIterable {
  case linear, log, time, utc, band, point, ordinal

  var isDiscrete: Bool { self == .band || self == .point || self == .ordinal }
  var isTemporal: Bool { self == .time || self == .utc }
}

enum ScaleRange: Sendable {
  case numbers([Double])
  case colors([Paint])
  case shapes([SymbolShape])
}

/// Published colour schemes that are known by name.
enum ColorScheme: String, Sendable, CaseIterable {
  case tableau10, category10, set2, dark2, blues, greens, oranges, greys, reds, purples, viridis
}

enum NiceSpecification: Sendable, Hashable {
  case flag(Bool)
  case count(Double)
}

/// The properties of a scale; `nil` means not said.
struct ScaleSpecification: Sendable {
  var position: SourcePosition
  var type: Located<ScaleType>?
  var domain: Located<[Located<Value>]>?
  var domainMin: Located<Value>?
  var domainMax: Located<Value>?
  var range: Located<ScaleRange>?
  var scheme: Located<ColorScheme>?
  var includesZero: Bool?
  var nice: NiceSpecification?
  var isReversed: Bool?
  var clamps: Bool?
  var base: Double?
  var padding: Double?
  var paddingInner: Double?
  var paddingOuter: Double?

  func over(_ other: ScaleSpecification) -> ScaleSpecification {
    var merged = self
    merged.type = type ?? other.type
    merged.domain = domain ?? other.domain
    merged.domainMin = domainMin ?? other.domainMin
    merged.domainMax = domainMax ?? other.domainMax
    merged.range = range ?? (scheme == nil ? other.range : nil)
    merged.scheme = scheme ?? (range == nil ? other.scheme : nil)
    merged.includesZero = includesZero ?? other.includesZero
    merged.nice = nice ?? other.nice
    merged.isReversed = isReversed ?? other.isReversed
    merged.clamps = clamps ?? other.clamps
    merged.base = base ?? other.base
    merged.padding = padding ?? other.padding
    merged.paddingInner = paddingInner ?? other.paddingInner
    merged.paddingOuter = paddingOuter ?? other.paddingOuter
    return merged
  }
}
