/// All scales of one plot with their ranges in pixels and colours.
struct PlotScales: Sendable {
  let area: Rectangle
  let x: PositionScale?
  let y: PositionScale?
  let color: ColorScale?
  let size: SizeScale?
  let shape: ShapeScale?

  func position(_ channel: Channel) -> PositionScale? { channel.scaleChannel == .x ? x : y }
}
