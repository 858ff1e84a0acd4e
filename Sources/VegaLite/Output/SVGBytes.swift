import Markup

/// The bytes of an SVG with the few forms that this writer needs.
struct SVGBytes {
  var bytes: [UInt8] = []
  /// Those of the theme's colours that are read from properties.
  private(set) var themeColors: [ThemeColor] = []

  mutating func note(_ color: ThemeColor) {
    if !themeColors.contains(color) { themeColors.append(color) }
  }

  /// Room for so many more bytes; it grows by doubling, however often it is asked for.
  mutating func reserve(_ count: Int) {
    guard bytes.capacity - bytes.count < count else { return }
    bytes.reserveCapacity(max(bytes.count + count, 2 * bytes.capacity))
  }

  mutating func append(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  mutating func append(text: String) { bytes.appendEscaped(text) }

  /// ` name="value"`, escaped.
  mutating func attribute(_ name: StaticString, _ value: String) {
    open(name)
    bytes.appendEscaped(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// ` name="12.5"`.
  mutating func attribute(_ name: StaticString, _ value: Double) {
    open(name)
    append(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// ` name="prefix-value-suffix"`; the middle is escaped.
  mutating func attribute(
    _ name: StaticString, _ prefix: StaticString, _ value: String, _ suffix: StaticString
  ) {
    open(name)
    append(prefix)
    bytes.appendEscaped(value)
    append(suffix)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func open(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    append(name)
    append("=\"")
  }

  /// At most two decimals, no `-0`; what is no finite number cannot come here and would be 0.
  mutating func append(_ value: Double) {
    let limited = value.isFinite ? min(max(value, -1e12), 1e12) : 0
    let hundredths = Int((limited * 100).rounded())
    // The longest is -1000000000000.00.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { digits in
      var first = 24
      func put(_ byte: UInt8) {
        first -= 1
        digits[first] = byte
      }
      var rest = hundredths.magnitude
      let (tenth, hundredth) = (rest / 10 % 10, rest % 10)
      if hundredth != 0 { put(UInt8(ascii: "0") + UInt8(hundredth)) }
      if tenth != 0 || hundredth != 0 {
        put(UInt8(ascii: "0") + UInt8(tenth))
        put(UInt8(ascii: "."))
      }
      rest /= 100
      repeat {
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      } while rest > 0
      if hundredths < 0 { put(UInt8(ascii: "-")) }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[first...]))
    }
  }

  mutating func append(_ point: Point) {
    append(point.x)
    bytes.append(UInt8(ascii: ","))
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
      case .arc(let radius, let isLarge, let isClockwise, let point):
        append("A")
        append(Point(x: radius, y: radius))
        append(isLarge ? " 0 1 " : " 0 0 ")
        append(isClockwise ? "1 " : "0 ")
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

  /// Numbers with a space between each two.
  mutating func append(_ numbers: [Double]) {
    for (index, number) in numbers.enumerated() {
      if index > 0 { append(" ") }
      append(number)
    }
  }

  mutating func attributes(of rectangle: Rectangle) {
    append(" x=\"")
    append(rectangle.x)
    append("\" y=\"")
    append(rectangle.y)
    append("\" width=\"")
    append(rectangle.width)
    append("\" height=\"")
    append(rectangle.height)
    append("\"")
  }

  mutating func attributes(of segment: Segment) {
    attribute("x1", segment.start.x)
    attribute("y1", segment.start.y)
    attribute("x2", segment.end.x)
    attribute("y2", segment.end.y)
  }

  /// Nothing for a line without gaps.
  mutating func attribute(dash: [Double]) {
    if dash.isEmpty { return }
    append(" stroke-dasharray=\"")
    append(dash)
    append("\"")
  }
}
