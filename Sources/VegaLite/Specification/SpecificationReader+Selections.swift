import Diagnostics
import SourceTree

extension SpecificationReader {
  /// The selections of a view of one mark.
  func selections(_ properties: inout PropertyReader) -> [SelectionSpecification] {
    guard let nodes = parameters.selectionsOfViews[properties.position] else { return [] }
    return nodes.compactMap { node in
      guard let name = node["name"]?.string, let select = node["select"],
        let kind = SelectionSpecification.Kind(
          rawValue: select.string ?? select["type"]?.string ?? "")
      else { return nil }
      var selection = SelectionSpecification(
        name: name, position: node["value"]?.position ?? node.position, kind: kind)
      selection.bindsScales = node["bind"]?.string == "scales"
      let resolve = select["resolve"]?.string
      selection.isGlobal = resolve == nil || resolve == "global"
      selection.intersects = resolve == "intersect"
      if let style = select["mark"] { look(style, &selection, &properties) }
      if let value = node["value"], !value.isNull {
        let path = "params.\(name).value"
        for start in kind == .interval ? [value] : value.sequence ?? [value] {
          if let start = self.start(start, &properties, path) { selection.starts.append(start) }
        }
      }
      project(select, &selection)
      return selection
    }
  }

  private func start(
    _ node: Node, _ properties: inout PropertyReader, _ path: String
  ) -> SelectionSpecification.Start? {
    guard let entries = node.mapping else {
      return literal(node, &properties, path).map { .value($0.value) }
    }
    var values: [(name: String, value: Value)] = []
    for entry in entries {
      if let nodes = entry.value.sequence {
        let list = nodes.compactMap { literal($0, &properties, path)?.value }
        values.append((entry.name, .list(list)))
      } else if let value = literal(entry.value, &properties, path) {
        values.append((entry.name, value.value))
      }
    }
    return .values(values)
  }

  /// What a selection is about: what it says, else what its first values name, else both places of
  /// an interval.
  private func project(_ select: Node, _ selection: inout SelectionSpecification) {
    func names(_ name: String) -> [String]? { select[name]?.sequence?.compactMap(\.string) }
    var channels = names("encodings")
    var fields = names("fields")
    if channels == nil, fields == nil {
      for case .values(let values) in selection.starts {
        for (name, _) in values {
          if Channel(rawValue: name) != nil {
            channels = (channels ?? []) + [name]
          } else if selection.kind == .interval {
            channels = ["x", "y"]
          } else {
            fields = (fields ?? []) + [name]
          }
        }
      }
      if channels == nil, fields == nil, selection.kind == .interval { channels = ["x", "y"] }
    }
    selection.channels = (channels ?? []).compactMap(Channel.init(rawValue:))
    selection.fields = fields ?? []
  }

  private func look(
    _ node: Node, _ selection: inout SelectionSpecification, _ properties: inout PropertyReader
  ) {
    properties.object(node, path: "params.\(selection.name).select.mark") { mark in
      mark.accept("cursor")
      if let fill = mark.paint("fill") { selection.fill = fill }
      if let opacity = mark.number("fillOpacity", in: 0...1) { selection.fillOpacity = opacity }
      if let stroke = mark.paint("stroke") { selection.stroke = stroke }
      selection.strokeWidth = mark.number("strokeWidth", in: 0...1e4)
      selection.strokeOpacity = mark.number("strokeOpacity", in: 0...1)
      selection.dash = mark.numbers("strokeDash", in: 0...1e4) ?? []
      mark.accept("strokeDashOffset")
    }
  }

  /// `{param: …}` with the `field` or `encoding` that is meant of it.
  func selectionExtent(_ extent: inout PropertyReader) -> SelectionExtent? {
    guard let name = extent.locatedText("param") else { return nil }
    let channel: Channel? = extent.choice("encoding")
    let field = extent.text("field")
    guard parameters.expressions.selections.contains(name.value) else {
      extent.report(
        "no selection '\(name.value)'", at: name.position,
        suggestion: nearestName(to: name.value, among: parameters.names))
      return nil
    }
    return SelectionExtent(
      name: name.value, position: name.position, channel: channel, field: field)
  }

  /// How much a selection of an interval holds at first; `nil` where it is nothing.
  func span(_ extent: SelectionExtent) -> Double? {
    let nodes = parameters.selectionsOfViews.sorted { $0.key < $1.key }.flatMap(\.value)
    guard let node = nodes.last(where: { $0["name"]?.string == extent.name }),
      let values = node["value"]?.mapping
    else { return nil }
    let name =
      extent.channel?.rawValue ?? node["select"]?["encodings"]?.sequence?.first?.string
      ?? (node["value"]?["x"] == nil ? "y" : "x")
    let ends = values.first { $0.name == name }?.value.sequence?.compactMap(\.number) ?? []
    guard let first = ends.first, let last = ends.last else { return nil }
    return (last - first).magnitude
  }
}
