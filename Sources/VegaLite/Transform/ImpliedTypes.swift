/// How fields are read where nothing is written about it: by what views make of them, by the rules of
/// Vega-Lite.
enum ImpliedTypes {
  /// For each field of the view's own data.
  static func of(_ tree: ViewTree) -> [String: FieldFormat] {
    var types = Collector()
    types.add(tree, isOuter: true)
    return types.formats
  }

  private struct Collector {
    var formats: [String: FieldFormat] = [:]
    /// Fields that a transform makes: they are read behind it.
    private var made: Set<String> = []

    mutating func add(_ tree: ViewTree, isOuter: Bool) {
      let frame = tree.frame
      if !isOuter, frame.data != nil { return }
      let outer = made
      for transform in frame.transforms {
        add(transform)
        made.formUnion(transform.madeColumns)
      }
      switch tree {
      case .unit(let unit): add(unit)
      case .layer(let layer): for view in layer.views { add(view, isOuter: false) }
      case .concat(let concat): for view in concat.views { add(view, isOuter: false) }
      case .facet(let facet):
        for definition in facet.definitions { add(definition, isMeasure: false) }
        add(facet.view, isOuter: false)
      }
      made = outer
    }

    private mutating func add(_ unit: UnitView) {
      let dimension: Channel? =
        unit.mark.isPath && unit.encoding[.order] == nil
        ? (unit.orientation == .horizontal ? .y : .x) : nil
      for definition in unit.encoding.definitions {
        guard let scaled = definition.scaled else { continue }
        add(scaled, isMeasure: definition.channel == dimension)
      }
    }

    private mutating func add(_ definition: ChannelDefinition, isMeasure: Bool) {
      guard let field = definition.fieldName?.value else { return }
      switch definition.type?.value {
      case .temporal?: set(field, .date(nil))
      case .quantitative?:
        let operation = definition.aggregate?.value.operation
        if isMeasure || operation == .min || operation == .max { set(field, .number) }
      case .nominal?, .ordinal?, nil: break
      }
      if definition.timeUnit != nil { set(field, .date(nil)) }
    }

    private mutating func add(_ transform: TransformSpecification) {
      switch transform {
      case .filter(let predicate): add(predicate)
      case .timeUnit(let timeUnit): set(timeUnit.field.value, .date(nil))
      default: break
      }
    }

    private mutating func add(_ predicate: Predicate) {
      switch predicate {
      case .all(let parts), .any(let parts): for part in parts { add(part) }
      case .not(let part): add(part)
      case .comparison(let field, _, let value): add(field, value.value)
      case .range(let field, let lower, let upper): add(field, (lower ?? upper)?.value)
      case .oneOf(let field, let values): add(field, values.first?.value)
      case .valid, .expression, .parameter: break
      }
    }

    private mutating func add(_ field: PredicateField, _ value: Value?) {
      if field.timeUnit != nil {
        set(field.name.value, .date(nil))
        return
      }
      switch value {
      case .time?: set(field.name.value, .date(nil))
      case .number?: set(field.name.value, .number)
      case .text?: set(field.name.value, .string)
      case .null?, .bool?, .list?, .record?, nil: break
      }
    }

    private mutating func set(_ field: String, _ format: FieldFormat) {
      let name = FieldPath.columnName(field)
      if made.contains(name) || made.contains("*") { return }
      // Where uses disagree, that of an encoding's time is what all want.
      if case .date? = formats[name] { return }
      formats[name] = format
    }
  }
}

extension TransformSpecification {
  /// The columns that it makes; `*` where they depend on the data.
  var madeColumns: Set<String> {
    switch self {
    case .calculate(let calculate): [calculate.name]
    case .timeUnit(let unit): [unit.start, unit.end]
    case .bin(let bin): [bin.start, bin.end]
    case .aggregate(let aggregate), .joinaggregate(let aggregate):
      Set(aggregate.measures.map(\.name))
    case .window(let window): Set(window.measures.map(\.name))
    case .fold(let fold): [fold.names.0, fold.names.1]
    case .flatten(let flatten): Set(flatten.names)
    case .lookup(let lookup): Set(lookup.names)
    case .density(let density): [density.names.0, density.names.1]
    case .quantile(let quantile): [quantile.names.0, quantile.names.1]
    case .regression(let regression): [regression.names.0, regression.names.1]
    case .loess(let loess): [loess.names.0, loess.names.1]
    case .stack(let stack): [stack.names.0, stack.names.1]
    case .pivot: ["*"]
    case .filter, .impute, .extent, .sample: []
    }
  }
}

extension MarkType {
  /// Whether one mark joins several rows.
  var isPath: Bool { self == .line || self == .area || self == .trail }
}
