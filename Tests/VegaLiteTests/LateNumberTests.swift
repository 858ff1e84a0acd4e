import Diagnostics
import Testing

@testable import VegaLite

/// Numbers that are known only when a plot has its size and scales; expected values are Vega's
/// (vl-convert 1.9).
@Suite struct LateNumberTests {
  private static let rows =
    #""data":{"values":[{"a":"A","b":28,"w":0.5},{"a":"B","b":55,"w":1}]}"#
  private static let places =
    #""x":{"field":"a","type":"nominal"},"y":{"field":"b","type":"quantitative"}"#
  private static let size = #""width":200,"height":100"#

  private func chart(_ text: String) throws -> Chart {
    let source = ChartSource(bytes: Array(text.utf8), format: .json, file: "chart.vl.json")
    return try ChartCompiler(theme: .vega).compile(source) { url in
      throw ChartDataMissing("no file '\(url)'")
    }
  }

  /// The attributes of the plot's area and of the elements of a name that are marks.
  private func elements(_ chart: Chart, _ name: String) -> (area: [Double], marks: [[Double]]) {
    let keys =
      switch name {
      case "rect": ["x", "width", "y", "height"]
      case "circle": ["cx", "cy"]
      default: ["x1", "y1", "x2", "y2"]
      }
    func numbers(_ tag: Substring, _ keys: [String]) -> [Double] {
      keys.compactMap { key in
        guard let start = tag.firstRange(of: " \(key)=\"")?.upperBound else { return nil }
        return Double(tag[start...].prefix { $0 != "\"" })
      }
    }
    let tags = chart.svg.split(separator: "<")
    let area = tags.first { $0.contains("plot-area") }.map {
      numbers($0, ["x", "y", "width", "height"])
    }
    let marks = tags.filter {
      $0.hasPrefix(name + " ") && $0.contains("graphics-symbol")
    }.map { numbers($0, keys) }
    return (area ?? [], marks)
  }

