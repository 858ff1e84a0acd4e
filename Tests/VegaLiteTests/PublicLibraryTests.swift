import Foundation
import Testing
import VegaLite

/// What another package sees of the library: no `@testable` here.
@Suite struct PublicLibraryTests {
  private static let specification = """
    {"title": "Points", "data": {"url": "t.csv"}, "mark": "point", "encoding": {
      "x": {"field": "a", "type": "quantitative"}, "y": {"field": "b", "type": "quantitative"}}}
    """

  private func table(_ url: String) throws -> [UInt8] {
    guard url == "t.csv" else { throw ChartRenderer.DataMissing("nothing under '\(url)'") }
    return Array("a,b\n1,2\n3,4\n5,\n".utf8)
  }

  @Test func drawsPictureWordsAndTable() throws {
    let chart = try ChartRenderer(width: 500).render(Self.specification, data: table)
    #expect(chart.title == "Points")
    #expect(chart.width == 500 && chart.height > 100)
    #expect(chart.table.columns.map(\.title) == ["a", "b"])
    #expect(chart.table.columns.map(\.isNumeric) == [true, true])
    #expect(chart.table.rows == [["1", "2"], ["3", "4"]])
    #expect(chart.description.hasPrefix("Scatter plot with 2 points"))
    let file = String(decoding: chart.svg(), as: UTF8.self)
    #expect(file.hasPrefix("<svg") && file.contains("prefers-color-scheme"))
    #expect(file.contains("Scatter plot with 2 points"))
    let inline = String(decoding: chart.inlineSVG(id: "here"), as: UTF8.self)
    #expect(inline.contains("id=\"here.title\"") && !inline.contains("prefers-color-scheme"))
  }

  @Test func drawsInColoursOfOneScheme() throws {
    let chart = try ChartRenderer().render(Self.specification, data: table)
    let light = String(decoding: chart.svg(.light), as: UTF8.self)
    let dark = String(decoding: chart.svg(.dark), as: UTF8.self)
    #expect(light.contains("#fcfbf7") && dark.contains("#151513"))
    #expect(!(light + dark).contains("var(--"))
  }

  @Test func warnsWithPlace() throws {
    let chart = try ChartRenderer().render(Self.specification, name: "p.json", data: table)
    let warning = try #require(chart.warnings.first)
    #expect(chart.warnings.count == 1 && warning.severity == .warning)
    #expect((warning.file, warning.line, warning.column) == ("p.json", 2, 48))
    #expect(warning.text == "1 row is left out: no value in 'b'")
    #expect(warning.description == "p.json:2:48: warning: 1 row is left out: no value in 'b'")
  }

  @Test func tellsAllErrorsWithPlaceAndSuggestion() throws {
    let error = try #require(throws: ChartError.self) {
      try ChartRenderer().render("{\"marc\": \"bar\",\n \"wdth\": 3}", name: "w.json")
    }
    let message = try #require(error.messages.first { $0.line == 2 })
    #expect(error.messages.count >= 2)
    #expect((message.column, message.suggestion) == (2, "width"))
    #expect(message.severity == .error && message.file == "w.json")
    #expect(error.messages.contains { $0.suggestion == "mark" })
    #expect(error.description.contains("w.json:1:2: error: unknown property 'marc'"))
  }

  @Test func passesOnWhatTheLoaderSays() {
    struct Full: Error {}
    let other = Self.specification.replacingOccurrences(of: "t.csv", with: "u.csv")
    let missing = #expect(throws: ChartError.self) {
      try ChartRenderer().render(other, data: table)
    }
    #expect(missing?.messages.map(\.text) == ["nothing under 'u.csv'"])
    let none = #expect(throws: ChartError.self) { try ChartRenderer().render(other) }
    #expect(none?.messages.map(\.text) == ["no data under 'u.csv'"])
    let failed = #expect(throws: ChartError.self) {
      try ChartRenderer().render(other) { _ in throw Full() }
    }
    #expect(failed?.messages.map(\.text) == ["'u.csv' cannot be read: Full()"])
  }

  @Test(arguments: [Double.nan, .infinity, -5, 0, 1e300])
  func endsWellWithAnyWidth(width: Double) {
    do {
      let chart = try ChartRenderer(width: width).render(Self.specification, data: table)
      #expect(!String(decoding: chart.svg(), as: UTF8.self).contains("nan"))
    } catch {
      #expect(!error.messages.isEmpty)
    }
  }

  @Test func knowsItsThemesByName() {
    #expect(ChartTheme.all.map(\.name).contains("newsgen"))
    #expect(ChartTheme.all.allSatisfy { ChartTheme.named($0.name)?.name == $0.name })
    #expect(ChartTheme.named("none") == nil)
  }

  @Test func drawsAsTheArticleSays() throws {
    let svg = try pricesAsSVG(table: Array("model,price\nA,1\nB,2\n".utf8))
    #expect(String(decoding: svg, as: UTF8.self).contains("price: 2; model: B"))
    #expect(
      complaints(about: "{\"marc\": \"bar\"}").contains {
        $0.hasPrefix("prices.vl.json:1:2: error: unknown property 'marc'")
      })
  }

  @Test func theArticleHasTheCodeThatIsTested() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let example = try String(
      contentsOf: tests.appendingPathComponent("DocumentationExample.swift"), encoding: .utf8)
    let article = try String(
      contentsOf: tests.appendingPathComponent(
        "../../Sources/VegaLite/VegaLite.docc/DrawingAChart.md"), encoding: .utf8)
    let code = article.components(separatedBy: "```swift\n").dropFirst(2)
      .compactMap { $0.components(separatedBy: "```").first }.joined(separator: "\n")
    let tested = try #require(example.range(of: "import VegaLite"))
    #expect(code == String(example[tested.lowerBound...]))
  }
}
