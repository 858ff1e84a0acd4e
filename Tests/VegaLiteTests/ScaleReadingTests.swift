import Diagnostics
import SourceTree
import Testing

@testable import VegaLite

@Suite("Scales of a specification")
struct ScaleReadingTests {
  private func read(
    _ text: String, _ channel: Channel = .color
  ) throws -> (scale: Guide<ScaleSpecification>?, errors: [String]) {
    let root = try #require(try YAMLReader.read("scale: \(text)", file: "chart.yml"))
    var reader = SpecificationReader(file: "chart.yml")
    reader.parameters.expressions.selections = ["brush"]
    var properties = PropertyReader(root, file: "chart.yml", path: "encoding.color")
    let scale = reader.scale(&properties, of: channel)
    properties.finish()
    return (scale, properties.diagnostics.map(\.headline))
  }

  private func scale(_ text: String, _ channel: Channel = .color) throws -> ScaleSpecification {
    let (scale, errors) = try read(text, channel)
    #expect(errors.isEmpty)
    return try #require(scale?.properties)
  }

  @Test
  func `every property is read`() throws {
    let scale = try scale(
      "{type: symlog, domainMin: 1, domainMax: 9, domainMid: 4, zero: false, clamp: true, "
        + "reverse: true, round: true, base: 2, exponent: 3, constant: 0.5, align: 0.25, "
        + "padding: 3, paddingInner: 0.1, paddingOuter: 0.2, nice: 5, interpolate: cubehelix-long, "
        + "rangeMin: red, rangeMax: 7, bins: {start: 0, stop: 8, step: 2}}")
    #expect(scale.type?.value == .symlog && scale.domainMid?.value == 4)
    #expect(scale.domainMin?.value == .number(1) && scale.domainMax?.value == .number(9))
    #expect(scale.includesZero == false && scale.clamps == true && scale.isReversed == true)
    #expect(scale.rounds == true && scale.base == 2 && scale.exponent == 3)
    #expect(scale.constant == 0.5 && scale.align == 0.25 && scale.padding == 3)
    #expect(scale.paddingInner == 0.1 && scale.paddingOuter == 0.2 && scale.nice == .count(5))
    #expect(scale.interpolation?.value.space == .cubehelixLong)
    #expect(scale.rangeMin?.value == .color(.literal("#ff0000")))
    #expect(scale.rangeMax?.value == .number(7))
    #expect(scale.bins?.value == .steps(start: 0, stop: 8, step: 2))
  }

  @Test
  func `domains may be lists, unions, raw or a selection's`() throws {
    let dates = try scale("{domain: [{year: 2020}, {year: 2021, month: jan}]}").domain?.value
    #expect(dates?.values?.map(\.value) == [.time(1_577_836_800_000), .time(1_609_459_200_000)])
    guard case .union(let more)? = try scale("{domain: {unionWith: [1, 2]}}").domain?.value else {
      Issue.record("no union")
      return
    }
    #expect(more.map(\.value) == [.number(1), .number(2)])
    guard case .unaggregated? = try scale("{domain: unaggregated}").domain?.value,
      case .selection? = try scale("{domain: {param: brush, encoding: x}}").domain?.value
    else {
      Issue.record("neither unaggregated nor a selection")
      return
    }
  }

  @Test
  func `ranges are of the channel's kind`() throws {
    guard
      case .dashes(let dashes)? = try scale("{range: [[1, 0], [4, 2]]}", .strokeDash).range?.value,
      case .shapes(let shapes)? = try scale("{range: [cross]}", .shape).range?.value,
      case .numbers(let numbers)? = try scale("{range: [1, 2, 3]}", .size).range?.value,
      case .named(let name)? = try scale("{range: heatmap}").range?.value
    else {
      Issue.record("another range")
      return
    }
    #expect(dashes == [[1, 0], [4, 2]] && shapes == [.cross])
    #expect(numbers == [1, 2, 3] && name == .heatmap)
  }

  @Test
  func `schemes are names, parts and lists`() throws {
    let part = try scale("{scheme: {name: Blues, extent: [1, 0.2], count: 7}}").scheme?.value
    #expect(part?.count == 7 && part?.extent?.0 == 1 && part?.extent?.1 == 0.2)
    #expect(try scale("{scheme: turbo}").scheme?.value.colors.count == 64)
    #expect(try scale("{scheme: [red, blue]}").scheme?.value.colors.count == 2)
    #expect(try scale("{nice: month}").nice == .interval("month", every: 1))
    #expect(
      try scale("{nice: {interval: month, step: 3}}").nice == .interval("month", every: 3))
    #expect(try scale("{interpolate: {type: rgb, gamma: 2}}").interpolation?.value.gamma == 2)
    #expect(try read("null").scale?.isHidden == true && read("null").errors.isEmpty)
  }

  @Test(arguments: [
    ("{scheme: blue}", "'encoding.color.scale.scheme' 'blue' is no colour scheme"),
    ("{scheme: blues-9}", "'blues-9' is no colour scheme; write 'blues'"),
    ("{scheme: {nam: blues}}", "needs a 'name'"), ("{scheme: {}}", "needs a 'name'"),
    ("{type: liner}", "must be 'linear', 'log'"), ("{domain: []}", "is empty"),
    ("{domain: {unionWth: [1]}}", "needs 'unionWith' or 'param'"),
    ("{domain: {expr: 'a'}}", "is an expression, which is not supported"),
    ("{domain: all}", "must be a list or 'unaggregated'"), ("{bins: {start: 0}}", "needs a 'step'"),
    ("{bins: {step: 0}}", "bins"), ("{nice: {step: 3}}", "needs an 'interval'"),
    ("{nice: fortnight}", "must be 'millisecond'"),
    ("{nice: {interval: hour, step: 3}}", "by the hour is not supported"),
    ("{interpolate: {gamma: 2}}", "needs a 'type'"),
    ("{interpolate: {type: hcl, gamma: 2}}", "has no meaning for 'hcl'"),
    ("{interpolate: oklch}", "must be 'rgb'"), ("{range: {field: a}}", "by a field"),
    ("{range: ramps}", "must be 'category'"), ("{range: [rood]}", "is no colour"),
    ("{range: []}", "must be a list"), ("{exponent: .nan}", "exponent"),
    ("{constant: 0}", "constant"), ("{rangeMin: []}", "rangeMin"), ("{padding: wide}", "padding"),
    ("{domainRaw: [1, 2]}", "domainRaw"), ("{pading: 1}", "pading"), ("3", "scale"),
  ])
  func `what is wrong is told once and by name`(text: String, part: String) throws {
    let errors = try read(text).errors
    #expect(errors.contains { $0.contains(part) }, "\(errors)")
    #expect(errors.count <= 2)
  }
}
