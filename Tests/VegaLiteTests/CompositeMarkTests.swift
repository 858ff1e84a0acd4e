import Testing

@testable import VegaLite

/// Boxes, error bars and error bands are the layers that Vega-Lite 6.4 makes of them.
@Suite struct CompositeMarkTests {
  private func tree(_ text: String) throws -> ViewTree {
    try NormalizedCase("data: {values: []}\n" + text).chartable().tree
  }

  /// A tree in short: each unit as `part:mark(fields)`, each layer with the names of what its
  /// transforms make.
  private func shape(_ tree: ViewTree) -> String {
    let made = tree.frame.transforms.map(columns).joined(separator: ";")
    let prefix = made.isEmpty ? "" : "{\(made)}"
    switch tree {
    case .unit(let unit):
      let places = unit.encoding.definitions.filter(\.channel.isPosition).map {
        "\($0.channel.rawValue)=\($0.columnName ?? "")"
      }
      return "\(prefix)\(unit.part ?? ""):\(unit.mark.rawValue)(\(places.joined(separator: " ")))"
    case .layer(let layer): return "\(prefix)[\(layer.views.map(shape).joined(separator: ", "))]"
    case .facet, .concat: return "?"
    }
  }

  private func columns(_ transform: TransformSpecification) -> String {
    switch transform {
    case .aggregate(let aggregate), .joinaggregate(let aggregate):
      let groups = aggregate.groupby.map(\.value).joined(separator: ",")
      return aggregate.measures.map(\.name).joined(separator: ",") + "/" + groups
    case .calculate(let calculate): return calculate.name
    case .timeUnit(let unit): return unit.start
    case .filter: return "filter"
    default: return "?"
    }
  }

