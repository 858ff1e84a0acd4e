/// The type of the scale that several uses of one channel share.
struct ScaleTyping {
  private(set) var type: ScaleType?
  private(set) var valueType = FieldType.nominal
  private(set) var isWritten = false

  init(_ uses: [ScaleUse], _ channel: Channel) {
    // The other ends have no say where there are the channels themselves.
    let primary = uses.filter { !$0.definition.channel.isSecondary }
    for use in primary.isEmpty ? uses : primary {
      let value = use.definition.type?.value ?? .nominal
      let written = use.definition.scale?.properties?.type?.value
      let own = written.flatMap { Self.isSupported($0, channel, value) ? $0 : nil }
      let found = own ?? Self.implied(use.definition, use.unit, channel, value)
      guard let known = type else {
        (type, valueType, isWritten) = (found, value, own != nil)
        continue
      }
      let isStronger =
        own != nil
        ? !isWritten : !isWritten && found.rank > known.rank && found.goesTogether(with: known)
      if isStronger { type = found }
      isWritten = isWritten || own != nil
    }
  }

  private static func isSupported(
    _ type: ScaleType, _ channel: Channel, _ value: FieldType
  ) -> Bool {
    switch channel {
    case .x, .y, .xOffset, .yOffset, .theta, .radius:
      if type == .ordinal || type == .binOrdinal { return false }
    case .shape, .strokeDash:
      if type.isContinuous || type == .band || type == .point { return false }
    default:
      if type == .band || type == .point { return false }
    }
    switch value {
    case .temporal: return type.isTemporal || type.isDiscrete
    case .nominal, .ordinal: return type.isDiscrete || type.isTemporal && value == .ordinal
    case .quantitative: return !type.isTemporal || type == .time || type == .utc
    }
  }

  private static func implied(
    _ definition: ChannelDefinition, _ unit: UnitView, _ channel: Channel, _ value: FieldType
  ) -> ScaleType {
    let isColor = channel == .color || channel == .fill || channel == .stroke
    let isDiscreteRange = channel == .shape || channel == .strokeDash
    switch value {
    case .nominal, .ordinal:
      if isColor || isDiscreteRange { return .ordinal }
      return place(definition, unit, channel)
    case .temporal:
      if isDiscreteRange { return .ordinal }
      return definition.timeUnit?.value.isUTC == true && !isColor ? .utc : .time
    case .quantitative:
      if isDiscreteRange { return .ordinal }
      if isColor, case .on? = definition.bin?.value { return .binOrdinal }
      return .linear
    }
  }

  private static func place(
    _ definition: ChannelDefinition, _ unit: UnitView, _ channel: Channel
  ) -> ScaleType {
    switch channel {
    case .x, .y, .xOffset, .yOffset:
      if [.rect, .bar, .image, .rule, .tick].contains(unit.mark) { return .band }
    case .theta, .radius:
      if unit.mark == .arc { return .band }
    default: break
    }
    let nested: Channel? = channel == .x ? .xOffset : channel == .y ? .yOffset : nil
    if let offset = nested.flatMap({ unit.encoding[$0] }), offset.isField || offset.isDatum {
      return .band
    }
    let isHorizontal = channel == .x || channel == .xOffset
    if case .band? = isHorizontal ? unit.properties.width : unit.properties.height { return .band }
    if definition.axis?.properties?.word(.tickBand) != nil { return .band }
    return .point
  }
}
