/// How the ticks of a scale are written, as Vega's `tickFormat`.
struct TickFormat: Sendable {
  /// What a specifier is for.
  enum FormatType: Sendable, Hashable { case number, time }

  private enum Kind: Sendable {
    case number(NumberFormat)
    /// With a label only where `LogTicks` has one.
    case sparse(NumberFormat, LogTicks, tickCount: Int, count: Double)
    case time(TimeFormat)
    case times(TimeMultiFormat)
    case plain
  }

  private let kind: Kind

  /// - Parameters:
  ///   - count: how many ticks were asked for; `nil` where nobody did.
  ///   - specifier: of d3-format or d3-time-format.
  ///   - formatType: what kind of specifier it is where the scale does not say.
  ///   - showsAll: whether a logarithmic scale labels all of its ticks, as it does those that the
  ///     author wrote.
  /// - Throws: `NumberFormatProblem` or `TimeFormatProblem`.
  init(
    _ scale: ContinuousScale, count: TickCount? = nil, specifier: String? = nil,
    formatType: FormatType? = nil, parts: [TimeMultiFormat.Unit: String] = [:],
    showsAll: Bool = false, locale: ChartLocale = .english
  ) throws {
    let numbers = locale.number
    if scale.type.isTemporal || formatType == .time {
      kind = try Self.times(specifier, parts, locale.time)
      return
    }
    let number = try specifier.map { try NumberSpecifier($0) }
    if scale.type == .log {
      let format = NumberFormat.allDigits(number, locale: numbers)
      if showsAll || scale.bins != nil {
        kind = .number(format)
      } else {
        kind = .sparse(
          format, LogTicks(base: scale.base), tickCount: scale.ticks(count).count,
          count: count?.number ?? 10)
      }
      return
    }
    kind = .number(
      .tickFormat(
        start: scale.lower, stop: scale.upper, count: count?.number ?? 10, specifier: number,
        locale: numbers))
  }

  /// For the classes of a scale: as fine as the narrowest class asks for.
  init(
    _ scale: DiscretizingScale, count: TickCount? = nil, specifier: String? = nil,
    formatType: FormatType? = nil, isLegend: Bool = false, locale: ChartLocale = .english
  ) throws {
    if formatType == .time {
      kind = try Self.times(specifier, [:], locale.time)
      return
    }
    let number = try specifier.map { try NumberSpecifier($0) }
    if isLegend, let width = scale.narrowestClass {
      // Three ticks a class, ten times finer.
      kind = .number(
        .tickFormat(start: 0, stop: width, count: 30, specifier: number, locale: locale.number))
    } else if let first = scale.domain.first, let last = scale.domain.last,
      scale.type == .quantize || scale.type == .binOrdinal
    {
      kind = .number(
        .tickFormat(
          start: first, stop: last, count: count?.number ?? 10, specifier: number,
          locale: locale.number))
    } else {
      kind = number.map { .number(NumberFormat($0, locale: locale.number)) } ?? .plain
    }
  }

  private static func times(
    _ specifier: String?, _ parts: [TimeMultiFormat.Unit: String], _ locale: TimeLocale
  ) throws -> Kind {
    if let specifier { return .time(try TimeFormat(specifier, locale: locale)) }
    return .times(try TimeMultiFormat(parts, locale: locale))
  }

  /// - Returns: an empty text for a tick without a label.
  func text(_ number: Double) -> String {
    switch kind {
    case .number(let format): format.format(number)
    case .sparse(let format, let log, let tickCount, let count):
      log.isLabelled(number, tickCount: tickCount, count: count) ? format.format(number) : ""
    case .time(let format): format.format(number)
    case .times(let format): format.format(number)
    case .plain: number.shortestText
    }
  }
}
