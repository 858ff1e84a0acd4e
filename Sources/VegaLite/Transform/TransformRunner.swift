import Diagnostics

/// Runs a view's transforms over its rows, with the results that Vega has for them.
struct TransformRunner {
  /// The specification, for diagnostics.
  let file: String
  /// Where the rows come from, in the words of an error: `in 'prices.csv'`.
  let place: String
  /// Columns whose type the data themselves say, by `format.parse`.
  var explicitColumns: Set<String> = []
  /// The rows that selections hold, by their names.
  var selected: [String: Table] = [:]
  /// Finds the rows of `lookup`.
  let load: (DataSpecification) throws -> Table

  /// The most rows that a transform may make.
  static let rowLimit = 2_000_000

  /// - Parameters:
  ///   - scope: `extent` adds its parameter.
  /// - Throws: `DiagnosticError` at a place of the specification.
  func run(
    _ transforms: [TransformSpecification], on table: Table, in scope: inout ExpressionScope
  ) throws -> Table {
    var table = table
    table = ImpliedTyping(transforms).parsing(table, except: explicitColumns)
    for transform in transforms { table = try run(transform, on: table, in: &scope) }
    return table
  }

  private func run(
    _ transform: TransformSpecification, on table: Table, in scope: inout ExpressionScope
  ) throws -> Table {
    switch transform {
    case .aggregate(let transform): return try aggregate(transform, table)
    case .bin(let transform): return try bin(transform, table)
    case .calculate(let transform): return try calculate(transform, table, scope)
    case .density(let transform): return try density(transform, table)
    case .extent(let transform):
      let extent = try column(transform.field, of: table).numberExtent
      let ends: [Value] = extent.map { [.number($0.lower), .number($0.upper)] } ?? [.null, .null]
      scope.parameters[transform.parameter] = .list(ends)
      return table
    case .filter(let predicate):
      let matches = try PredicateEvaluation(runner: self, table: table, scope: scope)
        .matches(predicate)
      return table.selecting(rows: matches.indices.filter { matches[$0] })
    case .flatten(let transform): return try flatten(transform, table)
    case .fold(let transform): return try fold(transform, table)
    case .impute(let transform): return try impute(transform, table)
    case .joinaggregate(let transform): return try joinaggregate(transform, table)
    case .loess(let transform): return try loess(transform, table)
    case .lookup(let transform): return try lookup(transform, table)
    case .pivot(let transform): return try pivot(transform, table)
    case .quantile(let transform): return try quantile(transform, table)
    case .regression(let transform): return try regression(transform, table)
    case .sample(let size): return sample(size, table)
    case .stack(let transform): return try stack(transform, table)
    case .timeUnit(let transform):
      let columns = transform.unit.columns(of: try column(transform.field, of: table))
      return table.setting(transform.start, to: columns.start)
        .setting(transform.end, to: columns.end)
    case .window(let transform): return try window(transform, table)
    }
  }

  // MARK: Columns

  func failure(
    _ headline: String, at position: SourcePosition, suggestion: String? = nil,
    notes: [Diagnostic.Note] = []
  ) -> DiagnosticError {
    DiagnosticError([
      .error(
        at: SourceRange(file: file, start: position), headline, suggestion: suggestion,
        notes: notes)
    ])
  }

  /// The column that a specification names, or an error with the nearest name. Where there are no
  /// rows, every name has a column.
  func column(_ field: Located<String>, of table: Table) throws -> Column {
    let name = FieldPath.columnName(field.value)
    if let column = table[name] ?? table.element(name) { return column }
    if table.rowCount == 0 { return Column([]) }
    var notes: [Diagnostic.Note] = []
    let nearest = nearestName(to: name, among: table.names)
    if nearest == nil, !table.names.isEmpty {
      let some = table.names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
      notes.append(Diagnostic.Note("the data has \(some)" + (table.names.count > 12 ? ", …" : "")))
    }
    throw failure(
      "no column '\(name)' \(place)", at: field.position, suggestion: nearest, notes: notes)
  }

  func columns(_ fields: [Located<String>], of table: Table) throws -> [Column] {
    var diagnostics: [Diagnostic] = []
    var columns: [Column] = []
    for field in fields {
      do {
        columns.append(try column(field, of: table))
      } catch let error as DiagnosticError {
        diagnostics.append(contentsOf: error.diagnostics)
      }
    }
    if !diagnostics.isEmpty { throw DiagnosticError(diagnostics) }
    return columns
  }

  /// Names and columns of fields by which rows are grouped.
  func keys(
    _ fields: [Located<String>], of table: Table
  ) throws -> [(name: String, column: Column)] {
    zip(fields, try columns(fields, of: table)).map { (FieldPath.columnName($0.value), $1) }
  }

  func checkRowCount(_ count: Int, _ field: Located<String>) throws {
    guard count > Self.rowLimit else { return }
    throw failure("the transform makes more than \(Self.rowLimit) rows", at: field.position)
  }

  // MARK: Steps of one column

  private func bin(_ transform: BinTransform, _ table: Table) throws -> Table {
    let column = try column(transform.field, of: table)
    let columns = transform.bins(of: column).columns(of: column)
    return table.setting(transform.start, to: columns.lower).setting(
      transform.end, to: columns.upper)
  }

  private func calculate(
    _ transform: CalculateTransform, _ table: Table, _ scope: ExpressionScope
  ) throws -> Table {
    let column = try column(of: transform.expression, over: table, in: scope)
    return table.setting(transform.name, to: column)
  }

  func column(
    of located: LocatedExpression, over table: Table, in scope: ExpressionScope
  ) throws -> Column {
    if table.rowCount == 0 { return Column([]) }
    do throws(ExpressionProblem) {
      return try located.expression.column(over: table, in: scope)
    } catch {
      throw failure(
        error.headline, at: located.position(of: error.offset), suggestion: error.suggestion)
    }
  }

  private func sample(_ size: Int, _ table: Table) -> Table {
    guard table.rowCount > size else { return table }
    // Vitter's reservoir: each row that comes after the reservoir is full takes a random place.
    var generator = TransformGenerator(seed: UInt64(table.rowCount))
    var rows = Array(0..<size)
    for row in size..<table.rowCount {
      let place = generator.index(below: row + 1)
      if place < size { rows[place] = row }
    }
    return table.selecting(rows: rows)
  }
}

extension BinTransform {
  func bins(of column: Column) -> Bins {
    Binning.bins(extent: column.numberExtent ?? (.nan, .nan), parameters)
  }
}
