/// The scales of one unit in a plot of known size.
struct PlotScales: Sendable {
  let area: Rectangle
  /// In pixels of the picture.
  var x: PositionScale?
  var y: PositionScale?
  /// From the beginning of a band of `x` or `y`, in pixels.
  var xOffset: PositionScale?
  var yOffset: PositionScale?
  /// In radians, clockwise from the top.
  var theta: PositionScale?
  /// In pixels from the middle of the plot.
  var radius: PositionScale?
  /// Of `color`, `fill` and `stroke`.
  var colors = ChannelTable<ColorScale>()
  /// Of `size`, `opacity`, `fillOpacity`, `strokeOpacity`, `strokeWidth` and `angle`.
  var numbers = ChannelTable<NumberScale>()
  var shape: ShapeScale?
  var strokeDash: DashScale?

  init(area: Rectangle) { self.area = area }
}
