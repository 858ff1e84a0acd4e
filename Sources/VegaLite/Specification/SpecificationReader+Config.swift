import Diagnostics
import Markup
import SourceTree

extension SpecificationReader {
  func config(_ config: inout PropertyReader) -> ConfigSpecification {
    var values = ConfigSpecification()
    values.background = config.paint("background")
    values.padding = padding(&config, "padding")
    values.numberFormat = config.locatedText("numberFormat")
    values.timeFormat = config.locatedText("timeFormat")
    values.locale = config.object("locale", locale) ?? .english
    values.axis = axisConfig(&config, "axis")
    values.axisX = axisConfig(&config, "axisX")
    values.axisY = axisConfig(&config, "axisY")
    _ = config.object("legend") { legend in
      values.isLegendDisabled = legend.bool("disable") ?? false
      values.legend = self.legend(&legend)
    }
    values.mark = config.object("mark") { markProperties(&$0, of: nil) } ?? MarkProperties()
    for type in MarkType.allCases where config.has(type.rawValue) {
      values.marks[type] = config.object(type.rawValue) { markProperties(&$0, of: type) }
    }
    _ = config.object("view") { view in
      values.continuousWidth = view.number("continuousWidth", in: 10...10_000)
      values.continuousHeight = view.number("continuousHeight", in: 10...10_000)
      values.stepWidth = step(&view, "discreteWidth")
      values.stepHeight = step(&view, "discreteHeight")
      if let step = view.number("step", in: 1...1000) {
        values.stepWidth = values.stepWidth ?? step
        values.stepHeight = values.stepHeight ?? step
      }
      values.viewStroke = view.paint("stroke")
      values.viewFill = view.paint("fill")
    }
    _ = config.object("scale") { scale in
      values.bandPaddingInner = scale.number("bandPaddingInner", in: 0...1)
      values.includesZero = scale.bool("zero")
    }
    _ = config.object("range") { range in
      guard let node = range.node("category") else { return }
      let paints = node.sequence?.compactMap { range.paint(of: $0, "'config.range.category'") }
      if let paints, !paints.isEmpty {
        values.categoryColors = paints
      } else {
        range.wrongType("'config.range.category'", "a list of colours", node)
      }
    }
    return values
  }

  private func axisConfig(_ config: inout PropertyReader, _ name: String) -> AxisSpecification {
    config.object(name, axis) ?? AxisSpecification()
  }

  private func step(_ view: inout PropertyReader, _ name: String) -> Double? {
    (view.object(name) { $0.number("step", in: 1...1000) }) ?? nil
  }

  func additions(_ newsgen: inout PropertyReader) -> NewsgenSpecification {
    var values = NewsgenSpecification()
    if let id = newsgen.locatedText("id") {
      if isIdentifier(id.value) {
        values.id = id.value
      } else {
        newsgen.report(
          "'newsgen.id' '\(id.value)' must begin with a letter and hold letters, digits, '-' and '_'",
          at: id.position)
      }
    }
    values.caption = newsgen.text("caption")
    values.source = newsgen.text("source")
    values.labels = newsgen.locatedText("labels")
    values.frontier =
      newsgen.object("frontier") { frontier -> NewsgenSpecification.Frontier? in
        let x: NewsgenSpecification.Preference? = frontier.choice("x")
        let y: NewsgenSpecification.Preference? = frontier.choice("y")
        for name in ["x", "y"] where !frontier.has(name) {
          frontier.report(
            "'newsgen.frontier' does not say whether '\(name)' is better as 'min' or 'max'",
            at: frontier.position)
        }
        guard let x, let y else { return nil }
        return NewsgenSpecification.Frontier(position: frontier.position, x: x, y: y)
      } ?? nil
    return values
  }

  private func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isASCIILetter else { return false }
    return text.utf8.allSatisfy { $0.isASCIILetterOrDigit || "-_".utf8.contains($0) }
  }
}
