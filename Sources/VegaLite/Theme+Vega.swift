extension Theme {
  /// The grammar's own look: sizes, ticks and labels as Vega-Lite has them without a `config`.
  package static let vega: Theme = {
    let colors: [ThemeColor: String] = [
      .ink: "#000000", .soft: "#000000", .hairline: "#dddddd", .paper: "#ffffff",
      .accent: "#4c78a8", .dim: "#4c78a8", .series1: "#4c78a8", .series2: "#f58518",
      .series3: "#e45756", .series4: "#72b7b2", .series5: "#54a24b", .series6: "#eeca3b",
    ]
    var config = ConfigSpecification()
    config.continuousWidth = 300
    config.continuousHeight = 300
    config.step = 20
    config.view = PropertyBag([.stroke: .paint(.literal("#dddddd"))])
    return Theme(name: "vega", light: colors, dark: colors, layout: .vega, config: config)
  }()
}
