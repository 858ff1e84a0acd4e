import Diagnostics
import Testing

@testable import VegaLite

/// Expected values are what Vega-Lite 6.4 writes under `format.parse` for such views.
@Suite("What uses of fields imply for their types")
struct ImpliedParseTests {
  private func data(_ parse: [String: String?]?) throws -> DataSpecification {
    var data = DataSpecification(source: .url("a.csv"), position: .start)
    data.parsesNothing = parse == nil
    data.parse = try (parse ?? [:]).map { name, format in
      (Located(name, at: .start), try format.map { try FieldFormat($0) })
    }
    return data
  }

  @Test
  func `encodings imply dates and numbers`() throws {
    var parse = ImpliedParse(try data([:]))
    _ = parse.imply([("a", .date), ("b", .number), ("c.d", .flatten)])
    #expect(parse.source == ["a": .date(nil), "b": .number])
  }

  @Test
  func `the author's formats stand`() throws {
    var parse = ImpliedParse(try data(["a": "string", "b": nil]))
    _ = parse.imply([("a", .date), ("b", .number), ("c", .number)])
    #expect(parse.source == ["c": .number])
    var nothing = ImpliedParse(try data(nil))
    _ = nothing.imply([("a", .date)])
    #expect(nothing.source == [:])
  }

  @Test
  func `what transforms make is not parsed, but for dates of numbers`() throws {
    var parse = ImpliedParse(try data([:]))
    #expect(parse.imply([("x", .number)]) == [:])
    parse.derive(["made"])
    parse.derive(["max_d"], as: .number)
    #expect(
      parse.imply([("made", .date), ("max_d", .date), ("x", .number)]) == ["max_d": .date(nil)])
    #expect(parse.source == ["x": .number])
  }

  @Test
  func `views of one source share what they imply`() throws {
    var (one, two) = (ImpliedParse(try data([:])), ImpliedParse(try data([:])))
    _ = one.imply([("a", .number), ("b", .number)])
    _ = two.imply([("b", .date), ("c", .date)])
    #expect(ImpliedParse.merged([one, two]) == ["a": .number, "c": .date(nil)])
  }

  @Test
  func `filters imply the type of what they compare with`() {
    typealias Kind = ImpliedParse.Kind
    #expect(Kind.filter(comparedWith: .number(3), hasTimeUnit: false) == .number)
    #expect(Kind.filter(comparedWith: .number(0), hasTimeUnit: false) == nil)
    #expect(Kind.filter(comparedWith: .text("x"), hasTimeUnit: false) == .string)
    #expect(Kind.filter(comparedWith: .time(0), hasTimeUnit: false) == .date)
    #expect(Kind.filter(comparedWith: .number(2000), hasTimeUnit: true) == .date)
    #expect(Kind.filter(comparedWith: nil, hasTimeUnit: false) == nil)
    #expect(Kind.encoding(isTime: true, isExtreme: true) == .date)
    #expect(Kind.encoding(isTime: false, isExtreme: true) == .number)
  }
}
