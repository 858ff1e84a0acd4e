import SourceTree

/// Data that the views of a specification may refer to by name.
struct NamedData: Sendable {
  /// Top-level `datasets`.
  private(set) var datasets: [String: Node] = [:]
  /// Objects under `data` that have a name beside their source, with their paths.
  private(set) var sources: [String: (node: Node, path: String)] = [:]

  init() {}

  /// - Parameter root: the whole specification.
  init(_ root: Node) {
    for entry in root["datasets"]?.mapping ?? [] { datasets[entry.name] = entry.value }
    collect(root, path: "", depth: 0)
  }

  var names: [String] { (Array(datasets.keys) + sources.keys).sorted() }

  private mutating func collect(_ view: Node, path: String, depth: Int) {
    // The reader of views refuses what is deeper.
    guard depth <= 40, let entries = view.mapping else { return }
    let prefix = path.isEmpty ? "" : path + "."
    for entry in entries {
      switch entry.name {
      case "data":
        let isSource = ["url", "values", "sequence"].contains { entry.value[$0] != nil }
        if isSource, let name = entry.value["name"]?.string, sources[name] == nil {
          sources[name] = (entry.value, prefix + "data")
        }
      case "layer", "hconcat", "vconcat", "concat":
        for (index, child) in (entry.value.sequence ?? []).enumerated() {
          collect(child, path: "\(prefix)\(entry.name)[\(index)]", depth: depth + 1)
        }
      case "spec": collect(entry.value, path: prefix + "spec", depth: depth + 1)
      default: break
      }
    }
  }
}
