/// How a picture is drawn as PNG.
package struct PNGLayout: Sendable, Hashable {
  package enum Size: Sendable, Hashable {
    /// A multiple of the picture's own size.
    case scaled(by: Double)
    /// As large as fits into so many pixels less a margin on each side, in their middle.
    case centred(width: Int, height: Int, margin: Int)
  }

  package let size: Size
  /// What is behind the picture; nil leaves it transparent.
  package let paper: SRGBColor?

  package init(_ size: Size, paper: SRGBColor?) {
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
