import Diagnostics
import SourceTree

/// Finds which selections each view of one mark has: its own, and those of the views around it that
/// do not name other views.
struct SelectionFinder {
  /// By the places of views of one mark.
  private(set) var found: [SourcePosition: [Node]] = [:]
  private static let depthLimit = 64

  init(_ root: Node) { find(root, inherited: [], path: [], depth: 0) }

  private mutating func find(_ view: Node, inherited: [Node], path: [String], depth: Int) {
    guard depth < Self.depthLimit else { return }
    let own = (view["params"]?.sequence ?? []).filter { $0["select"] != nil }
    if view["mark"] != nil {
      let path = path + [view["name"]?.string].compactMap { $0 }
      let all = own.filter { $0["views"] == nil || inherited.isEmpty } + inherited
      let chosen = all.filter { Self.names($0, path) }
      if !chosen.isEmpty { found[view.position] = chosen }
      return
    }
    let path = path + [view["name"]?.string].compactMap { $0 }
    for name in ["layer", "hconcat", "vconcat", "concat"] {
      for child in view[name]?.sequence ?? [] {
        find(child, inherited: inherited + own, path: path, depth: depth + 1)
      }
    }
    if let spec = view["spec"] {
      find(spec, inherited: inherited + own, path: path, depth: depth + 1)
    }
  }

  /// Whether a selection is for a view with such names from the outside to the inside.
  private static func names(_ selection: Node, _ path: [String]) -> Bool {
    guard let views = selection["views"]?.sequence else { return true }
    return views.contains { view in
      if let name = view.string { return path.contains(name) }
      var rest = path[...]
      for name in (view.sequence ?? []).compactMap(\.string) {
        guard let index = rest.firstIndex(of: name) else { return false }
        rest = rest[(index + 1)...]
      }
      return true
    }
  }
}
