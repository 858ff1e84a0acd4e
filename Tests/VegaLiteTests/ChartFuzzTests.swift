import Diagnostics
import Testing

@testable import VegaLite

/// Broken and hostile specifications end in an error with a place or in a sound picture.
@Suite struct ChartFuzzTests {
  private static let seeds = [
    """
    {"title": "T", "data": {"values": [{"a": "x", "b": 1, "d": "2024-01-01"},
    {"a": "y", "b": -2.5, "d": "2024-05-01"}, {"a": null, "b": 1e300, "d": null}]},
    "mark": {"type": "bar", "cornerRadius": 3}, "encoding": {"x": {"field": "a", "sort": "-y"},
    "y": {"field": "b", "type": "quantitative", "aggregate": "sum", "stack": "zero"},
    "color": {"field": "a", "scale": {"range": ["red", "#123456"]}}}}
    """,
    """
    {"data": {"url": "t.csv"}, "mark": {"type": "point", "size": 30, "filled": false},
    "encoding": {"x": {"field": "p", "type": "quantitative", "scale": {"type": "log", "domain": [1, 100]}},
    "y": {"field": "q", "type": "quantitative", "scale": {"zero": false, "nice": 5}, "axis": {"tickCount": 4}},
    "size": {"field": "p", "type": "quantitative"}, "shape": {"field": "n"}},
    "newsgen": {"labels": "n", "frontier": {"x": "min", "y": "max"}}}
    """,
    """
    {"width": 200, "height": {"step": 20}, "data": {"url": "t.csv"}, "layer": [
    {"mark": {"type": "line", "interpolate": "monotone", "point": true}, "encoding": {"color": {"field": "n"}}},
    {"mark": "rule", "encoding": {"x": {"datum": "2024-03-01", "type": "temporal"}}},
    {"mark": {"type": "text", "dx": 3, "angle": 30}, "encoding": {"text": {"field": "q", "format": ".2f"}}},
    {"mark": "rect", "data": {"values": [{"s": "2024-02-01", "e": "2024-04-01"}]},
    "encoding": {"x": {"field": "s", "type": "temporal"}, "x2": {"field": "e"}, "y": null}}],
    "encoding": {"x": {"field": "d", "type": "temporal", "axis": {"format": "%b"}}, "y": {"field": "q", "type": "quantitative"}}}
    """,
  ]
  private static let csv = "n,p,q,d\na,1,2,2024-01-01\nb,10,3.5,2024-02-01\na,50,-1,2024-03-05\n"

  private static let words = [
    "null", "true", "-1", "0", "1e308", "-1e308", "1e-320", "\"\"", "[]", "{}", "\"a\"", "\"x\"",
    "\"linear\"", "\"log\"", "\"quantitative\"", "\"temporal\"", "\"nominal\"", "\"text\"",
    "\"rect\"", "\"line\"", "\"tick\"", "\"normalize\"", "\"center\"", "\"descending\"",
    "\"none\"", "[1, 2]", "[5, 5]", "[-3, 9]", "{\"step\": 3}", "\"mean\"", "\"count\"",
    "9007199254740993",
    "\"\u{0}\"", "\"<&\\\"'\"", "[[]]", "{\"expr\": \"1\"}", "\"width\"", "\"container\"",
  ]

  @Test(arguments: 0..<12)
  func brokenSpecificationsEndWell(round: Int) throws {
    var generator = SeededGenerator(seed: UInt64(round) &* 0x9E37)
    for _ in 0..<60 {
      let seed = try #require(Self.seeds.randomElement(using: &generator))
      var text = seed
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        text = Self.mutated(text, &generator)
      }
      check(ChartCase(text, files: ["t.csv": Self.csv], format: .json))
    }
  }

  private func check(_ chart: ChartCase) {
    do {
      let chart = try chart.compile()
      for text in [
        chart.svg, String(decoding: chart.pictureSVG(), as: UTF8.self),
      ] {
        let problems = MarkupCheck.problems(text) + MarkupCheck.brokenNumbers(text)
        #expect(problems == [], "\(chart)")
      }
    } catch let error as DiagnosticError {
      #expect(!error.diagnostics.isEmpty)
      for diagnostic in error.diagnostics {
        #expect(!diagnostic.headline.isEmpty)
        #expect(diagnostic.range.start != nil, "\(diagnostic)")
      }
    } catch {
      Issue.record("\(error)")
    }
  }

  /// Replaces a value or name by another, or drops or doubles a piece of the text.
  private static func mutated(_ text: String, _ generator: inout SeededGenerator) -> String {
    var letters = Array(text)
    let commas = letters.indices.filter { letters[$0] == ":" }
    guard let colon = commas.randomElement(using: &generator), letters.count > 20 else {
      return text
    }
    switch Int.random(in: 0..<5, using: &generator) {
    case 0, 1, 2:
      // The scalar behind a colon.
      var end = colon + 1
      while end < letters.count, letters[end] == " " { end += 1 }
      let start = end
      while end < letters.count, !",}]".contains(letters[end]) { end += 1 }
      let word = words.randomElement(using: &generator) ?? "null"
      letters.replaceSubrange(start..<end, with: Array(word))
    case 3:
      let index = Int.random(in: 0..<letters.count, using: &generator)
      letters.remove(at: index)
    default:
      let index = Int.random(in: 0..<letters.count, using: &generator)
      letters.insert(letters[index], at: index)
    }
    return String(letters)
  }

  @Test func extremeNumbersAreDrawnSoundly() throws {
    for values in [
      "[{x: 1e308, y: -1e308}, {x: -1e308, y: 1e308}]", "[{x: 1e-300, y: 0}, {x: 0, y: 1e-300}]",
      "[{x: 5, y: 5}]", "[]", "[{x: 0, y: 0}]", "[{x: null, y: null}]",
      "[{x: 1e15, y: 1}, {x: 1000000000000001, y: 2}]",
    ] {
      for mark in ["point", "bar", "line", "tick", "rule", "{type: line, interpolate: step}"] {
        check(
          ChartCase(
            """
            data: {values: \(values)}
            mark: \(mark)
            encoding: {x: {field: x, type: quantitative}, y: {field: y, type: quantitative}}
            """))
      }
    }
  }

  @Test func manyCategoriesAreDrawn() throws {
    let values = (0..<3000).map { "{k: category \($0), v: \($0)}" }.joined(separator: ", ")
    check(
      ChartCase(
        "data: {values: [\(values)]}\nmark: bar\n"
          + "encoding: {x: {field: k}, y: {field: v, type: quantitative}, color: {field: k}}"))
  }
}
