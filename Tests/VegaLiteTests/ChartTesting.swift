import Diagnostics
import Markup

@testable import VegaLite

/// Shared by the tests of whole charts: a specification as text, data files as texts.
struct ChartCase {
  let text: String
  var files: [String: String] = [:]
  var format = ChartSource.Format.yaml

  init(_ text: String, files: [String: String] = [:], format: ChartSource.Format = .yaml) {
    self.text = text
    self.files = files
    self.format = format
  }

  var source: ChartSource {
    ChartSource(bytes: Array(text.utf8), format: format, file: "chart.vl.yml")
  }

  func load(_ url: String) throws -> ChartDataFile {
    guard let text = files[url] else { throw ChartDataMissing("no file '\(url)'") }
    return ChartDataFile(file: url, bytes: Array(text.utf8))
  }

  func compile() throws -> Chart { try ChartCompiler().compile(source, data: load) }

  /// The errors as they are printed; none where the chart compiles.
  var errors: [String] {
    do {
      _ = try compile()
      return []
    } catch let error as DiagnosticError {
      return error.diagnostics.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  /// The layers with their data.
  func views() throws -> [UnitData] { try flow().views.units }

  private func flow() throws -> (chartable: Chartable, views: ViewData) {
    let specification = try SpecificationReader.read(source)
    let chartable = try Normalizer.normalize(specification, file: source.file, theme: .newsgen)
    return (chartable, try DataFlow.run(chartable, file: source.file, load: load))
  }

  func resolution() throws -> ChartResolution {
    let (chartable, views) = try flow()
    return try ChartResolution(chartable, views, file: source.file)
  }

  /// The first scale of a channel.
  func scale(_ channel: Channel) throws -> ResolvedScale? {
    try resolution().scales.first { $0.channel == channel }
  }

  /// The scales of the first layer in an area.
  func plotScales(width: Double = 100, height: Double = 100) throws -> PlotScales? {
    let resolution = try resolution()
    let area = Rectangle(x: 0, y: 0, width: width, height: height)
    return resolution.data.units.first.map { resolution.plotScales(of: $0, in: area) }
  }

  func scene() throws -> Scene {
    try ChartComposer(resolution: resolution(), file: source.file, fallbackName: "Chart")
      .compose().scene
  }
}

extension UnitData {
  var starts: [Double]? { self.stack.flatMap { self.table[$0.startColumn]?.numbers } }
  var ends: [Double]? { self.stack.flatMap { self.table[$0.endColumn]?.numbers } }
}

extension Chart {
  var svg: String { inlineSVG(id: "c").string }
}

/// Whether every element of a markup text is closed by its own end tag, attributes are quoted, and
/// no id stands twice.
enum MarkupCheck {
  static func problems(_ text: String) -> [String] {
    var problems: [String] = []
    var open: [String] = []
    var ids: Set<String> = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else {
        problems.append("a tag without an end")
        break
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { problems.append("</\(tag.dropFirst())>") }
        continue
      }
      let name = String(tag.prefix { $0 != " " && $0 != "/" })
      if tag.filter({ $0 == "\"" }).count % 2 != 0 { problems.append("quotes in <\(name)>") }
      for part in tag.split(separator: " ") where part.hasPrefix("id=\"") {
        if !ids.insert(String(part)).inserted { problems.append("\(part) twice") }
      }
      if !tag.hasSuffix("/") { open.append(name) }
    }
    if !open.isEmpty { problems.append("open: \(open)") }
    return problems
  }

  /// Numbers that no renderer reads.
  static func brokenNumbers(_ text: String) -> [String] {
    ["NaN", "nan\"", "inf\"", "Infinity", "\"-0\"", "-0,", "undefined", "Optional("]
      .filter(text.contains)
  }
}
