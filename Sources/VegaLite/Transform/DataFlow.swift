import Diagnostics

/// Runs the data of each view through its transforms and what its encoding implies.
///
/// As in Vega-Lite, a facet of one view divides rows only behind all that its view's encoding
/// implies: bins have borders over all rows, and what an area lacks in one cell is filled in as it
/// stands in the others. Layers within a facet are worked out cell by cell.
struct DataFlow {
  let chartable: Chartable
  let file: String
  private let columns: Set<String>?
  private var loader: TableLoader
  private var scope: ExpressionScope
  /// The rows that selections hold; `nil` while they are looked for.
  private var selected: [String: Table]? = [:]
  private var diagnostics: [Diagnostic] = []
  private var unitCount = 0
  /// How many lists of transforms were run.
  private var transformedCount = 0

  /// More cells than this are no picture that one could read.
  private static let cellLimit = 10_000

  private init(
    _ chartable: Chartable, file: String, columns: Set<String>?, load: @escaping ChartDataLoader
  ) {
    self.chartable = chartable
    self.file = file
    self.columns = columns
    loader = TableLoader(file: file, load: load)
    scope = chartable.scope
  }

  /// - Parameter columns: those of the files that are read; `nil` for all.
  /// - Throws: `DiagnosticError` with what is wrong in any of the views' data.
  static func run(
    _ chartable: Chartable, file: String, columns: Set<String>? = nil,
    load: @escaping ChartDataLoader
  ) throws -> ViewData {
    var flow = DataFlow(chartable, file: file, columns: columns, load: load)
    flow.selected = try flow.rowsOfSelections()
    let data = try flow.data(of: chartable.tree, from: Rows(table: Table(rowCount: 1)))
    // Views share data: what is wrong with it is said once.
    var seen: Set<Diagnostic> = []
    let all = flow.diagnostics.filter { seen.insert($0).inserted }
    if !all.isEmpty { throw DiagnosticError(all.sortedByPlace()) }
    guard let data else { throw DiagnosticError(all) }
    return data
  }

  /// The rows that are selected where others are looked up in them. They are found in the views
  /// without such a transform.
  private func rowsOfSelections() throws -> [String: Table] {
    let names = chartable.tree.lookedUpSelections
    if names.isEmpty { return [:] }
    var selected: [String: Table] = [:]
    var flow = self
    flow.selected = nil
    guard let data = try flow.data(of: chartable.tree, from: Rows(table: Table(rowCount: 1)))
    else { throw DiagnosticError(flow.diagnostics.sortedByPlace()) }
    for unit in data.unitsOutsideFacets {
      for name in unit.unit.selections where names.contains(name) {
        let table = unit.table
        let isHeld = scope.held[name].map { $0.matches(table) }
        selected[name] =
          isHeld.map { held in table.selecting(rows: held.indices.filter { held[$0] }) } ?? table
      }
    }
    return selected
  }

  /// Rows on their way through the views.
  private struct Rows {
    var table: Table
    /// Where they come from, for errors.
    var source: DataSpecification?
    /// Whether an empty list of values stands for rows with all columns that one could ask for.
    var isBlank = false
    /// Tells rows apart that come another way.
    var origin = ""
    /// Bins that were worked out over more rows than these, by the columns of their lower borders.
    var bins: [String: Bins] = [:]
  }

  // MARK: Views

  /// - Returns: `nil` where something was wrong, which is in `diagnostics` then.
  private mutating func data(
    of tree: ViewTree, from outer: Rows, isInLayer: Bool = false
  ) throws -> ViewData? {
    do {
      let bins = isInLayer ? tree.unit : nil
      let rows = try rows(of: tree.frame, tree, from: outer, binning: bins)
      switch tree {
      case .unit(let unit):
        let flow = try unitFlow(unit, rows, facets: [], isBinned: isInLayer)
        return .unit(flow.data(id: nextID()))
      case .layer(let layer):
        let views = try layer.views.map { try data(of: $0, from: rows, isInLayer: true) }
        return views.contains { $0 == nil } ? nil : .layer(layer, views.compactMap { $0 })
      case .concat(let concat):
        let views = try concat.views.map { try data(of: $0, from: rows) }
        return views.contains { $0 == nil } ? nil : .concat(concat, views.compactMap { $0 })
      case .facet(let facet): return try self.facet(facet, rows)
      }
    } catch let error as DiagnosticError {
      diagnostics.append(contentsOf: error.diagnostics)
      return nil
    }
  }

  private mutating func nextID() -> Int {
    unitCount += 1
    return unitCount - 1
  }

