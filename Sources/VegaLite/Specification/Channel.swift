/// What a field, datum or value is mapped to.
enum Channel: String, Sendable, CaseIterable {
  case x, y, x2, y2, xOffset, yOffset
  case xError, xError2, yError, yError2
  case theta, theta2, radius, radius2
  case color, fill, stroke, opacity, fillOpacity, strokeOpacity, size, shape, angle
  case strokeDash, strokeWidth
  case text, tooltip, detail, order, key, href, url, description
  case row, column, facet

  /// The channel whose scale this one uses; itself where it has one of its own or none.
  var scaleChannel: Channel {
    switch self {
    case .x2: .x
    case .y2: .y
    case .theta2: .theta
    case .radius2: .radius
    default: self
    }
  }

  /// Whether values of this channel are mapped by a scale.
  var hasScale: Bool {
    switch self {
    case .x, .y, .x2, .y2, .xOffset, .yOffset, .theta, .theta2, .radius, .radius2, .color, .fill,
      .stroke, .opacity, .fillOpacity, .strokeOpacity, .size, .shape, .angle, .strokeDash,
      .strokeWidth:
      true
    default: false
    }
  }

  /// `x`, `y`, `x2` or `y2`.
  var isPosition: Bool { [.x, .y, .x2, .y2].contains(self) }

  var isSecondary: Bool { secondaryOf != nil }

  /// The channel at whose other end this one stands.
  var secondaryOf: Channel? { scaleChannel == self ? nil : scaleChannel }

  /// The channel of the other end.
  var secondary: Channel? {
    switch self {
    case .x: .x2
    case .y: .y2
    case .theta: .theta2
    case .radius: .radius2
    default: nil
    }
  }

  /// Divides a chart into several.
  var isFacet: Bool { [.row, .column, .facet].contains(self) }
}

enum FieldType: String, Sendable, CaseIterable { case quantitative, temporal, ordinal, nominal }
