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
  @Test func bins() throws { try expectVega(TransformCase.binTable, count: 110) }
  @Test func timeUnits() throws { try expectVega(TransformCase.timeUnitTable, count: 63) }
  @Test func windows() throws { try expectVega(TransformCase.windowTable, count: 80) }
  @Test func reshaping() throws { try expectVega(TransformCase.reshapeTable, count: 49) }
  @Test func curves() throws { try expectVega(TransformCase.curveTable, count: 65) }
  @Test func filters() throws { try expectVega(TransformCase.filterTable, count: 76) }
}
