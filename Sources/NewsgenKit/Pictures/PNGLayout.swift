/// How a picture is drawn as PNG.
package struct PNGLayout: Sendable, Hashable {
  package enum Size: Sendable, Hashable {
    /// A multiple of the picture's own size.
    case scaled(by: Double)
    /// As large as fits into so many pixels less a margin on each side, in their middle.
    case centred(width: Int, height: Int, margin: Int)
  }

  package struct Color: Sendable, Hashable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
      self.red = red
      self.green = green
      self.blue = blue
    }
  }

  package let size: Size
  /// What is behind the picture; nil leaves it transparent.
  package let paper: Color?

  package init(_ size: Size, paper: Color?) {
    self.size = size
    self.paper = paper
  }

  /// For keys of caches: equal for equal layouts only.
  var key: String {
    let place =
      switch size {
      case .scaled(let factor): "scaled \(factor)"
      case .centred(let width, let height, let margin): "centred \(width) \(height) \(margin)"
      }
    return place + (paper.map { " on \($0.red) \($0.green) \($0.blue)" } ?? "")
  }
}
