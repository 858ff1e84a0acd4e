import Diagnostics

/// What the layers of a box, error bar or error band have in common.
struct CompositeParts {
  let mark: CompositeMark
  let unit: UnitSpecification
  let frame: ViewFrame
  let orientation: Orientation
  /// `x` or `y`: the channel of the measure, without an aggregate.
  let measure: ChannelDefinition
  /// The other channels, with their fields computed already.
  let encoding: EncodingSpecification
  /// Bins and time units, which come before all else.
  let units: [TransformSpecification]
  /// Aggregates of other channels.
  let aggregates: [AggregateTransform.Measure]
  let groupby: [Located<String>]
  /// What `config` and the theme have for the mark.
  let defaults: MarkProperties

  var channel: Channel { measure.channel }
  var field: Located<String> { measure.fieldName ?? Located("", at: measure.position) }
  var written: MarkProperties { unit.mark.properties }

  /// A column of the aggregate, such as `lower_box_score`.
  func name(_ prefix: String) -> String { "\(prefix)_\(FieldPath.columnName(field.value))" }

  /// How an expression reads a column.
  func datum(_ name: String) -> String { "datum[\(Self.quoted(name))]" }

  /// How an expression reads the measure itself.
  var datum: String { datum(FieldPath.columnName(field.value)) }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\u{2028}": result += "\\u2028"
      case "\u{2029}": result += "\\u2029"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  func measure(_ operation: AggregateOperation, _ name: String) -> AggregateTransform.Measure {
    AggregateTransform.Measure(operation: operation, field: field, name: self.name(name))
  }

  /// Keeps a column through another aggregate.
  func kept(_ operation: AggregateOperation, _ name: String) -> AggregateTransform.Measure {
    let name = self.name(name)
    return AggregateTransform.Measure(
      operation: operation, field: Located(Self.escaped(name), at: field.position), name: name)
  }

  /// A column's name as a field, whose dots and brackets are no paths.
  static func escaped(_ name: String) -> String {
    var result = ""
    for character in name {
      if ".[]\\".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// An expression that is made here. `nil` cannot be, since all of its parts are quoted.
  func expression(_ text: String) -> LocatedExpression? {
    guard let expression = try? Expression(text) else { return nil }
    return LocatedExpression(
      expression: expression, text: text, position: unit.mark.position, textStart: nil)
  }

  func calculate(_ text: String, as name: String) -> [TransformSpecification] {
    expression(text).map {
      [.calculate(CalculateTransform(expression: $0, name: self.name(name)))]
    } ?? []
  }

  func filter(_ text: String) -> [TransformSpecification] {
    expression(text).map { [.filter(.expression($0))] } ?? []
  }

  /// The measure's definition over a column of the aggregate, with its title kept.
  func place(_ prefix: String) -> ChannelDefinition {
    var definition = measure
    definition.source = .field(Located(Self.escaped(name(prefix)), at: field.position))
    definition.title = measureTitle
    definition.aggregate = nil
    definition.bin = nil
    definition.timeUnit = nil
    definition.stack = nil
    definition.sort = nil
    definition.impute = nil
    definition.conditions = []
    definition.bandPosition = nil
    return definition
  }

  func end(_ prefix: String) -> ChannelDefinition {
    ChannelDefinition(
      channel: channel == .x ? .x2 : .y2,
      source: .field(Located(Self.escaped(name(prefix)), at: field.position)),
      position: measure.position)
  }

  /// The field's name, unless the author says another title.
  var measureTitle: TitleText? {
    if measure.axis?.properties?.title != nil { return measure.title }
    return measure.title ?? .lines([field.value])
  }

  /// The properties of a part, or `nil` where it is not drawn.
  /// - Parameter base: what the part is by its nature, stronger than `config` and the mark.
  func properties(_ name: String, _ base: MarkProperties = MarkProperties()) -> MarkProperties? {
    let own = written.parts[name]
    let standard = defaults.parts[name]?.properties
    if let own, own.properties == nil { return nil }
    if own == nil, standard == nil { return nil }
    var inherited = MarkProperties()
    for key in [MarkProperty.clip, .color, .opacity] {
      inherited.bag[conditional: key] = written.bag[conditional: key]
    }
    var result = (own?.properties ?? MarkProperties()).over(base).over(inherited)
    result = result.over(standard ?? MarkProperties())
    result.styles.append("\(mark.rawValue)-\(name)")
    return result
  }
}
