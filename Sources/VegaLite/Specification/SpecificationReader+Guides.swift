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
    axis.accept("aria", "description", "encoding")
    var values = AxisSpecification()
    values.title = axis.title("title")
    values.values = literals(&axis, "values")
    values.format = format(&axis)
    values.labelExpression = expression(&axis, "labelExpr")
    values.labelOverlap = labelOverlap(&axis)
    values.labelBound = flagOrNumber(&axis, "labelBound")
    values.labelFlush = flagOrNumber(&axis, "labelFlush")
    values.tickCount = tickCount(&axis)
    values.orientation = axis.locatedChoice("orient")
    values.styles = words(&axis, "style")
    values.bag = bag(&axis, conditional: true)
    if let entry = axis.entry("labelFlushOffset"), entry.value.number != 0, !entry.value.isNull {
      axis.report(
        "'\(axis.path(of: "labelFlushOffset"))' is not supported", at: entry.namePosition)
    }
    if let entry = axis.entry("encoding") {
      axis.report("'\(axis.path(of: "encoding"))' is not supported", at: entry.namePosition)
    }
    return values
  }

  func legend(_ legend: inout PropertyReader) -> LegendSpecification {
    legend.accept("aria", "description")
    var values = LegendSpecification()
    values.title = legend.title("title")
    values.values = literals(&legend, "values")
    values.format = format(&legend)
    values.labelExpression = expression(&legend, "labelExpr")
    values.labelOverlap = labelOverlap(&legend)
    for name in ["labelOverlap", "unselectedOpacity"] {
      guard let entry = legend.entry(name) else { continue }
      legend.note("'\(legend.path(of: name))' has no effect here", at: entry.namePosition)
    }
    values.tickCount = tickCount(&legend)
    values.orientation = legend.choice("orient")
    values.type = legend.locatedChoice("type")
    if let node = legend.node("symbolType") {
      values.symbolShape = shape(node, &legend, "'\(legend.path(of: "symbolType"))'")
    }
    values.bag = bag(&legend)
    if let entry = legend.entry("encoding") {
      legend.report("'\(legend.path(of: "encoding"))' is not supported", at: entry.namePosition)
    }
    return values
  }

  func header(_ header: inout PropertyReader) -> HeaderSpecification {
    var values = HeaderSpecification()
    values.title = header.title("title")
    values.format = format(&header)
    values.labelExpression = expression(&header, "labelExpr")
    if let expression = values.labelExpression, let text = header.node("labelExpr")?.string {
      let pieces = text.pieces(around: "datum.label")
      // What they are made of has been read without a problem.
      func joined(_ label: String) -> Located<Expression>? {
        let joined = try? Expression(pieces.joined(separator: label))
        return joined.map { Located($0, at: expression.position) }
      }
      values.bareLabelExpression = joined("isValid(datum.value) ? datum.label : datum.label")
      values.binLabelExpression = joined(
        "!isValid(datum.value) || !isFinite(+datum.value) ? \"null\" : datum.label")
    }
    values.orientation = header.choice("orient")
    values.labelOrientation = header.choice("labelOrient")
    values.titleOrientation = header.choice("titleOrient")
    values.bag = bag(&header)
    return values
  }

  /// `format` and `formatType` of a guide or a text.
  func format(_ properties: inout PropertyReader) -> FormatSpecification? {
    let kind: FormatSpecification.Kind? = properties.choice("formatType")
    guard let node = properties.node("format") else {
      return kind.map { FormatSpecification(pattern: nil, kind: $0) }
    }
    if node.mapping != nil {
      let parts = properties.object("format") { timeFormats(&$0) } ?? [:]
      if !properties.path.hasSuffix(".axis") || kind == .number {
        properties.report(
          "'\(properties.path(of: "format"))' must be one pattern; several, for parts of a time, "
            + "are only for axes of times", at: node.position)
      }
      return FormatSpecification(pattern: nil, kind: kind, parts: parts)
    }
    let pattern = properties.locatedText("format")
    return pattern == nil && kind == nil ? nil : FormatSpecification(pattern: pattern, kind: kind)
  }

  private func timeFormats(_ formats: inout PropertyReader) -> [TimeMultiFormat.Unit: String] {
    var parts: [TimeMultiFormat.Unit: String] = [:]
    formats.vocabulary { TimeMultiFormat.Unit.allCases.map(\.rawValue) }
    for unit in TimeMultiFormat.Unit.allCases {
      guard let pattern = formats.locatedText(unit.rawValue) else { continue }
      do throws(TimeFormatProblem) { _ = try TimeFormat(pattern.value) } catch {
        formats.report(error.headline, at: pattern.position)
      }
      parts[unit] = pattern.value
    }
    return parts
  }

  /// The text of an expression, such as that of `labelExpr`.
  func expression(
    _ properties: inout PropertyReader, _ name: String
  ) -> Located<Expression>? {
    properties.node(name).flatMap {
      expression($0, &properties, path: properties.path(of: name))?.located
    }
  }

  func labelOverlap(_ properties: inout PropertyReader) -> LabelOverlap? {
    guard let node = properties.node("labelOverlap") else { return nil }
    if let flag = node.bool { return flag ? .parity : .off }
    switch node.string {
    case "parity"?: return .parity
    case "greedy"?: return .greedy
    default:
      properties.wrongType(
        "'\(properties.path(of: "labelOverlap"))'", "true, false, 'parity' or 'greedy'", node)
      return nil
    }
  }

  /// True is 1 pixel, false is none at all (below 0).
  private func flagOrNumber(_ properties: inout PropertyReader, _ name: String) -> Double? {
    guard let node = properties.node(name) else { return nil }
    if let flag = node.bool { return flag ? 1 : -1 }
    return properties.number(name, in: 0...1e4)
  }

  private func tickCount(_ properties: inout PropertyReader) -> Located<TickCount>? {
    guard let node = properties.node("tickCount") else { return nil }
    if node.string != nil || node.mapping != nil {
      return interval(node, &properties, path: properties.path(of: "tickCount")).map {
        Located(.interval($0), at: node.position)
      }
    }
    return properties.number("tickCount", in: 0...10_000).map {
      Located(.count($0), at: node.position)
    }
  }
}

