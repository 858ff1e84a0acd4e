import Diagnostics
import SourceTree

extension SpecificationReader {
  private static let depthLimit = 20

  /// A view of any kind.
  func view(_ properties: inout PropertyReader, depth: Int) -> ViewSpecification? {
    guard depth <= Self.depthLimit else {
      properties.report("views are nested too deeply", at: properties.position)
      for name in properties.names { properties.accept(name) }
      return nil
    }
    if properties.has("repeat") { return repetition(&properties, depth: depth) }
    let common = self.common(&properties, isRoot: depth == 0)
    if properties.has("layer") { return layer(&properties, common, depth: depth) }
    if properties.has("spec") { return facet(&properties, common, depth: depth) }
    for (name, direction) in Self.concatenations where properties.has(name) {
      return concat(&properties, common, name, direction, depth: depth)
    }
    let encoding =
      properties.object("encoding") { self.encoding(&$0, isShared: false) }
      ?? EncodingSpecification()
    guard properties.has("mark") else {
      // They may be there, misspelled.
      properties.accept("mark", "layer", "spec", "hconcat", "vconcat", "concat", "repeat")
      let subject = depth == 0 ? "the specification" : "'\(properties.path)'"
      properties.report("\(subject) has no 'mark' and no 'layer'", at: properties.position)
      return nil
    }
    guard let mark = mark(&properties) else { return nil }
    return .unit(
      UnitSpecification(
        common: common, mark: mark, encoding: encoding, selections: selections(&properties)))
  }

  private static let concatenations: [(String, ConcatSpecification.Direction)] = [
    ("hconcat", .horizontal), ("vconcat", .vertical), ("concat", .wrapped),
  ]

  /// What every kind of view may say.
  func common(_ properties: inout PropertyReader, isRoot: Bool) -> ViewCommon {
    var common = ViewCommon(position: properties.position)
    common.name = properties.text("name")
    if !isRoot { properties.accept("description") }
    common.title = title(&properties)
    common.width = viewExtent(&properties, "width")
    common.height = viewExtent(&properties, "height")
    common.data = data(&properties)
    common.transforms = transforms(&properties)
    common.resolve = resolve(&properties)
    common.arrangement = arrangement(&properties)
    properties.object("view") { view in
      view.accept("cursor", "strokeCap", "strokeDashOffset", "strokeJoin", "strokeMiterLimit")
      common.backgroundStyles = words(&view, "style")
      common.background = bag(&view)
    }
    // Read before, where the values of parameters are.
    properties.accept("params")
    return common
  }

  private func layer(
    _ properties: inout PropertyReader, _ common: ViewCommon, depth: Int
  ) -> ViewSpecification? {
    let encoding =
      properties.object("encoding") { self.encoding(&$0, isShared: true) }
      ?? EncodingSpecification()
    let views = views(&properties, "layer", depth: depth)
    for view in views {
      if case .unit = view { continue }
      if case .layer = view { continue }
      properties.report(
        "a layer must be a view of one mark or layers themselves", at: view.common.position)
    }
    return .layer(LayerSpecification(common: common, encoding: encoding, layers: views))
  }

  private func concat(
    _ properties: inout PropertyReader, _ common: ViewCommon, _ name: String,
    _ direction: ConcatSpecification.Direction, depth: Int
  ) -> ViewSpecification? {
    let views = views(&properties, name, depth: depth)
    return .concat(ConcatSpecification(common: common, direction: direction, views: views))
  }

  private func views(
    _ properties: inout PropertyReader, _ name: String, depth: Int
  ) -> [ViewSpecification] {
    guard let node = properties.node(name), let nodes = node.sequence, !nodes.isEmpty else {
      let position = properties.node(name)?.position ?? properties.position
      properties.report("'\(properties.path(of: name))' must be a list of views", at: position)
      return []
    }
    var views: [ViewSpecification] = []
    for (index, node) in nodes.enumerated() {
      let path = properties.path(of: "\(name)[\(index)]")
      let view = properties.object(node, path: path) { self.view(&$0, depth: depth + 1) }
      if let view = view ?? nil { views.append(view) }
    }
    return views
  }

