import Diagnostics

extension ScaleResolver {
  mutating func continuousDomain(
    _ scale: ScaleSpecification, _ type: ScaleType, _ first: ChannelDefinition
  ) -> ResolvedScale.Domain? {
    var (lower, upper) = (Double.infinity, -Double.infinity)
    if let written = scale.domain, let values = written.value.values {
      let domain = Located(values, at: written.position)
      guard domain.value.count == 2 || channel == .color && domain.value.count > 1 else {
        report("a continuous domain has two ends, not \(domain.value.count)", at: domain.position)
        return nil
      }
      let numbers = domain.value.map { number($0, type) }
      guard diagnostics.isEmpty, let start = numbers.first ?? nil, let end = numbers.last ?? nil
      else { return nil }
      if start == end {
        report("the two ends of the domain are equal", at: domain.position)
        return nil
      }
      if numbers.count > 2 { checkPieces(numbers.compactMap { $0 }, domain.position, scale) }
      // Turned ends turn the scale.
      (lower, upper) = (start, end)
      if type == .linear, scale.includesZero == true {
        if start > end {
          report("'zero' beside a turned 'domain' is not supported", at: domain.position)
          return nil
        }
        lower = min(lower, 0)
        upper = max(upper, 0)
      }
    } else {
      for number in dataNumbers(type) {
        lower = min(lower, number)
        upper = max(upper, number)
      }
      if lower > upper { (lower, upper) = emptyDomain(type) }
      if type == .linear, includesZero(scale, first) {
        lower = min(lower, 0)
        upper = max(upper, 0)
      }
    }
    if let bound = scale.domainMin, let number = number(bound, type) { lower = number }
    if let bound = scale.domainMax, let number = number(bound, type) { upper = number }
    if scale.domainMin != nil || scale.domainMax != nil, lower >= upper, scale.domain == nil {
      report(
        "'domainMin' and 'domainMax' leave nothing of the data",
        at: (scale.domainMin ?? scale.domainMax)?.position ?? scale.position)
    }
    if max(lower.magnitude, upper.magnitude) > Self.largest {
      report(
        "'\(channel.rawValue)' has numbers beyond 1e300, which are too large to draw",
        at: first.position)
    }
    guard diagnostics.isEmpty else { return nil }
    if type == .log { checkLog(lower, upper, scale) }
    return diagnostics.isEmpty ? .continuous(lower, upper) : nil
  }

  /// Farther apart, numbers have a distance that is none.
  private static let largest = 1e300

  /// What several layers write, each for itself, in one domain; `nil` where they do not differ.
  mutating func sharedDomain(
    _ uses: [ScaleUse], _ type: ScaleType
  ) -> Located<[Located<Value>]>? {
    let domains = uses.compactMap { use -> Located<[Located<Value>]>? in
      guard let domain = use.definition.scale?.domain, let values = domain.value.values else {
        return nil
      }
      return Located(values, at: domain.position)
    }
    guard let first = domains.first else { return nil }
    let differing = domains.filter { $0.value.map(\.value) != first.value.map(\.value) }
    guard let other = differing.first else { return nil }
    let all = ([first] + differing).flatMap(\.value)
    if type.isDiscrete {
      var known: Set<Value> = []
      return Located(all.filter { known.insert($0.value).inserted }, at: first.position)
    }
    guard domains.allSatisfy({ $0.value.count == 2 }) else {
      report("another layer has a different domain for '\(channel.rawValue)'", at: other.position)
      return nil
    }
    let numbers = all.compactMap { value in number(value, type).map { ($0, value) } }
    guard numbers.count == all.count, let least = numbers.min(by: { $0.0 < $1.0 }),
      let greatest = numbers.max(by: { $0.0 < $1.0 })
    else { return nil }
    return Located([least.1, greatest.1], at: first.position)
  }

  /// A domain of more than two values has a colour for each.
  private mutating func checkPieces(
    _ numbers: [Double], _ position: SourcePosition, _ scale: ScaleSpecification
  ) {
    let pairs = zip(numbers, numbers.dropFirst())
    if !pairs.allSatisfy({ $0 < $1 }), !pairs.allSatisfy({ $0 > $1 }) {
      report("the values of the domain neither rise nor fall", at: position)
    }
    if case .colors(let colors)? = scale.range?.value, colors.count != numbers.count {
      report(
        "the domain has \(numbers.count) values, the range \(colors.count) colors", at: position)
    }
    if let bound = scale.domainMin ?? scale.domainMax {
      report(
        "a domain of \(numbers.count) values has no 'domainMin' and 'domainMax'",
        at: bound.position)
    }
  }

