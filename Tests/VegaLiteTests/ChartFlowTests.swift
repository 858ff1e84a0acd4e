import Testing

@testable import VegaLite

/// What an encoding implies for its rows: aggregates, stacks, orders.
@Suite struct ChartFlowTests {
  private static let values = """
    data:
      values:
        - {team: b, part: y, n: 2}
        - {team: a, part: y, n: 4}
        - {team: b, part: x, n: 8}
        - {team: a, part: x, n: 16}
        - {team: a, part: x, n: 2}

    """

  private func view(_ text: String) throws -> UnitData {
    try #require(try ChartCase(Self.values + text).views().first)
  }

  @Test(
    arguments: [
      ("sum", [10.0, 22.0]), ("mean", [5.0, 4 + 10.0 / 3]), ("average", [5.0, 4 + 10.0 / 3]),
      ("median", [5.0, 4.0]), ("min", [2.0, 2.0]), ("max", [8.0, 16.0]), ("count", [2.0, 3.0]),
      ("distinct", [2.0, 3.0]), ("valid", [2.0, 3.0]), ("missing", [0.0, 0.0]),
    ] as [(String, [Double])])
  func aggregatesGroupByTheOtherFields(operation: String, expected: [Double]) throws {
    let view = try view(
      "mark: bar\nencoding: {x: {field: team}, y: {field: n, aggregate: \(operation)}}")
    let definition = try #require(view.unit.encoding[.y])
    // In order of appearance: b, a.
    #expect(view.column(of: definition)?.numbers == expected)
  }

  @Test func barsOfSeveralPartsAreStackedFromTheLastPartUpwards() throws {
    let view = try view(
      """
      mark: bar
      encoding: {x: {field: team}, y: {field: n, aggregate: sum}, color: {field: part}}
      """)
    let stack = try #require(view.stack)
    #expect(stack.channel == .y)
    // Rows: b y, a y, b x, a x; y lies below x.
    #expect(view.starts == [0, 0, 2, 4])
    #expect(view.ends == [2, 4, 10, 22])
  }

  @Test func horizontalStacksRunFromTheFirstPart() throws {
    let view = try view(
      """
      mark: bar
      encoding: {y: {field: team}, x: {field: n, aggregate: sum}, color: {field: part}}
      """)
    #expect(view.starts == [8, 18, 0, 0])
  }

  @Test func normalizedStacksAreShares() throws {
    let view = try view(
      """
      mark: bar
      encoding: {x: {field: team}, y: {field: n, aggregate: sum, stack: normalize}, color: {field: part}}
      """)
    #expect(view.ends?.max() == 1)
    #expect(view.ends?[0] == 0.2)
  }

  @Test func centredStacksHaveOneMiddle() throws {
    let view = try view(
      """
      mark: bar
      encoding: {x: {field: team}, y: {field: n, aggregate: sum, stack: center}, color: {field: part}}
      """)
    // The lesser stack of 10 stands in the middle of 22.
    #expect(view.starts?[0] == 6)
    #expect(view.ends?[2] == 16)
  }

  @Test(arguments: ["null", "false"])
  func stacksCanBeSwitchedOff(word: String) throws {
    let view = try view(
      """
      mark: bar
      encoding: {x: {field: team}, y: {field: n, aggregate: sum, stack: \(word)}, color: {field: part}}
      """)
    #expect(view.stack == nil)
  }

  @Test func negativeValuesAreStackedDownwards() {
    let bounds = Stacking.bounds([3, -2, 4, -5], groups: [[0, 1, 2, 3]], mode: .zero)
    #expect(bounds.starts == [0, 0, 3, -2])
    #expect(bounds.ends == [3, -2, 7, -7])
  }

  @Test func meansAreStackedAsTheGrammarHasIt() throws {
    let view = try view(
      """
      mark: bar
      encoding: {x: {field: team}, y: {field: n, aggregate: mean}, color: {field: part}}
      """)
    #expect(view.stack?.mode == .zero)
  }

  @Test(
    arguments: [
      ("ascending", ["a", "b", "c"]), ("descending", ["c", "b", "a"]), ("null", ["c", "a", "b"]),
      ("[b, c]", ["b", "c", "a"]), ("-y", ["b", "a", "c"]), ("y", ["c", "a", "b"]),
      ("{field: w}", ["b", "c", "a"]), ("{field: w, order: descending}", ["a", "c", "b"]),
      ("{field: n, op: sum, order: descending}", ["b", "a", "c"]),
      ("{encoding: y, order: descending}", ["b", "a", "c"]),
    ] as [(String, [String])])
  func discreteValuesAreSorted(sort: String, expected: [String]) throws {
    let text = """
      data:
        values:
          - {k: c, n: 1, w: 5}
          - {k: a, n: 9, w: 7}
          - {k: b, n: 5, w: 1}
          - {k: b, n: 6, w: 2}
      mark: bar
      encoding:
        x: {field: k, sort: \(sort)}
        y: {field: n, type: quantitative}
      """
    let scale = try #require(try ChartCase(text).scale(.x))
    #expect(scale.discreteValues?.map(\.text) == expected)
  }