  @Test(arguments: [
    (#"{"type":"bar","width":{"expr":"bandwidth('x') * 0.5"}}"#, [[27.5, 45], [127.5, 45]]),
    (#"{"type":"bar","width":{"expr":"datum.w * bandwidth('x')"}}"#, [[27.5, 45], [105, 90]]),
    (#"{"type":"bar","width":{"expr":"width / 20"}}"#, [[45, 10], [145, 10]]),
  ])
  func barsAreAsWideAsComputed(_ mark: String, _ expected: [[Double]]) throws {
    let chart = try chart(
      "{\(Self.rows),\(Self.size),\"mark\":\(mark),\"encoding\":{\(Self.places)}}")
    let (area, marks) = elements(chart, "rect")
    #expect(marks.map { [$0[0] - area[0], $0[1]] } == expected)
  }

  @Test func offsetsMayBeOfEachRow() throws {
    let mark =
      #"{"type":"point","xOffset":{"expr":"datum.w * 10"},"yOffset":{"expr":"height / 10"}}"#
    let chart = try chart(
      "{\(Self.rows),\(Self.size),\"mark\":\(mark),\"encoding\":{\(Self.places)}}")
    let (area, marks) = elements(chart, "circle")
    #expect(
      marks.map { [$0[0] - area[0], ($0[1] - area[1]).rounded()] } == [[55, 59], [160, 10]])
  }

  @Test func transformsKnowTheSizeOfThePlot() throws {
    let chart = try chart(
      "{\(Self.rows),\(Self.size),\"mark\":\"point\","
        + #""transform":[{"calculate":"width / 4","as":"p"}],"#
        + #""encoding":{"x":{"field":"p","type":"quantitative","scale":null}}}"#)
    let (area, marks) = elements(chart, "circle")
    #expect(marks.map { $0[0] - area[0] } == [50, 50])
  }

  @Test func rangesFollowTheSizeOfThePlot() throws {
    let text =
      "{\(Self.rows),\(Self.size),\"mark\":\"arc\",\"encoding\":{"
      + #""theta":{"field":"b","type":"quantitative"},"radius":{"field":"b","type":"quantitative","#
      + #""scale":{"range":[{"expr":"min(width, height) / 4"},{"expr":"min(width, height) / 2"}]}}}}"#
    let scales = try #require(
      try ChartCase(text, format: .json).plotScales(width: 200, height: 100))
    #expect(scales.radius?.continuous?.position(0) == 25)
    #expect(scales.radius?.continuous?.position(55) == 50)
  }

  @Test(arguments: [
    (#""range":[{"expr":"datum.b"},10]"#, "can only depend on the plot's size"),
    (#""range":[{"expr":"wdth"},10]"#, "there is no parameter `wdth`"),
  ])
  func rangesOfOtherThingsAreRefused(_ range: String, _ words: String) {
    let errors = ChartCase(
      "{\(Self.rows),\"mark\":\"arc\",\"encoding\":{"
        + #""radius":{"field":"b","type":"quantitative","scale":{\#(range)}}}}"#,
      format: .json
    ).errors
    #expect(errors.contains { $0.contains(words) }, "\(errors)")
  }

  @Test func theSizeIsUnknownBesideOtherPlots() {
    let view =
      "{\(Self.rows),\"mark\":{\"type\":\"bar\",\"width\":{\"expr\":\"width / 9\"}},"
      + "\"encoding\":{\(Self.places)}}"
    let errors = ChartCase("{\"hconcat\":[\(view)]}", format: .json).errors
    #expect(errors.contains { $0.contains("there is no parameter `width`") })
  }

  // MARK: Channels

  @Test func channelsThatNobodyKnowsAreNoted() throws {
    let chart = try chart(
      "{\(Self.rows),\(Self.size),\"mark\":\"bar\",\"encoding\":{\(Self.places),"
        + #""slope":{"value":1},"width":{"value":3}}}"#)
    let (area, marks) = elements(chart, "rect")
    #expect(marks.map { [$0[0] - area[0], $0[1]] } == [[5, 90], [105, 90]])
    #expect(chart.warnings.filter { $0.description.contains("there is no channel") }.count == 2)
  }

  @Test(arguments: ["colr", "xOfset", "longitude"])
  func slipsAndWhatIsNotDoneAreErrors(_ channel: String) {
    let errors = ChartCase(
      "{\(Self.rows),\"mark\":\"bar\",\"encoding\":{\(Self.places),\"\(channel)\":{\"value\":1}}}",
      format: .json
    ).errors
    #expect(errors.count == 1 && errors[0].contains("'\(channel)'"), "\(errors)")
  }

  // MARK: Fitting

  @Test(arguments: [
    (#""width":"container","height":"container""#, true, true),
    (#""width":"container""#, true, false),
    (#""width":300,"height":300,"autosize":{"type":"fit","contains":"padding"}"#, true, true),
    (#""width":300,"height":300,"autosize":{"type":"fit-y","contains":"padding"}"#, false, true),
    (#""width":"container","autosize":"none""#, false, false),
    (#""width":300,"height":300,"config":{"autosize":"pad"}"#, false, false),
  ])
  func fittedPlotsLeaveRoomForWhatStandsAroundThem(
    _ size: String, _ isFittedAcross: Bool, _ isFittedDown: Bool
  ) throws {
    let chart = try chart(
      "{\(Self.rows),\(size),\"mark\":\"bar\",\"encoding\":{\(Self.places)}}")
    let (area, _) = elements(chart, "rect")
    #expect(area[2] == (isFittedAcross ? 256 : 300))
    #expect(area[3] == (isFittedDown ? 256 : 300))
  }

  @Test func sidesOfStepsAreNotFitted() throws {
    let chart = try chart(
      "{\(Self.rows),\"height\":150,\"autosize\":{\"type\":\"fit\",\"contains\":\"padding\"},"
        + "\"mark\":\"bar\",\"encoding\":{\(Self.places)}}")
    let (area, _) = elements(chart, "rect")
    #expect(area[2] == 40)
    #expect(chart.height == 150)
  }
}
