#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A path as SVG writes it (SVG 2, chapter 9), with the lines and curves that it says.
struct SVGPath: Sendable, Hashable {
  let text: String
  let data: PathData

  /// Longer ones would be drawn for each row.
  private static let longest = 20_000

  /// `nil` for what is no path, or one of nothing.
  init?(_ text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    var reader = SVGPathReader(text)
    guard reader.read(), !reader.path.isEmpty else { return nil }
    self.text = text
    data = reader.path
  }
}

/// Reads the commands of a path one by one.
private struct SVGPathReader {
  private let bytes: [UInt8]
  private var index = 0
  private(set) var path = PathData()
  private var place = Point.zero
  private var start = Point.zero
  /// The last control point, which a smooth curve mirrors.
  private var control: Point?
  private var controlKind: UInt8 = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Whether all of the text is a path.
  mutating func read() -> Bool {
    skipSpace()
    while index < bytes.count {
      let letter = bytes[index]
      let kind = letter | 0x20
      guard Self.kinds.contains(kind), !path.isEmpty || kind == UInt8(ascii: "m") else {
        return false
      }
      index += 1
      guard run(kind, isRelative: letter == kind) else { return false }
    }
    return true
  }

  private static let kinds = Array("mlhvcsqtaz".utf8)

  /// One command with all its numbers; further numbers repeat it.
  private mutating func run(_ kind: UInt8, isRelative: Bool) -> Bool {
    if kind == UInt8(ascii: "z") {
      path.close()
      place = start
      controlKind = 0
      skipSpace()
      return true
    }
    var kind = kind
    repeat {
      guard let numbers = numbers(kind) else { return false }
      apply(kind, numbers, from: isRelative ? place : .zero)
      // Further points of a move are lines.
      if kind == UInt8(ascii: "m") { kind = UInt8(ascii: "l") }
      skipSpace()
    } while index < bytes.count && bytes[index] | 0x20 < UInt8(ascii: "a")
    return place.isFinite
  }

  private mutating func apply(_ kind: UInt8, _ numbers: [Double], from base: Point) {
    func point(_ index: Int) -> Point {
      Point(x: base.x + numbers[index], y: base.y + numbers[index + 1])
    }
    var (control, end) = (Point?.none, place)
    switch kind {
    case UInt8(ascii: "m"):
      end = point(0)
      start = end
      path.move(to: end)
    case UInt8(ascii: "l"):
      end = point(0)
      path.line(to: end)
    case UInt8(ascii: "h"):
      end.x = base.x + numbers[0]
      path.line(to: end)
    case UInt8(ascii: "v"):
      end.y = base.y + numbers[0]
      path.line(to: end)
    case UInt8(ascii: "c"), UInt8(ascii: "s"):
      let isSmooth = kind == UInt8(ascii: "s")
      let first = isSmooth ? mirrored(UInt8(ascii: "c")) : point(0)
      let second = point(isSmooth ? 0 : 2)
      end = point(isSmooth ? 2 : 4)
      path.commands.append(.curve(first, second, end))
      (control, controlKind) = (second, UInt8(ascii: "c"))
    case UInt8(ascii: "q"), UInt8(ascii: "t"):
      let isSmooth = kind == UInt8(ascii: "t")
      let middle = isSmooth ? mirrored(UInt8(ascii: "q")) : point(0)
      end = point(isSmooth ? 0 : 2)
      path.commands.append(
        .curve(.mixed(place, 1, middle, 2), .mixed(end, 1, middle, 2), end))
      (control, controlKind) = (middle, UInt8(ascii: "q"))
    default:
      end = point(5)
      let arc = EllipticalArc(
        start: place, end: end, radii: Size(width: numbers[0], height: numbers[1]),
        rotation: numbers[2], isLarge: numbers[3] != 0, isClockwise: numbers[4] != 0)
      path.commands.append(contentsOf: arc.curves)
    }
    if control == nil { controlKind = 0 }
    (self.control, place) = (control, end)
  }

  /// The last control point on the other side of the pen, after a curve of the same kind.
  private func mirrored(_ kind: UInt8) -> Point {
    guard let control, controlKind == kind else { return place }
    return Point(x: 2 * place.x - control.x, y: 2 * place.y - control.y)
  }

  // MARK: Numbers