  private func emptyDomain(_ type: ScaleType) -> (Double, Double) {
    type == .log ? (1, 10) : (0, 1)
  }

  /// All numbers that must find a place on the scale.
  private mutating func dataNumbers(_ type: ScaleType) -> [Double] {
    var numbers: [Double] = []
    for use in uses {
      let definition = use.definition
      if case .datum(let value) = definition.source {
        if let number = number(value, type) { numbers.append(number) }
        continue
      }
      if let stack = use.data.stack, stack.channel == definition.channel {
        let parts = use.data.column(of: definition)?.numbers.filter(\.isFinite) ?? []
        if parts.reduce(0, { $0 + $1.magnitude }) > Self.largest {
          report(
            "the stack of '\(channel.rawValue)' is beyond 1e300, which is too large to draw",
            at: definition.position)
          return []
        }
        numbers.append(contentsOf: stack.starts.filter(\.isFinite))
        numbers.append(contentsOf: stack.ends.filter(\.isFinite))
        continue
      }
      guard let column = use.data.column(of: definition) else { continue }
      for (row, number) in column.numbers.enumerated() where number.isFinite {
        if type == .log, number <= 0 {
          reportNonpositive(number, row, use)
          return []
        }
        numbers.append(number)
      }
    }
    return numbers
  }

  private mutating func reportNonpositive(_ number: Double, _ row: Int, _ use: ScaleUse) {
    let name = use.definition.fieldName.map { FieldPath.columnName($0.value) } ?? ""
    let place = use.definition.aggregate == nil ? use.data.table.place(row: row, column: name) : nil
    let position = use.definition.scale?.type?.position ?? use.definition.position
    let written = SourceRange(file: file, start: position)
    let note = Diagnostic.Note("the scale is chosen here", at: written)
    diagnostics.append(
      .error(
        at: place ?? written,
        "\(number.shortestText) cannot stand on the log scale of '\(channel.rawValue)'",
        notes: place == nil ? [] : [note]))
  }

  private mutating func checkLog(_ lower: Double, _ upper: Double, _ scale: ScaleSpecification) {
    if lower <= 0 || upper <= 0 {
      report(
        "\(min(lower, upper).shortestText) cannot be an end of a log scale",
        at: scale.domain?.position ?? scale.position)
    }
  }

  /// A value of the specification as a number on this scale.
  mutating func number(_ value: Located<Value>, _ type: ScaleType) -> Double? {
    let number: Double?
    switch value.value {
    case .number(let own): number = own
    case .time(let time): number = type.isTemporal ? time : nil
    case .text(let text): number = type.isTemporal ? DateParsing.time(text) : nil
    case .null, .bool, .list, .record: number = nil
    }
    guard let number, number.isFinite else {
      report(
        "'\(value.value.text)' is \(type.isTemporal ? "no date" : "no number")",
        at: value.position)
      return nil
    }
    if type.isTemporal, number.magnitude > UTCTime.limit {
      report("'\(value.value.text)' is no date", at: value.position)
      return nil
    }
    if type == .log, number <= 0 {
      report("\(number.shortestText) cannot stand on a log scale", at: value.position)
      return nil
    }
    return number
  }

  /// By the grammar's rules: what is measured from a base begins at 0, and so do both axes of
  /// points, unless the author says otherwise.
  private func includesZero(_ scale: ScaleSpecification, _ first: ChannelDefinition) -> Bool {
    if let includesZero = scale.includesZero { return includesZero }
    if scale.domainMin != nil { return false }
    if channel == .size { return true }
    guard channel.isPosition else { return false }
    guard let use = uses.first(where: { !$0.definition.channel.isSecondary }) else { return false }
    let unit = use.unit
    if unit.mark == .bar || unit.mark == .line {
      let across: Orientation = channel == .x ? .vertical : .horizontal
      if unit.orientation == across { return false }
      if unit.mark == .bar, unit.encoding[channel == .x ? .x2 : .y2] == nil { return true }
    }
    return config.includesZero ?? true
  }
}
