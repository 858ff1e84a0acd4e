/// What a channel is called where its author gives no title.
enum FieldTitle {
  /// `price`, `Mean of price`, `Count of Records`; `nil` for what has no field.
  static func title(of definition: ChannelDefinition) -> String? {
    switch definition.source {
    case .rowCount: return "Count of Records"
    case .field(let field):
      let name = FieldPath.columnName(field.value)
      guard let aggregate = definition.aggregate?.value else { return name }
      let word = aggregate.rawValue
      return word.prefix(1).uppercased() + word.dropFirst() + " of " + name
    case .datum, .value, .inherited: return nil
    }
  }

  /// The title that the layers together give a channel: the written ones, else the implied ones.
  static func title(of uses: [ScaleUse]) -> String? {
    let written = uses.compactMap { $0.definition.writtenTitle }
    if !written.isEmpty {
      let texts = distinct(written.compactMap(\.text))
      return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }
    let implied = distinct(uses.compactMap { title(of: $0.definition) })
    return implied.isEmpty ? nil : implied.joined(separator: ", ")
  }

  private static func distinct(_ texts: [String]) -> [String] {
    var known: Set<String> = []
    return texts.filter { !$0.isEmpty && known.insert($0).inserted }
  }
}
