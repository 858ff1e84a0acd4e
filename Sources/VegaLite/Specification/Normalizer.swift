import Diagnostics

/// Turns a specification into views of one mark each.
struct Normalizer {
  let file: String
  let theme: Theme
  /// The author's `config`.
  let written: ConfigSpecification
  /// The author's `config` over the theme's.
  let config: ConfigSpecification
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var notes: [Diagnostic] = []
  /// What selections hold at first.
  var held: [String: Selection] = [:]
  /// The rectangles of intervals that a chart has one of.
  var brushes: [String: Int] = [:]
  /// Whether views are those of small multiples, none of which an interval of the whole chart is in.
  var isInFacet = false
  /// How many rectangles there are.
  var brushCount = 0

  private init(file: String, specification: Specification, theme: Theme) {
    self.file = file
    self.theme = theme
    written = specification.config
    config =
      specification.config.isWritten ? specification.config.over(theme.config) : theme.config
  }

  /// - Throws: `DiagnosticError` with all that does not go together.
  static func normalize(
    _ specification: Specification, file: String, theme: Theme
  ) throws -> Chartable {
    var normalizer = Normalizer(file: file, specification: specification, theme: theme)
    let tree = normalizer.tree(specification.root, EncodingSpecification())
    normalizer.checkFormats()
    if !normalizer.diagnostics.isEmpty {
      throw DiagnosticError(normalizer.diagnostics.sortedByPlace())
    }
    var scope = specification.scope
    scope.held = normalizer.held
    return Chartable(
      specification: specification, theme: theme, config: normalizer.config, tree: tree,
      scope: scope, brushes: normalizer.brushes, notes: specification.notes + normalizer.notes)
  }

  mutating func report(
    _ headline: String, at position: SourcePosition, suggestion: String? = nil
  ) {
    diagnostics.append(
      .error(at: SourceRange(file: file, start: position), headline, suggestion: suggestion))
  }

  /// What Vega-Lite leaves out with a warning, we leave out with one.
  mutating func warn(_ headline: String, at position: SourcePosition) {
    let note = Diagnostic.warning(at: SourceRange(file: file, start: position), headline)
    if !notes.contains(note) { notes.append(note) }
  }

  // MARK: Views

  private mutating func tree(
    _ view: ViewSpecification, _ outer: EncodingSpecification, isLayer: Bool = false
  ) -> ViewTree {
    switch view {
    case .unit(let unit):
      if !isLayer, let facet = facet(around: unit) { return tree(.facet(facet), outer) }
      return self.unit(unit, unit.encoding.over(outer), isLayer: isLayer)
    case .layer(let layer):
      let encoding = layer.encoding.over(outer)
      var frame = frame(layer.common)
      let views = layer.layers.map { tree($0, encoding, isLayer: true) }
      // All layers have one size and one title: that of the first to say one.
      frame.width = Self.extent(layer, \.width)
      frame.height = Self.extent(layer, \.height)
      if frame.title == nil { frame.title = views.lazy.compactMap(\.frame.title).first }
      let hasPlaces = views.contains { $0.units.contains { $0.encoding.hasPlaces } }
      frame = framed(frame, layer.common, hasPlaces: hasPlaces)
      return .layer(LayerView(frame: frame, views: views))
    case .facet(let facet): return self.facet(facet)
    case .concat(let concat):
      dropSize(concat.common)
      var frame = frame(concat.common, isComposed: true)
      frame.arrangement = concat.common.arrangement.over(config.concat)
      if concat.direction != .wrapped { frame.arrangement.columns = nil }
      return .concat(
        ConcatView(
          frame: frame, direction: concat.direction,
          views: concat.views.map { tree($0, EncodingSpecification()) }))
    }
  }

  private mutating func facet(_ facet: FacetSpecification) -> ViewTree {
    dropSize(facet.common)
    let wasInFacet = isInFacet
    isInFacet = true
    defer { isInFacet = wasInFacet }
    var frame = frame(facet.common, isComposed: true)
    frame.arrangement = facet.common.arrangement.over(config.facet)
    if facet.wrapped == nil { frame.arrangement.columns = nil }
    return .facet(
      FacetView(
        frame: frame, row: facet.row.map { typed($0) }, column: facet.column.map { typed($0) },
        wrapped: facet.wrapped.map { typed($0) },
        view: tree(facet.view, EncodingSpecification())))
  }

