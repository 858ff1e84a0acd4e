/// What marks a point: one of the grammar's shapes, or a path of the author's.
enum SymbolShape: Sendable, Hashable {
  case circle, square, cross, diamond, triangleUp, triangleDown, triangleRight, triangleLeft
  case triangle, arrow, wedge, stroke
  /// An outline around the origin in which half the width of a symbol is 1.
  case custom(SVGPath)
}

extension SymbolShape: RawRepresentable, CaseIterable {
  static let allCases: [SymbolShape] = [
    .circle, .square, .cross, .diamond, .triangleUp, .triangleDown, .triangleRight, .triangleLeft,
    .triangle, .arrow, .wedge, .stroke,
  ]

  /// A shape's name or a path in the syntax of SVG.
  init?(rawValue: String) {
    if let shape = Self.allCases.first(where: { $0.rawValue == rawValue }) {
      self = shape
    } else if let path = SVGPath(rawValue) {
      self = .custom(path)
    } else {
      return nil
    }
  }

  var rawValue: String {
    switch self {
    case .circle: "circle"
    case .square: "square"
    case .cross: "cross"
    case .diamond: "diamond"
    case .triangleUp: "triangle-up"
    case .triangleDown: "triangle-down"
    case .triangleRight: "triangle-right"
    case .triangleLeft: "triangle-left"
    case .triangle: "triangle"
    case .arrow: "arrow"
    case .wedge: "wedge"
    case .stroke: "stroke"
    case .custom(let path): path.text
    }
  }
}
