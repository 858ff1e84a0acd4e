import Diagnostics
import SourceTree
import Testing

@testable import VegaLite

/// One run of transforms with the rows that Vega has for it.
///
/// As text: `v` the values and `t` the transforms in JSON, `c` the columns that are compared, `n` how
/// many rows there are, and then some of them, each with its number. Numbers begin with `N`, moments
/// with `T`, texts with `S`, truth values with `B`, lists with `A`.
struct TransformCase: Sendable, CustomTestStringConvertible {
  var values = ""
  var transform = ""
  var columns: [String] = []
  var count = 0
  var rows: [(number: Int, cells: [String])] = []

  var testDescription: String { "\(transform) of \(values.prefix(60))" }

  static func cases(_ table: String) -> [TransformCase] {
    var cases: [TransformCase] = []
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard let key = parts.first else { continue }
      let text = parts.count > 1 ? String(parts[1]) : ""
      if key == "v" {
        cases.append(TransformCase(values: text))
        continue
      }
      guard var last = cases.popLast() else { continue }
      switch key {
      case "t": last.transform = text
      case "c": last.columns = Self.cells(text)
      case "n": last.count = Int(text) ?? -1
      default: last.rows.append((Int(key) ?? -1, Self.cells(text)))
      }
      cases.append(last)
    }
    return cases
  }

  private static func cells(_ text: String) -> [String] {
    var cells: [String] = []
    var rest = Array(text.utf8)[...]
    while let bar = rest.indices.first(where: { rest[$0...].starts(with: Array(" | ".utf8)) }) {
      cells.append(String(decoding: rest[..<bar], as: UTF8.self))
      rest = rest[(bar + 3)...]
    }
    return cells + [String(decoding: rest, as: UTF8.self)]
  }

  func result() throws -> Table {
    let text =
      "{\"data\":{\"values\":\(values)},\"transform\":\(transform)}"
    var scope = ExpressionScope()
    return try TransformReading(text).table(in: &scope)
  }

  /// What differs from Vega's rows.
  func differences() throws -> [String] {
    let table = try result()
    var differences: [String] = []
    if table.rowCount != count { differences.append("\(table.rowCount) rows, not \(count)") }
    for (number, cells) in rows where number < table.rowCount {
      for (column, cell) in zip(columns, cells) {
        let value = table[number, column]
        if !Self.matches(value, cell) {
          differences.append("row \(number) \(column): \(value), not \(cell)")
        }
      }
    }
    return differences
  }

  private static func matches(_ value: Value, _ cell: String) -> Bool {
    let text = String(cell.dropFirst())
    switch (cell.first, value) {
    case ("n", .null): return cell == "null"
    // What Vega leaves undefined, such as the spread of one value.
    case ("n", .number(let number)): return cell == "null" && number.isNaN
    // Dates are read as moments; a unit of none has no beginning.
    case ("N", .number(let number)), ("N", .time(let number)), ("T", .time(let number)):
      return isNear(number, text)
    case ("S", .text(let own)): return own == text
    case ("B", .bool(let flag)): return "\(flag)" == text
    case ("A", .list(let values)):
      let parts = text.split(separator: ",").map(String.init)
      return parts.count == values.count
        && zip(values, parts).allSatisfy { isNear($0.coercedNumber, $1) }
    // A list of a row that nobody flattens is its text.
    case ("A", .text(let own)): return own == text
    default: return false
    }
  }

  private static func isNear(_ number: Double, _ text: String) -> Bool {
    let expected =
      text == "Infinity" ? Double.infinity : text == "-Infinity" ? -.infinity : Double(text)
    guard let expected else { return false }
    if number == expected || number.isNaN && expected.isNaN { return true }
    return abs(number - expected) <= 1e-9 * max(abs(number), abs(expected)) + 1e-13
  }
}

/// `data` and `transform` of a view in JSON, and the rows that come of them.
struct TransformReading {
  private static let file = "t.json"
  private let data: DataSpecification?
  private let transforms: [TransformSpecification]

  init(_ text: String) throws {
    let root = try JSONReader.read(Array(text.utf8), file: Self.file)
    var properties = PropertyReader(root, file: Self.file, path: "")
    let reader = SpecificationReader(file: Self.file)
    data = reader.data(&properties)
    transforms = reader.transforms(&properties)
    if !properties.diagnostics.isEmpty { throw DiagnosticError(properties.diagnostics) }
  }

  func table(in scope: inout ExpressionScope) throws -> Table {
    let load: (DataSpecification) throws -> Table = { data in
      var loader = TableLoader(file: Self.file) { _ in throw ChartDataMissing("none") }
      return try loader.table(data)
    }
    let table = try data.map(load) ?? Table()
    let runner = TransformRunner(file: Self.file, place: "in the values", load: load)
    return try runner.run(transforms, on: table, in: &scope)
  }
}
