/// How charts look where their specification does not say it.
public struct ChartTheme: Sendable {
  let theme: Theme

  /// The look of newsgen: names beside what they name, few lines, colours that colour-blind readers
  /// can tell apart, for light and for dark paper.
  public static let newsgen = ChartTheme(theme: .newsgen)

  /// Vega-Lite's own defaults.
  public static let vega = ChartTheme(theme: .vega)

  /// Every theme.
  public static var all: [ChartTheme] { Theme.all.map(ChartTheme.init) }

  /// The theme of a name, as in ``name``; `nil` where there is none.
  public static func named(_ name: String) -> ChartTheme? { Theme.named(name).map(ChartTheme.init) }

  /// As the command `newsgen chart --theme NAME` takes it.
  public var name: String { theme.name }
}
