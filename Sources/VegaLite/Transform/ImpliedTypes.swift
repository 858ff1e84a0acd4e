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
      for (name, kind) in ImpliedTyping(frame.transforms).kinds {
        switch kind {
        case .number: set(name, .number)
        case .text: set(name, .string)
        case .time: set(name, .date(nil))
        }
      }
      for transform in frame.transforms { made.formUnion(transform.producedNames) }
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

    private mutating func set(_ field: String, _ format: FieldFormat) {
      let name = FieldPath.columnName(field)
      if made.contains(name) { return }
      // Where uses disagree, that of an encoding's time is what all want.
      if case .date? = formats[name] { return }
      formats[name] = format
    }
  }
}

extension MarkType {
  /// Whether one mark joins several rows.
  var isPath: Bool { self == .line || self == .area || self == .trail }
}
