import Diagnostics

/// What a visual property of a mark or guide may hold.
enum PropertyKind: Sendable {
  case number(ClosedRange<Double>)
  case paint
  case dash
  case flag
  /// One of these words, or any text where there are none.
  case word([String])
}

/// A visual property's value.
enum PropertyValue: Sendable, Hashable {
  case number(Double)
  case paint(Paint)
  case dash([Double])
  case flag(Bool)
  case word(String)
}

/// A value that may depend on conditions, each tested on a label's datum (`value`, `label`,
/// `index`) or a mark's row.
struct ConditionalProperty: Sendable {
  var conditions: [(test: Predicate, value: PropertyValue)] = []
  /// Where no test holds; `nil` leaves it to the defaults.
  var otherwise: PropertyValue?
}

/// The names of visual properties of one kind of thing, as the grammar writes them.
protocol PropertyKey: RawRepresentable, Hashable, CaseIterable, Sendable
where RawValue == String {
  var kind: PropertyKind { get }
  /// Those that the grammar has and we do not draw.
  static var unsupported: Set<Self> { get }
  /// Those that are read and change nothing, which the writer is told.
  static var ineffective: Set<Self> { get }
}

extension PropertyKey {
  static var unsupported: Set<Self> { [] }
  static var ineffective: Set<Self> { [] }
}

/// The visual properties of one thing; what is not there is not said.
///
/// There are few, and they are looked up and completed often: they lie in the order in which they
/// were said, which is faster than hashing their names.
struct PropertyBag<Key: PropertyKey>: Sendable {
  private(set) var keys: [Key] = []
  private var values: [ConditionalProperty] = []

  init() {}

  init(_ values: [Key: PropertyValue]) {
    for (key, value) in values { set(key, value) }
  }

  subscript(key: Key) -> PropertyValue? {
    keys.firstIndex(of: key).flatMap { values[$0].otherwise }
  }

  /// The value with its conditions.
  subscript(conditional key: Key) -> ConditionalProperty? {
    get { keys.firstIndex(of: key).map { values[$0] } }
    set {
      switch (keys.firstIndex(of: key), newValue) {
      case (let index?, let value?): values[index] = value
      case (let index?, nil):
        keys.remove(at: index)
        values.remove(at: index)
      case (nil, let value?):
        keys.append(key)
        values.append(value)
      case (nil, nil): break
      }
    }
  }

  func number(_ key: Key) -> Double? {
    if case .number(let number)? = self[key] { number } else { nil }
  }

  func paint(_ key: Key) -> Paint? {
    if case .paint(let paint)? = self[key] { paint } else { nil }
  }

  func dash(_ key: Key) -> [Double]? {
    if case .dash(let dash)? = self[key] { dash } else { nil }
  }

  func flag(_ key: Key) -> Bool? {
    if case .flag(let flag)? = self[key] { flag } else { nil }
  }

  func word(_ key: Key) -> String? {
    if case .word(let word)? = self[key] { word } else { nil }
  }

  mutating func set(_ key: Key, _ value: PropertyValue) {
    self[conditional: key] = ConditionalProperty(otherwise: value)
  }

  /// These properties, completed by another's.
  func over(_ other: PropertyBag) -> PropertyBag {
    if keys.isEmpty { return other }
    if other.keys.isEmpty { return self }
    var merged = self
    for (index, key) in other.keys.enumerated() where !keys.contains(key) {
      merged.keys.append(key)
      merged.values.append(other.values[index])
    }
    return merged
  }
}

/// Something that has visual properties.
protocol VisuallyStyled {
  associatedtype Key: PropertyKey

  var bag: PropertyBag<Key> { get }
}

extension VisuallyStyled {
  subscript(key: Key) -> PropertyValue? { bag[key] }

  func number(_ key: Key) -> Double? { bag.number(key) }
  func paint(_ key: Key) -> Paint? { bag.paint(key) }
  func dash(_ key: Key) -> [Double]? { bag.dash(key) }
  func flag(_ key: Key) -> Bool? { bag.flag(key) }
  func word(_ key: Key) -> String? { bag.word(key) }
}
