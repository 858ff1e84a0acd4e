/// A title that may be switched off by `null`.
enum TitleText: Sendable, Hashable {
  case hidden
  case lines([String])

  var text: String? {
    switch self {
    case .hidden: nil
    case .lines(let lines): lines.joined(separator: " ")
    }
  }
}

/// Visual properties of a view's title.
enum TitleProperty: String, PropertyKey {
  case align, anchor, angle, baseline, color, dx, dy, font, fontSize, fontStyle, fontWeight, frame
  case limit, lineHeight, offset, orient, zindex
  case subtitleColor, subtitleFont, subtitleFontSize, subtitleFontStyle, subtitleFontWeight
  case subtitleLineHeight, subtitlePadding

  static let ineffective: Set<TitleProperty> = [.align, .baseline, .zindex]

  var kind: PropertyKind {
    switch self {
    case .color, .subtitleColor: .paint
    case .align: .word(["left", "center", "right"])
    case .anchor: .word(["start", "middle", "end"])
    case .frame: .word(["bounds", "group"])
    case .orient: .word(["none", "left", "right", "top", "bottom"])
    case .baseline: .word(["top", "middle", "bottom", "alphabetic", "line-top", "line-bottom"])
    case .fontStyle, .subtitleFontStyle: .word(["normal", "italic", "oblique"])
    case .font, .fontWeight, .subtitleFont, .subtitleFontWeight: .word([])
    default: .number(-1e5...1e5)
    }
  }
}

struct TitleSpecification: Sendable {
  var lines: [String] = []
  var subtitle: [String] = []
  /// Names of styles in `config.style`.
  var styles: [String] = []
  var bag = PropertyBag<TitleProperty>()
}
