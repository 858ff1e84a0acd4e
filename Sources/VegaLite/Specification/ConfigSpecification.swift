import Diagnostics

/// The grammar's `config`: defaults for the whole chart, stronger than the theme's.
struct ConfigSpecification: Sendable {
  var background: Paint?
  var padding: Padding?
  var axis = AxisSpecification()
  var axisX = AxisSpecification()
  var axisY = AxisSpecification()
  var legend = LegendSpecification()
  var isLegendDisabled = false
  var mark = MarkProperties()
  var marks: [MarkType: MarkProperties] = [:]
  /// `range.category`: the colours of nominal series.
  var categoryColors: [Paint]?
  var numberFormat: Located<String>?
  var timeFormat: Located<String>?
  var locale = ChartLocale.english
  var continuousWidth: Double?
  var continuousHeight: Double?
  var stepWidth: Double?
  var stepHeight: Double?
  var bandPaddingInner: Double?
  var includesZero: Bool?
  /// Whether the view is framed by a line; null and `transparent` mean that it is not.
  var viewStroke: Paint?
  var viewFill: Paint?
}
