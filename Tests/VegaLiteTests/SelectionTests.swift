import Testing

@testable import VegaLite

/// What selections hold at first, as Vega-Lite draws it.
@Suite struct SelectionTests {
  private let data = """
    data: {values: [{a: 0, b: 2, c: x}, {a: 4, b: 6, c: y}, {a: 8, b: 4, c: x}, {a: 10, b: 8, c: z}]}
    """

  private func interval(_ value: String, channels: String = "[x]") -> String {
    "params: [{name: br, select: {type: interval, encodings: \(channels)}, value: \(value)}]"
  }

  private func fills(_ parameters: String, mark: String = "bar") throws -> [Paint] {
    let text = """
      \(parameters)
      \(data)
      mark: \(mark)
      encoding:
        x: {field: a, type: quantitative}
        y: {field: b, type: quantitative}
        color: {condition: {param: br, value: red}, value: blue}
      """
    let groups = try ChartCase(text).scene().plots[0].groups
    return groups.first { $0.kind == .bar }?.marks.map(\.style.fill) ?? []
  }

  private let red = Paint.literal("#ff0000")
  private let blue = Paint.literal("#0000ff")

  @Test(arguments: [
    ("{x: [4, 8]}", [1, 2]), ("{x: [8, 4]}", [1, 2]), ("{x: [1, 3]}", []),
    ("{x: [0, 100]}", [0, 1, 2, 3]),
  ])
  func anIntervalHoldsBothItsEnds(value: String, held: [Int]) throws {
    let expected = (0..<4).map { held.contains($0) ? red : blue }
    #expect(try fills(interval(value)) == expected)
  }

  @Test(arguments: [
    ("fields: [c]", "x", [0, 2]), ("fields: [c]", "[x, z]", [0, 2, 3]),
    ("fields: [c, a]", "[{c: x, a: 8}, {c: y, a: 0}]", [2]),
    ("encodings: [x]", "[{x: 4}]", [1]), ("fields: [year]", "[{year: 2000}]", []),
    ("fields: [c, a]", "[{c: x}]", []),
    ("fields: [gone]", "x", []),
  ])
  func aPointSelectionHoldsRowsThatEqualIt(what: String, value: String, held: [Int]) throws {
    let parameters = "params: [{name: br, select: {type: point, \(what)}, value: \(value)}]"
    let expected = (0..<4).map { held.contains($0) ? red : blue }
    #expect(try fills(parameters) == expected)
  }

  @Test func anIntervalIsDrawnUnderAndOverTheMarks() throws {
    let text = """
      \(interval("{x: [2, 4], y: [0, 8]}", channels: "[x, y]"))
      \(data)
      width: 100
      height: 100
      mark: point
      encoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}
      """
    let plot = try ChartCase(text).scene().plots[0]
    #expect(plot.groups.map(\.kind) == [.rect, .point, .rect])
    guard case .rectangle(let rectangle, _)? = plot.groups.first?.marks.first?.shape else {
      Issue.record("no rectangle")
      return
    }
    #expect(abs(rectangle.x - plot.area.x - plot.area.width * 0.2) < 1e-9)
    #expect(abs(rectangle.width - plot.area.width * 0.2) < 1e-9)
    #expect(abs(rectangle.maxY - plot.area.maxY) < 1e-9)
  }

  @Test func anIntervalOfAChartIsInNoneOfItsSmallMultiples() throws {
    let text = """
      \(interval("{x: [2, 4]}"))
      \(data)
      mark: point
      encoding:
        {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}, row: {field: c}}
      """
    let plots = try ChartCase(text).scene().plots
    #expect(plots.count == 3)
    #expect(plots.allSatisfy { $0.groups.map(\.kind) == [.point] })
  }

  private func overview(_ value: String, _ x: String) -> String {
    """
    \(data)
    vconcat:
    - mark: line
      encoding: {x: \(x), y: {field: b, type: quantitative}}
    - params: [{name: br, select: {type: interval, encodings: [x]}\(value)}]
      mark: line
      encoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}
    """
  }