  private func facet(
    _ properties: inout PropertyReader, _ common: ViewCommon, depth: Int
  ) -> ViewSpecification? {
    var row: ChannelDefinition?
    var column: ChannelDefinition?
    var wrapped: ChannelDefinition?
    guard let entry = properties.entry("facet"), entry.value.mapping != nil else {
      properties.report(
        "'\(properties.path(of: "facet"))' must be a field or 'row' and 'column'",
        at: properties.entry("facet")?.value.position ?? properties.position)
      properties.accept("spec")
      return nil
    }
    if entry.value["row"] != nil || entry.value["column"] != nil {
      properties.object("facet") { facet in
        row = facetDefinition(&facet, "row", .row)
        column = facetDefinition(&facet, "column", .column)
      }
    } else {
      wrapped = facetDefinition(&properties, "facet", .facet)
    }
    let view = properties.object("spec") { self.view(&$0, depth: depth + 1) }
    guard let view = view ?? nil else { return nil }
    return .facet(
      FacetSpecification(common: common, row: row, column: column, wrapped: wrapped, view: view))
  }

  private func facetDefinition(
    _ properties: inout PropertyReader, _ name: String, _ channel: Channel
  ) -> ChannelDefinition? {
    guard let entry = properties.entry(name), !entry.value.isNull else { return nil }
    return definition(
      entry.value, &properties, path: properties.path(of: name), of: channel,
      at: entry.namePosition, isShared: false)
  }

  // MARK: Sizes

  private enum StepKind: String, CaseIterable { case position, offset }

  func viewExtent(
    _ properties: inout PropertyReader, _ name: String
  ) -> Located<ViewExtent>? {
    guard let node = properties.node(name) else { return nil }
    let path = properties.path(of: name)
    if node.mapping != nil {
      let extent = properties.object(node, path: path) { extent -> ViewExtent? in
        let kind: StepKind? = extent.choice("for")
        guard let step = extent.number("step", in: 0...10_000) else {
          if !extent.has("step") {
            extent.report("'\(path)' has no 'step'", at: extent.position)
          }
          return nil
        }
        return kind == .position ? .positionStep(step) : .step(step)
      }
      return (extent ?? nil).map { Located($0, at: node.position) }
    }
    if node.string == "container" { return Located(.container, at: node.position) }
    return properties.number(name, in: 0...10_000).map { Located(.pixels($0), at: node.position) }
  }

  // MARK: Composition

  func arrangement(_ properties: inout PropertyReader) -> ArrangementSpecification {
    var values = ArrangementSpecification()
    typealias Alignment = ArrangementSpecification.Alignment
    if let node = properties.node("align"), node.mapping != nil {
      properties.object("align") { values.alignment = ($0.choice("row"), $0.choice("column")) }
    } else if let both: Alignment = properties.choice("align") {
      values.alignment = (both, both)
    }
    values.bounds = properties.choice("bounds")
    if let node = properties.node("center"), node.mapping != nil {
      properties.object("center") { values.isCentered = ($0.bool("row"), $0.bool("column")) }
    } else if let both = properties.bool("center") {
      values.isCentered = (both, both)
    }
    let range = -10_000.0...10_000
    if let node = properties.node("spacing"), node.mapping != nil {
      properties.object("spacing") {
        values.spacing = ($0.number("row", in: range), $0.number("column", in: range))
      }
    } else if let both = properties.number("spacing", in: range) {
      values.spacing = (both, both)
    }
    values.columns = properties.number("columns", in: 0...10_000).map { Int($0) }
    return values
  }

  private func resolve(_ properties: inout PropertyReader) -> ResolveSpecification {
    properties.object("resolve") { resolve in
      ResolveSpecification(
        scales: modes(&resolve, "scale"), axes: modes(&resolve, "axis"),
        legends: modes(&resolve, "legend"))
    } ?? ResolveSpecification()
  }

  private func modes(
    _ resolve: inout PropertyReader, _ name: String
  ) -> [Channel: ResolveSpecification.Mode] {
    resolve.object(name) { channels in
      var modes: [Channel: ResolveSpecification.Mode] = [:]
      channels.vocabulary { Channel.allCases.filter(\.hasScale).map(\.rawValue) }
      for name in channels.names {
        guard let channel = Channel(rawValue: name), channel.hasScale else { continue }
        modes[channel] = channels.choice(name)
      }
      return modes
    } ?? [:]
  }

  // MARK: Titles

  func title(_ properties: inout PropertyReader) -> TitleSpecification? {
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
      } else if !title.has("text") {
        title.report("missing property 'text' in '\(title.path)'", at: title.position)
      }
      titleProperties(&title, &result)
      return result
    }
  }

  func titleProperties(_ title: inout PropertyReader, _ values: inout TitleSpecification) {
    title.accept("aria")
    if let text = title.node("subtitle") {
      values.subtitle = title.lines(of: text, "'\(title.path(of: "subtitle"))'") ?? []
    }
    values.styles = words(&title, "style")
    values.bag = bag(&title)
  }
}
