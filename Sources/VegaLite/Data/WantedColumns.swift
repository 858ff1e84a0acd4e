/// The columns that are used, by their names or those of objects around or within them.
struct WantedColumns {
  let names: Set<String>

  func contains(_ name: String) -> Bool {
    if names.contains(name) { return true }
    if name.utf8.contains(UInt8(ascii: ".")) {
      for point in name.indices where name[point] == "." {
        if names.contains(String(name[..<point])) { return true }
      }
    }
    let (object, list) = (name + ".", name + "[")
    return names.contains { $0.hasPrefix(object) || $0.hasPrefix(list) }
  }
}
