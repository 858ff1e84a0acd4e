import Testing

@testable import VegaLite

@Suite("Transforms have the rows that Vega has")
struct TransformTests {
  @Test(
    "by its own results",
    arguments: [
      TransformCase.aggregateTable, TransformCase.binTable, TransformCase.timeUnitTable,
      TransformCase.windowTable, TransformCase.reshapeTable, TransformCase.curveTable,
      TransformCase.filterTable,
    ].flatMap { TransformCase.cases($0) })
  func equalsVega(_ example: TransformCase) throws {
    let differences = try example.differences()
    #expect(differences.isEmpty, "\(differences.prefix(6).joined(separator: "\n"))")
  }
}
