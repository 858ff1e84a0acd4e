/// How charts look by default: colours, marks and the rules of their layout. A specification's own
/// words and its `config` are stronger.
///
/// In a page every colour is a custom property, which the style sheet sets for both schemes;
/// standalone files set the properties themselves, and PNGs have the light values. The values of the
/// theme `newsgen`:
///
/// | property | light | dark | for |
/// | --- | --- | --- | --- |
/// | `--chart-ink` | `#1a1a17` | `#ece9e1` | titles, names of what matters, the base line |
/// | `--chart-soft` | `#57554e` | `#aba79c` | labels of axes, other names, subtitles |
/// | `--chart-hairline` | `#dedad0` | `#3a3833` | grid lines |
/// | `--chart-paper` | `#fcfbf7` | `#151513` | rings of points, halos of names |
/// | `--chart-accent` | `#a3341f` | `#f2927b` | regions that the author marks |
/// | `--chart-dim` | `#82878e` | `#85837c` | what the chart does not speak of |
/// | `--chart-1` | `#1c5d99` | `#7db5ea` | first series, frontier |
/// | `--chart-2` | `#d16c22` | `#e58a3f` | second series |
/// | `--chart-3` | `#17a18a` | `#4be3cb` | third series |
/// | `--chart-4` | `#a66dd8` | `#9a63d0` | fourth series |
/// | `--chart-5` | `#6d5602` | `#fedb67` | fifth series |
/// | `--chart-6` | `#600831` | `#bc384d` | sixth series |
///
/// The six series colours hold 3:1 on their paper. They were searched for so that the nearest two
/// stay apart under simulated deuteranopia, protanopia and tritanopia (Machado et al. 2009) by at
/// least 0.12 in OKLab.
package struct Theme: Sendable {
  package let name: String
  package let light: [ThemeColor: String]
  package let dark: [ThemeColor: String]
  var layout: LayoutRules
  /// Defaults of the grammar's kind; the author's `config` is stronger.
  var config: ConfigSpecification
  /// What marks are like where nobody says anything: weaker than `config.mark` of the author.
  let fallback: [MarkType: MarkProperties]
  /// What is said of a rect without any colour, which marks a region.
  var region = MarkProperties()

  /// The same theme with another accent.
  /// - Parameters:
  ///   - light: `#rrggbb`.
  ///   - dark: the same for the dark scheme.
  package func accented(light: String, dark: String) -> Theme {
    Theme(
      name: name, light: self.light.merging([.accent: light]) { $1 },
      dark: self.dark.merging([.accent: dark]) { $1 }, layout: layout, config: config,
      fallback: fallback, region: region)
  }

  /// The only colours that a mark of a series takes before they repeat, thinned.
  var seriesColors: [Paint] { ThemeColor.series.map(Paint.theme) }

  package static let newsgen = Theme(
    name: "newsgen",
    light: [
      .ink: "#1a1a17", .soft: "#57554e", .hairline: "#dedad0", .paper: "#fcfbf7",
      .accent: "#a3341f", .dim: "#82878e", .series1: "#1c5d99", .series2: "#d16c22",
      .series3: "#17a18a", .series4: "#a66dd8", .series5: "#6d5602", .series6: "#600831",
    ],
    dark: [
      .ink: "#ece9e1", .soft: "#aba79c", .hairline: "#3a3833", .paper: "#151513",
      .accent: "#f2927b", .dim: "#85837c", .series1: "#7db5ea", .series2: "#e58a3f",
      .series3: "#4be3cb", .series4: "#9a63d0", .series5: "#fedb67", .series6: "#bc384d",
    ],
    layout: LayoutRules(),
    config: .newsgen,
    fallback: [
      .point: pointLike, .circle: pointLike, .square: pointLike,
      .line: MarkProperties([.strokeWidth: .number(1.8)]),
      .trail: MarkProperties([.size: .number(2)]),
      .text: MarkProperties([.fontSize: .number(12.5)]),
    ],
    // A wash.
    region: MarkProperties([.color: .paint(.theme(.accent)), .fillOpacity: .number(0.07)]))

  private static let pointLike = MarkProperties([.size: .number(81), .strokeWidth: .number(1.2)])
}

/// Sizes in pixels and rules by which a chart is laid out.
struct LayoutRules: Sendable {
  /// Sizes, ticks and labels are the grammar's, not ours.
  var followsGrammar = false
  /// Width of the whole where the specification does not say one.
  var totalWidth = 720.0
  /// Height of the plot where it is continuous.
  var plotHeight = 320.0
  /// A value of a discrete x scale takes as much as there is, between these.
  var stepWidth = 24.0...96.0
  var stepHeight = 28.0
  /// No plot of several is narrower than this.
  var leastPlotWidth = 110.0
  /// Heights of continuous plots of facets.
  var facetHeight = 160.0...200.0
  /// Pixels between views where the specification does not say it.
  var spacing = 24.0

  var titleSize = 16.0
  var subtitleSize = 13.5
  var labelSize = 13.0
  var directLabelSize = 12.5
  var lineHeight = 1.3

  var tickLength = 4.0
  var labelGap = 6.0
  /// The least room between two labels of one axis.
  var labelSpacing = 10.0
  /// Pixels for each tick of a continuous axis.
  var tickSpacingX = 85.0
  var tickSpacingY = 60.0

  var fontFamily =
    "ui-sans-serif, system-ui, Helvetica Neue, Arial, Liberation Sans, sans-serif"
  /// The font of pictures that are drawn here.
  var pictureFontFamily = "Liberation Sans"
}
