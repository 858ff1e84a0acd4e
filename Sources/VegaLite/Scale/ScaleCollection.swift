import Diagnostics

/// Finds which views share which scales, and makes each.
struct ScaleCollection {
  private let chartable: Chartable
  private let file: String
  private(set) var scales: [ResolvedScale] = []
  /// For each unit the scales of its channels.
  private(set) var unitScales: [ChannelTable<Int>]
  private(set) var diagnostics: [Diagnostic] = []

  /// The scales of the channels whose uses are not yet shared no further.
  private typealias Open = ChannelTable<[ScaleUse]>

  init(_ chartable: Chartable, _ data: ViewData, _ units: [UnitData], file: String) {
    self.chartable = chartable
    self.file = file
    unitScales = Array(repeating: ChannelTable(), count: units.count)
    let open = collect(data)
    finish(open)
    nestOffsets()
  }

  // MARK: Sharing

  private mutating func collect(_ data: ViewData) -> Open {
    switch data {
    case .unit(let unit): return uses(of: unit)
    case .layer(let layer, let views):
      return merge(views.map { collect($0) }, layer.frame.resolve) { _ in .shared }
    case .concat(let concat, let views):
      return merge(views.map { collect($0) }, concat.frame.resolve) { channel in
        switch channel.scaleChannel {
        case .x, .y, .theta, .radius: .independent
        default: .shared
        }
      }
    case .facet(let facet):
      return merge(facet.cells.map { collect($0.data) }, facet.view.frame.resolve) { channel in
        channel == .theta ? .independent : .shared
      }
    }
  }

  private func uses(of unit: UnitData) -> Open {
    var open = Open()
    for written in unit.unit.encoding.definitions where written.channel.hasScale {
      guard let definition = written.scaled, definition.scale?.isHidden != true else { continue }
      // Where the channel itself has no scale, its other end has none either.
      if let main = written.channel.secondaryOf,
        unit.unit.encoding[main]?.scaled?.scale?.isHidden == true
      {
        continue
      }
      // The other end alone has no scale without the channel itself being there, but for `x2` alone.
      open[written.channel.scaleChannel, default: []].append(
        ScaleUse(data: unit, definition: definition))
    }
    return open
  }

  private mutating func merge(
    _ views: [Open], _ resolve: ResolveSpecification,
    _ standard: (Channel) -> ResolveSpecification.Mode
  ) -> Open {
    var merged = Open()
    let channels = views.flatMap(\.channels)
    for channel in Channel.allCases where channels.contains(channel) {
      let all = views.compactMap { $0[channel] }
      let mode = resolve.scales[channel] ?? standard(channel)
      // Scales of kinds that do not go together stand apart, whatever the default is.
      if mode == .independent || !areCompatible(all, channel) {
        for uses in all { finish(channel, uses) }
      } else {
        merged[channel] = all.flatMap { $0 }
      }
    }
    return merged
  }

  private func areCompatible(_ all: [[ScaleUse]], _ channel: Channel) -> Bool {
    if all.count < 2 { return true }
    var known: ScaleType?
    for uses in all {
      guard let type = ScaleTyping(uses, channel).type else { continue }
      if let known, !known.goesTogether(with: type) { return false }
      known = known ?? type
    }
    return true
  }

  private mutating func finish(_ open: Open) {
    for channel in Channel.allCases where open.channels.contains(channel) {
      finish(channel, open[channel] ?? [])
    }
  }

  private mutating func finish(_ channel: Channel, _ uses: [ScaleUse]) {
    if uses.isEmpty { return }
    var resolver = ScaleResolver(channel, uses, chartable: chartable, file: file)
    let scale = resolver.resolve()
    diagnostics.append(contentsOf: resolver.diagnostics)
    guard let scale else { return }
    for use in uses { unitScales[use.data.id][channel] = scales.count }
    scales.append(scale)
  }

  /// Lets each scale of `x` and `y` know of the one within its bands.
  private mutating func nestOffsets() {
    for channels in unitScales {
      for (position, offset) in [(Channel.x, Channel.xOffset), (.y, .yOffset)] {
        if let outer = channels[position], let inner = channels[offset] {
          scales[outer].offsetScale = inner
        }
      }
    }
  }
}

extension ScaleType {
  /// Whether two scales can be merged: both of numbers, both of times, both of places, both of names.
  func goesTogether(with other: ScaleType) -> Bool {
    if category == other.category { return true }
    let pair = Set([category, other.category])
    return pair == [.place, .time]
  }

  private enum Category { case number, time, name, place, binned, discretizing }

  private var category: Category {
    switch self {
    case .linear, .log, .pow, .sqrt, .symlog, .identity, .sequential: .number
    case .time, .utc: .time
    case .ordinal: .name
    case .binOrdinal: .binned
    case .point, .band: .place
    case .quantile, .quantize, .threshold: .discretizing
    }
  }

  /// Of two that go together the one with the greater rank is taken.
  var rank: Int {
    switch self {
    case .band: 10
    case .log, .pow, .sqrt, .symlog, .identity, .sequential, .utc: 1
    default: 0
    }
  }
}
