package import VegaLite

extension ThemeSettings {
  /// How charts look with these settings.
  package var charts: Theme {
    accent.map { Theme.newsgen.accented(light: $0.light, dark: $0.dark) } ?? .newsgen
  }
}
