import Foundation
import Testing

@testable import VegaLite

/// Whole charts, byte for byte. With `NEWSGEN_RECORD_GOLDENS=1` in the environment the expected files are
/// written anew and the run fails, so that nobody records by accident.
@Suite struct GoldenChartTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.contains(".vl.") && !$0.hasSuffix(".svg") }.sorted()
  }()

  @Test func chartsAreFound() { #expect(Self.names.count >= 6) }

  @Test(arguments: names)
  func chart(name: String) throws {
    let bytes = Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    let source = ChartSource(
      bytes: bytes, format: name.hasSuffix("json") ? .json : .yaml, file: name)
    let chart = try ChartCompiler().compile(source) { url in
      ChartDataFile(
        file: url, bytes: Array(try Data(contentsOf: Self.folder.appendingPathComponent(url))))
    }
    // A line break behind each element, so that a change shows as a change of few lines.
    let drawn = chart.svg.replacing("><", with: ">\n<") + "\n"
    #expect(MarkupCheck.problems(chart.svg) == [])
    #expect(MarkupCheck.brokenNumbers(chart.svg) == [])
    let expected = Self.folder.appendingPathComponent(name + ".svg")
    if ProcessInfo.processInfo.environment["NEWSGEN_RECORD_GOLDENS"] != nil {
      try drawn.write(to: expected, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    #expect(try String(contentsOf: expected, encoding: .utf8) == drawn)
  }
}
