/// The channels of a view in the order in which they are written.
struct EncodingSpecification: Sendable {
  var definitions: [ChannelDefinition] = []
  /// Channels that are null here, so that they are not handed down from a surrounding view.
  var removed: Set<Channel> = []

  subscript(channel: Channel) -> ChannelDefinition? {
    definitions.first { $0.channel == channel }
  }

  /// More than one may be there for `detail`, `order` and `tooltip`.
  func all(_ channel: Channel) -> [ChannelDefinition] {
    definitions.filter { $0.channel == channel }
  }

  /// This encoding, completed by what a surrounding view says.
  func over(_ outer: EncodingSpecification) -> EncodingSpecification {
    var merged = outer.definitions.filter {
      self[$0.channel] == nil && !removed.contains($0.channel)
    }
    for definition in definitions {
      merged.append(outer[definition.channel].map(definition.over) ?? definition)
    }
    return EncodingSpecification(definitions: merged)
  }
}

extension ChannelDefinition {
  /// This definition, completed property by property by that of a surrounding view. A visual value
  /// needs nothing more.
  func over(_ outer: ChannelDefinition) -> ChannelDefinition {
    if case .value = source { return self }
    var merged = self
    if case .inherited = source { merged.source = outer.source }
    if conditions.isEmpty { merged.conditions = outer.conditions }
    if case .value = merged.source { return merged }
    merged.type = type ?? outer.type
    merged.title = title ?? outer.title
    merged.axis = axis ?? outer.axis
    merged.legend = legend ?? outer.legend
    merged.scale = scale ?? outer.scale
    merged.format = format ?? outer.format
    merged.bandPosition = bandPosition ?? outer.bandPosition
    if case .datum = source { return merged }
    merged.aggregate = aggregate ?? outer.aggregate
    merged.bin = bin ?? outer.bin
    merged.timeUnit = timeUnit ?? outer.timeUnit
    merged.sort = sort ?? outer.sort
    merged.stack = stack ?? outer.stack
    merged.impute = impute ?? outer.impute
    return merged
  }
}
