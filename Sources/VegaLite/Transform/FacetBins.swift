/// The layers of a facet with the bins that come before the rows are divided: Vega-Lite moves bins up
/// above all that makes no field of theirs, so that they have one extent in all cells.
struct FacetBins {
  private(set) var view: ViewTree
  private(set) var table: Table
  /// The bins of encodings, by the columns of their lower borders.
  private(set) var bins: [String: Bins] = [:]
  private let columns: EncodedColumns

  init(_ view: ViewTree, _ table: Table, columns: EncodedColumns) throws {
    self.view = view
    self.table = table
    self.columns = columns
    self.view = try moved(view)
  }

  private mutating func moved(_ view: ViewTree) throws -> ViewTree {
    if view.frame.data != nil { return view }
    switch view {
    case .facet: return view
    case .unit(var unit):
      moveTransforms(of: &unit.frame)
      try moveEncoding(unit.encoding)
      return .unit(unit)
    case .layer(var layer):
      moveTransforms(of: &layer.frame)
      if layer.frame.transforms.isEmpty { layer.views = try layer.views.map { try moved($0) } }
      return .layer(layer)
    case .concat(var concat):
      moveTransforms(of: &concat.frame)
      if concat.frame.transforms.isEmpty { concat.views = try concat.views.map { try moved($0) } }
      return .concat(concat)
    }
  }

  private mutating func moveTransforms(of frame: inout ViewFrame) {
    while case .bin(let bin)? = frame.transforms.first,
      let column = table[FieldPath.columnName(bin.field.value)]
    {
      let (lower, upper) = bin.bins(of: column).columns(of: column)
      table = table.setting(bin.start, to: lower).setting(bin.end, to: upper)
      frame.transforms.removeFirst()
    }
  }

  private mutating func moveEncoding(_ encoding: EncodingSpecification) throws {
    let moved = encoding.definitions.filter { definition in
      guard let scaled = definition.scaled, scaled.isBinnedHere, let name = scaled.columnName,
        let own = columns.bins(scaled, table)
      else { return false }
      bins[name] = own
      return true
    }
    table = try columns.binned(table, moved, isBlank: false)
  }
}
