/// Lines of text around one place.
struct TextRun: Sendable, Hashable {
  enum Anchor: String, Sendable { case start, middle, end }

  var lines: [String]
  /// Where the first line's base line begins, has its middle or ends.
  var position: Point
  var size: Double
  var isBold = false
  var isItalic = false
  var anchor = Anchor.start
  /// Clockwise, in degrees, around `pivot`.
  var angle = 0.0
  /// What the text is turned around; its position where it is `nil`.
  var pivot: Point?
  var paint = Paint.theme(.ink)
  var className = ""
  /// As a share of the size.
  var lineHeight = 1.3
  /// Said instead of `isBold`.
  var weight: FontWeight?
  /// `nil` is the chart's.
  var family: String?
  var opacity = 1.0
  var isRightToLeft = false
}

/// How heavy letters are.
enum FontWeight: Sendable, Hashable {
  case normal, bold, bolder, lighter
  /// From 1 to 1000; 400 is normal, 700 bold.
  case number(Int)

  /// A word or a number of the grammar.
  init?(_ text: String) {
    switch text {
    case "normal": self = .normal
    case "bold": self = .bold
    case "bolder": self = .bolder
    case "lighter": self = .lighter
    default:
      guard let number = Int(text), (1...1000).contains(number) else { return nil }
      self = .number(number)
    }
  }

  var css: String {
    switch self {
    case .normal: "normal"
    case .bold: "bold"
    case .bolder: "bolder"
    case .lighter: "lighter"
    case .number(let number): String(number)
    }
  }

  /// Whether the widths of bold letters hold.
  var isBold: Bool {
    switch self {
    case .normal, .lighter: false
    case .bold, .bolder: true
    case .number(let number): number >= 600
    }
  }
}

extension TextRun {
  /// Text as Vega places it: the base line by its own rules, whole pixels from the anchor, the
  /// offset turned with the text.
  /// - Parameters:
  ///   - spacing: from line to line in pixels; `nil` is 2 more than the size.
  ///   - angle: clockwise, in degrees.
  init(
    vega lines: [String], at anchor: Point, dx: Double = 0, dy: Double = 0, size: Double,
    align: TextAlign, baseline: TextBaseline, spacing: Double? = nil, angle: Double = 0
  ) {
    let spacing = spacing ?? size + 2
    let shift =
      switch baseline {
      case .top: 0.79 * size
      case .middle: 0.3 * size
      case .bottom: -0.21 * size
      case .lineTop: 0.29 * size + 0.5 * spacing
      case .lineBottom: 0.29 * size - 0.5 * spacing
      case .alphabetic: 0.0
      }
    let position = Point(x: anchor.x + dx, y: anchor.y + dy + (shift + 0.5).rounded(.down))
    self.init(lines: lines, position: position, size: size)
    self.anchor =
      switch align {
      case .left: .start
      case .center: .middle
      case .right: .end
      }
    self.angle = angle
    pivot = angle == 0 ? nil : anchor
    lineHeight = size > 0 ? spacing / size : 1
  }

  /// The lines cut to a width as Vega cuts them: the end, or of text from right to left the
  /// beginning, gives way to an ellipsis. No limit where it is 0 or less.
  func limited(to limit: Double, ellipsis: String = "\u{2026}") -> TextRun {
    guard limit > 0 else { return self }
    var run = self
    run.lines = lines.map { cut($0, to: limit, ellipsis) }
    return run
  }

  private func cut(_ line: String, to limit: Double, _ ellipsis: String) -> String {
    let isBold = weight?.isBold ?? isBold
    func width(_ text: String) -> Double {
      TextMetrics.width(of: text, size: size, isBold: isBold)
    }
    if width(line) <= limit { return line }
    let room = max(0, limit - width(ellipsis))
    let characters = Array(line)
    var (low, high) = (0, characters.count)
    if isRightToLeft {
      while low < high {
        let middle = (low + high) / 2
        if width(String(characters[middle...])) > room { low = middle + 1 } else { high = middle }
      }
      return ellipsis + String(characters[low...])
    }
    while low < high {
      let middle = 1 + (low + high) / 2
      if middle <= characters.count, width(String(characters[..<middle])) < room {
        low = middle
      } else {
        high = middle - 1
      }
    }
    return String(characters[..<max(0, low)]) + ellipsis
  }
}
