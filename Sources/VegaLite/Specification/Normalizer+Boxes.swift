import Diagnostics

/// `boxplot`: whiskers, box, median and outliers.
extension Normalizer {
  mutating func box(_ parts: CompositeParts) -> ViewTree {
    let extent = parts.written.extent ?? parts.defaults.extent
    switch extent?.value ?? .quartileRanges(1.5) {
    case .minMax: return boxToExtremes(parts)
    case .quartileRanges(let factor): return box(parts, whiskersTo: factor)
    case .word(let word):
      report(
        "'extent' of a boxplot must be a number or 'min-max', not '\(word)'",
        at: extent?.position ?? parts.unit.mark.position)
      return boxToExtremes(parts)
    }
  }

  /// Whiskers reach to the least and greatest value.
  private mutating func boxToExtremes(_ parts: CompositeParts) -> ViewTree {
    var frame = parts.frame
    frame.transforms += summary(parts, least: "lower_whisker", greatest: "upper_whisker")
    return .layer(LayerView(frame: frame, views: whiskers(parts) + boxes(parts)))
  }

  /// Whiskers reach to the last values within so many ranges between the quartiles; what lies
  /// beyond is drawn as points.
  private mutating func box(_ parts: CompositeParts, whiskersTo factor: Double) -> ViewTree {
    let lower = parts.datum(parts.name("lower_box"))
    let upper = parts.datum(parts.name("upper_box"))
    let value = parts.datum
    let reach = "\(factor.shortestText) * (\(upper) - \(lower))"
    let (least, greatest) = ("\(lower) - \(reach)", "\(upper) + \(reach)")
    let quartiles = TransformSpecification.joinaggregate(
      AggregateTransform(
        measures: [parts.measure(.q1, "lower_box"), parts.measure(.q3, "upper_box")],
        groupby: parts.groupby))
    let ends = TransformSpecification.aggregate(
      AggregateTransform(
        measures: [
          parts.measure(.min, "lower_whisker"), parts.measure(.max, "upper_whisker"),
          parts.kept(.min, "lower_box"), parts.kept(.max, "upper_box"),
        ] + parts.aggregates, groupby: parts.groupby))
    let within =
      parts.filter("(\(least) <= \(value)) && (\(value) <= \(greatest))") + [ends]
    let common = parts.units + [quartiles]
    let position = parts.frame.position
    let outliers = outliers(
      parts, parts.filter("(\(value) < \(least)) || (\(value) > \(greatest))"))
    let whiskers = whiskers(parts)
    let first =
      outliers.isEmpty
      ? layers(whiskers, position, transforms: common + within)
      : layers(
        outliers + [layers(whiskers, position, transforms: within)], position, transforms: common)
    let second = layers(
      boxes(parts), position, transforms: summary(parts, least: "min", greatest: "max"))
    return .layer(LayerView(frame: parts.frame, views: [first, second]))
  }

  private func summary(
    _ parts: CompositeParts, least: String, greatest: String
  ) -> [TransformSpecification] {
    let measures =
      parts.aggregates + [
        parts.measure(.q1, "lower_box"), parts.measure(.q3, "upper_box"),
        parts.measure(.median, "mid_box"), parts.measure(.min, least),
        parts.measure(.max, greatest),
      ]
    return parts.units
      + [.aggregate(AggregateTransform(measures: measures, groupby: parts.groupby))]
  }

  private mutating func whiskers(_ parts: CompositeParts) -> [ViewTree] {
    let shared = parts.encoding.definitions.filter { ![.color, .size].contains($0.channel) }
    var base = MarkProperties()
    base.invalid = parts.written.invalid
    let rule = parts.properties("rule", base)
    base.orientation = parts.orientation.turned
    base.bag.set(
      .color, .paint(theme.config.styles["boxplot-ticks"]?.paint(.color) ?? .literal("#000000")))
    base.bag.set(.opacity, .number(1))
    let ticks = parts.properties("ticks", base)
    var views: [ViewTree] = []
    for (from, to) in [("lower_whisker", "lower_box"), ("upper_box", "upper_whisker")] {
      views += part(parts, "rule", .rule, rule, [parts.place(from), parts.end(to)] + shared)
    }
    for end in ["lower_whisker", "upper_whisker"] {
      views += part(parts, "ticks", .tick, ticks, [parts.place(end)] + shared)
    }
    return views
  }

  private mutating func boxes(_ parts: CompositeParts) -> [ViewTree] {
    let shared = parts.encoding.definitions
    var base = MarkProperties()
    base.invalid = parts.written.invalid
    if let size = parts.written[.size] ?? parts.defaults[.size] ?? config.mark[.size] {
      base.bag.set(.size, size)
    }
    base.orientation = parts.orientation
    let box = parts.properties("box", base)
    base.orientation = parts.orientation.turned
    if let color = parts.defaults.parts["median"]?.properties?.bag[conditional: .color] {
      base.bag[conditional: .color] = color
    }
    let median = parts.properties("median", base)
    return part(
      parts, "box", .bar, box, [parts.place("lower_box"), parts.end("upper_box")] + shared)
      + part(
        parts, "median", .tick, median,
        [parts.place("mid_box")] + shared.filter { $0.channel != .color } + medianColor(parts))
  }

  /// A box without height has a median of the box's colour, since nothing else of it is seen.
  private func medianColor(_ parts: CompositeParts) -> [ChannelDefinition] {
    let lower = parts.datum(parts.name("lower_box"))
    let upper = parts.datum(parts.name("upper_box"))
    guard let test = parts.expression("\(lower) >= \(upper)") else { return [] }
    let standard =
      config.composites[.boxplot]?.parts["box"]?.properties?.paint(.color)
      ?? config.mark.paint(.color) ?? .literal("#4c78a8")
    let color =
      parts.encoding[.color]
      ?? ChannelDefinition(
        channel: .color, source: .value(.paint(standard)), position: parts.unit.mark.position)
    var definition = ChannelDefinition(
      channel: .color, source: .inherited, position: color.position)
    definition.conditions = [ConditionalDefinition(test: .expression(test), definition: color)]
    return [definition]
  }

  private mutating func outliers(
    _ parts: CompositeParts, _ filter: [TransformSpecification]
  ) -> [ViewTree] {
    var place = parts.measure
    place.title = parts.measureTitle ?? parts.measure.axis?.properties?.title
    if case .shown(var axis)? = place.axis {
      axis.title = nil
      place.axis = .shown(axis)
    }
    place.sort = nil
    place.stack = nil
    let shared = parts.encoding.definitions.filter { ![.size].contains($0.channel) }
    return part(
      parts, "outliers", .point, parts.properties("outliers"), [place] + shared,
      transforms: filter)
  }
}

extension Orientation {
  var turned: Orientation { self == .horizontal ? .vertical : .horizontal }
}
