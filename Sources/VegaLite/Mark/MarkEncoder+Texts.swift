#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension MarkEncoder {
  func texts() -> [Mark] {
    let (xs, ys) = drawnPoints()
    let polar = polarPlaces()
    let lines = lines()
    let sizes = numbers(.size, fallback: own(.fontSize) ?? .same(11))
    let angles = numbers(.angle, fallback: own(.angle) ?? .same(0))
    let styles = MarkStyles(self)
    let look = TextLook(properties)
    let (dx, dy) = (own(.dx) ?? .same(0), own(.dy) ?? .same(0))
    let alignments = words(.align, standard: TextAlign.center, TextAlign.init)
    let baselines = words(.baseline, standard: TextBaseline.middle, TextBaseline.init)
    return marks { row in
      var place = Point(x: xs[row], y: ys[row])
      if let polar {
        let (radius, angle) = (polar.radius[row], polar.theta[row] - .pi / 2)
        if radius != 0 {
          place = Point(x: place.x + radius * cos(angle), y: place.y + radius * sin(angle))
        }
      }
      let size = sizes[row]
      guard place.isFinite, size.isFinite, angles[row].isFinite else { return nil }
      let (style, series) = styles.style(row)
      var look = look
      (look.dx, look.dy) = (dx[row], dy[row])
      (look.align, look.baseline) = (alignments[row], baselines[row])
      guard look.dx.isFinite, look.dy.isFinite else { return nil }
      let run = look.run(lines[row], at: place, size: max(0, size), angle: angles[row])
      return Mark(shape: .text(run), style: style, series: series, label: "", row: row)
    }
  }

  /// Words of the mark that each row may have its own of.
  private func words<Word: Sendable>(
    _ property: MarkProperty, standard: Word, _ read: (String) -> Word?
  ) -> RowValues<Word> {
    guard let expression = properties.computedWords[property] else {
      return .same(properties.word(property).flatMap(read) ?? standard)
    }
    return .each(column(of: expression).mapped { read($0.text) ?? standard })
  }

  /// Angle and distance from the middle; `nil` where the text has neither.
  private func polarPlaces() -> (theta: RowValues<Double>, radius: RowValues<Double>)? {
    func place(_ channel: Channel) -> RowValues<Double>? {
      let axis = axis(channel)
      guard definition(channel) != nil || written(channel, on: axis) != nil else { return nil }
      return point(axis, fallback: 0)
    }
    guard let radius = place(.radius) else { return nil }
    return (place(.theta) ?? .same(0), radius)
  }

  // MARK: Words

  private func lines() -> RowValues<[String]> {
    let lineBreak = properties.word(.lineBreak)
    func split(_ text: String) -> [String] {
      guard let lineBreak, !lineBreak.isEmpty else { return [text] }
      return text.split(separator: lineBreak, omittingEmptySubsequences: false).map(String.init)
    }
    func words(_ value: Value) -> [String] {
      switch value {
      case .list(let values): values.map(\.text)
      case .null: ["null"]
      default: split(value.text)
      }
    }
    let own: [String] = properties.text.map { $0.count == 1 ? split($0[0]) : $0 } ?? [""]
    if let expression = properties.expressions[.text], definition(.text) == nil {
      return .each(column(of: expression).mapped(words))
    }
    return values(.text, fallback: .same(own)) { definition in
      let format = RowTextFormat(definition, config)
      if case .datum(let value) = definition.source { return .same(format.lines(value.value)) }
      guard let column = definition.columnName.flatMap({ data.table[$0] }) else {
        return .same(["undefined"])
      }
      if let end = definition.endColumnName.flatMap({ data.table[$0] }),
        definition.timeUnit == nil
      {
        return .each((0..<column.count).map { [format.range(column[$0], end[$0])] })
      }
      return .each(
        column.mapped { value in
          let lines = format.lines(value)
          return lines.count == 1 ? split(lines[0]) : lines
        })
    } visual: {
      if case .text(let lines) = $0 { lines.count == 1 ? split(lines[0]) : lines } else { nil }
    } computed: {
      words($0)
    } ?? .same(own)
  }
}

/// What the texts of one unit have in common.
private struct TextLook {
  var align = TextAlign.center
  var baseline = TextBaseline.middle
  var dx = 0.0
  var dy = 0.0
  let spacing: Double?
  let limit: Double
  let ellipsis: String
  let family: String?
  let weight: FontWeight?
  let isItalic: Bool
  let isRightToLeft: Bool

  init(_ properties: MarkProperties) {
    spacing = properties.number(.lineHeight)
    limit = properties.number(.limit) ?? 0
    ellipsis = properties.word(.ellipsis) ?? "\u{2026}"
    family = properties.word(.font)
    weight = properties.word(.fontWeight).flatMap(FontWeight.init)
    isItalic = properties.word(.fontStyle) == "italic" || properties.word(.fontStyle) == "oblique"
    isRightToLeft = properties.word(.dir) == "rtl"
  }

  func run(_ lines: [String], at place: Point, size: Double, angle: Double) -> TextRun {
    var run = TextRun(
      vega: lines, at: place, dx: dx, dy: dy, size: size, align: align, baseline: baseline,
      spacing: spacing, angle: angle)
    run.isItalic = isItalic
    run.isBold = weight?.isBold ?? false
    run.weight = weight
    run.family = family
    run.isRightToLeft = isRightToLeft
    return limit > 0 ? run.limited(to: limit, ellipsis: ellipsis) : run
  }
}
