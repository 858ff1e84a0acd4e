import Testing

@testable import VegaLite

@Suite struct LegendTests {
  private func scene(_ channels: String, mark: String = "point") throws -> Scene {
    try ChartCase(
      """
      data: {values: [{a: 1, k: one, n: 4}, {a: 2, k: two, n: 9}]}
      mark: \(mark)
      encoding:
        x: {field: a, type: quantitative}
        y: {field: n, type: quantitative}
        \(channels)
      """
    ).scene()
  }

  @Test func eachValueHasAnEntry() throws {
    let legend = try #require(scene("color: {field: k, title: Kind}").legends.first)
    #expect(legend.title?.lines == ["Kind"])
    #expect(legend.entries.map { $0.label.lines[0] } == ["one", "two"])
    #expect(legend.entries.map(\.symbol.series) == [1, 2])
    #expect(legend.entries.map(\.symbol.style.fill) == [.theme(.series1), .theme(.series2)])
  }

  @Test func colourAndShapeOfOneFieldShareOne() throws {
    #expect(try scene("color: {field: k}\n  shape: {field: k}").legends.count == 1)
    #expect(try scene("color: {field: a, type: nominal}\n  shape: {field: k}").legends.count == 2)
  }

  @Test func legendsCanBeSwitchedOff() throws {
    #expect(try scene("color: {field: k, legend: null}").legends.isEmpty)
    #expect(try scene("color: {value: red}").legends.isEmpty)
  }

  @Test func theSymbolIsOfTheMark() throws {
    let line = try #require(scene("color: {field: k}", mark: "line").legends.first)
    guard case .segment? = line.entries.first?.symbol.shape else {
      Issue.record("a line's symbol is a line")
      return
    }
    let bar = try #require(scene("color: {field: k}", mark: "bar").legends.first)
    guard case .rectangle? = bar.entries.first?.symbol.shape else {
      Issue.record("a bar's symbol is a rectangle")
      return
    }
  }

  @Test(arguments: ["top", "right", "bottom"])
  func entriesLieWithinThePictureAndOutsideThePlot(orient: String) throws {
    let scene = try scene("color: {field: k, legend: {orient: \(orient)}}")
    let legend = try #require(scene.legends.first)
    let plot = try #require(scene.plots.first)
    for entry in legend.entries {
      let box = entry.label.bounds
      #expect(box.x >= 0 && box.maxX <= scene.size.width && box.maxY <= scene.size.height)
      #expect(!box.intersects(plot.area))
    }
  }

  @Test func manyEntriesRunOverSeveralRows() throws {
    let values = (0..<30).map { "{a: \($0), k: 'category number \($0)'}" }.joined(separator: ", ")
    let scene = try ChartCase(
      """
      data: {values: [\(values)]}
      mark: bar
      encoding: {x: {field: a, type: quantitative}, color: {field: k}}
      """
    ).scene()
    let boxes = try #require(scene.legends.first).entries.map(\.label.bounds)
    #expect(boxes.allSatisfy { $0.maxX <= scene.size.width })
    #expect(Set(boxes.map(\.y)).count > 1)
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] { #expect(!box.intersects(other)) }
    }
  }

  @Test func sizesAreShownAtRoundValues() throws {
    let legend = try #require(scene("size: {field: n, type: quantitative}").legends.first)
    #expect(legend.entries.map { $0.label.lines[0] } == ["0", "2", "4", "6", "8"])
  }

  @Test func aContinuousColourHasARamp() throws {
    let legend = try #require(scene("color: {field: n, type: quantitative}").legends.first)
    #expect(legend.ramp.count > 10)
    #expect(legend.labels.map { $0.lines[0] } == ["4", "9"])
  }

  /// As Vega, whose legends ask the scale of sizes first.
  @Test func theScaleOfSizesGivesTheValuesOfASharedLegend() throws {
    let scene = try ChartCase(
      """
      data: {values: [{a: 0.5}, {a: 5000.25}, {a: 12345.5}]}
      mark: point
      encoding:
        color: {field: a, type: quantitative, scale: {type: log}}
        size: {field: a, type: quantitative}
      """
    ).scene()
    let legend = try #require(scene.legends.first)
    #expect(scene.legends.count == 1)
    #expect(legend.entries.map(\.label.lines).prefix(3) == [["0"], ["2,000"], ["4,000"]])
  }
}
