import Diagnostics

extension ScaleResolver {
  mutating func continuousDomain(
    _ type: ScaleType, _ scale: ScaleSpecification, zero: Bool
  ) -> ResolvedScale.Domain? {
    var written: [Double]?
    var added: [Double] = []
    for use in primary {
      guard let domain = use.definition.scale?.properties?.domain else { continue }
      switch domain.value {
      case .values(let values):
        let numbers = self.numbers(values, use)
        // Two written domains that are shared are both kept within.
        written = written.map { $0 == numbers ? $0 : union($0, numbers) } ?? numbers
      case .union(let values): added += numbers(values, use)
      case .unaggregated, .selection: break
      }
    }
    if let selected, type != .threshold { return .continuous(selected.map(\.coercedNumber)) }
    if type == .threshold {
      guard let written else {
        report("a threshold scale needs a 'domain'", at: scale.type?.position ?? scale.position)
        return nil
      }
      return .continuous(written)
    }
    if type == .binOrdinal { return binBoundaries(scale) }
    var domain: [Double]
    if let written {
      domain = written
    } else if type == .quantile {
      domain = (uses.flatMap(values) + added).filter(\.isFinite).sorted()
    } else {
      guard let extent = extent(uses.flatMap(values) + added) else {
        return .continuous(bounded(isUnion && zero ? [0, 0] : [], scale, zero: zero))
      }
      domain = [extent.0, extent.1]
    }
    if type == .quantile { return .continuous(domain) }
    domain = bounded(domain, scale, zero: zero)
    if type == .log, !isLogarithmic(domain) {
      let place = scale.type?.position ?? scale.position
      report(
        "a log scale cannot show \(domain.contains(0) ? "0" : "values on both sides of 0")"
          + (uses.contains { $0.data.stack?.channel == channel }
            ? ", where a stack begins; say 'stack: null'" : ""),
        at: place)
      return nil
    }
    return .continuous(domain)
  }

  /// Whether several columns make the domain: without any number in them it is empty, and zero all
  /// that is in it; that of a single column is none.
  private var isUnion: Bool {
    var columns: Set<String> = []
    for use in uses {
      if use.data.stack?.channel == channel, !use.definition.channel.isSecondary { return true }
      if let name = use.definition.columnName { columns.insert("\(use.data.id) \(name)") }
    }
    return columns.count > 1
  }

  private func isLogarithmic(_ domain: [Double]) -> Bool {
    domain.isEmpty || domain.allSatisfy { $0 > 0 } || domain.allSatisfy { $0 < 0 }
  }

  /// Zero, then the written ends and, of colours, the middle.
  private mutating func bounded(
    _ domain: [Double], _ scale: ScaleSpecification, zero: Bool
  ) -> [Double] {
    func number(_ value: Located<Value>?) -> Double? {
      value.flatMap { time(of: $0.value) ?? $0.value.number }
    }
    let ends = (number(scale.domainMin), number(scale.domainMax))
    if domain.isEmpty {
      if let lower = ends.0, let upper = ends.1 { return [lower, upper] }
      return domain
    }
    return ContinuousScale.domain(
      domain, includesZero: zero, minimum: ends.0, maximum: ends.1,
      middle: [.color, .fill, .stroke].contains(channel) ? scale.domainMid?.value : nil)
  }

  /// Times may be written as text.
  private func time(of value: Value) -> Double? {
    switch value {
    case .text(let text): primary.first?.definition.isTimed == true ? DateParsing.time(text) : nil
    case .time(let time): time
    default: nil
    }
  }

  private mutating func numbers(_ values: [Located<Value>], _ use: ScaleUse) -> [Double] {
    values.compactMap { value in
      if let time = time(of: value.value) { return time }
      guard let number = value.value.number, number.isFinite else {
        report(
          "'\(value.value.text)' is \(use.definition.isTimed ? "no date" : "no number")",
          at: value.position)
        return nil
      }
      return number
    }
  }

  private func union(_ first: [Double], _ second: [Double]) -> [Double] {
    extent(first + second).map { [$0.0, $0.1] } ?? first
  }

  private func extent(_ numbers: [Double]) -> (Double, Double)? {
    var (lower, upper) = (Double.infinity, -Double.infinity)
    for number in numbers where number.isFinite {
      lower = min(lower, number)
      upper = max(upper, number)
    }
    return lower <= upper ? (lower, upper) : nil
  }

