import Diagnostics

/// Rows that are not drawn because a channel has no value in them.
struct LeftOutRows: Sendable {
  let count: Int
  let channel: Channel
  /// The field without values; `nil` for an aggregate.
  let field: String?
  let position: SourcePosition
}

/// The rows of one view, as far as its encoding implies them. A view within a facet has one of these
/// for each cell.
///
/// Columns that the encoding implies have the names that Vega-Lite gives them, since expressions and
/// sorts name them: `mean_score`, `__count`, `bin_maxbins_10_price` with `…_end` and `…_range`,
/// `yearmonth_date` with `…_end`, `sum_score_start` and `sum_score_end` of a stack.
@dynamicMemberLookup
struct UnitData: Sendable {
  /// The columns that a stack made.
  struct Stack: Sendable {
    /// `x`, `y`, `theta` or `radius`.
    let channel: Channel
    let mode: StackMode
    let startColumn: String
    let endColumn: String
  }

  /// Where the rows of a cell stand among those of all cells.
  struct Places: Sendable {
    /// For each row of `raw`.
    let raw: [Int]
    /// For each row of `table`.
    let drawn: [Int]
  }

  struct Properties: Sendable {
    /// Counts all units of all cells in the order in which they are drawn.
    let id: Int
    var unit: UnitView
    /// Which rows `raw` has come from: views with the same word for it draw the same rows.
    let origin: String
    /// The rows behind the transforms, with bins and time units, before they are aggregated and before
    /// invalid ones are left out: sorts and domains may be computed from them.
    let raw: Table
    /// A row for each mark, or for each vertex of a line or area.
    let table: Table
    let stack: Stack?
    /// The bins that the encoding asks for, by the columns of their lower borders.
    var bins: [String: Bins] = [:]
    var leftOut: [LeftOutRows] = []
    /// Of one cell of a facet.
    var places: Places?
    /// The rows whose values its continuous scales reach over, where it is not those of `table`.
    var domainTable: Table?
  }

  // Every stage hands it on, so it is one reference. A key path that is written as a closure
  // (`map(\.table)`) would be looked up at run time: say `{ $0.table }`.
  @Boxed private var properties: Properties

  init(_ properties: Properties) { self.properties = properties }

  @inline(__always)
  subscript<Property>(dynamicMember path: KeyPath<Properties, Property>) -> Property {
    _read { yield properties[keyPath: path] }
  }

  @inline(__always)
  subscript<Property>(dynamicMember path: WritableKeyPath<Properties, Property>) -> Property {
    _read { yield properties[keyPath: path] }
    _modify { yield &properties[keyPath: path] }
  }

  /// The rows whose values its continuous scales reach over.
  var domainRows: Table { self.domainTable ?? self.table }

  /// The column that holds a channel's values; `nil` for values and data.
  func column(of definition: ChannelDefinition) -> Column? {
    definition.columnName.flatMap { self.table[$0] }
  }
}

/// A view tree filled with data.
indirect enum ViewData: Sendable {
  case unit(UnitData)
  case layer(LayerView, [ViewData])
  case facet(FacetData)
  case concat(ConcatView, [ViewData])

  /// In drawing order.
  var units: [UnitData] {
    switch self {
    case .unit(let unit): [unit]
    case .layer(_, let views), .concat(_, let views): views.flatMap(\.units)
    case .facet(let facet): facet.cells.flatMap { $0.data.units }
    }
  }
}

/// One view drawn for each value of its facets.
struct FacetData: Sendable {
  struct Cell: Sendable {
    /// Which of `rows` and of `columns` it is; for a wrapped facet `column` counts the cells in their
    /// order and `row` is 0.
    let row: Int
    let column: Int
    let data: ViewData
  }

  let view: FacetView
  /// The values of the row and the column in their order; one null where there is no such facet. For
  /// a wrapped facet `columns` holds the values of the cells.
  let rows: [Value]
  let columns: [Value]
  /// Names of bins for these values, where they are bins.
  let rowTexts: [String]?
  let columnTexts: [String]?
  /// Only those that have rows, except that Vega draws every pair of a row and a column.
  let cells: [Cell]
}
