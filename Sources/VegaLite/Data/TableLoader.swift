import Diagnostics
import SourceTree

/// Finds the rows that a specification names, each source once.
struct TableLoader {
  /// What makes two readings of data the same.
  private struct Key: Hashable {
    let source: String
    let format: DataSpecification.Format?
    let delimiter: UInt8?
    let property: String?
    let parsing: FieldParsing
  }

  private struct Known {
    let table: Table
    /// The columns that were asked for; `nil` for all.
    let wanted: Set<String>?
  }

  let file: String
  private let load: ChartDataLoader
  private var known: [Key: Known] = [:]

  init(file: String, load: @escaping ChartDataLoader) {
    self.file = file
    self.load = load
  }

  private func failure(_ headline: String, at position: SourcePosition) -> DiagnosticError {
    DiagnosticError([.error(at: SourceRange(file: file, start: position), headline)])
  }

  /// - Parameters:
  ///   - implied: how fields are read that `format.parse` does not name, by what uses them.
  ///   - wanted: the columns that are used; others need not be there. `nil` for all.
  /// - Returns: one row without columns where the specification has no data.
  mutating func table(
    _ data: DataSpecification?, implied: [String: FieldFormat] = [:], wanted: Set<String>? = nil
  ) throws -> Table {
    guard let data else { return Table(rowCount: 1) }
    let source: String
    switch data.source {
    case .none: return Table(rowCount: 1)
    case .sequence(let sequence):
      return Table([(sequence.name, Column(numbers: sequence.numbers))])
    case .url(let url): source = url
    case .values(let node): source = "\u{0}\(node.position.line):\(node.position.column)"
    }
    let parsing = Self.parsing(data, implied)
    let key = Key(
      source: source, format: data.format, delimiter: data.delimiter,
      property: data.property?.value, parsing: parsing)
    if let known = known[key], known.wanted.map({ wanted?.isSubset(of: $0) ?? false }) ?? true {
      return known.table
    }
    // Asked a second time for other columns, all are read.
    let columns = known[key] == nil ? wanted : nil
    let table = try read(data, parsing, wanted: columns)
    try check(table, data)
    known[key] = Known(table: table, wanted: columns)
    return table
  }

  /// The author's formats, and those that are implied for the fields that these leave open.
  private static func parsing(
    _ data: DataSpecification, _ implied: [String: FieldFormat]
  ) -> FieldParsing {
    var formats = data.parsesNothing ? [:] : implied
    for (name, format) in data.parse { formats[FieldPath.columnName(name.value)] = format }
    return FieldParsing(formats, others: data.infersTypes ? .inferred : .asWritten)
  }

  private func read(
    _ data: DataSpecification, _ parsing: FieldParsing, wanted: Set<String>?
  ) throws -> Table {
    switch data.source {
    case .url(let url): return try read(url, data, parsing, wanted: wanted)
    case .values(let node):
      if let text = node.string {
        return try InlineText(node, text, file: file).read { bytes, file, place in
          let reader = DataReader(
            format: data.format ?? .json, delimiter: data.delimiter, property: data.property,
            specification: self.file, parsing: parsing, wanted: wanted)
          return try reader.read(bytes, file: file, at: place)
        }
      }
      if let format = data.format, format != .json {
        throw failure(
          "'data.format.type' is '\(format.rawValue)', but 'values' is \(node.kind), not text",
          at: data.position)
      }
      if let rows = data.rows {
        if let property = data.property {
          throw failure("'data.format.property' leads nowhere in a list", at: property.position)
        }
        return rows.parsing(parsing.formats)
      }
      return try JSONTableReader.read(node, property: data.property?.value, file: file)
        .parsing(parsing.formats)
    case .sequence, .none: return Table(rowCount: 1)
    }
  }

  private func read(
    _ url: String, _ data: DataSpecification, _ parsing: FieldParsing, wanted: Set<String>?
  ) throws -> Table {
    let loaded: ChartDataFile
    do {
      loaded = try load(url)
    } catch let missing as ChartDataMissing {
      throw failure(missing.headline, at: data.position)
    }
    guard let format = data.format ?? Self.format(of: url, loaded.bytes) else {
      throw failure(
        "'\(url)' ends neither in .csv, .tsv nor .json; say which it is by 'data.format.type'",
        at: data.position)
    }
    let reader = DataReader(
      format: format, delimiter: data.delimiter, property: data.property, specification: file,
      parsing: parsing, wanted: wanted)
    return try reader.read(loaded.bytes, file: loaded.file, at: TextPlace())
  }

  /// A pattern or type that suits none of a column's cells is a mistake; single cells that it does
  /// not suit have no value.
  private func check(_ table: Table, _ data: DataSpecification) throws {
    var diagnostics: [Diagnostic] = []
    for (name, format) in data.parse where table.rowCount > 0 {
      let column = FieldPath.columnName(name.value)
      let place = SourceRange(file: file, start: name.position)
      guard let values = table[column] else {
        if table.skipped.contains(where: { $0 == column || $0.hasPrefix(column + ".") }) {
          continue
        }
        let names = table.names + table.skipped
        if names.contains(where: { $0.hasPrefix(column + ".") }) { continue }
        diagnostics.append(
          .error(
            at: place, "no column '\(column)' in the data",
            suggestion: nearestName(to: column, among: names)))
        continue
      }
      guard let format, (0..<values.count).allSatisfy({ values[$0].isInvalid }) else { continue }
      diagnostics.append(.error(at: place, "no cell of column '\(column)' is \(format.noun)"))
    }
    if !diagnostics.isEmpty { throw DiagnosticError(diagnostics) }
  }

  private static func format(of url: String, _ bytes: [UInt8]) -> DataSpecification.Format? {
    let path = url.prefix { $0 != "?" && $0 != "#" }.lowercased()
    let known = DataSpecification.Format.allCases.first { path.hasSuffix(".\($0.rawValue)") }
    if let known { return known }
    // The grammar takes all others as JSON.
    let first = bytes.first { !NumberParsing.isSpace($0) }
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{") ? .json : nil
  }
}
