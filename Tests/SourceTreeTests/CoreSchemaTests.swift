import Diagnostics
import SourceTree
import Testing

@Suite struct CoreSchemaTests {
  @Test(arguments: ["", "~", "null", "Null", "NULL"])
  func `nothing`(text: String) { #expect(CoreSchema.value(of: text) == .null) }

  @Test(arguments: [
    ("true", true), ("True", true), ("TRUE", true), ("false", false), ("False", false),
    ("FALSE", false),
  ])
  func `truth values`(text: String, flag: Bool) {
    #expect(CoreSchema.value(of: text) == .bool(flag))
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("42", 42), ("+42", 42), ("-42", -42), ("0123", 123), ("0x1F", 31),
    ("0xdeadBEEF", 3_735_928_559), ("0o17", 15), ("1.5", 1.5), ("-1.5", -1.5), (".5", 0.5),
    ("-.5", -0.5), ("+.5", 0.5), ("5.", 5), ("-5.", -5), ("1e3", 1000), ("1E-3", 0.001),
    ("5.e2", 500), (".5e+1", 5), ("+1.25e2", 125),
    ("12345678901234567890", 12_345_678_901_234_567_168),
    ("0xFFFFFFFFFFFFFFFFFF", 4_722_366_482_869_645_213_696), (".inf", .infinity),
    ("-.Inf", -.infinity), ("+.INF", .infinity), ("0.1", 0.1),
  ])
  func `numbers`(text: String, number: Double) {
    #expect(CoreSchema.value(of: text) == .number(number, text: text))
  }

  @Test(arguments: [".nan", ".NaN", ".NAN"])
  func `not a number`(text: String) throws {
    guard case .number(let number, text) = CoreSchema.value(of: text) else {
      Issue.record("\(text) is no number")
      return
    }
    #expect(number.isNaN)
  }

  @Test(arguments: [
    "on", "off", "yes", "no", "y", "n", "On", "NO", "12:30", "1:2:3", "2025-01-28", "1_000",
    "1,000",
    "0x", "0o", "0xG", "0o8", "0x+1", "0x-1", "0o-7", "-0x1F", "+0x1F", "0X1F", "0b1", "1e", "1e+",
    "e3", ".", "-", "+", "+-1", "--1", "1.2.3", "1 000", " 1", "5.5.", "tRUE", "nULL", "nan", "inf",
    "Infinity", ".Nan", "-.nan", "+.nan", ".iNF", "１２", "٣", "1é", "0x１", "%", "v1", "1k", "∞", "½",
  ])
  func `text`(text: String) { #expect(CoreSchema.value(of: text) == .string(text)) }

  @Test func `whole numbers are exact`() {
    func integer(_ text: String) -> Int? {
      Node(CoreSchema.value(of: text), at: .init(line: 1, column: 1)).integer
    }
    #expect(integer("5.0") == 5)
    #expect(integer("1e3") == 1000)
    #expect(integer("-7") == -7)
    for text in ["5.5", "1e30", ".inf", ".nan", "text", "12345678901234567890"] {
      #expect(integer(text) == nil)
    }
  }
}
