import Diagnostics

/// Boxes, error bars and error bands: layers over aggregated rows.
extension Normalizer {
  mutating func composite(
    _ mark: CompositeMark, _ unit: UnitSpecification, _ encoding: EncodingSpecification
  ) -> ViewTree {
    let frame = framed(frame(unit.common), unit.common, hasPlaces: true)
    guard let parts = parts(mark, unit, encoding, frame) else {
      return .layer(LayerView(frame: frame, views: []))
    }
    switch mark {
    case .boxplot: return box(parts)
    case .errorbar, .errorband: return interval(parts, encoding)
    }
  }

  private mutating func parts(
    _ mark: CompositeMark, _ unit: UnitSpecification, _ encoding: EncodingSpecification,
    _ frame: ViewFrame
  ) -> CompositeParts? {
    guard let orientation = orientation(mark, unit, encoding) else { return nil }
    let channel: Channel = orientation == .vertical ? .y : .x
    guard var measure = encoding[channel], measure.isField || measure.isDatum else {
      report(
        "mark '\(mark.rawValue)' needs a field of numbers for '\(channel.rawValue)'",
        at: unit.mark.position)
      return nil
    }
    guard measure.fieldName != nil else {
      report(
        "mark '\(mark.rawValue)' needs a field for '\(channel.rawValue)'", at: measure.position)
      return nil
    }
    measure.aggregate = nil
    let ranged: Set<Channel> =
      channel == .x ? [.x, .x2, .xError, .xError2] : [.y, .y2, .yError, .yError2]
    var others = encoding
    others.definitions.removeAll {
      ranged.contains($0.channel) && !(mark == .boxplot && $0.channel != channel)
        // The fields of a tooltip group rows, its aggregates do not.
        || $0.channel == .tooltip && $0.aggregate != nil
    }
    let extracted = extracted(others)
    let defaults = (config.styles[mark.rawValue] ?? MarkProperties())
      .over(config.composites[mark] ?? MarkProperties())
    return CompositeParts(
      mark: mark, unit: unit, frame: frame, orientation: orientation, measure: measure,
      encoding: extracted.encoding, units: extracted.units, aggregates: extracted.aggregates,
      groupby: extracted.groupby, defaults: defaults)
  }

  // MARK: Direction

  private mutating func orientation(
    _ mark: CompositeMark, _ unit: UnitSpecification, _ encoding: EncodingSpecification
  ) -> Orientation? {
    func isThere(_ channel: Channel) -> Bool {
      encoding[channel].map { $0.isField || $0.isDatum } ?? false
    }
    let errors = [Channel.xError, .xError2, .yError, .yError2].filter(isThere)
    let ends = [Channel.x2, .y2].filter(isThere)
    if mark == .boxplot || errors.isEmpty && ends.isEmpty {
      return orientationOfRows(mark, unit, encoding)
    }
    let name = mark.rawValue
    guard errors.isEmpty || ends.isEmpty else {
      report(
        "mark '\(name)' takes either '\(ends[0].rawValue)' or '\(errors[0].rawValue)', not both",
        at: unit.mark.position)
      return nil
    }
    let horizontal = isThere(.x2) || isThere(.xError) || isThere(.xError2)
    let vertical = isThere(.y2) || isThere(.yError) || isThere(.yError2)
    guard horizontal != vertical else {
      report("mark '\(name)' cannot have ranges of both 'x' and 'y'", at: unit.mark.position)
      return nil
    }
    let main: Channel = horizontal ? .x : .y
    for (second, first) in [(Channel.xError2, Channel.xError), (.yError2, .yError)]
    where isThere(second) && !isThere(first) {
      report(
        "'\(second.rawValue)' needs '\(first.rawValue)'",
        at: encoding[second]?.position ?? unit.mark.position)
      return nil
    }
    guard encoding[main]?.isContinuous == true else {
      report(
        "mark '\(name)' needs a continuous '\(main.rawValue)'",
        at: encoding[main]?.position ?? unit.mark.position)
      return nil
    }
    return horizontal ? .horizontal : .vertical
  }

  private mutating func orientationOfRows(
    _ mark: CompositeMark, _ unit: UnitSpecification, _ encoding: EncodingSpecification
  ) -> Orientation? {
    if let written = unit.mark.properties.orientation { return written }
    let (x, y) = (encoding[.x], encoding[.y])
    switch (x?.isContinuous ?? false, y?.isContinuous ?? false) {
    case (true, false): return .horizontal
    case (false, true): return .vertical
    case (true, true):
      return y?.isTemporal == true && x?.isTemporal == false ? .horizontal : .vertical
    case (false, false):
      report(
        "mark '\(mark.rawValue)' needs a continuous 'x' or 'y'", at: unit.mark.position)
      return nil
    }
  }

