package import Diagnostics
package import Markup

/// Compiles Vega-Lite specifications to charts.
package struct ChartCompiler: Sendable {
  private let theme: Theme

  package init(theme: Theme = .newsgen) { self.theme = theme }

  /// - Parameters:
  ///   - data: finds the files that the specification names.
  ///   - pictures: finds the pictures that marks show.
  /// - Throws: `DiagnosticError` with all that is wrong with the specification or its data.
  package func compile(
    _ source: ChartSource, data: ChartDataLoader, pictures: ChartPictureLoader = { _ in nil }
  ) throws -> Chart {
    let specification = try SpecificationReader.read(source)
    let chartable = try Normalizer.normalize(specification, file: source.file, theme: theme)
    // The loader does not outlive this call.
    let (views, composed) = try withoutActuallyEscaping(data) { load in
      let columns = ColumnsInUse.of(chartable)
      do {
        return try drawn(chartable, file: source.file, columns: columns, load: load)
      } catch  where columns != nil {
        // Who looks for what is wrong sees all columns.
        return try drawn(chartable, file: source.file, columns: nil, load: load)
      }
    }
    let units = views.units
    // Vega draws on where a picture is not there.
    let pictures = try ChartPictures(
      of: composed.scene, file: source.file, needsAll: !theme.layout.followsGrammar, load: pictures)
    let warnings =
      emptiness(units, source) + leftOut(units, source) + untypedNumbers(units, source)
      + composed.warnings + chartable.notes + pictures.warnings
    return Chart(
      specification, scene: composed.scene, mainGroup: ChartKind.mainView(of: units),
      pictures: pictures,
      warnings: warnings, theme: theme)
  }

  /// A plot that is to fit in a size, or whose transforms ask for its own, is drawn twice: once in
  /// its full size, to see what stands around it.
  private func drawn(
    _ chartable: Chartable, file: String, columns: Set<String>?, load: @escaping ChartDataLoader
  ) throws -> (ViewData, ChartComposer.Result) {
    var chartable = chartable
    let readsSize = chartable.readsPlotSize
    if readsSize { chartable.takePlotSize(chartable.usualPlotSize) }
    var views = try DataFlow.run(chartable, file: file, columns: columns, load: load)
    var resolution = try ChartResolution(chartable, views, file: file)
    let name = fallbackName(resolution)
    let composer = ChartComposer(resolution: resolution, file: file, fallbackName: name)
    let composed = try composer.compose()
    let fitting = PlotFitting(resolution)
    guard readsSize || fitting != nil, case .plot = resolution.root,
      let plot = composed.scene.plots.first
    else { return (views, composed) }
    let size =
      fitting?.size(plot, in: composed.scene.size, padding: composer.padding)
      ?? Size(width: plot.area.width, height: plot.area.height)
    if readsSize {
      chartable.takePlotSize(size)
      views = try DataFlow.run(chartable, file: file, columns: columns, load: load)
      resolution = try ChartResolution(chartable, views, file: file)
    }
    let fitted = ChartComposer(
      resolution: resolution, file: file, fallbackName: name, fitted: size)
    return (views, try fitted.compose())
  }

  private func emptiness(_ views: [UnitData], _ source: ChartSource) -> [Diagnostic] {
    guard views.allSatisfy({ $0.table.rowCount == 0 }) else { return [] }
    let position = views.first?.unit.position
    return [
      .warning(
        at: SourceRange(file: source.file, start: position),
        "no rows are left to draw")
    ]
  }

  /// Layers that share an encoding leave out the same rows, which is said once.
  private func leftOut(_ views: [UnitData], _ source: ChartSource) -> [Diagnostic] {
    var known: Set<Diagnostic> = []
    return views.flatMap { $0.leftOut }.map { rows in
      let what = rows.count == 1 ? "1 row is left out" : "\(rows.count) rows are left out"
      let place = rows.field.map { "in '\($0)'" } ?? "for '\(rows.channel.rawValue)'"
      return .warning(
        at: SourceRange(file: source.file, start: rows.position), "\(what): no value \(place)")
    }.filter { known.insert($0).inserted }
  }

  /// A place by a field of numbers whose type was forgotten: the grammar reads it as names.
  private func untypedNumbers(_ views: [UnitData], _ source: ChartSource) -> [Diagnostic] {
    // The cells of a facet have one definition, which is told once.
    var known: Set<Diagnostic> = []
    return views.flatMap { view in
      view.unit.encoding.definitions.compactMap { definition in
        guard definition.channel == .x || definition.channel == .y,
          definition.type?.value == .nominal, definition.type?.position == definition.position,
          let name = definition.fieldName?.value, let column = view.raw[FieldPath.columnName(name)],
          column.count > 2, (0..<column.count).allSatisfy({ column[$0].number != nil })
        else { return nil }
        return .warning(
          at: SourceRange(file: source.file, start: definition.position),
          "'\(definition.channel.rawValue)' has no type, so the numbers in '\(name)' are read as names; "
            + "numbers are 'type: quantitative'")
      }
    }.filter { known.insert($0).inserted }
  }

  /// The name of a chart without a title, from what it shows.
  private func fallbackName(_ resolution: ChartResolution) -> String {
    let kind = ChartKind.kind(of: resolution.units)
    return kind.prefix(1).uppercased() + kind.dropFirst()
  }
}