extension SpecificationReader {
  /// `month`, or `{"interval": "month", "step": 3}`.
  private func interval(
    _ node: Node, _ properties: inout PropertyReader, path: String
  ) -> CalendarInterval? {
    typealias Unit = CalendarInterval.Unit
    guard node.mapping != nil else {
      let unit: Unit? = properties.choice(of: node, "'\(path)'")
      return unit.map { CalendarInterval($0) }
    }
    return properties.object(node, path: path) { interval -> CalendarInterval? in
      let unit: Unit? = interval.choice("interval")
      let step = interval.number("step", in: 1...100_000) ?? 1
      if unit == nil, !interval.has("interval") {
        interval.report("'\(path)' has no 'interval'", at: interval.position)
      }
      return unit.map { CalendarInterval($0, every: Int(step)) }
    } ?? nil
  }
}

extension LocatedExpression {
  var located: Located<Expression> { Located(expression, at: textStart ?? position) }
}

extension String {
  /// What stands before, between and behind all occurrences of a text.
  fileprivate func pieces(around text: String) -> [String] {
    let (all, wanted) = (Array(utf8), Array(text.utf8))
    var pieces: [String] = []
    var (start, index) = (0, 0)
    while index + wanted.count <= all.count {
      if all[index..<(index + wanted.count)].elementsEqual(wanted) {
        pieces.append(String(decoding: all[start..<index], as: UTF8.self))
        index += wanted.count
        start = index
      } else {
        index += 1
      }
    }
    return pieces + [String(decoding: all[start...], as: UTF8.self)]
  }
}
