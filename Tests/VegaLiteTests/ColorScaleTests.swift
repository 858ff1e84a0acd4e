import Testing

@testable import VegaLite

@Suite("Colour scales")
struct ColorScaleTests {
  struct Row: Sendable, CustomStringConvertible {
    let parts: [String]
    var description: String { parts.dropLast().joined(separator: "; ") }
    var colors: [String] { parts.last?.split(separator: " ").map(String.init) ?? [] }

    static func rows(_ table: String, _ separator: Character = ";") -> [Row] {
      table.split(separator: "\n").map { line in
        Row(
          parts: line.split(separator: separator, omittingEmptySubsequences: false).map {
            String($0.hasPrefix(" ") ? $0.dropFirst() : $0)
          })
      }
    }
  }

  private func hex(_ paint: Paint?) -> String {
    guard let hex = paint?.hex, let color = RGB(hex: hex) else { return "-" }
    return color.hex
  }

  /// Each part within 1: a library may round the last bit of a power otherwise.
  private func isAlike(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    guard let left = literal(left).literalColor, let right = literal(right).literalColor else {
      return left == right
    }
    return [
      left.red - right.red, left.green - right.green, left.blue - right.blue,
      (left.opacity - right.opacity) * 255,
    ].allSatisfy { $0.magnitude <= 1 }
  }

  private func literal(_ text: some StringProtocol) -> Paint { Paint(css: String(text)) ?? .none }

  @Test(arguments: Row.rows(ColorTable.schemes, ":"))
  func `published schemes are Vega's`(row: Row) throws {
    let scheme = try #require(ColorScheme(named: row.parts[0].uppercased()))
    let range = ColorRange(source: .scheme(SchemeSpecification(source: .named(scheme))))
    let ramp = range.scale(over: ContinuousScale(.linear, domain: [0, 1], range: [0, 1]))
    let found = [0, 0.03, 0.21, 0.5, 0.77, 0.985, 1, 1.1].map { hex(ramp.paint($0)) }
    #expect(zip(found, row.colors).allSatisfy(isAlike), "\(found) \(row.colors.prefix(8))")
    let count = scheme.isContinuous ? 5 : 30
    let ordinal = range.scale(over: (0..<count).map { Value.number(Double($0)) })
    let indices = scheme.isContinuous ? [0, 1, 2, 3, 4] : [0, 3, 8, 13, 29]
    #expect(
      indices.map { hex(ordinal.paint(.number(Double($0)))?.paint) } == Array(row.colors[8...]))
  }

  @Test(arguments: Row.rows(ColorTable.interpolations))
  func `colours between colours are Vega's`(row: Row) throws {
    let parts = row.parts[2].split(separator: "/")
    let space = try #require(ColorInterpolation.Space(rawValue: String(parts[0])))
    let interpolation = ColorInterpolation(
      space: space, gamma: parts.count > 1 ? Double(parts[1]) ?? 1 : 1)
    let ramp = ColorRamp(
      stops: [literal(row.parts[0]), literal(row.parts[1])], interpolation: interpolation)
    let found = [0, 0.2, 0.5, 0.9, 1].map { hex(ramp.paint($0)) }
    #expect(zip(found, row.colors).allSatisfy(isAlike), "\(found) \(row.colors)")
  }

  private func range(_ row: Row) -> ColorRange {
    let parts = row.parts[2].split(separator: ":")
    let source: ColorRange.Source
    switch parts[0] {
    case "colors": source = .colors(parts[1].split(separator: ",").map(literal))
    case "scheme":
      source = .scheme(
        SchemeSpecification(source: .colors(parts[1].split(separator: ",").map(literal))))
    default:
      let words = parts[1].split(separator: "/")
      let named = ColorScheme(named: String(words[0]))
      source = .scheme(
        SchemeSpecification(
          source: named.map { .named($0) } ?? .colors([]),
          extent: words.count > 2 ? (Double(words[1]) ?? 0, Double(words[2]) ?? 1) : nil,
          count: words.count > 3 ? Int(words[3]) : nil))
    }
    return ColorRange(
      source: source,
      interpolation: ColorInterpolation(
        space: row.parts[3] == "rgb" || row.parts[0] == "ordinal" ? .rgb : .hcl),
      isReversed: row.parts[4] == "reverse")
  }

  @Test(arguments: Row.rows(ColorTable.scales))
  func `colours of every type of scale are Vega's`(row: Row) throws {
    let type = try #require(ScaleType(rawValue: row.parts[0]))
    let domain = ScaleRow.numbers(row.parts[1])
    let range = range(row)
    let scale: ColorScale
    if type.isDiscrete {
      scale = range.scale(over: domain.map(Value.number))
    } else if type.isDiscretizing {
      scale = range.scale(type, over: domain)
    } else {
      scale = range.scale(over: ContinuousScale(type, domain: domain, range: [0, 1]))
    }
    let found = [0, 1, 3, 4.4, 5, 9, 10, 12].map { hex(scale.paint(.number($0))?.paint) }
    #expect(zip(found, row.colors).allSatisfy(isAlike), "\(found) \(row.colors)")
  }

  @Test
  func `colours of the theme stay the theme's`() {
    let mixed = ColorRamp(stops: [.mixed(.series1, 0.5)])
    #expect(mixed.paint(0.5) == .mixed(.series1, 0.75) && mixed.paint(9) == .mixed(.series1, 1))
    let turned = ColorRange(source: .colors([.mixed(.series1, 0.5)]), isReversed: true)
    let scale = turned.scale(over: ContinuousScale(.linear, domain: [0, 1], range: [0, 1]))
    #expect(scale.paint(0) == .mixed(.series1, 1) && scale.paint(1) == .mixed(.series1, 0.5))
    let classes = turned.scale(.threshold, over: [0.5])
    #expect(classes.paint(0) != classes.paint(1))
    let theme = ColorRamp(stops: [.theme(.series1), .theme(.series2)])
    #expect(theme.paint(0.2) == .theme(.series1) && theme.paint(1.4) == .theme(.series2))
    #expect(ColorRamp(stops: []).paint(0.5) == .none)
    let faint = ColorRamp(stops: [.none, .literal("#ff0000")])
    #expect(faint.paint(0) == .literal("#ff000000") && faint.paint(0.6) == .literal("#ff000099"))
    for share in [Double.nan, .infinity, -.infinity, 1e308] { _ = theme.paint(share) }
  }

  @Test
  func `names are found in any case, and only those`() {
    #expect(ColorScheme(named: "Viridis") == ColorScheme(named: "viridis"))
    #expect(ColorScheme(named: "blues-9") == nil && ColorScheme(named: "") == nil)
    #expect(ColorScheme.names.count == 68)
  }
}
