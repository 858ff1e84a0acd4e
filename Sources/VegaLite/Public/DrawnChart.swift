import Markup

/// A chart that is drawn: the picture and what goes with it. All of them come from the same marks,
/// so that they cannot disagree.
public struct DrawnChart: Sendable {
  /// Which colours a picture has.
  public enum Colors: Sendable {
    /// Of light and dark paper, as whoever looks at it prefers. Themes that have one set of colours
    /// are drawn in it.
    case followingReader
    /// For light paper, as literal values: for renderers that know no custom properties.
    case light
    /// For dark paper, as literal values.
    case dark
  }

  private let chart: Chart
  private let theme: Theme

  init(_ chart: Chart, theme: Theme) {
    self.chart = chart
    self.theme = theme
  }

  /// The specification's title as plain text.
  public var title: String? { chart.title }

  /// The specification's `description`; without one, a text that is computed from the data, for
  /// readers who do not see the picture. It is also in the SVG.
  public var description: String { chart.description }

  /// In pixels.
  public var width: Double { chart.width }

  /// In pixels.
  public var height: Double { chart.height }

  /// What could be drawn and is still worth a look, such as rows without a value.
  public var warnings: [ChartMessage] { chart.warnings.map(ChartMessage.init) }

  /// What is plotted, as a table: the same values as the marks.
  public var table: DrawnTable { DrawnTable(chart.table) }

  /// The picture as a file: UTF-8, without an XML declaration, on paper of its own.
  public func svg(_ colors: Colors = .followingReader) -> [UInt8] {
    switch colors {
    case .followingReader: theme.followsScheme ? chart.standaloneSVG() : chart.literalSVG(.light)
    case .light: chart.literalSVG(.light)
    case .dark: chart.literalSVG(.dark)
    }
  }

  /// The picture to be put into an HTML page: without paper. In the theme newsgen its colours are
  /// the page's custom properties `--chart-ink`, `--chart-soft`, `--chart-hairline`,
  /// `--chart-paper`, `--chart-accent`, `--chart-dim` and `--chart-1` to `--chart-6`.
  /// - Parameter id: unique on the page; the ids in the picture begin with it.
  public func inlineSVG(id: String) -> [UInt8] { chart.inlineSVG(id: id).bytes }
}

/// What a chart plots, row by row, as text in the formats of the chart.
public struct DrawnTable: Sendable, Hashable {
  /// A column's head.
  public struct Column: Sendable, Hashable {
    /// As the axes and legends name it.
    public let title: String
    /// Whether its cells are numbers, which stand to the right.
    public let isNumeric: Bool
  }

  /// None for a chart that plots no field.
  public let columns: [Column]
  /// As many cells in each as there are columns.
  public let rows: [[String]]

  init(_ table: ChartTable) {
    columns = table.columns.map { Column(title: $0.title, isNumeric: $0.isNumeric) }
    rows = table.rows
  }
}
