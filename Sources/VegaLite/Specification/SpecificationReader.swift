import Diagnostics
import SourceTree

/// Reads a specification's text as typed values and reports everything that is not right in it.
struct SpecificationReader {
  let file: String
  var named = NamedData()
  /// Rows that stand in the specification, by their places in it.
  var inlineRows: [SourcePosition: Table] = [:]

  /// - Throws: `DiagnosticError` with all faults.
  static func read(_ source: ChartSource) throws -> Specification {
    let (root, inlineRows) = try tree(source)
    let reader = SpecificationReader(
      file: source.file, named: NamedData(root), inlineRows: inlineRows)
    var properties = PropertyReader(root, file: source.file, path: "")
    guard root.mapping != nil else { throw DiagnosticError(properties.diagnostics) }
    let specification = reader.specification(&properties)
    properties.finish()
    if !properties.diagnostics.isEmpty {
      throw DiagnosticError(properties.diagnostics.sortedByPlace())
    }
    guard let specification else {
      throw DiagnosticError([
        .error(
          at: SourceRange(file: source.file, start: root.position),
          "the specification has no 'mark' and no 'layer'")
      ])
    }
    return specification
  }

  private static func tree(
    _ source: ChartSource
  ) throws -> (root: Node, inlineRows: [SourcePosition: Table]) {
    let start = SourceRange(
      file: source.file, start: SourcePosition(line: source.firstLine, column: 1))
    switch source.format {
    case .json:
      var inlineRows: [SourcePosition: Table] = [:]
      let root = try JSONReader.read(
        source.bytes, file: source.file, firstLine: source.firstLine
      ) { list in
        guard list.parent == "data" && list.name == "values" || list.parent == "datasets",
          let (table, end) = JSONColumnReader.rows(list, in: source)
        else { return nil }
        inlineRows[list.position] = table
        return end
      }
      return (root, inlineRows)
    case .yaml:
      guard let text = String(validating: source.bytes, as: UTF8.self) else {
        throw DiagnosticError([.error(at: start, "invalid UTF-8 in the specification")])
      }
      guard
        let root = try YAMLReader.read(text, file: source.file, firstLine: source.firstLine)
      else { throw DiagnosticError([.error(at: start, "the specification is empty")]) }
      return (root, [:])
    }
  }

  private func specification(_ properties: inout PropertyReader) -> Specification? {
    properties.accept("$schema", "usermeta")
    datasets(&properties)
    let description = properties.text("description")
    let name = properties.text("name")
    let background = properties.paint("background")
    let padding = padding(&properties, "padding")
    let config = properties.object("config", config)
    let additions = properties.object("newsgen", additions)
    guard let root = view(&properties, isRoot: true, depth: 0) else { return nil }
    return Specification(
      description: description, name: name, background: background, padding: padding,
      config: config ?? ConfigSpecification(), additions: additions ?? NewsgenSpecification(),
      root: root)
  }

  func padding(_ properties: inout PropertyReader, _ name: String) -> Padding? {
    guard let node = properties.node(name) else { return nil }
    if node.mapping != nil {
      return properties.object(node, path: properties.path(of: name)) { sides in
        Padding(
          left: sides.number("left", in: 0...1000) ?? 0,
          top: sides.number("top", in: 0...1000) ?? 0,
          right: sides.number("right", in: 0...1000) ?? 0,
          bottom: sides.number("bottom", in: 0...1000) ?? 0)
      }
    }
    return properties.number(name, in: 0...1000).map {
      Padding(left: $0, top: $0, right: $0, bottom: $0)
    }
  }

  // MARK: Views

  private static let depthLimit = 20

  private func view(
    _ properties: inout PropertyReader, isRoot: Bool, depth: Int
  ) -> ViewSpecification? {
    var common = ViewCommon(position: properties.position)
    common.title = title(&properties)
    common.width = viewExtent(&properties, "width", in: isRoot)
    common.height = viewExtent(&properties, "height", in: isRoot)
    common.data = data(&properties)
    common.transforms = transforms(&properties)
    if !isRoot { properties.accept("name", "description") }
    if properties.has("layer") { return layer(&properties, common, depth: depth) }
    let encoding =
      properties.object("encoding") { self.encoding(&$0, isShared: false) }
      ?? EncodingSpecification()
    guard properties.has("mark") else {
      // What takes the mark's place is reported by its name; if nothing does, this is.
      let places = ["facet", "hconcat", "vconcat", "concat", "repeat", "spec"]
      if !places.contains(where: properties.has) {
        let subject = isRoot ? "the specification" : "'\(properties.path)'"
        properties.report("\(subject) has no 'mark' and no 'layer'", at: properties.position)
      }
      return nil
    }
    guard let mark = mark(&properties) else { return nil }
    return .unit(UnitSpecification(common: common, mark: mark, encoding: encoding))
  }

  private func layer(
    _ properties: inout PropertyReader, _ common: ViewCommon, depth: Int
  ) -> ViewSpecification? {
    let encoding =
      properties.object("encoding") { self.encoding(&$0, isShared: true) }
      ?? EncodingSpecification()
    guard let node = properties.node("layer"), let nodes = node.sequence, !nodes.isEmpty else {
      let position = properties.node("layer")?.position ?? properties.position
      properties.report("'\(properties.path(of: "layer"))' must be a list of views", at: position)
      return nil
    }
    if depth >= Self.depthLimit {
      properties.report("layers are nested too deeply", at: node.position)
      return nil
    }
    var views: [ViewSpecification] = []
    for (index, node) in nodes.enumerated() {
      let path = properties.path(of: "layer[\(index)]")
      let view = properties.object(node, path: path) {
        self.view(&$0, isRoot: false, depth: depth + 1)
      }
      if let view = view ?? nil { views.append(view) }
    }
    return .layer(LayerSpecification(common: common, encoding: encoding, layers: views))
  }

  private func viewExtent(
    _ properties: inout PropertyReader, _ name: String, in isRoot: Bool
  ) -> Located<ViewExtent>? {
    guard let node = properties.node(name) else { return nil }
    if !isRoot {
      properties.report(
        "'\(properties.path(of: name))' must stand at the top: layers share one size",
        at: node.position)
      return nil
    }
    if node.mapping != nil {
      let step = properties.object(node, path: name) { $0.number("step", in: 1...1000) } ?? nil
      return step.map { Located(.step($0), at: node.position) }
    }
    if node.string == "container" {
      if name == "height" {
        properties.report("'height' cannot be 'container' in a page", at: node.position)
      }
      return Located(.container, at: node.position)
    }
    return properties.number(name, in: 10...10_000).map { Located(.pixels($0), at: node.position) }
  }

  private enum TitleAnchor: String, CaseIterable { case start }

  private func title(_ properties: inout PropertyReader) -> TitleSpecification? {
    guard let node = properties.node("title") else { return nil }
    guard node.mapping != nil else {
      return properties.lines(of: node, "'\(properties.path(of: "title"))'").map {
        TitleSpecification(lines: $0)
      }
    }
    return properties.object("title") { title in
      var result = TitleSpecification()
      if let text = title.node("text") {
        result.lines = title.lines(of: text, "'\(title.path(of: "text"))'") ?? []
      } else {
        title.report("missing property 'text' in '\(title.path)'", at: title.position)
      }
      if let text = title.node("subtitle") {
        result.subtitle = title.lines(of: text, "'\(title.path(of: "subtitle"))'") ?? []
      }
      // Flush left is how titles stand here; elsewhere they cannot.
      let _: TitleAnchor? = title.choice("anchor")
      return result
    }
  }
}
