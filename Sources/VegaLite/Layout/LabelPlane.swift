/// The bounds of a placement as a grid of fine steps, cut into bands from top to bottom: what is near
/// a box is found without looking at everything, and each comparison is a single subtraction.
struct LabelPlane {
  let bandCount: Int
  private let origin: Point
  private let scaleX: Double
  private let scaleY: Double
  /// Bands a step, in 2^32ths.
  private let bandScale: UInt64

  init(bounds: Rectangle, bandCount: Int) {
    self.bandCount = max(1, bandCount)
    origin = Point(x: bounds.x, y: bounds.y)
    scaleX = Double(PackedBox.limit) / bounds.width
    scaleY = Double(PackedBox.limit) / bounds.height
    bandScale = UInt64(self.bandCount) << 32 / (PackedBox.limit + 1)
  }

  /// The steps that a rectangle with a margin touches.
  @inline(__always)
  func box(_ rectangle: Rectangle, margin: Double = 0) -> PackedBox {
    box(
      rectangle.x - margin, rectangle.y - margin, rectangle.x + rectangle.width + margin,
      rectangle.y + rectangle.height + margin)
  }

  @inline(__always)
  func box(_ segment: Segment, margin: Double = 0) -> PackedBox {
    let (start, end) = (segment.start, segment.end)
    return box(
      min(start.x, end.x) - margin, min(start.y, end.y) - margin, max(start.x, end.x) + margin,
      max(start.y, end.y) + margin)
  }

  @inline(__always)
  private func box(_ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double) -> PackedBox {
    PackedBox(
      minX: step((minX - origin.x) * scaleX), minY: step((minY - origin.y) * scaleY),
      maxX: step((maxX - origin.x) * scaleX), maxY: step((maxY - origin.y) * scaleY))
  }

  /// All edges are rounded down: boxes that share a step overlap, so none that touch are missed.
  @inline(__always)
  private func step(_ value: Double) -> UInt64 {
    UInt64(truncatingIfNeeded: Int32(max(0, min(Double(PackedBox.limit), value))))
  }

  @inline(__always)
  func bands(of box: PackedBox) -> ClosedRange<Int> {
    let first = Int(truncatingIfNeeded: (box.minY * bandScale) >> 32)
    return first...max(first, Int(truncatingIfNeeded: (box.maxY * bandScale) >> 32))
  }
}

/// A box of steps from 0 to 32,767 in one word. Two overlap where the left and top of each are not
/// beyond the right and bottom of the other: all four comparisons are one subtraction with a guard
/// bit in each sixteen.
struct PackedBox: Equatable {
  static let limit: UInt64 = 0x7FFF
  private static let all: UInt64 = 0x7FFF_7FFF_7FFF_7FFF
  private static let guards: UInt64 = 0x8000_8000_8000_8000

  /// From the lowest: left, top, and how far right and bottom are from the limit.
  let lower: UInt64

  @inline(__always)
  init(minX: UInt64, minY: UInt64, maxX: UInt64, maxY: UInt64) {
    lower = minX | minY << 16 | (Self.limit &- maxX) << 32 | (Self.limit &- maxY) << 48
  }

  var minY: UInt64 { lower >> 16 & Self.limit }
  var maxY: UInt64 { Self.limit &- lower >> 48 }

  /// From the lowest: right, bottom, and how far left and top are from the limit; with guard bits.
  @inline(__always)
  var upper: UInt64 {
    let mirrored = Self.all &- lower
    return (mirrored >> 32 | mirrored << 32) | Self.guards
  }

  @inline(__always)
  static func overlap(_ lower: UInt64, _ upper: UInt64) -> Bool {
    (upper &- lower) & guards == guards
  }
}