/// A finished chart: the picture and what goes with it.
package struct Chart: Sendable {
  /// `newsgen.id`.
  package let id: String?
  /// The title as plain text.
  package let title: String?
  /// The author's `description`, else one that is computed from the data.
  package let description: String
  /// Inline Markdown, to be rendered by the caller.
  package let caption: String?
  /// Inline Markdown, to be rendered by the caller.
  package let source: String?
  /// The natural size in pixels.
  package let width: Double
  package let height: Double
  package let warnings: [Diagnostic]

  private let scene: Scene
  private let mainGroup: Int?
  private let pictures: ChartPictures
  private let theme: Theme

  init(
    _ specification: Specification, scene: Scene, mainGroup: Int?, pictures: ChartPictures,
    warnings: [Diagnostic], theme: Theme
  ) {
    id = specification.additions.id
    let lines = specification.root.common.title?.lines ?? []
    title = lines.isEmpty ? nil : lines.joined(separator: " ")
    description =
      specification.description ?? ChartDescription.text(scene, mainGroup: mainGroup)
    caption = specification.additions.caption
    source = specification.additions.source
    width = scene.size.width
    height = scene.size.height
    self.warnings = warnings
    self.scene = scene
    self.mainGroup = mainGroup
    self.pictures = pictures
    self.theme = theme
  }

  /// What is plotted; made anew each time it is asked for, as many a chart is only drawn.
  package var table: ChartTable { DataTable.table(scene, mainGroup: mainGroup) }

  /// The picture for a page: colours are the page's custom properties.
  /// - Parameter id: unique on the page; the ids of title and description begin with it.
  package func inlineSVG(id: String) -> HTML {
    var writer = SVGWriter(
      colors: theme.followsScheme ? .properties : literals(of: .light),
      pictures: pictures.addresses, namesSeries: !theme.layout.followsGrammar)
    writer.write(
      scene, id: id, description: description, fontFamily: theme.layout.fontFamily,
      background: nil)
    return HTML(bytes: writer.output.bytes)
  }

  /// The picture as a file of its own, on paper: it follows the reader's colour scheme, opened alone
  /// and in `<img>`.
  package func standaloneSVG() -> [UInt8] {
    file(.schemes(light: theme.light, dark: theme.dark), fontFamily: theme.layout.fontFamily)
  }

  /// The colours of a file that does not follow its reader's scheme.
  package enum Scheme: Sendable { case light, dark }

  /// The picture as a file of its own, in the colours of one scheme as they are.
  package func literalSVG(_ scheme: Scheme = .light) -> [UInt8] {
    file(literals(of: scheme), fontFamily: theme.layout.fontFamily)
  }

  /// The picture as it is drawn to PNG: on paper, and in the one face that its text was measured
  /// with.
  package func pictureSVG(_ scheme: Scheme = .light) -> [UInt8] {
    file(literals(of: scheme), fontFamily: theme.layout.pictureFontFamily)
  }

  private func literals(of scheme: Scheme) -> ColorOutput {
    .literal(
      scheme == .light ? theme.light : theme.dark, keepsGreys: !theme.followsScheme)
  }

  private func file(_ colors: ColorOutput, fontFamily: String) -> [UInt8] {
    var writer = SVGWriter(
      colors: colors, pictures: pictures.embedded, namesSeries: !theme.layout.followsGrammar)
    writer.write(
      scene, id: id ?? "chart", description: description, fontFamily: fontFamily,
      background: .theme(.paper))
    return writer.output.bytes
  }
}
