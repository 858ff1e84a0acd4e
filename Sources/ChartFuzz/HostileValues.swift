/// Values that break naive readers, layouts and writers.
enum HostileValues {
  static func any(using random: inout SeededRandom) -> FuzzTree {
    switch Int.random(in: 0..<5, using: &random) {
    case 0, 1: .literal(number(using: &random))
    case 2: .literal(FuzzTree.quoted(pick(words, using: &random)))
    case 3: .literal(pick(values, using: &random))
    default: .literal(FuzzTree.quoted(pick(expressions, using: &random)))
    }
  }

  /// A number for a number and a text for a text, so that it is not refused for its kind.
  static func any(like value: FuzzTree, using random: inout SeededRandom) -> FuzzTree {
    guard case .literal(let text) = value, let first = text.utf8.first else {
      return any(using: &random)
    }
    switch first {
    case UInt8(ascii: "\""): return .literal(FuzzTree.quoted(pick(words, using: &random)))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return .literal(number(using: &random))
    default: return any(using: &random)
    }
  }

  static func number(using random: inout SeededRandom) -> String { pick(numbers, using: &random) }

  private static func pick(_ words: [String], using random: inout SeededRandom) -> String {
    words[Int.random(in: 0..<words.count, using: &random)]
  }

  private static let numbers = [
    "0", "-0.0", "-1", "1", "0.5", "3", "1e308", "-1e308", "1e-320", "1e999", "9007199254740993",
    "4294967296", "-2147483649", "1e9", "1e15", "1e21", "0.1", "1e-9", "253402300800000",
    "8.64e15", "-8.64e15", "8.64e15", "1e17",
    // Within what the reader accepts, so that they reach the arithmetic.
    "1e299", "-1e299", "1e-290", "-1e-290", "1e5", "-1e5", "1e4", "-2", "-3", "-5", "2", "5",
  ]

  private static let values = [
    "null", "true", "false", "[]", "{}", "[null]", "[[]]", "[1, 2]", "[5, 5]", "[3, -9]",
    "[0, 0]", "[1e308, -1e308]", "[\"a\", 1, null, true]", "{\"step\": 1e-9}", "{\"step\": -4}",
    "{\"expr\": \"1/0\"}", "{\"expr\": \"datum.x\"}", "{\"signal\": \"width\"}",
    "{\"band\": 1e9}", "{\"unitAggregate\": 1}", "{\"field\": \"\"}", "{\"value\": null}",
    "{\"year\": 1e9}", "{\"maxbins\": 1e9}", "{\"sequence\": {\"start\": 0, \"stop\": 1e12}}",
    "{\"sequence\": {\"start\": 0, \"stop\": 9, \"step\": 0}}", "{\"interval\": \"day\"}",
    "{\"sequence\": {\"start\": 0, \"stop\": 1e299, \"step\": -1}}",
    "{\"start\": 1e299, \"stop\": -1e299, \"step\": 1}",
    "{\"start\": 0, \"stop\": 1e9, \"step\": -1e-290}",
    "{\"method\": \"mean\", \"frame\": [2, 5]}", "{\"method\": \"mean\", \"frame\": [null, -3]}",
    "{\"value\": 0, \"keyvals\": {\"start\": 0, \"stop\": 1e9, \"step\": -1e-290}}",
    "{\"interval\": \"millisecond\", \"step\": 1}", "{\"__proto__\": {\"a\": 1}}",
  ]

  private static let words = [
    "", " ", "NaN", "Infinity", "undefined", "null", "__proto__", "constructor", "\u{0}", "<&\"'>",
    "]]>", "\u{FFFE}\u{1}", "a.b[0]['c']", "\\", "datum", "x", "y", "lab", "score", "tokens", "day",
    "seconds", "quantitative", "temporal", "nominal", "ordinal", "log", "symlog", "pow", "sqrt",
    "time", "utc", "band", "point", "quantile", "quantize", "threshold", "bin-ordinal", "identity",
    "bar", "line", "area", "rule", "text", "rect", "trail", "arc", "tick", "image", "boxplot",
    "errorbar", "errorband", "geoshape", "normalize", "center", "zero", "mean", "count", "stdev",
    "ci0", "argmax", "product", "yearmonth", "binnedyearquarter", "utcmilliseconds", "%Q%", "%%%",
    ".1000f", "$,.99999f", ",.3~s", "0>99999", "container", "shared", "independent", "-x",
    "2025-99-99",
    "url(#a)", "javascript:alert(1)", "data:,", "M0,0L1e999,NaN", "rgb(1e9,2,3)", "viridis",
    "לום\u{202E}", "e\u{301}\u{301}\u{301}", String(repeating: "long ", count: 2_000),
  ]

  private static let expressions = [
    "datum.score / 0", "datum['x'] + datum.y.z", "pow(1e300, 9)", "1e9 % 0", "sequence(1e12)",
    "join(sequence(1000000), 'x')", "((((((((1))))))))", "1 +", "'", "datum[", "if(1, 2, 3)",
    "repeat('a', 1e9)", "pad('a', 1e12, 'b')", "format(1, '.1000f')", "datetime(1e9, 1e9)",
    "replace('aaaa', /(a*)*b/, '')", "test(/(a+)+$/, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab')",
    "substring('abc', -1, 1e18)", "slice('abc', 1e300)", "toNumber('1e400')", "!datum", "-[]",
    "{a: 1}.a", "[1,2,3][1e9]", "isValid(datum)", "random()", "now()", "span([])", "log(-1)",
    "clamp(1, 2)", "timeFormat(1e300, '%Y')", "1 << 99", "~1e300", "scale('x', 1)", "data('t')",
    String(repeating: "(", count: 20_000), String(repeating: "-", count: 20_000) + "1",
    String(repeating: "1+", count: 20_000) + "1", String(repeating: "[", count: 5_000),
  ]
}
