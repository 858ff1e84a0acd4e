import Diagnostics
import SourceTree

extension SpecificationReader {
  func config(_ config: inout PropertyReader) -> ConfigSpecification {
    var values = ConfigSpecification()
    values.isWritten = true
    config.accept(
      "aria", "selection", "params", "projection", "geoshape", "tooltipFormat",
      "customFormatTypes", "events")
    values.locale = config.object("locale", locale)
    values.background = config.paint("background")
    values.padding = padding(&config, "padding")
    values.autosize = autosize(&config, "autosize")
    values.numberFormat = config.locatedText("numberFormat")
    values.normalizedNumberFormat = config.locatedText("normalizedNumberFormat")
    values.timeFormat = config.locatedText("timeFormat")
    values.countTitle = config.text("countTitle")
    values.fieldTitle = config.choice("fieldTitle")
    values.font = config.text("font")
    for name in [
      "numberFormatType", "normalizedNumberFormatType", "timeFormatType", "lineBreak",
    ] {
      guard let node = config.node(name) else { continue }
      config.report("'\(config.path(of: name))' is not supported", at: node.position)
    }
    for name in AxisConfigName.allCases where config.has(name.rawValue) {
      config.object(name.rawValue) { axis in
        if axis.bool("disable") == true { values.disabledAxes.insert(name) }
        values.axes[name] = self.axis(&axis)
      }
    }
    config.object("legend") { legend in
      values.isLegendDisabled = legend.bool("disable")
      legend.accept("layout")
      if let entry = legend.entry("layout") {
        legend.note("'\(legend.path(of: "layout"))' has no effect here", at: entry.namePosition)
      }
      values.legend = self.legend(&legend)
    }
    for name in ["header", "headerRow", "headerColumn", "headerFacet"] where config.has(name) {
      values.headers[name] = config.object(name, header)
    }
    config.object("title") { titleProperties(&$0, &values.title) }
    marks(&config, &values)
    views(&config, &values)
    config.object("range") { ranges(&$0, &values) }
    return values
  }

  private func marks(_ config: inout PropertyReader, _ values: inout ConfigSpecification) {
    values.mark = config.object("mark", markProperties) ?? MarkProperties()
    for type in MarkType.allCases where config.has(type.rawValue) {
      values.marks[type] = config.object(type.rawValue, markProperties)
    }
    for type in CompositeMark.allCases where config.has(type.rawValue) {
      values.composites[type] = config.object(type.rawValue, markProperties)
    }
    config.object("style") { styles in
      for name in styles.names {
        values.styles[name] = styles.object(name, markProperties)
      }
    }
  }

  private func views(_ config: inout PropertyReader, _ values: inout ConfigSpecification) {
    config.object("view") { view in
      view.accept("cursor", "strokeCap", "strokeDashOffset", "strokeJoin", "strokeMiterLimit")
      values.continuousWidth = view.number("continuousWidth", in: 0...10_000)
      values.continuousHeight = view.number("continuousHeight", in: 0...10_000)
      // Older names of the same.
      if let width = view.number("width", in: 0...10_000) {
        values.continuousWidth = values.continuousWidth ?? width
      }
      if let height = view.number("height", in: 0...10_000) {
        values.continuousHeight = values.continuousHeight ?? height
      }
      values.discreteWidth = viewExtent(&view, "discreteWidth")?.value
      values.discreteHeight = viewExtent(&view, "discreteHeight")?.value
      values.step = view.number("step", in: 0...10_000)
      values.view = bag(&view)
    }
    config.object("scale") { scale in
      scale.accept("animationDuration", "framesPerSecond")
      if let node = scale.node("invalid") {
        scale.report("'\(scale.path(of: "invalid"))' is not supported", at: node.position)
      }
      values.scale = bag(&scale)
    }
    config.object("facet") { values.facet = arrangement(&$0) }
    config.object("concat") { values.concat = arrangement(&$0) }
  }

  private func ranges(_ range: inout PropertyReader, _ values: inout ConfigSpecification) {
    for name in ["category", "ordinal", "ramp", "heatmap", "diverging", "symbol"] {
      guard let node = range.node(name) else { continue }
      let subject = "'\(range.path(of: name))'"
      if name == "symbol" {
        let shapes = (node.sequence ?? []).compactMap { shape($0, &range, subject) }
        if node.sequence == nil { range.wrongType(subject, "a list of shapes", node) }
        if !shapes.isEmpty { values.ranges[name] = .shapes(shapes) }
      } else if let nodes = node.sequence {
        let paints = nodes.compactMap { range.paint(of: $0, subject) }
        if paints.isEmpty {
          range.wrongType(subject, "a list of colours", node)
        } else {
          values.ranges[name] = .paints(paints)
        }
      } else if let scheme = (node["scheme"] ?? node).string {
        if node.mapping != nil { range.object(name) { $0.accept("scheme") } }
        if let scheme = ColorScheme(named: scheme) {
          values.ranges[name] = .scheme(scheme)
        } else {
          range.report(
            "\(subject) '\(scheme)' is no colour scheme", at: node.position,
            suggestion: nearestName(to: scheme, among: ColorScheme.names))
        }
      } else {
        range.wrongType(subject, "a list of colours or a scheme", node)
      }
    }
  }
}
