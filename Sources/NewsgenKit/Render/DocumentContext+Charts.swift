import Content
import Diagnostics
import Markup
import SiteModel
import VegaLite

extension DocumentContext {
  /// Whether a file's name says that it holds a Vega-Lite specification.
  func isSpecification(_ path: String) -> Bool {
    [".vl.yml", ".vl.yaml", ".vl.json"].contains { path.lowercased().hasSuffix($0) }
  }

  /// The figure of a specification in a file of its own.
  mutating func chart(
    _ destination: Destination, written: String, at position: SourcePosition
  ) -> HTML? {
    let candidates =
      destination.form == .rooted
      ? sourcePaths(destination) : normalizedPath(destination.path, from: folder).map { [$0] } ?? []
    for candidate in candidates {
      let path = joinPath(content, candidate)
      guard FileSystem().isFile(path) else { continue }
      do {
        let source = ChartSource(
          bytes: try FileSystem().read(path),
          format: path.lowercased().hasSuffix(".json") ? .json : .yaml, file: path)
        let name = identifier(fromFileName: fileName(candidate))
        return chart(source, folder: parentPath(candidate), name: name, at: position)
      } catch {
        fail("\(error)", at: position)
        return nil
      }
    }
    fail("no specification '\(written)'", at: position)
    return nil
  }

  /// - Parameters:
  ///   - folder: where relative data addresses start, below the content folder.
  ///   - name: the specification file's name, which is the id where none is given.
  /// - Returns: `nil` for a chart that cannot be drawn; why has been reported.
  mutating func chart(
    _ source: ChartSource, folder: String, name: String?, at position: SourcePosition
  ) -> HTML? {
    if medium == .feed {
      defer { nextChart += 1 }
      let known = nextChart < renderedCharts.count ? renderedCharts[nextChart] : nil
      return known.map { figure($0, at: position) }
    }
    do {
      var shown: [SourceFile] = []
      let chart = try charts.compile(
        source, data: { try loadData($0, folder: folder) },
        pictures: { url in
          let (picture, copied) = try loadPicture(url, folder: folder)
          if let copied { shown.append(copied) }
          return picture
        })
      diagnostics += chart.warnings
      for source in shown { publish(source) }
      let id = id(of: chart, name: name, at: position)
      let folder = document.assetFolder
      let rendered = RenderedChart(
        id: id, chart: chart, svg: Permalink(path: "\(folder)\(id).svg"),
        png: Permalink(path: "\(folder)\(id).png"),
        range: self.document.document.range(position))
      renderedCharts.append(rendered)
      return figure(rendered, at: position)
    } catch let error as DiagnosticError {
      diagnostics += error.diagnostics
    } catch {
      fail("\(error)", at: position)
    }
    renderedCharts.append(nil)
    return nil
  }

  /// `my chart.vl.yml` is `my-chart`: an id cannot hold white space, nor a file's address everything.
  private func identifier(fromFileName name: String) -> String {
    let name = name.lowercased().hasSuffix(".vl.yml") ? name.dropLast(7) : name.dropLast(8)
    let isClean = name.unicodeScalars.allSatisfy { scalar in
      isLetterMarkOrDigit(scalar) || "-_.".unicodeScalars.contains(scalar)
    }
    return isClean && !name.isEmpty ? String(name) : Slug.make(from: String(name))
  }

  private func loadData(_ url: String, folder: String) throws -> ChartDataFile {
    let path = try path(ofFile: url, folder: folder, what: "data")
    let file = joinPath(content, path)
    guard FileSystem().isFile(file) else { throw ChartDataMissing("no file '\(path)'") }
    return ChartDataFile(file: file, bytes: try bytes(of: file))
  }

  /// A picture that marks show, with its address on pages; one of `data` has yet to be published.
  private func loadPicture(
    _ url: String, folder: String
  ) throws -> (picture: ChartPicture, unpublished: SourceFile?) {
    let path = try path(ofFile: url, folder: folder, what: "a picture")
    let isRooted = Destination(url).form == .rooted
    let candidates = isRooted ? SiteIndex.candidates(fromRoot: path) : [path]
    guard let found = candidates.first(where: { FileSystem().isFile(joinPath(content, $0)) }) else {
      throw ChartDataMissing("no file '\(path)'")
    }
    let bytes = try bytes(of: joinPath(content, found))
    switch site.index.linkTarget(among: [found]) {
    case .path(let output): return (ChartPicture(bytes: bytes, address: address(output)), nil)
    case .data(let source):
      return (ChartPicture(bytes: bytes, address: address(source.relativePath)), source)
    case .heldBack, .unreadable, nil:
      throw ChartDataMissing("the picture '\(path)' is not published")
    }
  }

  /// Below the content folder.
  private func path(ofFile url: String, folder: String, what: String) throws -> String {
    let destination = Destination(url)
    guard destination.form == .relative || destination.form == .rooted else {
      throw ChartDataMissing(
        destination.form == .external
          ? "\(what) from elsewhere is not fetched: save '\(url)' beside the article or in data/"
          : "'\(url)' names no file")
    }
    let isRooted = destination.form == .rooted
    guard let path = normalizedPath(destination.path, from: isRooted ? "" : folder) else {
      throw ChartDataMissing("'\(url)' lies outside of the content folder")
    }
    return path
  }

  private func bytes(of file: String) throws(ChartDataMissing) -> [UInt8] {
    do {
      return try FileSystem().read(file)
    } catch {
      throw ChartDataMissing("\(error)")
    }
  }

  /// The id of a chart on its page; one that the writer gave must be free, others give way.
  private mutating func id(of chart: Chart, name: String?, at position: SourcePosition) -> String {
    let used = Set(renderedCharts.compactMap { $0?.id })
    if let id = chart.id {
      if used.contains(id) {
        fail("two charts on this page have the id '\(id)'", at: position)
      } else if takenIDs.contains(id) {
        fail("a heading on this page has the id of the chart, '\(id)'", at: position)
      }
      return id
    }
    let made = name ?? chart.title.map { Slug.make(from: $0) } ?? ""
    let base = made.isEmpty ? "chart-\(renderedCharts.count + 1)" : made
    if used.contains(base) {
      fail(
        "two charts on this page have the id '\(base)'; give one another newsgen.id", at: position)
    }
    var id = base
    while takenIDs.contains(id) { id += "-chart" }
    return id
  }

  private mutating func figure(_ rendered: RenderedChart, at position: SourcePosition) -> HTML {
    let chart = rendered.chart
    let caption = chart.caption.map { inline($0, at: position) }
    let source = chart.source.map { inline($0, at: position) }
    let figure = ChartFigure(id: rendered.id, chart: chart, caption: caption, source: source)
    switch medium {
    case .page:
      return figure.page(svg: address(rendered.svg.path), png: address(rendered.png.path))
    case .feed: return figure.feed(picture: address(rendered.png.path))
    }
  }

  /// Inline Markdown of a caption, with links resolved as in the text.
  private mutating func inline(_ text: String, at position: SourcePosition) -> HTML {
    renderInline(
      text, medium: medium,
      options: MarkdownOptions(isSmart: site.settings.usesSmartPunctuation), at: position,
      context: &self)
  }
}