  private static let sorted = """
    data: {values: [{k: b, n: 1, c: p}, {k: a, n: 9, c: q}, {k: c, n: 5, c: p}]}

    """

  @Test(
    arguments: [
      ("-y", ["c", "b", "a"]), ("y", ["a", "b", "c"]),
      ("{encoding: y, order: descending}", ["c", "b", "a"]),
    ] as [(String, [String])])
  func aSortByOnesOwnChannelIsByTheNames(sort: String, expected: [String]) throws {
    let text =
      Self.sorted
      + "mark: bar\nencoding: {y: {field: k, sort: \(sort)}, x: {field: n, type: quantitative}, "
      + "color: {field: c}}"
    let scale = try #require(try ChartCase(text).scale(.y))
    #expect(scale.discreteValues?.map(\.text) == expected)
  }

  /// Bars are sorted by their sums, texts by their least values: the sums are what one sees.
  @Test func theSortOfALayerHoldsWhereverItStands() throws {
    let bar = "  - {mark: bar}\n"
    let text = "  - {mark: {type: text, text: t}}\n"
    for layers in [bar + text, text + bar] {
      let text =
        Self.sorted + "encoding: {x: {field: n, type: quantitative}, y: {field: k, sort: '-x'}}\n"
        + "layer:\n" + layers
      let scale = try #require(try ChartCase(text).scale(.y))
      #expect(scale.discreteValues?.map(\.text) == ["a", "c", "b"])
    }
  }

  @Test(
    arguments: [
      ("tick", "quantitative", "quantitative", .vertical),
      ("tick", "nominal", "nominal", .vertical),
      ("tick", "nominal", "quantitative", .horizontal),
      ("tick", "quantitative", "nominal", .vertical),
      ("tick", "temporal", "quantitative", .horizontal),
      ("bar", "quantitative", "quantitative", .vertical),
    ] as [(String, String, String, Orientation)])
  func marksStandByTheirMeasure(
    mark: String, x: String, y: String, orientation: Orientation
  ) throws {
    let view = try #require(
      ChartCase(
        Self.sorted + "mark: \(mark)\nencoding: {x: {field: n, type: \(x)}, "
          + "y: {field: n, type: \(y)}}"
      ).views().first)
    #expect(view.unit.orientation == orientation)
  }

  @Test func linesRunAlongTheirDimension() throws {
    let scene = try ChartCase(
      """
      data: {values: [{t: 3, v: 1}, {t: 1, v: 2}, {t: 2, v: 3}]}
      mark: line
      encoding: {x: {field: t, type: quantitative}, y: {field: v, type: quantitative}}
      """
    ).scene()
    let mark = try #require(scene.plots.first?.groups.first?.marks.first)
    guard case .path(let path) = mark.shape else {
      Issue.record("a line is a path")
      return
    }
    let xs = Flattening.points(path).map(\.x)
    #expect(xs == xs.sorted())
    #expect(xs.count == 3)
  }

  @Test func aRowWithoutAValueBreaksTheLine() throws {
    let scene = try ChartCase(
      """
      data: {values: [{t: 1, v: 1}, {t: 2, v: 2}, {t: 3, v: null}, {t: 4, v: 3}, {t: 5, v: 3}]}
      mark: line
      encoding: {x: {field: t, type: quantitative}, y: {field: v, type: quantitative}}
      """
    ).scene()
    guard case .path(let path)? = scene.plots.first?.groups.first?.marks.first?.shape else {
      Issue.record("a line is a path")
      return
    }
    let moves = path.commands.filter { if case .move = $0 { true } else { false } }
    #expect(moves.count == 2)
  }

  @Test func layersCompleteASharedEncoding() throws {
    let views = try ChartCase(
      Self.values + """
        encoding: {x: {field: team, sort: descending}, y: {title: Total}}
        layer:
          - mark: bar
            encoding: {y: {field: n, aggregate: sum}}
          - mark: rule
            encoding: {x: null, y: {datum: 5}}
        """
    ).views()
    #expect(views.count == 2)
    #expect(views.first?.unit.encoding[.y]?.title == .lines(["Total"]))
    #expect(views.first?.unit.encoding[.x]?.fieldName?.value == "team")
  }

  @Test func pointsOfALineAreALayerOfTheirOwn() throws {
    let views = try ChartCase(
      Self.values + """
        mark: {type: line, point: true}
        encoding: {x: {field: team}, y: {field: n, aggregate: sum}}
        """
    ).views()
    #expect(views.map(\.unit.mark) == [.line, .point])
  }
}
