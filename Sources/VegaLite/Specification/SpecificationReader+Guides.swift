import Diagnostics
import SourceTree

extension SpecificationReader {
  func guide<Properties: Sendable>(
    _ properties: inout PropertyReader, _ name: String,
    _ read: (inout PropertyReader) -> Properties
  ) -> Guide<Properties>? {
    guard let entry = properties.entry(name) else { return nil }
    if entry.value.isNull { return .hidden }
    // `axis: false` is an older form of null.
    if entry.value.bool == false { return .hidden }
    return properties.object(name, read).map { .shown($0) }
  }

  func axis(_ axis: inout PropertyReader) -> AxisSpecification {
    var values = AxisSpecification()
    values.title = axis.title("title")
    values.values = literals(&axis, "values")
    values.format = axis.locatedText("format")
    values.labelAngle = axis.number("labelAngle", in: -360...360)
    values.hasGrid = axis.bool("grid")
    if let node = axis.node("tickCount"), node.string != nil || node.mapping != nil {
      axis.report(
        "'\(axis.path(of: "tickCount"))' by a time interval is not supported", at: node.position)
    } else {
      values.tickCount = axis.number("tickCount", in: 0...200)
    }
    values.tickMinStep = axis.number("tickMinStep", in: 0...1e9)
    values.hasLabels = axis.bool("labels")
    values.hasTicks = axis.bool("ticks")
    values.hasDomain = axis.bool("domain")
    values.orientation = axis.locatedChoice("orient")
    return values
  }

  func legend(_ legend: inout PropertyReader) -> LegendSpecification {
    LegendSpecification(
      title: legend.title("title"), format: legend.locatedText("format"),
      orientation: legend.choice("orient"), values: literals(&legend, "values"))
  }
}
