import Testing

@testable import VegaLite

@Suite("Transforms have the rows that Vega has")
struct TransformTests {
  private func expectVega(_ table: String, count: Int) throws {
    let cases = TransformCase.cases(table)
    #expect(cases.count == count)
    for example in cases {
      let differences = try example.differences()
      #expect(
        differences.isEmpty,
        "\(example.testDescription)\n\(differences.prefix(6).joined(separator: "\n"))")
    }
  }

  @Test func aggregates() throws { try expectVega(TransformCase.aggregateTable, count: 28) }
  @Test func bins() throws {
    try expectVega(
      TransformCase.binTable + "\n" + TransformCase.binTable2 + "\n" + TransformCase.binTable3,
      count: 110)
  }
  @Test func timeUnits() throws {
    try expectVega(
      TransformCase.timeUnitTable + "\n" + TransformCase.timeUnitTable2, count: 63)
  }
  @Test func windows() throws {
    try expectVega(
      TransformCase.windowTable + "\n" + TransformCase.windowTable2 + "\n"
        + TransformCase.windowTable3, count: 80)
  }
  @Test func reshaping() throws {
    try expectVega(
      TransformCase.reshapeTable + "\n" + TransformCase.reshapeTable2, count: 49)
  }
  @Test func curves() throws {
    try expectVega(
      TransformCase.curveTable + "\n" + TransformCase.curveTable2 + "\n"
        + TransformCase.curveTable3, count: 65)
  }
  @Test func filters() throws {
    try expectVega(
      TransformCase.filterTable + "\n" + TransformCase.filterTable2, count: 76)
  }
}
