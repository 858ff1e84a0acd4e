extension ExpressionFunction {
  static let types: [ExpressionFunction] = [
    test("isArray") { if case .value(.list) = $0 { true } else { false } },
    test("isBoolean") { if case .value(.bool) = $0 { true } else { false } },
    test("isDate") { if case .value(.time) = $0 { true } else { false } },
    test("isDefined") { if case .undefined = $0 { false } else { true } },
    test("isNumber") { if case .value(.number) = $0 { true } else { false } },
    test("isObject") { $0.isObject },
    test("isRegExp") { if case .regexp = $0 { true } else { false } },
    test("isString") { if case .value(.text) = $0 { true } else { false } },
    test("isValid") { operand in
      if operand.isNullish { return false }
      // A date that is none is an object nevertheless.
      if case .value(.number(let number)) = operand { return !number.isNaN }
      return true
    },
    ExpressionFunction("if", 3...3) { (arguments, _) throws(ExpressionFault) in
      arguments[0].isTruthy ? arguments[1] : arguments[2]
    },
    // Bound to its value where the scales are known.
    ExpressionFunction(bandwidth, 1...1) { (_, _) throws(ExpressionFault) in
      throw ExpressionFault("`bandwidth()` is not supported before the scales are known")
    },
    coercion("toNumber") { .number($0.number) },
    coercion("toString") { .text($0.text) },
    coercion("toBoolean") { operand in
      if case .value(.text(let text)) = operand { return .bool(text != "false" && text != "0") }
      return .bool(operand.isTruthy)
    },
    coercion("toDate") { operand in
      switch operand {
      case .value(.time), .value(.number): operand
      default: .number(DateParsing.time(operand.text) ?? .nan)
      }
    },
  ]

  static let bandwidth = "bandwidth"

  private static func test(
    _ name: String, _ test: @escaping @Sendable (Operand) -> Bool
  ) -> ExpressionFunction {
    ExpressionFunction(name, 1...1) { (arguments, _) throws(ExpressionFault) in
      .bool(test(arguments[0]))
    }
  }

  /// Null, undefined and empty text become null.
  private static func coercion(
    _ name: String, _ coerce: @escaping @Sendable (Operand) -> Operand
  ) -> ExpressionFunction {
    ExpressionFunction(name, 1...1) { (arguments, _) throws(ExpressionFault) in
      if arguments[0].isNullish { return .null }
      if case .value(.text("")) = arguments[0] { return .null }
      return coerce(arguments[0])
    }
  }
}
