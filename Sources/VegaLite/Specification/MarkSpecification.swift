import Diagnostics

enum MarkType: String, Sendable, CaseIterable {
  case arc, area, bar, circle, image, line, point, rect, rule, square, text, tick, trail
}

enum Interpolation: String, Sendable, CaseIterable {
  case linear
  case linearClosed = "linear-closed"
  case basis
  case basisOpen = "basis-open"
  case basisClosed = "basis-closed"
  case bundle, cardinal
  case cardinalOpen = "cardinal-open"
  case cardinalClosed = "cardinal-closed"
  case catmullRom = "catmull-rom"
  case catmullRomOpen = "catmull-rom-open"
  case catmullRomClosed = "catmull-rom-closed"
  case monotone, natural, step
  case stepBefore = "step-before"
  case stepAfter = "step-after"
}

enum TextAlign: String, Sendable, CaseIterable { case left, center, right }

enum TextBaseline: String, Sendable, CaseIterable {
  case top, middle, bottom, alphabetic
  case lineTop = "line-top"
  case lineBottom = "line-bottom"
}

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
