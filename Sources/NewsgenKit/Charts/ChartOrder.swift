package import VegaLite

/// What is to be drawn outside of a site, from what, and to where.
package struct ChartOrder: Sendable {
  /// What is written of a chart.
  package enum Content: Sendable, Hashable {
    case svg, png
    /// The description for those who do not see the picture.
    case description
    /// What is plotted, as CSV.
    case table

    /// With its dot.
    package var suffix: String {
      switch self {
      case .svg: ".svg"
      case .png: ".png"
      case .description: ".txt"
      case .table: ".csv"
      }
    }
  }

  /// Paths of specifications; `-` is standard input.
  package var specifications: [String]
  /// A file or a folder; nil is standard output.
  package var output: String?
  /// Where data and pictures are looked for, in place of the specification's folder.
  package var dataFolder: String?
  package var content = Content.svg
  package var theme = Theme.newsgen
  /// Literal dark colours in place of those that follow the reader's scheme.
  package var isDark = false

  package init(specifications: [String]) {
    self.specifications = specifications
  }
}
