import Diagnostics
import SourceTree

@testable import VegaLite

/// Resolved views made by hand, for tests of the layout alone.
struct ResolvedViews {
  private(set) var scales: [ResolvedScale] = []
  private(set) var units: [UnitData] = []
  private(set) var unitScales: [ChannelTable<Int>] = []
  let position = SourcePosition(line: 1, column: 1)

  mutating func linear(
    _ channel: Channel, _ lower: Double, _ upper: Double, type: ScaleType = .linear
  )
    -> Int
  {
    add(
      channel, type, .continuous([lower, upper]),
      valueType: type == .time ? .temporal : .quantitative)
  }

  mutating func band(_ channel: Channel, _ names: [String]) -> Int {
    add(channel, .band, .discrete(names.map(Value.text)), valueType: .nominal)
  }

  private mutating func add(
    _ channel: Channel, _ type: ScaleType, _ domain: ResolvedScale.Domain, valueType: FieldType
  ) -> Int {
    scales.append(
      ResolvedScale(
        channel: channel, type: type, valueType: valueType, domain: domain,
        specification: ScaleSpecification(position: position), nice: nil, isReversed: false,
        paddingInner: type == .band ? 0.1 : 0, paddingOuter: type == .band ? 0.05 : 0,
        edgePadding: 0, includesZero: false, stackMode: nil, firstUnit: 0,
        firstMark: .point, position: position))
    return scales.count - 1
  }

  func axis(
    _ channel: Channel, _ scale: Int, title: String? = nil, orientation: AxisOrientation? = nil,
    _ specification: AxisSpecification = AxisSpecification()
  ) -> AxisModel {
    AxisModel(
      channel: channel, scale: scale, specification: specification,
      orientation: orientation ?? (channel == .x ? .bottom : .left), title: title.map { [$0] },
      format: nil, valueType: scales[scale].valueType, hasGrid: true, isShare: false,
      position: position)
  }

  /// A plot of one unit without rows.
  mutating func plot(
    x: Int?, y: Int?, axes: [AxisModel], outerAxes: [AxisModel] = [], title: String? = nil,
    width: PlotExtent? = nil, height: PlotExtent? = nil
  ) -> ResolvedView {
    let unit = UnitView(
      frame: ViewFrame(position: position), mark: .point, markPosition: position,
      properties: MarkProperties(), writtenProperties: MarkProperties(),
      encoding: EncodingSpecification(), orientation: nil)
    let data = UnitData(
      .init(id: units.count, unit: unit, origin: "", raw: Table(), table: Table(), stack: nil))
    units.append(data)
    var used = ChannelTable<Int>()
    used[.x] = x
    used[.y] = y
    unitScales.append(used)
    var common = ResolvedCommon(position: position)
    common.title = title.map { text in
      var title = TitleSpecification()
      title.lines = [text]
      return title
    }
    return .plot(
      PlotModel(
        common: common, units: [data], width: width ?? .standard(scale: x, offset: nil),
        height: height ?? .standard(scale: y, offset: nil), x: x, y: y, axes: axes,
        outerAxes: outerAxes, background: PropertyBag()))
  }

  func resolution(_ root: ResolvedView, theme: Theme) -> ChartResolution {
    let specification = Specification(
      root: .layer(
        LayerSpecification(
          common: ViewCommon(position: position), encoding: EncodingSpecification(), layers: [])))
    let chartable = Chartable(
      specification: specification, theme: theme, config: theme.config,
      tree: .layer(LayerView(frame: ViewFrame(position: position), views: [])))
    let layer = LayerView(frame: ViewFrame(position: position), views: [])
    return ChartResolution(
      chartable: chartable, data: .layer(layer, units.map(ViewData.unit)), units: units,
      scales: scales,
      unitScales: unitScales, root: root)
  }

  func scene(_ root: ResolvedView, theme: Theme = .vega) throws -> Scene {
    try ChartComposer(
      resolution: resolution(root, theme: theme), file: "chart.vl.json", fallbackName: "Chart"
    ).compose().scene
  }
}
