#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension TextRun {
  /// The width of the longest line in pixels, with room for a wider font.
  var width: Double {
    lines.map { TextMetrics.roomyWidth(of: $0, size: size, isBold: isBold) }.max() ?? 0
  }

  /// The rectangle that the text takes at most.
  var bounds: Rectangle { box(width: width, above: 0.76 * size, lineHeight: 0.98 * size) }

  /// The rectangle of the text as Vega measures it.
  var tightBounds: Rectangle {
    box(
      width: lines.map { TextMetrics.width(of: $0, size: size, isBold: isBold) }.max() ?? 0,
      above: (0.8 * size).rounded(), lineHeight: size)
  }

  /// - Parameters:
  ///   - above: how far the first line reaches above its base line.
  ///   - lineHeight: the height of the last line.
  private func box(width: Double, above: Double, lineHeight last: Double) -> Rectangle {
    let left =
      switch anchor {
      case .start: position.x
      case .middle: position.x - width / 2
      case .end: position.x - width
      }
    let below = Double(lines.count - 1) * size * lineHeight
    let box = Rectangle(x: left, y: position.y - above, width: width, height: last + below)
    return angle == 0 ? box : box.turned(by: angle, around: pivot ?? position)
  }
}

extension Rectangle {
  /// What holds the rectangle when it is turned clockwise by some degrees.
  func turned(by degrees: Double, around pivot: Point) -> Rectangle {
    let radians = degrees * .pi / 180
    let (sine, cosine) = (sin(radians), cos(radians))
    let corners = [
      Point(x: x, y: y), Point(x: maxX, y: y), Point(x: x, y: maxY), Point(x: maxX, y: maxY),
    ].map { corner in
      let (dx, dy) = (corner.x - pivot.x, corner.y - pivot.y)
      return Point(x: pivot.x + dx * cosine - dy * sine, y: pivot.y + dx * sine + dy * cosine)
    }
    let (left, right) = (corners.map(\.x).min() ?? x, corners.map(\.x).max() ?? maxX)
    let (top, bottom) = (corners.map(\.y).min() ?? y, corners.map(\.y).max() ?? maxY)
    return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
  }
}

/// Breaks text into lines.
enum TextWrapping {
  /// Lines no wider than `limit` where the words allow it.
  static func lines(_ text: String, within limit: Double, size: Double, isBold: Bool = false)
    -> [String]
  {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if line.isEmpty || TextMetrics.roomyWidth(of: longer, size: size, isBold: isBold) <= limit {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
