extension Theme {
  /// Every theme that there is, by the names that a command or a library's user gives.
  package static let all: [Theme] = [.newsgen, .vega]

  package static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

  /// Whether its colours have values for a light and a dark scheme; those of others are literal.
  package var followsScheme: Bool { name == Theme.newsgen.name }

  /// The same theme for another width.
  /// - Parameter width: of the whole where the specification does not say one, in pixels.
  package func wide(_ width: Double) -> Theme {
    var theme = self
    theme.layout.totalWidth = width
    return theme
  }

  /// The same theme for a picture that stands alone: with a margin, where the theme has none since
  /// pages have theirs.
  package var standingAlone: Theme {
    var theme = self
    if !layout.followsGrammar {
      theme.config.padding = Padding(left: 12, top: 12, right: 12, bottom: 12)
    }
    return theme
  }
}