  // MARK: Fields

  /// The transforms that an encoding implies, taken out of it, since layers share their results.
  private func extracted(_ encoding: EncodingSpecification) -> ExtractedTransforms {
    var result = ExtractedTransforms()
    let titles = FieldTitle(config: config)
    for definition in encoding.definitions {
      guard definition.isField else {
        result.encoding.definitions.append(definition)
        continue
      }
      result.add(definition, title: titles.text(of: definition))
    }
    return result
  }

  // MARK: Layers

  /// One part as a view.
  mutating func part(
    _ parts: CompositeParts, _ name: String, _ mark: MarkType, _ properties: MarkProperties?,
    _ encoding: [ChannelDefinition], transforms: [TransformSpecification] = []
  ) -> [ViewTree] {
    guard let properties else { return [] }
    var frame = ViewFrame(position: parts.frame.position)
    frame.transforms = transforms
    let input = UnitInput(
      mark: mark, position: parts.unit.mark.position, properties: properties,
      encoding: EncodingSpecification(definitions: encoding), frame: frame, ownChannels: [],
      part: name)
    return [.unit(single(input))]
  }

  func layers(
    _ views: [ViewTree], _ position: SourcePosition, transforms: [TransformSpecification]
  ) -> ViewTree {
    var frame = ViewFrame(position: position)
    frame.transforms = transforms
    return .layer(LayerView(frame: frame, views: views))
  }
}

/// An encoding with its bins, time units and aggregates as transforms.
private struct ExtractedTransforms {
  var encoding = EncodingSpecification()
  var units: [TransformSpecification] = []
  var aggregates: [AggregateTransform.Measure] = []
  var groupby: [Located<String>] = []

  mutating func add(_ definition: ChannelDefinition, title: String?) {
    let position = definition.position
    let isComputed =
      definition.aggregate != nil
      || definition.hasComputedEnd && definition.timeUnit?.value.isBinned != true
    guard isComputed || definition.fieldName == nil, let name = definition.columnName else {
      if let field = definition.fieldName { group(field) }
      encoding.definitions.append(definition)
      return
    }
    var moved = definition
    moved.source = .field(Located(CompositeParts.escaped(name), at: position))
    moved.aggregate = nil
    moved.timeUnit = nil
    if definition.writtenTitle == nil, let title { moved.title = .lines([title]) }
    if let operation = definition.aggregate?.value.operation {
      aggregates.append(
        AggregateTransform.Measure(
          operation: operation, field: operation == .count ? nil : definition.fieldName,
          name: name))
    } else if let field = definition.fieldName {
      group(Located(CompositeParts.escaped(name), at: position))
      if let unit = definition.timeUnit?.value {
        units.append(
          .timeUnit(TimeUnitTransform(field: field, unit: unit, start: name, end: "\(name)_end")))
        if definition.type?.value != .temporal { moved.writesTimes() }
      } else if case .on(let parameters)? = definition.bin?.value {
        units.append(
          .bin(
            BinTransform(field: field, parameters: parameters, start: name, end: "\(name)_end")))
        group(Located(CompositeParts.escaped("\(name)_end"), at: position))
        moved.bin = Located(.binned(step: nil), at: position)
        moved.type = Located(.quantitative, at: position)
        if let secondary = definition.channel.secondary, definition.channel.isPosition {
          encoding.definitions.append(
            ChannelDefinition(
              channel: secondary,
              source: .field(Located(CompositeParts.escaped("\(name)_end"), at: position)),
              position: position))
        }
      }
    }
    encoding.definitions.append(moved)
  }

  private mutating func group(_ field: Located<String>) {
    if !groupby.contains(where: { $0.value == field.value }) { groupby.append(field) }
  }
}

extension ChannelDefinition {
  /// Labels are those of times, though the type does not say so.
  fileprivate mutating func writesTimes() {
    switch channel {
    case .x, .y:
      guard axis?.isHidden != true else { return }
      var properties = axis?.properties ?? AxisSpecification()
      properties.format = FormatSpecification(
        pattern: properties.format?.pattern, kind: properties.format?.kind ?? .time)
      axis = .shown(properties)
    case _ where channel.hasLegend:
      guard legend?.isHidden != true else { return }
      var properties = legend?.properties ?? LegendSpecification()
      properties.format = FormatSpecification(
        pattern: properties.format?.pattern, kind: properties.format?.kind ?? .time)
      legend = .shown(properties)
    case .text: format = FormatSpecification(pattern: format?.pattern, kind: .time)
    default: break
    }
  }

  /// A number that is not in bins, or a time.
  var isContinuous: Bool { isMeasure || isTemporal }
}