  @Test func aDomainFollowsASelectionWithoutRounding() throws {
    let x = "{field: a, type: quantitative, scale: {domain: {param: br}, nice: true, zero: true}}"
    let held = try ChartCase(overview(", value: {x: [3.3, 7.1]}", x)).scale(.x)
    guard case .continuous(let domain)? = held?.domain else {
      Issue.record("no domain")
      return
    }
    #expect(domain == [3.3, 7.1])
    #expect(held?.nice == nil)
    let empty = try ChartCase(overview("", x)).scale(.x)
    if case .continuous(let domain)? = empty?.domain { #expect(domain == [0, 10]) }
    #expect(empty?.nice == .flag(true))
  }

  @Test func binsFollowASelection() throws {
    let x = "{field: a, bin: {maxbins: 20, extent: {param: br}}, type: quantitative}"
    let name = "bin_extent_param_br_maxbins_20_a"
    let held = try ChartCase(overview(", value: {x: [2, 6]}", x)).views()[0]
    #expect(held.bins[name]?.step == 0.2)
    let empty = try ChartCase(overview("", x)).views()[0]
    #expect(empty.bins[name]?.step == 0.5)
  }

  private func lookup(_ value: String) -> String {
    """
    \(data)
    layer:
    - params: [{name: br, select: {type: point, encodings: [x]}\(value)}]
      mark: point
      encoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}
    - transform: [{lookup: c, from: {param: br, key: c, fields: [b]}}]
      mark: rule
      encoding: {x: {field: br, type: quantitative}}
    """
  }

  @Test func rowsAreLookedUpInWhatIsSelected() throws {
    let held = try ChartCase(lookup(", value: [{x: 4}]")).views()[1]
    #expect(
      held.table["br"].map { column in (0..<column.count).map { column[$0] } } == [.number(6)])
    let empty = try ChartCase(lookup("")).views()[1]
    // Of rows with the same key the last one stands.
    let values = empty.table["br"].map { column in (0..<column.count).map { column[$0] } }
    #expect(values == [4, 6, 4, 8].map(Value.number))
  }

  @Test func aViewCannotLookUpWhatIsSelectedInItself() throws {
    let text = """
      \(data)
      params: [{name: br, select: {type: point, fields: [c]}}]
      transform: [{lookup: c, from: {param: br, key: c}}]
      mark: point
      encoding: {x: {field: a, type: quantitative}}
      """
    #expect(ChartCase(text).errors.contains { $0.contains("3:39: error: 'from.param' names") })
  }

  @Test func compositeMarksHoldNothing() {
    let text = """
      \(interval("{x: [1, 2]}"))
      \(data)
      mark: boxplot
      encoding: {x: {field: c}, y: {field: b, type: quantitative}}
      """
    #expect(ChartCase(text).errors.contains { $0.contains("is not supported for mark 'boxplot'") })
  }

  @Test func expressionsReadWhatIsSelected() throws {
    let text = """
      params:
      - {name: br, select: {type: interval, encodings: [x]}, value: {x: [3, 7]}}
      - {name: pt, select: {type: point, fields: [c]}, value: [{c: x}, {c: y}]}
      \(data)
      transform:
      - {calculate: "br.a[1] - br.a[0]", as: width}
      - {calculate: "join(pt.c, '') + length(pt.vlPoint.or)", as: names}
      mark: point
      encoding: {x: {field: a, type: quantitative}, y: {field: width}, text: {field: names}}
      """
    let table = try ChartCase(text).views()[0].table
    #expect(table["width"]?[0] == .number(4))
    #expect(table["names"]?[0] == .text("xy2"))
  }

  @Test(arguments: [
    ("{x: 3}", "needs a list for each of its channels"),
    ("{y: [1, 2]}", "needs a list for each of its channels"),
  ])
  func anIntervalWithoutEndsIsRefused(value: String, part: String) {
    let text = """
      \(interval(value))
      \(data)
      mark: point
      encoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}
      """
    #expect(ChartCase(text).errors.contains { $0.contains("1:70: error:") && $0.contains(part) })
  }
}
