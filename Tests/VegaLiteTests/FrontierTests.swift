import Testing

@testable import VegaLite

@Suite struct FrontierTests {
  private static let text = """
    data: {url: m.csv}
    mark: point
    encoding:
      x: {field: price, type: quantitative}
      y: {field: score, type: quantitative}
    newsgen: {labels: model, frontier: {x: min, y: max}}
    """
  private static let csv = "model,price,score\nA,1,50\nB,2,70\nC,3,60\nD,9,90\nE,,99\n"

  private func chart(_ csv: String = csv, _ text: String = text) throws -> Chart {
    try ChartCase(text, files: ["m.csv": csv]).compile()
  }

  private func names(_ csv: String = csv, _ text: String = text) throws -> [String] {
    let scene = try ChartCase(text, files: ["m.csv": csv]).scene()
    return try #require(scene.plots.first?.frontier).names
  }

  @Test func itHoldsWhatNoOtherRowBeats() throws {
    #expect(try names() == ["A", "B", "D"])
    #expect(try chart().description.contains("are 3 of 4: A, B, D."))
  }

  @Test func aDominatingRowChangesTheDrawnSet() throws {
    #expect(try names(Self.csv + "F,0.5,95\n") == ["F"])
    #expect(try names(Self.csv + "F,1.5,80\n") == ["A", "F", "D"])
    let before = try chart().svg
    let after = try chart(Self.csv + "F,1.5,80\n").svg
    let (line, other) = (frontierLine(before), frontierLine(after))
    #expect(line != nil && other != nil && line != other)
  }

  private func frontierLine(_ svg: String) -> String? {
    guard let start = svg.firstRange(of: "<path class=\"extra-frontier\"") else { return nil }
    return String(svg[start.lowerBound...].prefix { $0 != ">" })
  }

  @Test func tiesAreAllInIt() throws {
    #expect(try names(Self.csv + "B2,2,70\n") == ["A", "B", "B2", "D"])
    // Equal on one axis and worse on the other is beaten.
    #expect(try names(Self.csv + "B3,2,65\nB4,2.5,70\n") == ["A", "B", "D"])
  }

  @Test(arguments: [
    ("x: max, y: max", ["D"]), ("x: min, y: min", ["A"]), ("x: max, y: min", ["A", "C", "D"]),
  ])
  func eachAxisHasItsPreference(preferences: String, expected: [String]) throws {
    let text = Self.text.replacing("x: min, y: max", with: preferences)
    #expect(try names(Self.csv, text) == expected)
  }

  @Test func rowsOnItAreEmphasisedAndOthersDimmed() throws {
    let scene = try ChartCase(Self.text, files: ["m.csv": Self.csv]).scene()
    let marks = try #require(scene.plots.first?.groups.first?.marks)
    #expect(
      marks.map(\.style.fill)
        == [.theme(.series1), .theme(.series1), .theme(.dim), .theme(.series1)])
  }

  @Test func itIsMadeOfThePlottedRows() throws {
    let filtered = Self.text.replacing(
      "mark: point", with: "transform: [{filter: {field: model, oneOf: [B, C]}}]\nmark: point")
    #expect(try names(Self.csv, filtered) == ["B"])
  }

  @Test func itBelongsToTheFirstPointsOfALayeredChart() throws {
    let text = """
      data: {url: m.csv}
      encoding:
        x: {field: price, type: quantitative}
        y: {field: score, type: quantitative}
      layer:
        - mark: rule
          encoding: {x: null, y: {datum: 60}}
        - mark: circle
        - mark: point
      newsgen: {frontier: {x: min, y: max}}
      """
    let scene = try ChartCase(text, files: ["m.csv": Self.csv]).scene()
    #expect(scene.plots.first?.frontier?.group == 1)
    #expect(scene.plots.first?.frontier?.count == 3)
  }

  /// Against the definition itself, on many made-up tables.
  @Test func itEqualsTheDefinition() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let rows = (0..<Int.random(in: 0...12, using: &generator)).map { index in
        Frontier.Row(
          index: index, x: Double(Int.random(in: 0...5, using: &generator)),
          y: Double(Int.random(in: 0...5, using: &generator)))
      }
      let members = Set(Frontier.members(of: rows, x: .min, y: .max).map(\.index))
      let expected = rows.filter { row in
        !rows.contains { $0.x <= row.x && $0.y >= row.y && ($0.x < row.x || $0.y > row.y) }
      }
      #expect(members == Set(expected.map(\.index)))
    }
  }
}
