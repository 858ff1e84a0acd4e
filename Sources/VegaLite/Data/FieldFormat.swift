import Diagnostics

/// How the texts of a column become values: one entry of the grammar's `format.parse`.
package enum FieldFormat: Sendable, Hashable {
  case number
  case string
  case boolean
  /// `nil` reads dates as JavaScript does.
  case date(TimeParser?)

  package enum Problem: Error, Sendable, Hashable {
    case unknown(String)
    case pattern(TimeFormatProblem)

    /// In the words of an error for writers.
    package var headline: String {
      switch self {
      case .unknown(let word): "unknown type '\(word)' in 'parse'"
      case .pattern(let problem): problem.headline
      }
    }

    package var suggestion: String? {
      guard case .unknown(let word) = self else { return nil }
      return nearestName(to: word, among: FieldFormat.words)
    }
  }

  private static let words = ["number", "integer", "string", "boolean", "date", "utc"]

  /// - Parameter text: `number`, `integer`, `string`, `boolean`, `date`, `utc`, or the last two with
  ///   a pattern as in `date:'%Y-%m'`.
  package init(_ text: String, locale: TimeLocale = .english) throws(Problem) {
    switch text {
    case "number", "integer": self = .number
    case "string": self = .string
    case "boolean": self = .boolean
    case "date", "utc": self = .date(nil)
    default:
      let parts = text.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0] == "date" || parts[0] == "utc" else { throw .unknown(text) }
      var pattern = parts[1]
      if let quote = pattern.first, quote == "'" || quote == "\"", pattern.count > 1,
        pattern.last == quote
      {
        pattern = pattern.dropFirst().dropLast()
      }
      do throws(TimeFormatProblem) {
        self = .date(try TimeParser(String(pattern), locale: locale))
      } catch { throw .pattern(error) }
    }
  }

  /// What it reads, in the words of an error for writers.
  package var noun: String {
    switch self {
    case .number: "a number"
    case .string: "text"
    case .boolean: "true or false"
    case .date: "a date"
    }
  }

  /// The value of a text; null for an empty one and for one that a pattern does not suit, NaN where
  /// it is no number or no date.
  package func value(of text: String) -> Value {
    if text.isEmpty { return .null }
    switch self {
    case .number: return .number(NumberParsing.number(text))
    case .string: return .text(text)
    case .boolean: return .bool(text != "false" && text != "0")
    case .date(nil): return .time(DateParsing.time(text) ?? .nan)
    case .date(let parser?): return parser.parse(text).map(Value.time) ?? .null
    }
  }

  /// The value of a value: numbers are milliseconds where a date is asked for without a pattern.
  package func value(of value: Value) -> Value {
    switch (self, value) {
    case (_, .null): .null
    case (_, .text(let text)): self.value(of: text)
    case (.number, _): .number(value.coercedNumber)
    case (.string, _): .text(value.text)
    case (.boolean, .bool): value
    case (.boolean, _): .bool(value.isTruthy)
    case (.date, .time): value
    case (.date(nil), .number(let number)): .time(number)
    case (.date(nil), _): .time(DateParsing.time(value.text) ?? .nan)
    case (.date(let parser?), _): parser.parse(value.text).map(Value.time) ?? .null
    }
  }
}

/// How the columns of a file become values.
package struct FieldParsing: Sendable, Hashable {
  /// What becomes of columns without a format.
  package enum Others: Sendable {
    /// The type is taken from the texts, as Vega's `auto` does: truth values, numbers, dates, text.
    case inferred
    /// Text as it stands, empty cells too.
    case asWritten
  }

  /// `nil` leaves a column as it is written.
  package let formats: [String: FieldFormat?]
  package let others: Others

  package init(_ formats: [String: FieldFormat?], others: Others = .inferred) {
    self.formats = formats
    self.others = others
  }

  package static let inferred = FieldParsing([:])
}

extension Column {
  /// The column read by a format, each distinct text once.
  package func parsed(as format: FieldFormat) -> Column {
    switch (storage, format) {
    case (.numbers, .number), (.times, .date), (.bools, .boolean): return self
    case (.texts(let codes, let distinct), _):
      let read = distinct.map { format.value(of: $0) }
      return Column(
        codes.indices.map { isNull(row: $0) ? .null : read[Int(codes[$0])] })
    default: return Column(values.map { format.value(of: $0) })
    }
  }
}

/// A cell whose text is not what its column holds.
package struct CellFault: Sendable, Hashable {
  package let row: Int
  package let column: String
  package let text: String
  package let format: FieldFormat

  package init(row: Int, column: String, text: String, format: FieldFormat) {
    self.row = row
    self.column = column
    self.text = text
    self.format = format
  }

  /// In the words of an error for writers.
  package var headline: String { "'\(text)' in column '\(column)' is not \(format.noun)" }
}

extension Table {
  /// The table with columns read by formats; columns that it has not are passed over.
  package func parsing(_ formats: [String: FieldFormat?]) -> Table {
    if formats.isEmpty { return self }
    return setting(
      names.compactMap { name in
        guard let named = formats[name], let format = named, let column = self[name] else {
          return nil
        }
        return (name, column.parsed(as: format))
      })
  }

  /// Cells of a column that are text and cannot be read by a format, at most `limit`.
  package func faults(column name: String, format: FieldFormat, limit: Int = 10) -> [CellFault] {
    guard let column = self[name] else { return [] }
    var faults: [CellFault] = []
    for row in 0..<rowCount where faults.count < limit {
      guard case .text(let text) = column[row], format.value(of: text).isInvalid, !text.isEmpty
      else { continue }
      faults.append(CellFault(row: row, column: name, text: text, format: format))
    }
    return faults
  }
}
