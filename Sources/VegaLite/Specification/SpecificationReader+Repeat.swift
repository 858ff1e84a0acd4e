import Diagnostics
import SourceTree

/// `repeat`: the view below is read once for each combination of fields.
extension SpecificationReader {
  /// More views are refused.
  private static let repetitionLimit = 2_000

  func repetition(_ properties: inout PropertyReader, depth: Int) -> ViewSpecification? {
    guard let node = properties.node("repeat"), let spec = properties.node("spec") else {
      properties.report(
        "'\(properties.path(of: "repeat"))' needs a 'spec'", at: properties.position)
      properties.accept(properties.names)
      return nil
    }
    var rows: [String]?
    var columns: [String]?
    var layers: [String]?
    var list: [String]?
    if node.mapping != nil {
      properties.object("repeat") { fields in
        rows = names(&fields, "row")
        columns = names(&fields, "column")
        layers = names(&fields, "layer")
      }
    } else {
      list = names(&properties, "repeat")
    }
    var common = self.common(&properties, isRoot: depth == 0)
    let choices = combinations(rows: rows, columns: columns, list: list)
    guard choices.count * max(1, layers?.count ?? 1) <= Self.repetitionLimit else {
      properties.report(
        "'\(properties.path(of: "repeat"))' asks for too many views", at: node.position)
      return nil
    }
    if let layers, rows == nil, columns == nil {
      return layered(&properties, common, spec, layers, depth: depth)
    }
    var views: [ViewSpecification] = []
    let path = properties.path(of: "spec")
    for choice in choices {
      let view = properties.object(spec.repeating(choice), path: path) {
        inner -> ViewSpecification? in
        guard let layers else { return self.view(&inner, depth: depth + 1) }
        let common = ViewCommon(position: inner.position)
        inner.accept(inner.names)
        return layered(
          &inner, common, spec.repeating(choice), layers, depth: depth + 1, path: path)
      }
      guard var view = view ?? nil else { break }
      // Data of the view that is repeated are those of all.
      if let data = view.common.data {
        common.data = data
        view.common.data = nil
      }
      views.append(view)
    }
    if list == nil { common.arrangement.columns = columns.map(\.count) ?? 1 }
    let alignment = common.arrangement.alignment
    common.arrangement.alignment = (alignment.row ?? .all, alignment.column ?? .all)
    return .concat(
      ConcatSpecification(common: common, direction: .wrapped, views: views, isRepeat: true))
  }

  private func combinations(
    rows: [String]?, columns: [String]?, list: [String]?
  ) -> [[String: String]] {
    if let list { return list.map { ["repeat": $0] } }
    return (rows ?? [""]).flatMap { row in
      (columns ?? [""]).map { column in
        var choice: [String: String] = [:]
        if rows != nil { choice["row"] = row }
        if columns != nil { choice["column"] = column }
        return choice
      }
    }
  }

  private func layered(
    _ properties: inout PropertyReader, _ common: ViewCommon, _ spec: Node, _ layers: [String],
    depth: Int, path: String? = nil
  ) -> ViewSpecification? {
    var views: [ViewSpecification] = []
    for layer in layers {
      let view = properties.object(
        spec.repeating(["layer": layer]), path: path ?? properties.path(of: "spec")
      ) { self.view(&$0, depth: depth + 1) }
      // The same faults would be told for each field.
      guard let view = view ?? nil else { break }
      views.append(view)
    }
    return .layer(
      LayerSpecification(common: common, encoding: EncodingSpecification(), layers: views))
  }

  private func names(_ properties: inout PropertyReader, _ name: String) -> [String]? {
    guard let node = properties.node(name) else { return nil }
    let names = (node.sequence ?? []).compactMap(\.scalarText)
    if names.isEmpty || names.count != node.sequence?.count {
      properties.wrongType("'\(properties.path(of: name))'", "a list of fields", node)
      return nil
    }
    return names
  }
}

extension Node {
  /// The same tree with `{"repeat": "row"}` and the like replaced by the fields that they stand for.
  /// - Parameter fields: by `row`, `column`, `layer` or `repeat`.
  func repeating(_ fields: [String: String], depth: Int = 0) -> Node {
    guard depth < 64 else { return self }
    switch value {
    case .null, .bool, .number, .string: return self
    case .sequence(let nodes):
      return Node(.sequence(nodes.map { $0.repeating(fields, depth: depth + 1) }), at: position)
    case .mapping(let entries):
      if entries.count == 1, entries[0].name == "repeat", let name = entries[0].value.string {
        return fields[name].map { Node(.string($0), at: position) } ?? self
      }
      let replaced = entries.map { entry in
        // Rows of data are no part of the grammar.
        entry.name == "data" || entry.name == "datasets"
          ? entry
          : Node.Entry(
            name: entry.name, namePosition: entry.namePosition,
            value: entry.value.repeating(fields, depth: depth + 1))
      }
      return Node(.mapping(replaced), at: position)
    }
  }
}
