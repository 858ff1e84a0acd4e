import Markup

/// The bytes of an SVG with the few forms that this writer needs.
struct SVGBytes {
  var bytes: [UInt8] = []

  mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(text: String) { bytes.appendEscaped(text) }

  /// ` name="value"`, escaped.
  mutating func attribute(_ name: StaticString, _ value: String) {
    open(name)
    bytes.appendEscaped(value)
    append("\"")
  }

  /// ` name="12.5"`.
  mutating func attribute(_ name: StaticString, _ value: Double) {
    open(name)
    append(value)
    append("\"")
  }

  private mutating func open(_ name: StaticString) {
    append(" ")
    append(name)
    append("=\"")
  }

  /// At most two decimals, no `-0`; what is no finite number cannot come here and would be 0.
  mutating func append(_ value: Double) {
    let limited = value.isFinite ? min(max(value, -1e12), 1e12) : 0
    let hundredths = Int((limited * 100).rounded())
    if hundredths < 0 { append("-") }
    let magnitude = hundredths.magnitude
    bytes.append(contentsOf: String(magnitude / 100).utf8)
    let rest = magnitude % 100
    if rest == 0 { return }
    append(".")
    bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 != 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
  }

  mutating func append(_ point: Point) {
    append(point.x)
    append(",")
    append(point.y)
  }

  mutating func append(_ path: PathData) {
    for command in path.commands {
      switch command {
      case .move(let point):
        append("M")
        append(point)
      case .line(let point):
        append("L")
        append(point)
      case .curve(let first, let second, let point):
        append("C")
        append(first)
        append(" ")
        append(second)
        append(" ")
        append(point)
      case .close: append("Z")
      }
    }
  }

  /// `M0,5H100`: lines along the axes, one behind the other.
  mutating func append(_ segments: [Segment]) {
    for segment in segments {
      append("M")
      append(segment.start)
      if segment.start.y == segment.end.y {
        append("H")
        append(segment.end.x)
      } else if segment.start.x == segment.end.x {
        append("V")
        append(segment.end.y)
      } else {
        append("L")
        append(segment.end)
      }
    }
  }
}