  @Test func aBoxHasWhiskersToItsNeighboursAndOutliers() throws {
    let tree = try tree(
      """
      mark: boxplot
      encoding: {x: {field: c}, y: {field: a, type: quantitative}, color: {field: k}}
      """)
    #expect(
      shape(tree)
        == "[{lower_box_a,upper_box_a/c,k}["
        + "{filter}outliers:point(y=a x=c), "
        + "{filter;lower_whisker_a,upper_whisker_a,lower_box_a,upper_box_a/c,k}["
        + "rule:rule(y=lower_whisker_a y2=lower_box_a x=c), "
        + "rule:rule(y=upper_box_a y2=upper_whisker_a x=c)]], "
        + "{lower_box_a,upper_box_a,mid_box_a,min_a,max_a/c,k}["
        + "box:bar(y=lower_box_a y2=upper_box_a x=c), median:tick(y=mid_box_a x=c)]]")
    let median = try #require(tree.units.last)
    #expect(median.properties.number(.size) == 14)
    #expect(median.properties.paint(.color) == .literal("#ffffff"))
    #expect(median.orientation == .horizontal)
    #expect(median.encoding[.color]?.conditions.count == 1)
  }

  @Test func aBoxMayReachToItsExtremes() throws {
    let tree = try tree(
      """
      mark: {type: boxplot, extent: min-max, ticks: true, size: 20, color: red, median: {color: blue}}
      encoding: {y: {field: c}, x: {field: a, type: quantitative}}
      """)
    #expect(
      shape(tree)
        == "{lower_box_a,upper_box_a,mid_box_a,lower_whisker_a,upper_whisker_a/c}["
        + "rule:rule(x=lower_whisker_a x2=lower_box_a y=c), "
        + "rule:rule(x=upper_box_a x2=upper_whisker_a y=c), "
        + "ticks:tick(x=lower_whisker_a y=c), ticks:tick(x=upper_whisker_a y=c), "
        + "box:bar(x=lower_box_a x2=upper_box_a y=c), median:tick(x=mid_box_a y=c)]")
    let colors = tree.units.map { $0.properties.paint(.color) }
    #expect(
      colors
        == ["#ff0000", "#ff0000", "#000000", "#000000", "#ff0000", "#0000ff"].map {
          .literal($0)
        })
    #expect(tree.units.last?.properties.number(.size) == 20)
  }

  @Test(
    arguments: [
      (
        "{type: errorbar}",
        "{extent_a,center_a/c;upper_a;lower_a}rule:rule(x=lower_a x2=upper_a y=c)"
      ),
      (
        "{type: errorbar, extent: ci}",
        "{lower_a,upper_a,center_a/c}rule:rule(x=lower_a x2=upper_a y=c)"
      ),
      (
        "{type: errorbar, center: median}",
        "{lower_a,upper_a,center_a/c}rule:rule(x=lower_a x2=upper_a y=c)"
      ),
      (
        "{type: errorbar, ticks: true}",
        "{extent_a,center_a/c;upper_a;lower_a}[ticks:tick(x=lower_a y=c), ticks:tick(x=upper_a y=c), "
          + "rule:rule(x=lower_a x2=upper_a y=c)]"
      ),
    ] as [(String, String)])
  func errorBarsAreSummaries(mark: String, expected: String) throws {
    let tree = try tree(
      "mark: \(mark)\nencoding: {y: {field: c}, x: {field: a, type: quantitative}}")
    #expect(shape(tree) == expected)
  }

  @Test func errorBarsTakeGivenEnds() throws {
    let given = try tree(
      """
      mark: errorbar
      encoding: {y: {field: c}, x: {field: a, type: quantitative}, xError: {field: b}}
      """)
    #expect(shape(given) == "{upper_a;lower_a}rule:rule(x=lower_a x2=upper_a y=c)")
    let ends = try tree(
      "mark: errorbar\nencoding: {y: {field: a, type: quantitative}, y2: {field: b}}")
    #expect(shape(ends) == "{upper_a;lower_a}rule:rule(y=lower_a y2=upper_a)")
  }

  @Test func errorBandsHaveBorders() throws {
    let tree = try tree(
      """
      mark: {type: errorband, borders: true, interpolate: monotone}
      encoding: {x: {field: t, timeUnit: year}, y: {field: a, type: quantitative, title: T}}
      """)
    #expect(
      shape(tree)
        == "{year_t;extent_a,center_a/year_t;upper_a;lower_a}["
        + "band:area(y=lower_a y2=upper_a x=year_t), borders:line(y=lower_a x=year_t), "
        + "borders:line(y=upper_a x=year_t)]")
    let band = try #require(tree.units.first)
    #expect(band.properties.number(.opacity) == 0.3)
    #expect(band.properties.interpolation == .monotone)
    #expect(band.encoding[.y]?.title == .lines(["T"]))
    #expect(band.encoding[.x]?.title == .lines(["t (year)"]))
  }

  @Test(
    arguments: [
      ("mark: boxplot\nencoding: {x: {field: a}, y: {field: b}}", "needs a continuous 'x' or 'y'"),
      (
        "mark: errorbar\nencoding: {x: {field: a, type: quantitative}, xError2: {field: b}}",
        "'xError2' needs 'xError'"
      ),
      (
        "mark: {type: boxplot, extent: ci}\nencoding: {x: {field: a, type: quantitative}}",
        "must be a number or 'min-max', not 'ci'"
      ),
    ] as [(String, String)])
  func whatCannotBeSummedUpIsRefused(text: String, part: String) {
    let errors = NormalizedCase(text).errors
    #expect(errors.contains { $0.contains(part) }, "\(errors)")
  }

  /// No sign in a name may end the text by which an expression reads it.
  @Test(arguments: ["\\n", "\\r", "\\u2028", "\\u2029", "\\\"", "'"])
  func namesOfAnySignsAreRead(sign: String) throws {
    let rows = [1, 3].map { "{\"a\(sign)b\": \($0)}" }.joined(separator: ", ")
    let views = try ChartCase(
      """
      {"data": {"values": [\(rows)]}, "mark": {"type": "errorbar", "extent": "stdev"},
        "encoding": {"x": {"field": "a\(sign)b", "type": "quantitative"}}}
      """, format: .json
    ).views()
    let table = try #require(views.first).table
    let lower = try #require(table.names.first { $0.hasPrefix("lower_") })
    #expect(table[lower]?[0].number.map { abs($0 - (2 - 2.0.squareRoot())) < 1e-9 } == true)
  }
}
