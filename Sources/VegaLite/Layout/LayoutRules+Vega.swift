extension LayoutRules {
  /// The grammar's own sizes.
  static let vega: LayoutRules = {
    var rules = LayoutRules()
    rules.followsGrammar = true
    rules.fontFamily = "sans-serif"
    rules.totalWidth = 300
    rules.plotHeight = 300
    rules.stepWidth = 20...20
    rules.stepHeight = 20
    rules.leastPlotWidth = 1
    rules.spacing = 20
    rules.titleSize = 13
    rules.subtitleSize = 11
    rules.labelSize = 10
    rules.tickLength = 5
    rules.labelGap = 2
    return rules
  }()
}
