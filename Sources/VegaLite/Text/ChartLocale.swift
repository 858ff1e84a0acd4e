/// How a chart's language writes numbers and dates.
struct ChartLocale: Sendable, Hashable {
  var number = NumberLocale.english
  var time = TimeLocale.english

  static let english = ChartLocale()
}
