import Diagnostics
import Testing

@testable import VegaLite

/// Every part of the grammar becomes a typed value.
@Suite struct SpecificationReadingTests {
  private func unit(_ encoding: String, mark: String = "point") throws -> UnitSpecification? {
    try NormalizedCase("data: {values: []}\nmark: \(mark)\nencoding: \(encoding)").unit()
  }

  @Test func viewsHoldWhatTheySay() throws {
    let text = """
      {"name": "v", "title": {"text": ["a", "b"], "subtitle": "c", "anchor": "end", "fontSize": 9},
       "width": {"step": 12, "for": "position"}, "height": 70, "background": "#eee", "padding": 3,
       "autosize": {"type": "pad", "contains": "padding"},
       "view": {"stroke": null, "fill": "red", "style": "cell"},
       "resolve": {"scale": {"x": "independent"}, "axis": {"y": "shared"}, "legend": {"color": "independent"}},
       "align": {"row": "each"}, "bounds": "flush", "center": true, "spacing": {"column": 4},
       "columns": 3, "data": {"values": []}, "mark": "bar", "encoding": {}}
      """
    let specification = try NormalizedCase(text).specification()
    let common = specification.root.common
    #expect(specification.name == "v")
    #expect(specification.padding == Padding(left: 3, top: 3, right: 3, bottom: 3))
    #expect(common.title?.lines == ["a", "b"])
    #expect(common.title?.subtitle == ["c"])
    #expect(common.title?.bag.word(.anchor) == "end")
    #expect(common.title?.bag.number(.fontSize) == 9)
    #expect(common.width?.value == .positionStep(12))
    #expect(common.height?.value == .pixels(70))
    #expect(common.background.paint(.stroke) == Paint.none)
    #expect(common.backgroundStyles == ["cell"])
    #expect(common.resolve.scales == [.x: .independent])
    #expect(common.resolve.axes == [.y: .shared])
    #expect(common.resolve.legends == [.color: .independent])
    #expect(common.arrangement.alignment.row == .each)
    #expect(common.arrangement.alignment.column == nil)
    #expect(common.arrangement.bounds == .flush)
    #expect(common.arrangement.isCentered.column == true)
    #expect(common.arrangement.spacing.column == 4)
    #expect(common.arrangement.columns == 3)
  }

  @Test func marksHoldTheirProperties() throws {
    let mark = """
      {type: bar, width: {band: 0.5}, height: 4, x: width, y: 3, invalid: null, style: [a, b],
       orient: horizontal, cornerRadiusEnd: 4, strokeDash: [2, 1], fill: null, filled: false,
       order: null, point: transparent, line: {color: red}, extent: min-max, shape: triangle-up,
       interpolate: monotone, text: [a, b], tooltip: true, cursor: pointer}
      """
    let properties = try #require(try unit("{}", mark: mark)).mark.properties
    #expect(properties.width == .band(0.5))
    #expect(properties.height == .pixels(4))
    #expect(properties.x == .end)
    #expect(properties.y == .pixels(3))
    #expect(properties.invalid == .show)
    #expect(properties.styles == ["a", "b"])
    #expect(properties.orientation == .horizontal)
    #expect(properties.number(.cornerRadiusEnd) == 4)
    #expect(properties.dash(.strokeDash) == [2, 1])
    #expect(properties.paint(.fill) == Paint.none)
    #expect(properties.flag(.filled) == false)
    #expect(properties.keepsRowOrder)
    #expect(properties.parts["point"]?.properties?.number(.opacity) == 0)
    #expect(properties.parts["line"]?.properties?.paint(.color) == .literal("#ff0000"))
    #expect(properties.extent?.value == .minMax)
    #expect(properties.shape == .triangleUp)
    #expect(properties.interpolation == .monotone)
    #expect(properties.text == ["a", "b"])
  }

  @Test(
    arguments: [
      ("price", "price", nil, nil), ("price:Q", "price", .quantitative, nil),
      ("day:ordinal", "day", .ordinal, nil), ("mean(score):Q", "score", .quantitative, .mean),
      ("sum(a)", "a", nil, .sum), ("a\\:b:N", "a:b", .nominal, nil),
      ("f(x)", "f(x)", nil, nil), ("12:30", "12:30", nil, nil),
    ] as [(String, String, FieldType?, AggregateOperation?)])
  func shorthandIsAChannel(
    text: String, field: String, type: FieldType?, operation: AggregateOperation?
  ) throws {
    let json = text.replacing("\\", with: "\\\\")
    let definition = try #require(try unit("{x: \"\(json)\"}")?.encoding[.x])
    #expect(definition.fieldName?.value == field)
    #expect(definition.type?.value == type)
    #expect(definition.aggregate?.value.operation == operation)
  }

