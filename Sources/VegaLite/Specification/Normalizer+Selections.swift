import Diagnostics

/// What selections hold at first: which columns of rows they compare, and where their rectangles are.
extension Normalizer {
  /// A view with the selections that are made in it.
  mutating func selecting(
    _ unit: UnitView, _ specifications: [SelectionSpecification]
  ) -> UnitView {
    var unit = unit
    unit.selections = specifications.map(\.name)
    for specification in specifications where !specification.starts.isEmpty {
      guard let selection = selection(specification, unit.encoding) else { continue }
      // Of views with the same selection the last one says what it holds at first.
      held[specification.name] = selection
      if specification.kind == .interval {
        if specification.bindsScales {
          unit.encoding = bound(unit.encoding, to: specification, selection)
        } else if !(specification.isGlobal && isInFacet),
          let brush = brush(specification, selection)
        {
          unit.brushes.append(brush)
          if specification.isGlobal { brushes[specification.name] = brush.id }
        }
      }
    }
    return unit
  }

  private mutating func selection(
    _ specification: SelectionSpecification, _ encoding: EncodingSpecification
  ) -> Selection? {
    let name = specification.name
    var projections: [Selection.Projection] = []
    for channel in specification.channels {
      guard let definition = encoding[channel], let field = definition.fieldName,
        definition.aggregate == nil
      else { continue }
      let projection = projection(definition, field.value, specification.kind)
      if !projections.contains(where: { $0.column == projection.column }) {
        projections.append(projection)
      }
    }
    for field in specification.fields {
      let column = FieldPath.columnName(field)
      if projections.contains(where: { $0.column == column }) { continue }
      projections.append(Selection.Projection(column: column, channel: nil, comparison: .exactly))
    }
    if projections.isEmpty || projections.contains(where: { $0.column == "_vgsid_" }) {
      report(
        "the first 'value' of the selection '\(name)' names no field of its view",
        at: specification.position)
      return nil
    }
    var tuples: [[Value?]] = []
    for start in specification.starts {
      tuples.append(
        projections.map { projection in
          switch start {
          case .value(let value): return value
          case .values(let values):
            let channel = values.first { $0.name == projection.channel?.rawValue }
            return (channel ?? values.first { FieldPath.columnName($0.name) == projection.column })?
              .value
          }
        })
    }
    if specification.kind == .interval, !tuples.joined().allSatisfy(\.isInterval) {
      report(
        "the first 'value' of the selection '\(name)' needs a list for each of its channels",
        at: specification.position)
      return nil
    }
    return Selection(
      isPoint: specification.kind == .point, projections: projections, tuples: tuples)
  }

  private func projection(
    _ definition: ChannelDefinition, _ field: String, _ kind: SelectionSpecification.Kind
  ) -> Selection.Projection {
    var comparison = Selection.Comparison.exactly
    if kind == .interval, definition.channel.hasScale, definition.standsOnContinuousScale {
      comparison = .within
    } else if definition.isBinnedHere {
      comparison = .withinHalfOpen
    }
    let name = FieldPath.columnName(field)
    guard let unit = definition.timeUnit?.value, let column = definition.columnName,
      !definition.isBinnedHere
    else {
      return Selection.Projection(
        column: name, channel: definition.channel, comparison: comparison)
    }
    return Selection.Projection(
      column: column, channel: definition.channel, comparison: comparison, origin: (name, unit))
  }

  private mutating func brush(
    _ specification: SelectionSpecification, _ selection: Selection
  ) -> Brush? {
    func ends(_ channel: Channel) -> (Value, Value)? {
      guard
        let index = selection.projections.firstIndex(where: { $0.channel == channel }),
        case .list(let ends)?? = selection.tuples.first?[index], ends.count >= 2
      else { return nil }
      return (ends[0], ends[1])
    }
    let (x, y) = (ends(.x), ends(.y))
    if x == nil && y == nil { return nil }
    brushCount += 1
    return Brush(id: brushCount, selection: specification, x: x, y: y)
  }

  /// Panning and zooming is a domain of the scales.
  private func bound(
    _ encoding: EncodingSpecification, to specification: SelectionSpecification,
    _ selection: Selection
  ) -> EncodingSpecification {
    var encoding = encoding
    for index in encoding.definitions.indices {
      let definition = encoding.definitions[index]
      guard definition.channel == .x || definition.channel == .y,
        definition.standsOnContinuousScale,
        let projection = selection.projections.first(where: { $0.channel == definition.channel })
      else { continue }
      var scale =
        definition.scale?.properties ?? ScaleSpecification(position: definition.position)
      scale.domain = Located(
        .selection(
          SelectionExtent(
            name: specification.name, position: specification.position, field: projection.column)),
        at: definition.position)
      encoding.definitions[index].scale = .shown(scale)
    }
    return encoding
  }
}

extension Value? {
  fileprivate var isInterval: Bool {
    if case .list(let values)? = self { values.count >= 2 } else { false }
  }
}
