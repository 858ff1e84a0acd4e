import Content
import SiteModel
import SourceTree

/// Lists of links, for the navigation and for profiles: `{About: /about/}`, or a list of such pairs
/// or of `{title: About, url: /about/}`.
extension FieldReader {
  mutating func titledAddresses(_ name: String) -> [SiteSettings.NavigationEntry] {
    guard let node = node(name) else { return [] }
    return titledAddresses(of: node, in: name)
  }

  /// - Parameter node: a mapping of titles, or a list.
  mutating func titledAddresses(
    of node: Node, in name: String
  ) -> [SiteSettings.NavigationEntry] {
    if let entries = node.mapping, !Self.isTitledAddress(entries) {
      return entries.compactMap { titledAddress($0, in: name) }
    }
    guard node.mapping != nil || node.sequence != nil else {
      report(
        .wrongType(field: name, expected: "a list of title and url", found: node.kind),
        at: node.position)
      return []
    }
    return (node.sequence ?? [node]).compactMap { titledAddress($0, in: name) }
  }

  /// Pages elsewhere: whole `http` or `https` URLs with their titles.
  mutating func profiles(_ name: String) -> [NavigationLink] {
    titledAddresses(name).compactMap { entry in
      guard isAddress(entry.target, field: entry.title) else { return nil }
      return NavigationLink(title: entry.title, href: entry.target.value)
    }
  }

  private static func isTitledAddress(_ entries: [Node.Entry]) -> Bool {
    let names = Set(entries.map(\.name))
    return !names.isEmpty
      && (names.isSubset(of: ["title", "url"]) || names.isSuperset(of: ["title", "url"]))
  }

  private mutating func titledAddress(
    _ element: Node, in name: String
  ) -> SiteSettings.NavigationEntry? {
    guard let entries = element.mapping else {
      report(
        .wrongType(field: name, expected: "a list of title and url", found: element.kind),
        at: element.position)
      return nil
    }
    if entries.count == 1, !Self.isTitledAddress(entries) {
      return titledAddress(entries[0], in: name)
    }
    return nested(element, named: name) { fields in
      let title = fields.requiredPlacedText("title")
      let target = fields.requiredPlacedText("url")
      guard let title, let target else { return nil }
      return SiteSettings.NavigationEntry(title: title.value, target: target)
    }
  }

  private mutating func titledAddress(
    _ entry: Node.Entry, in name: String
  ) -> SiteSettings.NavigationEntry? {
    let title = entry.name.onOneLine
    if title.isEmpty {
      report(.other("an empty title in '\(name)'"), at: entry.namePosition)
      return nil
    }
    guard let target = entry.value.scalarText?.onOneLine else {
      report(
        .wrongType(field: title, expected: "an address", found: entry.value.kind),
        at: entry.value.isNull ? entry.namePosition : entry.value.position)
      return nil
    }
    if target.isEmpty {
      report(.empty(field: title), at: entry.value.position)
      return nil
    }
    return SiteSettings.NavigationEntry(
      title: title, target: FrontMatter.Placed(target, at: entry.value.position))
  }
}
