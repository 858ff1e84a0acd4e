import Diagnostics

/// `errorbar` and `errorband`: from a lower to an upper value, computed or given.
extension Normalizer {
  /// - Parameter encoding: the whole, with the channels of given ends and errors.
  mutating func interval(
    _ parts: CompositeParts, _ encoding: EncodingSpecification
  ) -> ViewTree {
    let isHorizontal = parts.orientation == .horizontal
    let end = encoding[isHorizontal ? .x2 : .y2]?.fieldName
    let error = encoding[isHorizontal ? .xError : .yError]?.fieldName
    let lowerError = encoding[isHorizontal ? .xError2 : .yError2]?.fieldName
    let isRaw = end == nil && error == nil
    var measures = parts.aggregates
    var calculated: [TransformSpecification] = []
    if isRaw {
      (measures, calculated) = summary(parts)
    } else {
      if parts.written.extent != nil || parts.written.center != nil {
        warn(
          "'extent' and 'center' have no effect where both ends are given",
          at: parts.unit.mark.position)
      }
      if let end {
        calculated +=
          parts.calculate(parts.datum(FieldPath.columnName(end.value)), as: "upper")
          + parts.calculate(parts.datum, as: "lower")
      } else if let error {
        let above = parts.datum(FieldPath.columnName(error.value))
        calculated += parts.calculate("\(parts.datum) + \(above)", as: "upper")
        if let lowerError {
          let below = parts.datum(FieldPath.columnName(lowerError.value))
          calculated += parts.calculate("\(parts.datum) + \(below)", as: "lower")
        } else {
          calculated += parts.calculate("\(parts.datum) - \(above)", as: "lower")
        }
      }
    }
    var frame = parts.frame
    frame.transforms += parts.units
    if !measures.isEmpty {
      frame.transforms.append(
        .aggregate(
          AggregateTransform(measures: measures, groupby: isRaw ? parts.groupby : [])))
    }
    frame.transforms += calculated
    let views = parts.mark == .errorbar ? bars(parts) : bands(parts, encoding)
    if views.count == 1, parts.mark == .errorbar, case .unit(var unit) = views[0] {
      unit.frame = frame
      return .unit(unit)
    }
    return .layer(LayerView(frame: frame, views: views))
  }

  private mutating func summary(
    _ parts: CompositeParts
  ) -> ([AggregateTransform.Measure], [TransformSpecification]) {
    let extent = parts.written.extent
    var word: String?
    switch extent?.value {
    case .word(let name)?: word = name
    case .minMax?, .quartileRanges?:
      report(
        "'extent' of mark '\(parts.mark.rawValue)' must be 'ci', 'iqr', 'stderr' or 'stdev'",
        at: extent?.position ?? parts.unit.mark.position)
    case nil: break
    }
    let center =
      parts.written.center
      ?? (word.map { $0 == "iqr" ? .median : .mean }
        ?? config.composites[.errorbar]?.center ?? .mean)
    let kind = word ?? (center == .mean ? "stderr" : "iqr")
    switch kind {
    case "stderr", "stdev":
      let (middle, reach) = (parts.datum(parts.name("center")), parts.datum(parts.name("extent")))
      return (
        parts.aggregates + [
          parts.measure(kind == "stderr" ? .stderr : .stdev, "extent"),
          parts.measure(center, "center"),
        ],
        parts.calculate("\(middle) + \(reach)", as: "upper")
          + parts.calculate("\(middle) - \(reach)", as: "lower")
      )
    case "ci":
      return (
        parts.aggregates + [
          parts.measure(.ci0, "lower"), parts.measure(.ci1, "upper"),
          parts.measure(.mean, "center"),
        ], []
      )
    default:
      return (
        parts.aggregates + [
          parts.measure(.q1, "lower"), parts.measure(.q3, "upper"),
          parts.measure(.median, "center"),
        ], []
      )
    }
  }

  private mutating func bars(_ parts: CompositeParts) -> [ViewTree] {
    let shared = parts.encoding.definitions.filter { $0.channel != .size }
    var base = MarkProperties()
    base.orientation = parts.orientation.turned
    base.bag[conditional: .thickness] = parts.written.bag[conditional: .thickness]
    base.bag[conditional: .size] = parts.written.bag[conditional: .size]
    let ticks = parts.properties("ticks", base)
    var line = MarkProperties()
    line.bag[conditional: .size] = parts.written.bag[conditional: .thickness]
    return part(parts, "ticks", .tick, ticks, [parts.place("lower")] + shared)
      + part(parts, "ticks", .tick, ticks, [parts.place("upper")] + shared)
      + part(
        parts, "rule", .rule, parts.properties("rule", line),
        [parts.place("lower"), parts.end("upper")] + shared)
  }

  private mutating func bands(
    _ parts: CompositeParts, _ encoding: EncodingSpecification
  ) -> [ViewTree] {
    let isPlane = encoding[.x] != nil && encoding[.y] != nil
    let shared = parts.encoding.definitions
    var base = MarkProperties()
    if isPlane, let interpolation = parts.written.interpolation {
      base.interpolation = interpolation
      base.bag[conditional: .tension] = parts.written.bag[conditional: .tension]
    }
    let borders = parts.properties("borders", base)
    return part(
      parts, "band", isPlane ? .area : .rect, parts.properties("band", base),
      [parts.place("lower"), parts.end("upper")] + shared)
      + part(parts, "borders", isPlane ? .line : .rule, borders, [parts.place("lower")] + shared)
      + part(parts, "borders", isPlane ? .line : .rule, borders, [parts.place("upper")] + shared)
  }
}