  /// The rows of a view: its own data or those around it, through its transforms.
  /// - Parameter unit: a layer whose bins come before its transforms, so that layers share them.
  private mutating func rows(
    of frame: ViewFrame, _ tree: ViewTree, from outer: Rows, binning unit: UnitView?,
    facets: [Located<String>] = []
  ) throws -> Rows {
    var rows = outer
    if let data = frame.data {
      rows.source = data
      rows.table = try loader.table(data, implied: ImpliedTypes.of(tree), wanted: columns)
      if countsTimes { rows.table = rows.table.countingTimes(except: data.namesOfPatterns) }
      rows.isBlank =
        rows.table.rowCount == 0 && rows.table.names.isEmpty && rows.table.skipped.isEmpty
      rows.origin = "\(data.position.line):\(data.position.column)"
    }
    if let unit {
      let columns = encodedColumns(rows)
      rows.table = try columns.binned(rows.table, unit.encoding.definitions, isBlank: rows.isBlank)
    }
    guard !frame.transforms.isEmpty, !rows.isBlank else { return rows }
    if selected == nil, frame.looksUpSelections {
      // Nothing of it can be selected, so that it need not be known.
      return Rows(table: Table(rowCount: 0), isBlank: true)
    }
    transformedCount += 1
    rows.origin += " \(transformedCount)"
    let loader = SharedLoader(loader, columns: columns)
    let runner = TransformRunner(
      file: file, place: rows.source.place,
      explicitColumns: Set(
        rows.source?.parse.map { FieldPath.columnName($0.name.value) } ?? []),
      selected: selected ?? [:], countsTimes: countsTimes
    ) { try loader.table($0) }
    let transforms = frame.transforms.map {
      $0.keepingApart(facets.filter { rows.table[$0.value] != nil })
    }
    rows.table = try runner.run(transforms, on: rows.table, in: &scope)
    self.loader = loader.loader
    return rows
  }

  private func unitFlow(
    _ unit: UnitView, _ rows: Rows, facets: [String], isBinned: Bool
  ) throws -> UnitFlow {
    try UnitFlow(
      unit, rows.table, isBlank: rows.isBlank, facets: facets, isBinned: isBinned,
      bins: rows.bins, columns: encodedColumns(rows), origin: rows.origin)
  }

  private func encodedColumns(_ rows: Rows) -> EncodedColumns {
    EncodedColumns(
      file: file, config: chartable.config, source: rows.source, countsTimes: countsTimes)
  }

  /// Whether times that are read from data are numbers of milliseconds, which is how Vega writes
  /// them where they are names; those of patterns, of time units and of expressions are dates.
  private var countsTimes: Bool { chartable.theme.layout.followsGrammar }

  // MARK: Facets

  private mutating func facet(_ facet: FacetView, _ rows: Rows) throws -> ViewData? {
    var rows = rows
    let columns = encodedColumns(rows)
    var later: [ChannelDefinition] = []
    if case .unit(let unit) = facet.view, unit.frame.data == nil, !unit.frame.transforms.isEmpty {
      // The transforms of the view make some of the fields by which it is divided.
      let names = Set(rows.table.names)
      later = facet.definitions.filter { definition in
        definition.fieldName.map { !names.contains(FieldPath.columnName($0.value)) } ?? false
      }
    }
    let channels = Set(later.map(\.channel))
    // What lies in a single chain of steps comes before the division.
    rows.table = try columns.complete(
      rows.table, facet.definitions.filter { !channels.contains($0.channel) },
      isBlank: rows.isBlank, isBinned: false)
    let keys = facet.definitions.compactMap(\.facetColumnName)
    guard case .unit(let unit) = facet.view else { return try cells(of: facet, rows) }
    var inner = try self.rows(
      of: unit.frame, facet.view, from: rows, binning: nil,
      facets: unit.frame.data == nil ? facet.dimensions(without: channels) : [])
    if unit.frame.data != nil { return try cells(of: facet, rows) }
    inner.table = try columns.complete(
      inner.table, later, isBlank: inner.isBlank, isBinned: false)
    try checkKeys(facet, inner)
    let flow = try unitFlow(unit, inner, facets: keys, isBinned: false)
    let division = try FacetDivision(
      facet, of: flow.table, sortingBy: flow.needsRawRows ? flow.raw : flow.table,
      names: flow.raw, file: file)
    try checkCount(division, facet)
    let raw = division.rowsOfCells(in: flow.raw)
    let main = division.rowsOfCells(in: flow.table)
    let cells = division.cells.enumerated().map { index, place in
      FacetData.Cell(
        row: place.row, column: place.column,
        data: .unit(flow.data(id: nextID(), rawRows: raw[index], rows: main[index])))
    }
    return .facet(
      FacetData(
        view: facet, rows: division.rows, columns: division.columns, rowTexts: division.rowTexts,
        columnTexts: division.columnTexts, cells: cells))
  }