  private mutating func numbers(_ kind: UInt8) -> [Double]? {
    let count =
      switch kind {
      case UInt8(ascii: "h"), UInt8(ascii: "v"): 1
      case UInt8(ascii: "c"): 6
      case UInt8(ascii: "s"), UInt8(ascii: "q"): 4
      case UInt8(ascii: "a"): 7
      default: 2
      }
    var numbers: [Double] = []
    for position in 0..<count {
      skipSpace()
      // The flags of an arc may stand without a space behind them.
      let isFlag = count == 7 && (position == 3 || position == 4)
      guard let number = isFlag ? flag() : number() else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  private mutating func flag() -> Double? {
    guard index < bytes.count, bytes[index] == 0x30 || bytes[index] == 0x31 else { return nil }
    defer { index += 1 }
    return Double(bytes[index] - 0x30)
  }

  private mutating func number() -> Double? {
    let first = index
    func isSign(_ index: Int) -> Bool {
      index < bytes.count
        && (bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+"))
    }
    if isSign(index) { index += 1 }
    skipDigits()
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      skipDigits()
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += isSign(index + 1) ? 2 : 1
      skipDigits()
    }
    guard let number = Double(String(decoding: bytes[first..<index], as: UTF8.self)),
      number.magnitude < 1e13
    else { return nil }
    return number
  }

  private mutating func skipDigits() {
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
  }

  /// Spaces, and at most one comma.
  private mutating func skipSpace() {
    var isCommaAllowed = true
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ","), isCommaAllowed {
        isCommaAllowed = false
      } else if ![0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(bytes[index]) {
        return
      }
      index += 1
    }
  }
}

/// An arc of an ellipse as SVG says it, by its ends (SVG 2, appendix B.2).
struct EllipticalArc {
  let start: Point
  let end: Point
  let radii: Size
  /// In degrees.
  let rotation: Double
  let isLarge: Bool
  let isClockwise: Bool

  /// Cubic curves for at most a quarter of the ellipse each.
  var curves: [PathData.Command] {
    var (rx, ry) = (abs(radii.width), abs(radii.height))
    if start == end { return [] }
    guard rx > 0, ry > 0 else { return [.line(end)] }
    let (sine, cosine) = (sin(rotation * .pi / 180), cos(rotation * .pi / 180))
    let (dx, dy) = ((start.x - end.x) / 2, (start.y - end.y) / 2)
    let x = cosine * dx + sine * dy
    let y = cosine * dy - sine * dx
    let excess = (x / rx) * (x / rx) + (y / ry) * (y / ry)
    if excess > 1 { (rx, ry) = (rx * excess.squareRoot(), ry * excess.squareRoot()) }
    let (px, py) = (x / rx, y / ry)
    let lengths = px * px + py * py
    let distance = (isLarge == isClockwise ? -1 : 1) * max(0, 1 / lengths - 1).squareRoot()
    // In the unit circle: the centre, then the two ends from there.
    let center = Point(x: distance * py, y: -distance * px)
    let first = atan2(py - center.y, px - center.x)
    var span = atan2(-py - center.y, -px - center.x) - first
    if isClockwise, span < 0 { span += 2 * .pi }
    if !isClockwise, span > 0 { span -= 2 * .pi }
    let middle = Point(
      x: cosine * rx * center.x - sine * ry * center.y + (start.x + end.x) / 2,
      y: sine * rx * center.x + cosine * ry * center.y + (start.y + end.y) / 2)
    func placed(_ x: Double, _ y: Double) -> Point {
      Point(
        x: middle.x + cosine * rx * x - sine * ry * y,
        y: middle.y + sine * rx * x + cosine * ry * y)
    }
    let count = max(1, Int((abs(span) / (.pi / 2) - 1e-9).rounded(.up)))
    let step = span / Double(count)
    let reach = 4 / 3 * tan(step / 4)
    return (0..<count).map { piece in
      let (from, to) = (first + step * Double(piece), first + step * Double(piece + 1))
      return .curve(
        placed(cos(from) - reach * sin(from), sin(from) + reach * cos(from)),
        placed(cos(to) + reach * sin(to), sin(to) - reach * cos(to)),
        piece == count - 1 ? end : placed(cos(to), sin(to)))
    }
  }
}
