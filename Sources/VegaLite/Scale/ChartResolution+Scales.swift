extension ChartResolution {
  /// - Throws: `DiagnosticError` with all scales that cannot be made.
  init(_ chartable: Chartable, _ data: ViewData, file: String) throws {
    throw Unfinished()
  }

  /// The scales of a unit with their ranges: pixels of the area, colours, sizes, shapes.
  func plotScales(of unit: UnitData, in area: Rectangle) -> PlotScales {
    PlotScales(area: area)
  }

  /// The scale of an axis along a side of the area.
  func positionScale(_ axis: AxisModel, in area: Rectangle) -> PositionScale? { nil }
}
