import Diagnostics

/// Turns a specification into views of one mark each.
struct Normalizer {
  let file: String
  let specification: Specification
  let theme: Theme
  private var diagnostics: [Diagnostic] = []

  private init(file: String, specification: Specification, theme: Theme) {
    self.file = file
    self.specification = specification
    self.theme = theme
  }

  /// - Throws: `DiagnosticError` with all that does not go together.
  static func normalize(
    _ specification: Specification, file: String, theme: Theme
  ) throws -> Chartable {
    var normalizer = Normalizer(file: file, specification: specification, theme: theme)
    let tree = normalizer.tree(
      specification.root, Surroundings(encoding: EncodingSpecification(), data: nil))
    if let format = specification.config.numberFormat {
      normalizer.checkFormat(format, isTime: false)
    }
    if let format = specification.config.timeFormat {
      normalizer.checkFormat(format, isTime: true)
    }
    if !normalizer.diagnostics.isEmpty {
      throw DiagnosticError(normalizer.diagnostics.sortedByPlace())
    }
    let common = specification.root.common
    return Chartable(
      specification: specification, theme: theme, title: common.title, width: common.width,
      height: common.height, tree: tree)
  }

  /// What a view inherits.
  private struct Surroundings {
    var encoding: EncodingSpecification
    var data: DataSpecification?
    var transforms: [TransformSpecification] = []

    /// Data of a view's own begins anew, without the transforms of what surrounds it.
    func within(_ common: ViewCommon) -> Surroundings {
      var inner = self
      if let data = common.data {
        inner.data = data
        inner.transforms = []
      }
      inner.transforms.append(contentsOf: common.transforms)
      return inner
    }
  }

  private mutating func report(
    _ headline: String, at position: SourcePosition, suggestion: String? = nil
  ) {
    diagnostics.append(
      .error(at: SourceRange(file: file, start: position), headline, suggestion: suggestion))
  }

  private mutating func tree(
    _ view: ViewSpecification, _ surroundings: Surroundings
  ) -> ViewTree {
    var inner = surroundings.within(view.common)
    if view.common.title != nil,
      view.common.position != specification.root.common.position
    {
      report("'title' must stand at the top: layers share one", at: view.common.position)
    }
    switch view {
    case .layer(let layer):
      inner.encoding = layer.encoding.over(surroundings.encoding)
      return .layer(layer.layers.map { tree($0, inner) })
    case .unit(let unit):
      var encoding = unit.encoding.over(surroundings.encoding)
      // Properties for those layers alone that say what they belong to.
      encoding.definitions.removeAll {
        if case .inherited = $0.source { true } else { false }
      }
      return self.unit(unit, encoding, inner)
    }
  }

  private mutating func unit(
    _ unit: UnitSpecification, _ encoding: EncodingSpecification, _ surroundings: Surroundings
  ) -> ViewTree {
    let type = unit.mark.type
    var encoding = typed(encoding)
    check(encoding, of: type, unit)
    if type == .circle || type == .text || type == .tick {
      // Inherited from a layer that is made for points, it means nothing here.
      encoding.definitions.removeAll { $0.channel == .shape }
    }
    let written = unit.mark.properties.over(
      (specification.config.marks[type] ?? MarkProperties()).over(specification.config.mark))
    let properties = written.over(theme.marks[type] ?? MarkProperties())
    let line = UnitView(
      position: unit.common.position, data: surroundings.data, transforms: surroundings.transforms,
      mark: type, markPosition: unit.mark.position, properties: properties,
      writtenProperties: written, encoding: encoding,
      orientation: Orientation.of(type, encoding, written.orientation))
    if type == .bar { checkExtent(line) }
    guard case .shown(let overlay)? = properties.point.first, type == .line else {
      return .unit(line)
    }
    return .layer([.unit(line), .unit(points(on: line, overlay))])
  }

  /// Along its measure a bar's extent is its value.
  private mutating func checkExtent(_ bar: UnitView) {
    let isVertical = bar.orientation != .horizontal
    let written = bar.writtenProperties
    if isVertical ? written.height != nil : written.width != nil {
      report(
        "'\(isVertical ? "height" : "width")' has no meaning for a "
          + "\(isVertical ? "vertical" : "horizontal") bar", at: bar.markPosition)
    }
  }

  /// The points of a line with `point: true`.
  private func points(on line: UnitView, _ overlay: MarkProperties) -> UnitView {
    var inherited = MarkProperties()
    inherited.color = line.writtenProperties.color ?? line.writtenProperties.stroke
    inherited.opacity = line.writtenProperties.opacity
    let written = overlay.over(inherited).over(
      (specification.config.marks[.point] ?? MarkProperties()).over(specification.config.mark))
    var encoding = line.encoding
    // The size of a line is its width, which its points do not share.
    encoding.definitions.removeAll { $0.channel == .size || $0.channel == .order }
    return UnitView(
      position: line.position, data: line.data, transforms: line.transforms, mark: .point,
      markPosition: line.markPosition,
      properties: written.over(theme.marks[.point] ?? MarkProperties()),
      writtenProperties: written, encoding: encoding, orientation: nil, isOnLine: true)
  }

  // MARK: Types

  /// The encoding with the types that the grammar implies where none is written.
  private mutating func typed(_ encoding: EncodingSpecification) -> EncodingSpecification {
    var encoding = encoding
    for index in encoding.definitions.indices {
      let definition = encoding.definitions[index]
      if let aggregate = definition.aggregate, aggregate.value.isCount,
        let type = definition.type, type.value != .quantitative
      {
        report(
          "'\(definition.channel.rawValue)': a \(aggregate.value.rawValue) is 'quantitative', "
            + "not '\(type.value.rawValue)'", at: type.position)
      }
      if definition.type == nil, let type = impliedType(definition, in: encoding) {
        encoding.definitions[index].type = Located(type, at: definition.position)
      }
    }
    return encoding
  }

