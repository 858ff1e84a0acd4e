package import Markup
import SiteModel
package import VegaLite

/// A chart as it stands in a text: the picture, what it says, where its numbers come from, and the
/// numbers themselves.
package struct ChartFigure {
  private let id: String
  private let chart: Chart
  private let caption: HTML?
  private let source: HTML?

  package init(id: String, chart: Chart, caption: HTML?, source: HTML?) {
    self.id = id
    self.chart = chart
    self.caption = caption
    self.source = source
  }

  private var name: String { chart.title ?? id }

  /// For a browser: inline SVG, which follows the page's colours. One wider than its column scrolls.
  ///
  /// - Parameters:
  ///   - svg: where the file of the drawing is.
  ///   - png: where its picture is.
  package func page(svg: String, png: String) -> HTML {
    let files: HTML = """
      <a href="#\(Permalink(path: id).encodedPath)">Link</a>\(dot)<a href="\(svg)">SVG</a>\(dot)\
      <a href="\(png)">PNG</a>
      """
    return """
      <figure class="chart" id="\(id)">
      <div class="chart-scroll" tabindex="0" role="region" aria-label="Chart: \(name)" \
      style="--chart-width: \(Int(chart.width.rounded()))">
      \(chart.inlineSVG(id: id))
      </div>
      \(data())\(caption(words(files: files)))\
      </figure>

      """
  }

  private func caption(_ markup: HTML) -> HTML { "<figcaption>\n\(markup)</figcaption>\n" }

  /// Nothing for a chart that plots no field.
  private func data() -> HTML {
    let table = table(attribute: " class=\"align-right\"")
    guard !table.isEmpty else { return HTML() }
    return """
      <details>
      <summary>Data of this chart</summary>
      <div class="table-scroll" tabindex="0" role="region" aria-label="Data: \(name)">
      \(table)
      </div>
      </details>

      """
  }

  /// For feed readers and mail programs, which show no SVG.
  package func feed(picture: String) -> HTML {
    let (width, height) = (Int(chart.width.rounded()), Int(chart.height.rounded()))
    let words = words()
    return """
      <figure>
      <img src="\(picture)" alt="\(chart.description)" width="\(width)" height="\(height)">
      \(words.isEmpty ? HTML() : caption(words))\
      </figure>
      \(table(attribute: " style=\"text-align:right\""))

      """
  }

  /// - Parameter files: links to the chart's files, for where they are of use.
  private func words(files: HTML? = nil) -> HTML {
    var words = HTML()
    if let caption { words += "<p>\(caption)</p>\n" }
    if let source {
      let links = files.map { " <span class=\"chart-files\">\(dot)\($0)</span>" as HTML }
      words += "<p>Source: \(source)\(links)</p>\n"
    } else if let files {
      words += "<p class=\"chart-files\">\(files)</p>\n"
    }
    return words
  }

  /// - Parameter attribute: what aligns a cell with a number: feed readers know no style sheet.
  private func table(attribute: HTML) -> HTML {
    let table = chart.table
    let columns = table.columns
    if columns.isEmpty { return HTML() }
    let head = columns.map { column in
      column.isNumeric
        ? "<th scope=\"col\"\(attribute)>\(column.title)</th>"
        : "<th scope=\"col\">\(column.title)</th>" as HTML
    }
    let rows = table.rows.map { row -> HTML in
      let cells = zip(columns, row).enumerated().map { place, cell -> HTML in
        let (column, text) = cell
        if column.isNumeric { return "<td\(attribute)>\(text)</td>" }
        // The first column names what a row is about.
        return place == 0 ? "<th scope=\"row\">\(text)</th>" : "<td>\(text)</td>"
      }
      return "<tr>\(cells)</tr>\n"
    }
    return """
      <table>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      """
  }

  private var dot: HTML { " <span aria-hidden=\"true\">·</span> " }
}