  /// The facet that the channels `row`, `column` and `facet` of a view stand for.
  private mutating func facet(around unit: UnitSpecification) -> FacetSpecification? {
    let row = unit.encoding[.row]
    let column = unit.encoding[.column]
    var wrapped = unit.encoding[.facet]
    guard row != nil || column != nil || wrapped != nil else { return nil }
    if row != nil || column != nil, let facet = wrapped {
      warn("'facet' has no effect beside 'row' and 'column'", at: facet.position)
      wrapped = nil
    }
    var outer = unit.common
    var inner = ViewCommon(position: unit.common.position)
    inner.width = outer.width
    inner.height = outer.height
    inner.background = outer.background
    inner.backgroundStyles = outer.backgroundStyles
    outer.width = nil
    outer.height = nil
    if let own = wrapped?.arrangement {
      outer.arrangement = own.over(outer.arrangement)
    } else {
      let rows = row?.arrangement ?? ArrangementSpecification()
      let columns = column?.arrangement ?? ArrangementSpecification()
      var own = ArrangementSpecification()
      own.alignment = (rows.alignment.row, columns.alignment.column)
      own.isCentered = (rows.isCentered.row, columns.isCentered.column)
      own.spacing = (rows.spacing.row, columns.spacing.column)
      outer.arrangement = own.over(outer.arrangement)
    }
    var encoding = unit.encoding
    encoding.definitions.removeAll { $0.channel.isFacet }
    return FacetSpecification(
      common: outer, row: row, column: column, wrapped: wrapped,
      view: .unit(
        UnitSpecification(
          common: inner, mark: unit.mark, encoding: encoding, selections: unit.selections)))
  }

  /// Only plots have sizes.
  private mutating func dropSize(_ common: ViewCommon) {
    for (name, extent) in [("width", common.width), ("height", common.height)] {
      guard let extent else { continue }
      warn(
        "'\(name)' of several views has no effect; it belongs to each of them",
        at: extent.position)
    }
  }

  /// The size of layers, which is that of the first that has one.
  private static func extent(
    _ layer: LayerSpecification, _ side: KeyPath<ViewCommon, Located<ViewExtent>?>,
    given: Located<ViewExtent>? = nil
  ) -> Located<ViewExtent>? {
    let given = layer.common[keyPath: side] ?? given
    for view in layer.layers {
      var found = view.common[keyPath: side] ?? given
      if case .layer(let inner) = view { found = extent(inner, side, given: given) }
      if let found { return found }
    }
    return given
  }

  func frame(_ common: ViewCommon, isComposed: Bool = false) -> ViewFrame {
    var frame = ViewFrame(position: common.position)
    frame.title = common.title.map { title($0, isComposed: isComposed) }
    frame.width = common.width
    frame.height = common.height
    frame.data = common.data
    frame.transforms = common.transforms
    frame.resolve = common.resolve
    frame.arrangement = common.arrangement
    frame.background = common.background
    for style in common.backgroundStyles.reversed() {
      guard let properties = config.styles[style] else { continue }
      frame.background = frame.background.over(properties.viewProperties)
    }
    return frame
  }

  /// Plots with a place along an axis have the background that `config` gives all views.
  func framed(
    _ frame: ViewFrame, _ common: ViewCommon, hasPlaces: Bool
  ) -> ViewFrame {
    guard hasPlaces, common.backgroundStyles.isEmpty || common.backgroundStyles.contains("cell")
    else { return frame }
    var framed = frame
    let cell = config.styles["cell"]?.viewProperties ?? PropertyBag<ViewProperty>()
    framed.background = frame.background.over(cell).over(config.view)
    return framed
  }

  /// A title, complete with its styles and `config`; nothing where it has no text.
  private func title(_ title: TitleSpecification, isComposed: Bool) -> TitleSpecification {
    var title = title
    for style in title.styles.reversed() {
      if let properties = config.styles[style] {
        title.bag = title.bag.over(properties.titleProperties)
      }
    }
    title.bag = title.bag.over(config.title.bag)
    if isComposed {
      if title.bag[.anchor] == nil { title.bag.set(.anchor, .word("start")) }
    } else if (title.bag.word(.anchor) ?? "middle") == "middle", title.bag[.frame] == nil {
      title.bag.set(.frame, .word("group"))
    }
    return title
  }

  // MARK: Formats

  private mutating func checkFormats() {
    for format in [written.numberFormat, written.normalizedNumberFormat] {
      if let format { check(format, isTime: false) }
    }
    if let format = written.timeFormat { check(format, isTime: true) }
  }

  mutating func check(_ format: Located<String>, isTime: Bool) {
    if isTime {
      do throws(TimeFormatProblem) { _ = try TimeFormat(format.value) } catch {
        report(error.headline, at: format.position)
      }
    } else {
      do throws(NumberFormatProblem) { _ = try NumberFormat(format.value) } catch {
        report(error.headline, at: format.position)
      }
    }
  }
}
