extension MarkEncoder {
  mutating func text(_ row: Int) -> Mark? {
    let lines = self.lines(row)
    guard lines.contains(where: { !$0.isEmpty }), var position = center(row) else { return nil }
    let written = unit.writtenProperties
    let size =
      number(.size) ?? written.fontSize ?? written.size ?? properties.fontSize
      ?? layout.directLabelSize
    position.x += properties.dx ?? 0
    position.y += properties.dy ?? 0
    let pivot = position
    let height = Double(lines.count - 1) * size * layout.lineHeight
    switch properties.baseline ?? .middle {
    case .alphabetic: break
    case .top, .lineTop: position.y += 0.74 * size
    case .middle: position.y += 0.35 * size - height / 2
    case .bottom, .lineBottom: position.y -= 0.21 * size + height
    }
    let (paint, series) = paint(row)
    let style = style(paint)
    var run = TextRun(lines: lines, position: position, size: size)
    run.isBold = properties.isBold ?? false
    run.isItalic = properties.isItalic ?? false
    run.angle = properties.angle ?? 0
    run.pivot = run.angle == 0 ? nil : pivot
    run.lineHeight = layout.lineHeight
    switch properties.align ?? .center {
    case .left: run.anchor = .start
    case .center: run.anchor = .middle
    case .right: run.anchor = .end
    }
    let values = columns.label(row: row)
    let label = values.isEmpty ? lines.joined(separator: " ") : values
    return Mark(shape: .text(run), style: style, series: series, label: label, row: row)
  }

  private func lines(_ row: Int) -> [String] {
    guard let definition = definition(.text) else { return properties.text ?? [] }
    if case .value(.text(let lines)) = definition.source { return lines }
    guard let value = value(.text, row), !value.isInvalid else { return [] }
    return [formatter.text(value)]
  }

  private var formatter: ValueFormatter {
    ValueFormatter(definition(.text)?.format?.value, type: definition(.text)?.type?.value)
  }
}
