import Diagnostics
import Testing

@testable import VegaLite

@Suite struct DirectLabelTests {
  private static func points(_ count: Int, seed: UInt64) -> ChartCase {
    var generator = SeededGenerator(seed: seed)
    var csv = "model,price,score\n"
    for index in 0..<count {
      let price = Double(Int.random(in: 1...500, using: &generator)) / 10
      let score = Double(Int.random(in: 300...950, using: &generator)) / 10
      csv += "Model \(index),\(price),\(score)\n"
    }
    let text = """
      data: {url: m.csv}
      mark: point
      encoding:
        x: {field: price, type: quantitative, scale: {type: log}}
        y: {field: score, type: quantitative, scale: {zero: false}}
      newsgen: {labels: model, frontier: {x: min, y: max}}
      """
    return ChartCase(text, files: ["m.csv": csv])
  }

  @Test(arguments: [15, 30, 60])
  func labelsTouchNothing(count: Int) throws {
    let scene = try Self.points(count, seed: UInt64(count)).scene()
    let plot = try #require(scene.plots.first)
    let boxes = plot.labels.map { $0.text.bounds.inset(by: 0.5) }
    #expect(boxes.count > count / 2)
    for (index, box) in boxes.enumerated() {
      #expect(box.x >= 0 && box.maxX <= scene.size.width)
      #expect(box.y >= 0 && box.maxY <= scene.size.height)
      for other in boxes[(index + 1)...] { #expect(!box.intersects(other)) }
      for mark in plot.groups[0].marks {
        let center = try #require(mark.shape.center)
        // The box of a text is larger than its letters.
        #expect(!box.inset(by: 1).intersects(circle: center, radius: 4))
      }
    }
  }

  @Test func whatHasNoPlaceIsAWarning() throws {
    let chart = try ChartCase(
      """
      width: 120
      height: 40
      data: {url: m.csv}
      mark: point
      encoding: {x: {field: price, type: quantitative}, y: {field: score, type: quantitative}}
      newsgen: {labels: model}
      """, files: Self.points(40, seed: 3).files
    ).compile()
    #expect(chart.warnings.count == 1)
    #expect(
      chart.warnings.first?.description.hasPrefix("chart.vl.yml:6:19: warning: no place for")
        == true)
  }

  @Test func namesOfLinesStandAtTheirEndsInsteadOfALegend() throws {
    let scene = try ChartCase(
      """
      data:
        values:
          - {t: 1, v: 1, k: north}
          - {t: 2, v: 5, k: north}
          - {t: 1, v: 2, k: south}
          - {t: 2, v: 5.1, k: south}
      mark: line
      encoding:
        x: {field: t, type: quantitative}
        y: {field: v, type: quantitative}
        color: {field: k}
      newsgen: {labels: k}
      """
    ).scene()
    #expect(scene.legends.isEmpty)
    let labels = try #require(scene.plots.first?.labels)
    #expect(labels.map { $0.text.lines[0] } == ["south", "north"])
    #expect(!labels[0].text.bounds.inset(by: 0.5).intersects(labels[1].text.bounds))
    #expect(labels.allSatisfy { $0.text.bounds.maxX <= scene.size.width })
  }

  @Test func aMissingNameColumnIsAnError() {
    let text =
      "data: {values: [{a: 1, name: x}]}\nmark: point\n"
      + "encoding: {x: {field: a, type: quantitative}}\nnewsgen: {labels: nmae}"
    #expect(
      ChartCase(text).errors == [
        "chart.vl.yml:4:19: error: no column 'nmae' for 'newsgen.labels' (did you mean 'name'?)"
      ])
  }
}
