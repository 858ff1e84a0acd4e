import Diagnostics

/// The labels and title of a facet.
struct HeaderCompletion {
  let config: ConfigSpecification
  /// What the expressions of labels can name.
  let scope: ExpressionScope

  /// - Parameter texts: names of bins for the values, where they are bins.
  func model(_ definition: ChannelDefinition, _ values: [Value], _ texts: [String]?) -> HeaderModel
  {
    let name =
      switch definition.channel {
      case .row: "headerRow"
      case .column: "headerColumn"
      default: "headerFacet"
      }
    let written = definition.header?.properties ?? HeaderSpecification()
    let standards = (config.headers[name] ?? HeaderSpecification())
      .over(config.headers["header"] ?? HeaderSpecification())
    let specification = written.over(standards)
    var title: [String]?
    switch written.title ?? definition.title ?? standards.title {
    case .hidden?: title = nil
    case .lines(let lines)?: title = lines
    case nil: title = FieldTitle(config: config).text(of: definition).map { [$0] }
    }
    if definition.header?.isHidden == true { title = nil }
    // Cells of a wrapped facet keep their labels.
    let isLabelled = definition.channel == .facet || specification.bag.flag(.labels) != false
    let isShown = definition.channel == .facet || definition.header?.isHidden != true
    var problem: Located<ExpressionProblem>?
    let labels =
      isLabelled && isShown
      ? self.labels(definition, specification, values, texts, &problem) : nil
    return HeaderModel(
      channel: definition.channel, title: title, labels: labels, problem: problem,
      specification: specification)
  }

  /// Text that is written as a number is none.
  private func label(
    _ value: Value, _ format: FormatSpecification?, _ formatter: ValueFormatter
  ) -> String {
    guard format?.pattern != nil else { return value.text }
    if format?.kind != .time, case .text = value, value.coercedNumber.isNaN { return "NaN" }
    return formatter.text(value)
  }

  private func labels(
    _ definition: ChannelDefinition, _ specification: HeaderSpecification, _ values: [Value],
    _ texts: [String]?, _ problem: inout Located<ExpressionProblem>?
  ) -> [String] {
    let type = definition.type?.value ?? .nominal
    let format = GuideFormat(config: config).format(
      specification.format ?? definition.format, definition, type)
    let locale = config.locale ?? .english
    let formatter = ValueFormatter(
      format?.pattern?.value, type: format?.kind == .time ? .temporal : .quantitative,
      locale: locale)
    return values.indices.map { index in
      let value = values[index]
      var text = texts?[index] ?? label(value, format, formatter)
      let isBare = format?.pattern == nil && type != .quantitative
      let written =
        texts != nil
        ? specification.binLabelExpression
        : isBare ? specification.bareLabelExpression : specification.labelExpression
      if let written {
        let datum = Value.record(
          ValueRecord([("value", value), ("label", .text(text)), ("index", .number(Double(index)))])
        )
        do throws(ExpressionProblem) {
          text = try written.value.value(of: datum, in: scope).text
        } catch {
          problem = problem ?? Located(error, at: written.position)
        }
      }
      return text
    }
  }
}
