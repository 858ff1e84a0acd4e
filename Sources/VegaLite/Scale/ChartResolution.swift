import Diagnostics

/// The data of all views with the scales, axes and legends that they share.
final class ChartResolution: Sendable {
  let chartable: Chartable
  let data: ViewData
  /// All of its units, in drawing order.
  let units: [UnitData]
  /// Every scale of the chart.
  let scales: [ResolvedScale]
  /// For each unit (`UnitData.id`) which scale each of its channels uses.
  let unitScales: [ChannelTable<Int>]
  let root: ResolvedView

  init(
    chartable: Chartable, data: ViewData, units: [UnitData], scales: [ResolvedScale],
    unitScales: [ChannelTable<Int>], root: ResolvedView
  ) {
    self.chartable = chartable
    self.data = data
    self.units = units
    self.scales = scales
    self.unitScales = unitScales
    self.root = root
  }

  func scale(_ channel: Channel, of unit: UnitData) -> ResolvedScale? {
    unitScales[unit.id][channel.scaleChannel].map { scales[$0] }
  }
}

/// What is laid out: plots under facets and concatenations, with the guides that belong to each.
indirect enum ResolvedView: Sendable {
  case plot(PlotModel)
  case facet(FacetModel)
  case concat(ConcatModel)

  var common: ResolvedCommon {
    switch self {
    case .plot(let plot): plot.common
    case .facet(let facet): facet.common
    case .concat(let concat): concat.common
    }
  }

  var plots: [PlotModel] {
    switch self {
    case .plot(let plot): [plot]
    case .facet(let facet): facet.cells.flatMap(\.view.plots)
    case .concat(let concat): concat.views.flatMap(\.plots)
    }
  }
}

struct ResolvedCommon: Sendable {
  let position: SourcePosition
  var title: TitleSpecification?
  /// Legends that belong to this view as a whole; those of its views are theirs.
  var legends: [LegendModel] = []
  var arrangement = ArrangementSpecification()
}

/// How wide or high a plot is.
enum PlotExtent: Sendable {
  case pixels(Double, isWritten: Bool, SourcePosition?)
  /// So many pixels for each step of a discrete scale, by its index in `ChartResolution.scales`; with
  /// an offset scale within it, for each step of that.
  case steps(Double, scale: Int, offset: Int?, isWritten: Bool)
  /// As wide as the column that the chart stands in.
  case container
  /// What the theme makes of a continuous or of a discrete scale, or of no scale.
  case standard(scale: Int?, offset: Int?)
}

/// One plotting area: a unit view or layers.
struct PlotModel: Sendable {
  var common: ResolvedCommon
  /// In drawing order.
  let units: [UnitData]
  let width: PlotExtent
  let height: PlotExtent
  /// The scales of `x` and `y` that decide the plot's size and its description, if there are any.
  let x: Int?
  let y: Int?
  /// Axes that are drawn beside this plot; those of a facet's outer edges are the facet's.
  var axes: [AxisModel]
  /// The grids of the axes that the facet draws.
  var outerAxes: [AxisModel] = []
  let background: PropertyBag<ViewProperty>
}

struct FacetModel: Sendable {
  struct Cell: Sendable {
    let row: Int
    let column: Int
    var view: ResolvedView
  }

  var common: ResolvedCommon
  let isWrapped: Bool
  var cells: [Cell]
  /// Without wrapping: how many there are of each. Wrapped: how many cells stand in a row.
  let rowCount: Int
  let columnCount: Int
  var rowHeader: HeaderModel?
  var columnHeader: HeaderModel?
  /// One label for each cell.
  var wrappedHeader: HeaderModel?
  /// Shared axes, drawn once for each column (`x`) or row (`y`) at the outer edge.
  var axes: [AxisModel]
}

struct ConcatModel: Sendable {
  var common: ResolvedCommon
  let direction: ConcatSpecification.Direction
  let views: [ResolvedView]
}

/// The labels and the title above the columns, beside the rows, or above the cells of a facet.
struct HeaderModel: Sendable {
  let channel: Channel
  var title: [String]?
  /// For each value its text; `nil` where the labels are hidden.
  let labels: [String]?
  /// Why a label cannot be computed.
  var problem: Located<ExpressionProblem>?
  /// Complete with `config`.
  let specification: HeaderSpecification
}