  private mutating func cells(of facet: FacetView, _ rows: Rows) throws -> ViewData? {
    var rows = rows
    var view = facet.view
    // The transforms of the view as a whole come before the division, too.
    if view.frame.data == nil, !view.frame.transforms.isEmpty, view.unit == nil {
      rows = try self.rows(
        of: view.frame, view, from: rows, binning: nil, facets: facet.dimensions(without: []))
      view = view.withoutTransforms
    }
    if !rows.isBlank, view.unit == nil {
      let moved = try FacetBins(
        view, rows.table,
        columns: encodedColumns(rows))
      (view, rows.table, rows.bins) = (moved.view, moved.table, moved.bins)
    }
    try checkKeys(facet, rows)
    let division = try FacetDivision(
      facet, of: rows.table, sortingBy: rows.table, names: rows.table, file: file)
    try checkCount(division, facet)
    let places = division.rowsOfCells(in: rows.table)
    var cells: [FacetData.Cell] = []
    let domains = FacetDomains(view, keys: facet.keys.map(\.value))
    let whole = domains.isNeeded ? try whole(view, rows) : nil
    for (index, place) in division.cells.enumerated() {
      var cell = rows
      cell.table = rows.table.selecting(rows: places[index])
      guard var data = try data(of: view, from: cell) else { return nil }
      if let whole { data = domains.applied(to: data, whole: whole) }
      cells.append(FacetData.Cell(row: place.row, column: place.column, data: data))
    }
    return .facet(
      FacetData(
        view: facet, rows: division.rows, columns: division.columns, rowTexts: division.rowTexts,
        columnTexts: division.columnTexts, cells: cells))
  }

  /// A view over the rows of all cells, which is not drawn.
  private mutating func whole(_ view: ViewTree, _ rows: Rows) throws -> ViewData? {
    let count = unitCount
    defer { unitCount = count }
    return try data(of: view, from: rows)
  }

  /// Transforms of the view may have dropped what it is divided by.
  private func checkKeys(_ facet: FacetView, _ rows: Rows) throws {
    guard !rows.isBlank else { return }
    let columns = encodedColumns(rows)
    for key in facet.keys where rows.table[key.value] == nil {
      _ = try columns.column(key, of: rows.table)
    }
  }

  private func checkCount(_ division: FacetDivision, _ facet: FacetView) throws {
    if division.cellCount <= Self.cellLimit { return }
    throw DiagnosticError([
      .error(
        at: SourceRange(
          file: file, start: facet.definitions.first?.position ?? facet.frame.position),
        "\(ValueText.number(Double(division.cellCount))) facets are too many to draw")
    ])
  }
}

/// Lets transforms load data by the loader that the views use.
private final class SharedLoader {
  var loader: TableLoader
  private let columns: Set<String>?

  init(_ loader: TableLoader, columns: Set<String>?) {
    self.loader = loader
    self.columns = columns
  }

  func table(_ data: DataSpecification) throws -> Table {
    try loader.table(data, wanted: columns)
  }
}

extension DataSpecification? {
  /// Where a column is looked for, in the words of an error.
  var place: String {
    switch self?.source {
    case .url(let url)?: "in '\(url)'"
    case .values?, .sequence?: "in the values"
    case .some(.none), nil: "because the view has no data"
    }
  }
}

extension FacetView {
  /// The columns that tell its cells apart.
  fileprivate var keys: [Located<String>] {
    definitions.compactMap { definition in
      definition.facetColumnName.map { Located($0, at: definition.position) }
    }
  }

  /// The columns of its channels but some, with the ends and names of bins.
  fileprivate func dimensions(without channels: Set<Channel>) -> [Located<String>] {
    definitions.filter { !channels.contains($0.channel) }.flatMap { definition in
      let names = [
        definition.facetColumnName, definition.endColumnName, definition.rangeColumnName,
      ]
      return names.compactMap { $0 }.map { Located($0, at: definition.position) }
    }
  }
}

extension TransformSpecification {
  /// What sums up rows of a view in a facet does so cell by cell.
  fileprivate func keepingApart(_ facets: [Located<String>]) -> TransformSpecification {
    func added(to keys: [Located<String>]) -> [Located<String>] {
      keys + facets.filter { facet in !keys.contains { $0.value == facet.value } }
    }
    switch self {
    case .aggregate(var aggregate):
      aggregate.groupby = added(to: aggregate.groupby)
      return .aggregate(aggregate)
    case .joinaggregate(var aggregate):
      aggregate.groupby = added(to: aggregate.groupby)
      return .joinaggregate(aggregate)
    case .window(var window):
      window.groupby = added(to: window.groupby)
      return .window(window)
    case .stack(var stack):
      stack.groupby = added(to: stack.groupby)
      return .stack(stack)
    default: return self
    }
  }
}

extension ViewTree {
  fileprivate var unit: UnitView? {
    if case .unit(let unit) = self { unit } else { nil }
  }

  fileprivate var withoutTransforms: ViewTree {
    switch self {
    case .unit(var unit):
      unit.frame.transforms = []
      return .unit(unit)
    case .layer(var layer):
      layer.frame.transforms = []
      return .layer(layer)
    case .facet(var facet):
      facet.frame.transforms = []
      return .facet(facet)
    case .concat(var concat):
      concat.frame.transforms = []
      return .concat(concat)
    }
  }
}

extension DataSpecification {
  /// The columns whose dates are read by a pattern.
  fileprivate var namesOfPatterns: Set<String> {
    Set(
      parse.compactMap { name, format in
        if case .date(_?)? = format { FieldPath.columnName(name.value) } else { nil }
      })
  }
}