  private func impliedType(
    _ definition: ChannelDefinition, in encoding: EncodingSpecification
  ) -> FieldType? {
    switch definition.source {
    case .value, .inherited: return nil
    case .datum(let value):
      // Without a type a datum takes that of the scale that it stands on.
      if case .time = value.value { return .temporal }
      return nil
    case .rowCount: return .quantitative
    case .field: break
    }
    if definition.channel.isSecondary {
      return encoding[definition.channel.scaleChannel]?.type?.value
    }
    if definition.channel == .shape { return .nominal }
    if case .values? = definition.sort { return .ordinal }
    if definition.aggregate != nil { return .quantitative }
    if let scale = definition.scale?.type?.value {
      if scale.isTemporal { return .temporal }
      if !scale.isDiscrete { return .quantitative }
    }
    return definition.channel == .order ? .quantitative : .nominal
  }

  // MARK: What does not go together

  private mutating func check(
    _ encoding: EncodingSpecification, of mark: MarkType, _ unit: UnitSpecification
  ) {
    let own = Set(unit.encoding.definitions.map(\.channel))
    for definition in encoding.definitions {
      let channel = definition.channel
      func isOwn() -> Bool { own.contains(channel) }
      if channel.isSecondary, encoding[channel.scaleChannel] == nil {
        report(
          "'\(channel.rawValue)' needs '\(channel.scaleChannel.rawValue)'",
          at: definition.position)
      }
      if channel.isSecondary, isOwn(), ![.bar, .rect, .rule].contains(mark) {
        report(
          "'\(channel.rawValue)' has no meaning for mark '\(mark.rawValue)'",
          at: definition.position)
      }
      if channel == .shape, isOwn(), mark != .point {
        report("'shape' has no meaning for mark '\(mark.rawValue)'", at: definition.position)
      }
      if channel == .text, isOwn(), mark != .text {
        report("'text' has no meaning for mark '\(mark.rawValue)'", at: definition.position)
      }
      if channel == .size, definition.isField, mark != .point, mark != .circle {
        report(
          "'size' by a field is not supported for mark '\(mark.rawValue)'",
          at: definition.position)
      }
      if [.fill, .stroke, .opacity].contains(channel), !definition.isValue {
        report(
          "'\(channel.rawValue)' takes only a 'value' here"
            + (channel == .opacity ? "" : "; use 'color'"), at: definition.position)
      }
      if channel == .fill, mark == .line {
        report("'fill' of a line is not supported", at: definition.position)
      }
      checkScaleType(definition)
      checkFormats(definition)
    }
    if mark == .rect {
      for (channel, secondary) in [(Channel.x, Channel.x2), (.y, .y2)] {
        guard let definition = encoding[channel], definition.isMeasure,
          encoding[secondary] == nil
        else { continue }
        report(
          "mark 'rect' needs '\(secondary.rawValue)' on a continuous scale",
          at: definition.position)
      }
    }
    checkPlaces(encoding, of: mark, unit)
  }

  private mutating func checkPlaces(
    _ encoding: EncodingSpecification, of mark: MarkType, _ unit: UnitSpecification
  ) {
    if mark == .line, encoding[.x] == nil || encoding[.y] == nil {
      report("mark 'line' needs 'x' and 'y'", at: unit.mark.position)
    }
    if mark == .text, encoding[.text] == nil, unit.mark.properties.text == nil {
      report("mark 'text' has no text", at: unit.mark.position)
    }
    if mark != .text, encoding[.x] == nil, encoding[.y] == nil, unit.mark.properties.x == nil,
      unit.mark.properties.y == nil
    {
      report("mark '\(mark.rawValue)' has neither 'x' nor 'y'", at: unit.mark.position)
    }
  }

  private mutating func checkScaleType(_ definition: ChannelDefinition) {
    guard let scale = definition.scale?.type, let type = definition.type else { return }
    let channel = definition.channel
    let fits =
      switch type.value {
      case .quantitative: scale.value == .linear || scale.value == .log
      case .temporal: scale.value.isTemporal
      case .ordinal, .nominal: scale.value.isDiscrete
      }
    if !fits {
      report(
        "scale '\(scale.value.rawValue)' does not fit the \(type.value.rawValue) "
          + "'\(channel.rawValue)'", at: scale.position)
    } else if scale.value.isDiscrete, channel.isPosition == (scale.value == .ordinal) {
      report(
        "scale '\(scale.value.rawValue)' is not supported for '\(channel.rawValue)'",
        at: scale.position)
    }
  }

  private mutating func checkFormats(_ definition: ChannelDefinition) {
    let formats = [
      definition.format, definition.axis?.properties?.format,
      definition.legend?.properties?.format,
    ]
    for case let format? in formats {
      checkFormat(format, isTime: definition.type?.value == .temporal)
    }
  }

  private mutating func checkFormat(_ format: Located<String>, isTime: Bool) {
    if isTime {
      do throws(TimeFormatProblem) { _ = try TimeFormat(format.value) } catch {
        report(error.headline, at: format.position)
      }
    } else {
      do throws(NumberFormatProblem) { _ = try NumberFormat(format.value) } catch {
        report(error.headline, at: format.position)
      }
    }
  }
}
