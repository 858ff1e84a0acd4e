/// Writes values by a format of the specification, or as they are.
struct ValueFormatter: Sendable {
  private enum Kind: Sendable {
    case number(NumberFormat)
    case time(TimeFormat)
    case plain
  }

  private let kind: Kind

  /// - Parameters:
  ///   - specifier: of d3-format or d3-time-format, known to be right.
  ///   - type: which of the two it is.
  init(_ specifier: String?, type: FieldType?, locale: ChartLocale = .english) {
    guard let specifier else {
      kind = .plain
      return
    }
    if type == .temporal {
      kind = (try? TimeFormat(specifier, locale: locale.time)).map(Kind.time) ?? .plain
    } else {
      kind = (try? NumberFormat(specifier, locale: locale.number)).map(Kind.number) ?? .plain
    }
  }

  init(_ format: NumberFormat) { kind = .number(format) }

  func text(_ value: Value) -> String {
    switch (kind, value) {
    case (.number(let format), .number(let number)): format.format(number)
    case (.number(let format), .text):
      value.number.map(format.format) ?? value.text
    case (.time(let format), .time(let time)): format.format(time)
    case (_, .null): "null"
    case (_, .number(let number)): NumberFormat.allDigitsUngrouped.format(number)
    case (_, .time(let time)): ValueText.time(time)
    case (_, .bool), (_, .text), (_, .list), (_, .record): value.text
    }
  }
}

extension NumberFormat {
  /// All digits that matter, without grouping: numbers as names of categories.
  static let allDigitsUngrouped: NumberFormat = NumberFormat(NumberSpecifier())
}