  /// The numbers that one use puts on the scale.
  private func values(_ use: ScaleUse) -> [Double] {
    let definition = use.definition
    if case .datum(let value) = definition.source {
      return [time(of: value.value) ?? value.value.number ?? .nan]
    }
    if let stack = use.data.stack, stack.channel == channel, !definition.channel.isSecondary {
      if stack.mode == .normalize { return [0, 1] }
      return ends(use.data.domainRows[stack.startColumn])
        + ends(use.data.domainRows[stack.endColumn])
    }
    guard let name = definition.columnName else { return [] }
    if let bins = use.data.bins[name], definition.isBinnedHere { return [bins.start, bins.stop] }
    if case .unaggregated? = definition.scale?.properties?.domain?.value,
      let field = definition.fieldName, let column = use.data.raw[FieldPath.columnName(field.value)]
    {
      return ends(column)
    }
    if definition.scale?.properties?.type?.value == .quantile {
      return use.data.domainRows[name]?.numbers ?? []
    }
    var values = ends(use.data.domainRows[name])
    if definition.timeUnit != nil, definition.type?.value == .temporal,
      let end = definition.endColumnName.flatMap({ use.data.domainRows[$0] }),
      use.unit.bandPosition(of: definition) != nil
    {
      if let column = use.data.domainRows[name],
        let moved = use.unit.movedSpans(of: definition, column.numbers, end.numbers)
      {
        return ends(Column(numbers: moved.starts)) + ends(Column(numbers: moved.ends))
      }
      values += ends(end)
    }
    return values
  }

  private func ends(_ column: Column?) -> [Double] {
    guard let column, let extent = extent(column.numbers) else { return [] }
    return [extent.0, extent.1]
  }

  private mutating func binBoundaries(_ scale: ScaleSpecification) -> ResolvedScale.Domain? {
    if case .values(let values)? = scale.domain?.value, let first = primary.first {
      return .continuous(numbers(values, first))
    }
    if let written = scale.bins?.value {
      let (lower, upper) = extent(uses.flatMap(values)) ?? (0, 1)
      return .continuous(DiscretizingScale.boundaries(written, in: (lower, upper)) ?? [])
    }
    for use in primary {
      if let name = use.definition.columnName, let bins = use.data.bins[name] {
        return .continuous(
          DiscretizingScale.boundaries(
            .steps(start: bins.start, stop: bins.stop, step: bins.step),
            in: (bins.start, bins.stop)) ?? [])
      }
    }
    return .continuous([])
  }
}

extension ChannelDefinition {
  /// Whether its values are times.
  var isTimed: Bool {
    if type?.value == .temporal || timeUnit != nil { return true }
    return scale?.properties?.type?.value.isTemporal ?? false
  }
}

extension UnitView {
  /// Where within a bin or unit of time a value stands, from 0 to 1; `nil` where it stands at the
  /// beginning.
  func bandPosition(of definition: ChannelDefinition) -> Double? {
    if definition.channel.isSecondary { return nil }
    if let written = definition.bandPosition { return written }
    if definition.timeUnit != nil, definition.channel.secondary.flatMap({ encoding[$0] }) == nil {
      return properties.number(.timeUnitBandPosition)
    }
    return definition.isBinnedHere ? 0.5 : nil
  }

  /// Where rectangles stand that begin elsewhere than with their units of time, such as around the
  /// beginnings (`bandPosition: 0`); `nil` where they fill the units themselves.
  func movedSpans(
    of definition: ChannelDefinition, _ starts: [Double], _ ends: [Double]
  ) -> (starts: [Double], ends: [Double])? {
    guard [.bar, .rect, .image, .tick].contains(mark), let timeUnit = definition.timeUnit?.value,
      definition.channel == .x || definition.channel == .y,
      definition.channel.secondary.flatMap({ encoding[$0] }) == nil,
      let position = bandPosition(of: definition), position != 0.5
    else { return nil }
    let share = position + 0.5
    return (
      starts.map { (1 - share) * timeUnit.previous($0) + share * $0 },
      zip(starts, ends).map { (1 - share) * $0 + share * $1 }
    )
  }
}
