import Diagnostics
import SourceTree

/// Finds the rows that a specification names, each file once.
struct TableLoader {
  let file: String
  private let load: ChartDataLoader
  private var known: [String: Table] = [:]

  init(file: String, load: @escaping ChartDataLoader) {
    self.file = file
    self.load = load
  }

  private func failure(_ headline: String, at position: SourcePosition) -> DiagnosticError {
    DiagnosticError([.error(at: SourceRange(file: file, start: position), headline)])
  }

  /// - Returns: one row without columns where the specification has no data.
  mutating func table(_ data: DataSpecification?) throws -> Table {
    guard let data else { return Table(rowCount: 1) }
    switch data.source {
    case .none: return Table(rowCount: 1)
    case .values(let node):
      if let format = data.format, format != .json {
        throw failure("'data.format.type' must be 'json' for 'values'", at: data.position)
      }
      let table = try JSONTableReader.read(node, property: data.property?.value, file: file)
      return try parsed(table, data)
    case .url(let url):
      let key = "\(url)\u{0}\(data.format?.rawValue ?? "")\u{0}\(data.property?.value ?? "")"
      if let table = known[key] { return try parsed(table, data) }
      let table = try read(url, data)
      known[key] = table
      return try parsed(table, data)
    }
  }

  private func read(_ url: String, _ data: DataSpecification) throws -> Table {
    let loaded: ChartDataFile
    do {
      loaded = try load(url)
    } catch let missing as ChartDataMissing {
      throw failure(missing.headline, at: data.position)
    }
    guard let format = data.format ?? Self.format(of: url) else {
      throw failure(
        "'\(url)' ends neither in .csv, .tsv nor .json; say which it is by 'data.format.type'",
        at: data.position)
    }
    if format == .json {
      let root = try JSONReader.read(loaded.bytes, file: loaded.file)
      return try JSONTableReader.read(root, property: data.property?.value, file: loaded.file)
    }
    if let property = data.property {
      throw failure("'data.format.property' has no meaning for CSV", at: property.position)
    }
    // As written: a channel's type decides how its cells are read, as in Vega-Lite.
    return try CSVReader.read(
      loaded.bytes, file: loaded.file, separator: UInt8(ascii: format == .csv ? "," : "\t"),
      parsing: FieldParsing([:], others: data.infersTypes ? .inferred : .asWritten))
  }

  /// The table with the types that the author asks for by `format.parse`.
  private func parsed(_ table: Table, _ data: DataSpecification) throws -> Table {
    if data.parse.isEmpty { return table }
    var formats: [String: FieldFormat] = [:]
    var diagnostics: [Diagnostic] = []
    for (name, format) in data.parse {
      let column = FieldPath.columnName(name.value)
      let place = SourceRange(file: file, start: name.position)
      if table[column] == nil, table.rowCount > 0 {
        diagnostics.append(
          .error(
            at: place, "no column '\(column)' in the data",
            suggestion: nearestName(to: column, among: table.names)))
      }
      for fault in table.faults(column: column, format: format, limit: 5) {
        diagnostics.append(
          .error(at: table.place(row: fault.row, column: column) ?? place, fault.headline))
      }
      formats[column] = format
    }
    if !diagnostics.isEmpty { throw DiagnosticError(diagnostics) }
    return table.parsing(formats)
  }

  private static func format(of url: String) -> DataSpecification.Format? {
    let path = url.prefix { $0 != "?" && $0 != "#" }.lowercased()
    return DataSpecification.Format.allCases.first { path.hasSuffix(".\($0.rawValue)") }
  }
}
