import Content
import Diagnostics
import SourceTree
import VegaLite

/// Reads `accent`: one colour for the light scheme, or `{light, dark}`; of a missing one the hue is
/// the other's. What is hard to read is an error.
enum AccentReader {
  static func read(_ fields: inout FieldReader) -> AccentColors? {
    guard let node = fields.node("accent") else {
      reportComment("accent", &fields)
      return nil
    }
    guard let entries = node.mapping else {
      guard let light = color(node, named: "accent", &fields) else { return nil }
      check(light, .light, &fields)
      return AccentColors(light: light.value.hex, dark: derived(from: light.value, on: .dark))
    }
    return fields.nested(node, named: "accent") { fields in
      let light = schemeColor(.light, &fields)
      let dark = schemeColor(.dark, &fields)
      if entries.isEmpty {
        fields.report(.other("'accent' needs 'light', 'dark' or both"), at: fields.position)
      }
      guard let known = light ?? dark else { return nil }
      return AccentColors(
        light: light?.hex ?? derived(from: known, on: .light),
        dark: dark?.hex ?? derived(from: known, on: .dark))
    }
  }

  private static func schemeColor(
    _ grounds: TextGrounds, _ fields: inout FieldReader
  ) -> SRGBColor? {
    guard let node = fields.node(grounds.scheme) else {
      reportComment(grounds.scheme, &fields)
      return nil
    }
    guard let color = color(node, named: grounds.scheme, &fields) else { return nil }
    check(color, grounds, &fields)
    return color.value
  }

  private static func derived(from color: SRGBColor, on grounds: TextGrounds) -> String {
    AccentDerivation.nearest(to: color, on: grounds).hex
  }

  /// A colour that is not in quotes is a comment to YAML.
  private static func reportComment(_ name: String, _ fields: inout FieldReader) {
    guard let entry = fields.entry(name) else { return }
    fields.report(
      .other("'\(name)' without a colour; a '#' begins a comment unless in quotes: \"#a3341f\""),
      at: entry.namePosition)
  }

  private static func color(
    _ node: Node, named name: String, _ fields: inout FieldReader
  ) -> FrontMatter.Placed<SRGBColor>? {
    guard let text = node.scalarText?.onOneLine else {
      fields.report(
        .wrongType(field: name, expected: "a colour", found: node.kind), at: node.position)
      return nil
    }
    if let color = SRGBColor(hex: text)
      ?? NamedColors.values[text.lowercased()].flatMap(SRGBColor.init(hex:))
    {
      return FrontMatter.Placed(color, at: node.position)
    }
    let suggestion = hexColor(in: text) ?? nearestName(to: text, among: NamedColors.names)
    fields.report([
      .error(
        at: SourceRange(file: fields.file, start: node.position),
        "'\(name)' must be a colour such as \"#a3341f\" or the name of one in CSS, not '\(text)'",
        suggestion: suggestion)
    ])
    return nil
  }

  /// The colour that is meant where the `#` is missing or a part for opacity is too many.
  private static func hexColor(in text: String) -> String? {
    let color = text.hasPrefix("#") ? text : "#" + text
    guard color.dropFirst().allSatisfy(\.isHexDigit) else { return nil }
    let opaque =
      switch color.utf8.count {
      case 5: String(color.prefix(4))
      case 9: String(color.prefix(7))
      default: color
      }
    return SRGBColor(hex: opaque) == nil ? nil : opaque
  }

  private static func check(
    _ color: FrontMatter.Placed<SRGBColor>, _ grounds: TextGrounds, _ fields: inout FieldReader
  ) {
    let failures = grounds.failures(of: color.value)
    if failures.isEmpty { return }
    let ratios = failures.map { "\($0.ratio) on \($0.ground.name) \($0.ground.color.hex)" }
      .joined(separator: " and ")
    let nearest = AccentDerivation.nearest(to: color.value, on: grounds)
    fields.report(
      .other(
        "accent \(color.value.hex) has only \(ratios) of the \(grounds.scheme) scheme, where text "
          + "needs 4.5:1; the nearest colour that holds it is \(nearest.hex)"),
      at: color.position)
  }
}
