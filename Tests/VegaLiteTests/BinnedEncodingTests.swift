import Testing

@testable import VegaLite

/// Fields that are put into bins by several channels, or that are bins already.
@Suite struct BinnedEncodingTests {
  private let numbers = "data: {values: [{n: 3}, {n: 17}, {n: 18}, {n: 33}, {n: 45}]}\n"

  @Test func channelsThatBinAlikeNeedNotBothNameTheBins() throws {
    let scene = try ChartCase(
      numbers + """
        mark: bar
        encoding:
          x: {field: n, bin: {maxbins: 5}, type: quantitative}
          y: {aggregate: count}
          color: {field: n, bin: {maxbins: 5}, type: ordinal}
        """
    ).scene()
    let legend = try #require(scene.legends.first)
    #expect(
      legend.entries.map(\.label.lines) == [["0 – 10"], ["10 – 20"], ["30 – 40"], ["40 – 50"]])
    let marks = try #require(scene.plots.first).groups.flatMap(\.marks)
    #expect(Set(marks.map(\.style.fill)).count == 4)
  }

  @Test func theLastChannelSaysHowBinsAreNamed() throws {
    let resolution = try ChartCase(
      numbers + """
        mark: point
        encoding:
          x: {field: n, bin: {maxbins: 5}, type: ordinal, axis: {format: .1f}}
          color: {field: n, bin: {maxbins: 5}, type: nominal, legend: {format: .2f}}
        """
    ).resolution()
    let table = try #require(resolution.data.units.first).table
    let names = try #require(table["bin_maxbins_5_n_range"])
    #expect(names[0] == .text("0.00 – 10.00"))
  }

  @Test func binsThatAreThereAlreadyReachAStepFar() throws {
    let scene = try ChartCase(
      """
      data: {values: [{a: 0, n: 3}, {a: 5, n: 7}, {a: 10, n: 2}]}
      mark: bar
      width: 300
      encoding:
        x: {field: a, type: quantitative, bin: {binned: true, step: 5}, scale: {domain: [0, 15]}}
        y: {field: n, type: quantitative}
      """
    ).scene()
    let marks = try #require(scene.plots.first).groups.flatMap(\.marks)
    let widths = marks.map { mark -> Double in
      if case .rectangle(let rectangle, _) = mark.shape { rectangle.width } else { 0 }
    }
    try #require(widths.count == 3)
    #expect(widths.allSatisfy { abs($0 - 99) < 0.5 })
  }
}
