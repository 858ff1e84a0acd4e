extension ChannelDefinition {
  /// The name of the column that the flow makes for this definition: its field, or what Vega-Lite
  /// calls the result of `aggregate`, `bin` or `timeUnit`.
  var columnName: String? {
    switch source {
    case .rowCount: return "__count"
    case .field(let field):
      let name = FieldPath.columnName(field.value)
      guard case .operation(let operation)? = aggregate?.value else { return name }
      return "\(operation.rawValue)_\(name)"
    case .datum, .value, .inherited: return nil
    }
  }
}
