/// How the transforms of a view have its fields read: a condition that compares with a number reads
/// numbers, a time unit reads dates. As in Vega-Lite this holds for the rows from the beginning,
/// unless an earlier transform makes the field.
struct ImpliedTyping {
  enum Kind: Sendable { case number, text, time }

  /// Columns' names and what they are read as; the first mention counts.
  private(set) var kinds: [(name: String, kind: Kind)] = []

  private var known: Set<String> = []
  /// Fields that transforms make.
  private var derived: Set<String> = []

  init(_ transforms: [TransformSpecification]) {
    for transform in transforms {
      switch transform {
      case .filter(let predicate): add(predicate)
      case .timeUnit(let transform): add(transform.field.value, .time)
      default: break
      }
      derived.formUnion(transform.producedNames)
    }
  }

  private mutating func add(_ field: String, _ kind: Kind) {
    let name = FieldPath.columnName(field)
    guard !derived.contains(name), known.insert(name).inserted else { return }
    kinds.append((name, kind))
  }

  private mutating func add(_ predicate: Predicate) {
    switch predicate {
    case .expression, .parameter, .valid: break
    case .comparison(let field, _, let value): add(field, value.value)
    case .range(let field, let lower, _): add(field, lower?.value)
    case .oneOf(let field, let values): add(field, values.first?.value)
    case .not(let inner): add(inner)
    case .all(let parts), .any(let parts): for part in parts { add(part) }
    }
  }

  private mutating func add(_ field: PredicateField, _ value: Value?) {
    if field.timeUnit != nil { return add(field.name.value, .time) }
    switch value {
    // What JavaScript takes as false says nothing.
    case .number(let number)? where number != 0: add(field.name.value, .number)
    case .text(let text)? where !text.isEmpty: add(field.name.value, .text)
    case .time?: add(field.name.value, .time)
    default: break
    }
  }

  /// The table with its columns read so.
  func parsing(_ table: Table, except explicit: Set<String> = []) -> Table {
    table.setting(
      kinds.compactMap { name, kind in
        if explicit.contains(name) { return nil }
        return table[name].map { (name, $0.read(as: kind)) }
      })
  }
}

extension Column {
  func read(as kind: ImpliedTyping.Kind) -> Column {
    switch (kind, storage) {
    case (.number, .numbers), (.time, .times): return withoutBlanks
    case (.text, .texts(let codes, let distinct)):
      guard let empty = distinct.firstIndex(of: "") else { return withoutBlanks }
      let missing = codes.indices.map { isNull(row: $0) || codes[$0] == Int32(empty) }
      return Column(storage: storage, missing: missing)
    case (.time, _): return parsedTimes
    case (.number, _):
      let numbers = scriptNumbers
      return Column(storage: .numbers(numbers.values), missing: numbers.isMissing)
    case (.text, _):
      return Column(values.map { $0.isNull || $0 == .text("") ? .null : .text($0.text) })
    }
  }
}

extension TransformSpecification {
  /// Columns that the transform makes or changes.
  var producedNames: [String] {
    switch self {
    case .aggregate(let transform), .joinaggregate(let transform):
      transform.measures.map(\.name)
    case .bin(let transform): [transform.start, transform.end]
    case .calculate(let transform): [transform.name]
    case .density(let transform): [transform.names.0, transform.names.1]
    case .extent, .filter, .sample: []
    case .flatten(let transform): transform.names
    case .fold(let transform): [transform.names.0, transform.names.1]
    case .impute(let transform): [FieldPath.columnName(transform.field.value)]
    case .loess(let transform): [transform.names.0, transform.names.1]
    case .lookup(let transform): transform.names
    case .pivot: []
    case .quantile(let transform): [transform.names.0, transform.names.1]
    case .regression(let transform): [transform.names.0, transform.names.1]
    case .stack(let transform): [transform.names.0, transform.names.1]
    case .timeUnit(let transform): [transform.start, transform.end]
    case .window(let transform): transform.measures.map(\.name)
    }
  }
}
