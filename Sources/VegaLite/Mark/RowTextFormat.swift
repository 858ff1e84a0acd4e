/// Writes the values of a text channel as Vega-Lite does.
struct RowTextFormat: Sendable {
  private enum Kind: Sendable {
    case number(NumberFormat)
    case time(TimeFormat)
    case plain
  }

  private let kind: Kind

  init(_ definition: ChannelDefinition, _ config: ConfigSpecification) {
    let locale = config.locale ?? .english
    let written = definition.format?.pattern?.value
    let isTime =
      definition.format?.kind.map { $0 == .time }
      ?? (definition.type?.value == .temporal || definition.timeUnit != nil)
    if isTime {
      let pattern =
        written ?? definition.timeUnit?.value.format ?? config.timeFormat?.value ?? "%b %d, %Y"
      kind = (try? TimeFormat(pattern, locale: locale.time)).map(Kind.time) ?? .plain
      return
    }
    let isQuantitative = definition.type?.value == .quantitative || definition.aggregates
    let pattern = written ?? (isQuantitative ? config.numberFormat?.value ?? "" : nil)
    kind =
      pattern.flatMap { try? NumberFormat($0, locale: locale.number) }.map(Kind.number) ?? .plain
  }

  func lines(_ value: Value) -> [String] {
    if case .list(let values) = value, case .plain = kind { return values.map(\.text) }
    return [text(value)]
  }

  func text(_ value: Value) -> String {
    switch kind {
    case .number(let format): format.format(value.coercedNumber)
    case .time(let format): value.isNull ? "null" : format.format(time(value))
    case .plain: value.isNull ? "null" : value.text
    }
  }

  /// The two ends of a bin.
  func range(_ lower: Value, _ upper: Value) -> String {
    if lower.isInvalid || !lower.coercedNumber.isFinite { return "null" }
    return "\(text(lower)) – \(text(upper))"
  }

  private func time(_ value: Value) -> Double {
    if case .text(let text) = value { return DateParsing.time(text) ?? .nan }
    return value.coercedNumber
  }
}
