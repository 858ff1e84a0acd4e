import Diagnostics

enum AxisOrientation: String, Sendable, CaseIterable { case top, bottom, left, right }

/// The properties of an axis; `nil` means not said.
struct AxisSpecification: Sendable {
  var title: TitleText?
  var values: [Located<Value>]?
  var format: Located<String>?
  var labelAngle: Double?
  var hasGrid: Bool?
  var tickCount: Double?
  var tickMinStep: Double?
  var hasLabels: Bool?
  var hasTicks: Bool?
  var hasDomain: Bool?
  var orientation: Located<AxisOrientation>?

  /// These properties, completed by another's.
  func over(_ other: AxisSpecification) -> AxisSpecification {
    AxisSpecification(
      title: title ?? other.title, values: values ?? other.values, format: format ?? other.format,
      labelAngle: labelAngle ?? other.labelAngle, hasGrid: hasGrid ?? other.hasGrid,
      tickCount: tickCount ?? other.tickCount, tickMinStep: tickMinStep ?? other.tickMinStep,
      hasLabels: hasLabels ?? other.hasLabels, hasTicks: hasTicks ?? other.hasTicks,
      hasDomain: hasDomain ?? other.hasDomain, orientation: orientation ?? other.orientation)
  }
}

enum LegendOrientation: String, Sendable, CaseIterable { case top, right, bottom }

/// The properties of a legend; `nil` means not said.
struct LegendSpecification: Sendable {
  var title: TitleText?
  var format: Located<String>?
  var orientation: LegendOrientation?
  var values: [Located<Value>]?

  func over(_ other: LegendSpecification) -> LegendSpecification {
    LegendSpecification(
      title: title ?? other.title, format: format ?? other.format,
      orientation: orientation ?? other.orientation, values: values ?? other.values)
  }
}