  @Test func shorthandCountsAndTimes() throws {
    let encoding = try #require(try unit("{x: 'yearmonth(date):T', y: 'count()'}")).encoding
    #expect(encoding[.x]?.timeUnit?.value.name == "yearmonth")
    #expect(encoding[.x]?.columnName == "yearmonth_date")
    #expect(encoding[.y]?.columnName == "__count")
  }

  @Test func channelsHoldTheirProperties() throws {
    let text = """
      {x: {field: a, bin: {maxbins: 4}, bandPosition: 0.5, stack: normalize, axis: null,
        sort: {field: b, op: mean, order: descending}, impute: {value: 2, frame: [null, 3]}},
       y: {aggregate: {argmax: t}, field: a, title: null, sort: -x, scale: null},
       color: {condition: {test: {field: a, gt: 3}, value: red}, field: c, legend: {orient: none}},
       size: {value: 3}, order: [{field: a, sort: descending}, {field: b}], detail: ["a:N", "b:N"],
       row: {field: r, header: {labelOrient: bottom}, spacing: 3}, y2: {datum: 4}}
      """
    let encoding = try #require(try unit(text)).encoding
    let x = try #require(encoding[.x])
    #expect(x.columnName == "bin_maxbins_4_a")
    #expect(x.stack?.value == .on(.normalize))
    #expect(x.axis?.isHidden == true)
    #expect(x.impute?.value == .number(2))
    #expect(x.impute?.frame.after == 3)
    #expect(x.bandPosition == 0.5)
    let y = try #require(encoding[.y])
    #expect(y.aggregate?.value == .argument(isMaximum: true, of: "t"))
    #expect(y.title == .hidden)
    #expect(y.scale?.isHidden == true)
    if case .channel(.x, isDescending: true, _)? = y.sort {} else { Issue.record("sort") }
    #expect(encoding[.color]?.conditions.count == 1)
    #expect(encoding[.color]?.legend?.properties?.orientation == LegendOrientation.none)
    #expect(encoding.all(.order).count == 2)
    #expect(encoding.all(.detail).map { $0.fieldName?.value } == ["a", "b"])
    #expect(encoding[.row]?.header?.properties?.labelOrientation == .bottom)
    #expect(encoding[.y2]?.isDatum == true)
  }

  @Test func axesMayDependOnTheirLabels() throws {
    let text = """
      {x: {field: a, axis: {labelColor: {condition: {test: "datum.value > 2", value: red},
        value: black}, tickCount: {interval: month, step: 3}, grid: false, labelOverlap: greedy,
        labelExpr: "datum.label", values: [1, 2], labelFlush: false}}}
      """
    let axis = try #require(try unit(text)?.encoding[.x]?.axis?.properties)
    #expect(axis.bag[conditional: .labelColor]?.conditions.count == 1)
    #expect(axis.paint(.labelColor) == .grey("#000000"))
    #expect(axis.tickCount?.value == .interval(CalendarInterval(.month, every: 3)))
    #expect(axis.flag(.grid) == false)
    #expect(axis.labelOverlap == .greedy)
    #expect(axis.labelExpression != nil)
    #expect(axis.values?.map(\.value) == [.number(1), .number(2)])
    #expect(axis.labelFlush == -1)
  }

  @Test(
    arguments: [
      ("mark: geoshape\nencoding: {}", "1:7: error: 'mark' 'geoshape' is not supported"),
      ("mark: barr", "1:7: error: 'mark' must be"),
      ("mark: bar\nprojection: {type: mercator}", "2:1: error: 'projection' in"),
      ("mark: bar\nencoding: {longitude: {field: a}}", "2:12: error: 'longitude' in 'encoding'"),
      ("mark: bar\nencoding: {colour: {field: a}}", "2:12: error: unknown property 'colour'"),
      ("mark: bar\nautosize: fitt", "(did you mean 'fit'?)"),
      ("mark: {type: bar, opacity: 2}", "1:28: error: 'mark.opacity' must be from 0 to 1"),
      ("mark: {type: bar, color: blu}", "1:26: error: 'mark.color' 'blu' is no colour"),
      ("mark: bar\nencoding: {x: {field: {repeat: row}}}", "refers to a 'repeat'"),
      ("mark: bar\nencoding: {color: {condition: {param: p, value: red}}}", "no parameter 'p'"),
      ("layer: [{hconcat: [{mark: bar}]}]", "a layer must be a view of one mark"),
      ("mark: bar\nconfig: {bar: {colour: red}}", "unknown property 'colour' in 'config.bar'"),
    ] as [(String, String)])
  func whatIsNotThereIsRefusedWithItsPlace(text: String, part: String) {
    let errors = NormalizedCase(text).errors
    #expect(errors.contains { $0.contains(part) }, "\(errors)")
  }
}
