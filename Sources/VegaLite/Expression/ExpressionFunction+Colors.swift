extension ExpressionFunction {
  static let colors: [ExpressionFunction] = [
    space("rgb", .rgb), space("hsl", .hsl), space("lab", .lab), space("hcl", .hcl),
    ExpressionFunction("luminance", 1...1) { (arguments, _) throws(ExpressionFault) in
      .number(try color(arguments[0]).luminance)
    },
    ExpressionFunction("contrast", 2...2) { (arguments, _) throws(ExpressionFault) in
      let first = try color(arguments[0]).luminance
      let second = try color(arguments[1]).luminance
      return .number(
        (larger(first, second) + 0.05) / (-larger(-first, -second) + 0.05))
    },
  ]

  /// From a text or a colour, or from the three parts and the opacity.
  private static func space(_ name: String, _ space: ColorValue.Space) -> ExpressionFunction {
    ExpressionFunction(name, 1...4) { (arguments, _) throws(ExpressionFault) in
      if arguments.count == 1 { return .color(try color(arguments[0]).converted(to: space)) }
      guard arguments.count >= 3 else {
        throw ExpressionFault("`\(name)` takes 1, 3 or 4 arguments, not 2")
      }
      let opacity =
        arguments.count > 3 && !arguments[3].isNullish ? arguments[3].number : 1
      return .color(
        ColorValue(space: space, parts: arguments[0..<3].map(\.number), opacity: opacity))
    }
  }

  private static func color(_ operand: Operand) throws(ExpressionFault) -> ColorValue {
    if case .color(let color) = operand { return color }
    let text = operand.text.lowercased()
    guard let hex = Paint(css: text)?.hex, let rgb = RGB(hex: hex),
      hex.utf8.count == 4 || hex.utf8.count == 7
    else { throw ExpressionFault("`\(operand.text)` is no colour without transparency") }
    return ColorValue(space: .rgb, parts: [rgb.red, rgb.green, rgb.blue], opacity: 1)
  }
}
