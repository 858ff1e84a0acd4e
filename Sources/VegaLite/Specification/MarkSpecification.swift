import Diagnostics

enum MarkType: String, Sendable, CaseIterable {
  case arc, area, bar, circle, image, line, point, rect, rule, square, text, tick, trail
}

enum Interpolation: String, Sendable, CaseIterable {
  case linear, monotone, step
  case stepBefore = "step-before"
  case stepAfter = "step-after"
}

enum SymbolShape: String, Sendable, CaseIterable {
  case circle, square, cross, diamond
  case triangleUp = "triangle-up"
  case triangleDown = "triangle-down"
  case triangleRight = "triangle-right"
  case triangleLeft = "triangle-left"
}

enum TextAlign: String, Sendable, CaseIterable { case left, center, right }

enum TextBaseline: String, Sendable, CaseIterable { case top, middle, bottom, alphabetic }

/// Marks that consist of others.
enum CompositeMark: String, Sendable, CaseIterable { case boxplot, errorbar, errorband }

struct MarkSpecification: Sendable {
  enum Kind: Sendable {
    case simple(MarkType)
    case composite(CompositeMark)
  }

  let kind: Kind
  let position: SourcePosition
  var properties = MarkProperties()
}
