/// How fields are read that `format.parse` does not name: what encodings and transforms do with them
/// implies it, by the rules of Vega-Lite's `compile/data/parse.ts` and `formatparse.ts`.
///
/// Walk a view's flow in its order: `imply` for what a filter, a time unit or the encoding implies,
/// `derive` for the fields that a transform makes. `source` then holds what to read otherwise as soon
/// as the data is read, also for what comes earlier in the flow; formats of fields that a transform
/// makes are returned by `imply` and apply at that place alone. Views that share a source share what
/// they imply (`merged`). Fields that nothing implies a format for stay as they are: the cells of CSV
/// are text then, whatever type an encoding says.
struct ImpliedParse: Sendable {
  /// How a field is read, or where it comes from.
  enum Kind: Sendable, Hashable {
    case number, date, string, boolean
    /// By a pattern.
    case pattern(FieldFormat)
    /// A field within an object, which columns hold by its whole name in any case.
    case flatten
    /// Made by a transform: its type is what the transform makes.
    case derived
    /// Left as it is by the author.
    case untouched

    var format: FieldFormat? {
      switch self {
      case .number: .number
      case .date: .date(nil)
      case .string: .string
      case .boolean: .boolean
      case .pattern(let format): format
      case .flatten, .derived, .untouched: nil
      }
    }
  }

  /// What is known of a field so far.
  private var known: [String: (kind: Kind, isExplicit: Bool)] = [:]
  private var made: Set<String> = []
  private let parsesNothing: Bool
  /// What is implied for the fields of the source, by the names of columns.
  private(set) var source: [String: FieldFormat] = [:]

  init(_ data: DataSpecification?) {
    var parsesNothing = data?.parsesNothing ?? false
    // Numbers that are made need no reading.
    if case .sequence? = data?.source { parsesNothing = true }
    self.parsesNothing = parsesNothing
    for (name, format) in data?.parse ?? [] {
      known[FieldPath.columnName(name.value)] = (Kind(explicit: format), true)
    }
  }

  /// - Parameter kinds: columns with what their use implies, of two for one column the later one.
  /// - Returns: the columns to read otherwise from here on that do not come from the source.
  mutating func imply(_ kinds: [(column: String, kind: Kind)]) -> [String: FieldFormat] {
    var implied: [String: Kind] = [:]
    for (column, kind) in kinds { implied[column] = kind }
    var later: [String: FieldFormat] = [:]
    for (column, kind) in implied {
      if let (before, isExplicit) = known[column],
        isExplicit || before == kind || before == .derived || kind == .flatten
      {
        continue
      }
      known[column] = (kind, false)
      guard !parsesNothing, let format = kind.format else { continue }
      if made.contains(column) { later[column] = format } else { source[column] = format }
    }
    return later
  }

  /// - Parameter kind: `number` behind bins and aggregates, `date` behind time units, else `derived`.
  mutating func derive(_ columns: [String], as kind: Kind = .derived) {
    for column in columns {
      known[column] = (kind, false)
      made.insert(column)
    }
  }

  /// What all views of one source imply for it; a field that they read in different ways stays as it
  /// is in the source, and each view reads it by `source` of its own.
  static func merged(_ all: [ImpliedParse]) -> [String: FieldFormat] {
    var result: [String: FieldFormat] = [:]
    var conflicts: Set<String> = []
    for (column, format) in all.flatMap(\.source) {
      if let other = result[column], other != format { conflicts.insert(column) }
      result[column] = format
    }
    for column in conflicts { result[column] = nil }
    return result
  }
}

extension ImpliedParse.Kind {
  fileprivate init(explicit format: FieldFormat?) {
    switch format {
    case .number?: self = .number
    case .string?: self = .string
    case .boolean?: self = .boolean
    case .date(nil)?: self = .date
    case .date?: self = format.map(Self.pattern) ?? .untouched
    case nil: self = .untouched
    }
  }

  /// What a field of an encoding implies, if anything.
  /// - Parameters:
  ///   - isTime: a temporal type, a time unit, or `formatType: time`.
  ///   - isExtreme: a quantitative field with the aggregate `min` or `max`; also the field along which
  ///     a line, area or trail is sorted: a quantitative `x` (`y` where its orientation is horizontal),
  ///     where there is no `order` and nothing else is implied.
  static func encoding(isTime: Bool, isExtreme: Bool) -> Self? {
    isTime ? .date : isExtreme ? .number : nil
  }

  /// What comparing a field in a filter implies.
  /// - Parameter value: what it is compared with, of a range or a list the first; dates of the grammar
  ///   (`{year: 2000}`) are times. 0, false and empty text imply nothing.
  static func filter(comparedWith value: Value?, hasTimeUnit: Bool) -> Self? {
    if hasTimeUnit { return .date }
    switch value {
    case .number(let number)? where number != 0 && !number.isNaN: return .number
    case .text(let text)? where !text.isEmpty: return .string
    case .time?: return .date
    default: return nil
    }
  }
}
