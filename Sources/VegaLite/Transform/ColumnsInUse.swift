/// The columns that a chart reads, so that no others are read from its data.
struct ColumnsInUse {
  /// `nil` where something reads whole rows.
  static func of(_ chartable: Chartable) -> Set<String>? {
    var columns = ColumnsInUse()
    if let labels = chartable.specification.additions.labels { columns.add(labels.value) }
    columns.add(chartable.tree)
    return columns.readsAll ? nil : columns.names
  }

  private var names: Set<String> = []
  private var readsAll = false

  private init() {}

  /// A field of a record is read with the record.
  private mutating func add(_ field: String) {
    let isPlain = !field.utf8.contains {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "\\")
    }
    if isPlain {
      names.insert(field)
      return
    }
    for name in [field, FieldPath.columnName(field)] {
      names.insert(name)
      for end in name.indices where name[end] == "." || name[end] == "[" {
        names.insert(FieldPath.columnName(String(name[..<end])))
      }
    }
  }

  private mutating func add(_ fields: [Located<String>]) {
    for field in fields { add(field.value) }
  }

  private mutating func add(_ expression: Expression) {
    if expression.readsWholeRow { readsAll = true }
    for field in expression.fields { add(field) }
  }

  private mutating func add(_ operation: AggregateOperation?) {
    switch operation {
    // Their results are rows.
    case .argmin?, .argmax?, .values?: readsAll = true
    default: break
    }
  }

  // MARK: Views

  private mutating func add(_ tree: ViewTree) {
    let frame = tree.frame
    for parsed in frame.data?.parse ?? [] { add(parsed.name.value) }
    for transform in frame.transforms { add(transform) }
    switch tree {
    case .unit(let unit): add(unit)
    case .layer(let layer): for view in layer.views { add(view) }
    case .concat(let concat): for view in concat.views { add(view) }
    case .facet(let facet):
      for definition in facet.definitions { add(definition) }
      add(facet.view)
    }
  }

  private mutating func add(_ unit: UnitView) {
    for definition in unit.encoding.definitions { add(definition) }
    if let column = unit.stack?.orderColumn { add(column) }
    for properties in [unit.properties, unit.writtenProperties] {
      for expression in properties.expressions.values { add(expression.value) }
      for expression in properties.computedWords.values { add(expression.value) }
      for expression in properties.computedNumbers.values { add(expression.value) }
    }
  }

  private mutating func add(_ definition: ChannelDefinition) {
    switch definition.source {
    case .field(let field): add(field.value)
    case .value(.expression(let expression)): add(expression.value)
    case .rowCount, .datum, .value, .inherited: break
    }
    switch definition.aggregate?.value {
    case .argument(_, let field)?: add(field)
    case .operation(let operation)?: add(operation)
    case nil: break
    }
    if case .field(let field, let operation, _, _)? = definition.sort {
      if let field { add(field.value) }
      add(operation)
    }
    for condition in definition.conditions {
      add(condition.test)
      add(condition.definition)
    }
  }

  private mutating func add(_ predicate: Predicate) {
    switch predicate {
    case .expression(let expression): add(expression.expression)
    case .comparison(let field, _, _), .range(let field, _, _), .oneOf(let field, _),
      .valid(let field, _):
      add(field.name.value)
    case .parameter: readsAll = true
    case .not(let inner): add(inner)
    case .all(let parts), .any(let parts): for part in parts { add(part) }
    }
  }

  // MARK: Transforms

  private mutating func add(_ transform: TransformSpecification) {
    switch transform {
    case .aggregate(let transform), .joinaggregate(let transform):
      for measure in transform.measures {
        add(measure.operation)
        if let field = measure.field { add(field.value) }
      }
      add(transform.groupby)
    case .bin(let transform): add(transform.field.value)
    case .calculate(let transform): add(transform.expression.expression)
    case .density(let transform): add([transform.field] + (transform.groupby ?? []))
    case .extent(let transform): add(transform.field.value)
    case .filter(let predicate): add(predicate)
    case .flatten(let transform): add(transform.fields)
    case .fold(let transform): add(transform.fields)
    case .impute(let transform): add([transform.field, transform.key] + transform.groupby)
    case .loess(let transform): add([transform.x, transform.y] + transform.groupby)
    case .lookup(let transform): add(transform)
    case .pivot(let transform): add([transform.field, transform.value] + transform.groupby)
    case .quantile(let transform): add([transform.field] + (transform.groupby ?? []))
    case .regression(let transform): add([transform.x, transform.y] + transform.groupby)
    case .sample: break
    case .stack(let transform):
      add([transform.field] + transform.groupby + transform.sort.map(\.field))
    case .timeUnit(let transform): add(transform.field.value)
    case .window(let transform): add(transform)
    }
  }

  private mutating func add(_ lookup: LookupTransform) {
    add([lookup.field, lookup.key])
    if case .data(let data) = lookup.source {
      for parsed in data.parse { add(parsed.name.value) }
    }
    guard let fields = lookup.fields else {
      readsAll = true
      return
    }
    add(fields)
  }

  private mutating func add(_ window: WindowTransform) {
    for measure in window.measures {
      if case .aggregate(let operation) = measure.operation.value { add(operation) }
      if let field = measure.field { add(field.value) }
    }
    add(window.groupby)
    add(window.sort.map(\.field))
  }
}
