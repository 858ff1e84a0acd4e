/// What a channel is called where its author gives no title: `price`, `Mean of price`,
/// `Count of Records`, `price (binned)`, `date (year-month)`.
struct FieldTitle {
  let config: ConfigSpecification

  /// - Returns: `nil` for what has no field.
  func text(of definition: ChannelDefinition) -> String? {
    if config.fieldTitle == .plain,
      let field = definition.fieldName?.value ?? definition.countedField
    {
      return field
    }
    if definition.isRowCount { return config.countTitle ?? "Count of Records" }
    guard let field = definition.fieldName?.value else { return nil }
    // As it is written, with its brackets and backslashes.
    let name = field
    switch config.fieldTitle ?? .verbal {
    case .plain: return name
    case .functional: return functional(definition, name)
    case .verbal: return verbal(definition, name)
    }
  }

  private func verbal(_ definition: ChannelDefinition, _ name: String) -> String {
    if case .on? = definition.bin?.value { return "\(name) (binned)" }
    if let unit = definition.timeUnit?.value, !unit.isBinned {
      return "\(name) (\(unit.parts.map(\.rawValue).joined(separator: "-")))"
    }
    switch definition.aggregate?.value {
    case .operation(let operation)?: return "\(Self.titleCase(operation.rawValue)) of \(name)"
    case .argument(let isMaximum, let of)?: return "\(name) for \(isMaximum ? "max" : "min") \(of)"
    case nil: return name
    }
  }

  private func functional(_ definition: ChannelDefinition, _ name: String) -> String {
    switch definition.aggregate?.value {
    case .operation(let operation)?: return "\(operation.rawValue.uppercased())(\(name))"
    case .argument(let isMaximum, let of)?:
      return "\(name) for \(isMaximum ? "argmax" : "argmin")(\(of))"
    case nil: break
    }
    if let unit = definition.timeUnit?.value, !unit.isBinned {
      return "\(unit.columnPrefix.uppercased())(\(name))"
    }
    if case .on? = definition.bin?.value { return "BIN(\(name))" }
    return name
  }

  private static func titleCase(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}

/// The title that several uses of one channel give an axis or legend together: the written ones, else
/// those of their fields.
struct MergedTitle: Sendable {
  /// A written title; `.hidden` is `null`.
  private var written: [TitleText] = []
  /// Whether a use says what it is called, or that it has no title.
  private(set) var isWritten = false
  private var implied: [(identity: String, text: String)] = []

  /// - Parameter title: what is written for the use, on the guide or in the definition.
  mutating func add(_ title: TitleText?, _ definitions: [ChannelDefinition], _ fields: FieldTitle) {
    if let title {
      isWritten = true
      if !written.contains(title) { written.append(title) }
      return
    }
    for definition in definitions {
      guard let text = fields.text(of: definition) else { continue }
      let identity = "\(definition.columnName ?? "")\u{0}\(definition.bin.map { _ in "bin" } ?? "")"
      if !implied.contains(where: { $0.identity == identity }) { implied.append((identity, text)) }
    }
  }

  var writtenTitles: [TitleText] { isWritten ? written : [] }

  mutating func addImplied(of other: MergedTitle) {
    for part in other.implied where !implied.contains(where: { $0.identity == part.identity }) {
      implied.append(part)
    }
  }

  /// Its lines; `nil` for none.
  /// - Parameter standard: the title that `config` gives what has no written one.
  func lines(or standard: TitleText?) -> [String]? {
    if isWritten { return lines }
    switch standard {
    case .hidden?: return nil
    case .lines(let lines)?: return lines
    case nil: return lines
    }
  }

  private var lines: [String]? {
    if isWritten {
      let shown = written.compactMap { title -> [String]? in
        if case .lines(let lines) = title { lines } else { nil }
      }
      guard let first = shown.first else { return nil }
      if shown.count == 1 { return first.allSatisfy(\.isEmpty) ? nil : first }
      return [shown.map { $0.joined(separator: " ") }.joined(separator: ", ")]
    }
    if implied.isEmpty { return nil }
    return [implied.map(\.text).joined(separator: ", ")]
  }
}
