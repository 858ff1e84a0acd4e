import Diagnostics
import SourceTree

extension SpecificationReader {
  /// `config.locale`, in the form of the locale files of d3-format and d3-time-format.
  func locale(_ locale: inout PropertyReader) -> ChartLocale {
    ChartLocale(
      number: locale.object("number", numberLocale) ?? .english,
      time: (locale.object("time", timeLocale) ?? nil) ?? .english)
  }

  private func numberLocale(_ fields: inout PropertyReader) -> NumberLocale {
    var result = NumberLocale()
    require(["decimal", "thousands", "grouping", "currency"], in: &fields)
    result.decimal = fields.text("decimal") ?? result.decimal
    result.thousands = fields.text("thousands") ?? result.thousands
    if let sizes = fields.numbers("grouping", in: 1...1_000) {
      let whole = sizes.compactMap { Int(exactly: $0) }
      if whole.isEmpty || whole.count < sizes.count {
        let position = fields.node("grouping")?.position ?? fields.position
        fields.report(
          "'\(fields.path(of: "grouping"))' must be a list of one or more whole numbers",
          at: position)
      } else {
        result.grouping = whole
      }
    }
    if let symbols = words("currency", count: 2, &fields) {
      (result.currencyPrefix, result.currencySuffix) = (symbols[0], symbols[1])
    }
    result.numerals = words("numerals", count: 10, &fields)
    result.percent = fields.text("percent") ?? result.percent
    result.minus = fields.text("minus") ?? result.minus
    result.nan = fields.text("nan") ?? result.nan
    return result
  }

  private func timeLocale(_ fields: inout PropertyReader) -> TimeLocale? {
    require(
      ["dateTime", "date", "time", "periods", "days", "shortDays", "months", "shortMonths"],
      in: &fields)
    let patterns = ["dateTime", "date", "time"].map { fields.locatedText($0) }
    let periods = words("periods", count: 2, &fields)
    let days = words("days", count: 7, &fields)
    let shortDays = words("shortDays", count: 7, &fields)
    let months = words("months", count: 12, &fields)
    let shortMonths = words("shortMonths", count: 12, &fields)
    guard let dateTime = patterns[0], let date = patterns[1], let time = patterns[2],
      let periods, let days, let shortDays, let months, let shortMonths
    else { return nil }
    let locale = try? TimeLocale(
      dateTime: dateTime.value, date: date.value, time: time.value, periods: periods, days: days,
      shortDays: shortDays, months: months, shortMonths: shortMonths)
    guard let locale else { return nil }
    for pattern in patterns.compactMap({ $0 }) {
      do throws(TimeFormatProblem) {
        _ = try TimeFormat(pattern.value, locale: locale)
      } catch { fields.report(error.headline, at: pattern.position) }
    }
    return locale
  }

  private func require(_ names: [String], in fields: inout PropertyReader) {
    for name in names where !fields.has(name) {
      fields.report("'\(fields.path)' has no '\(name)'", at: fields.position)
    }
  }

  /// A list of so many texts.
  private func words(
    _ name: String, count: Int, _ fields: inout PropertyReader
  ) -> [String]? {
    guard let node = fields.node(name) else { return nil }
    let words = node.sequence?.compactMap(\.scalarText) ?? []
    if words.count == count, node.sequence?.count == count { return words }
    fields.wrongType("'\(fields.path(of: name))'", "a list of \(count) texts", node)
    return nil
  }
}
