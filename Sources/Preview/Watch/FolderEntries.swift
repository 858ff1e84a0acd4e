#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The names in a folder without `.` and `..`, or none where it cannot be read.
func folderEntries(_ path: String) -> [String] {
  guard let folder = opendir(path) else { return [] }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(
        to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
      ) {
        String(cString: $0)
      }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names
}

/// Whether a change of an entry with that name tells nothing: what editors leave beside the file that
/// is edited, caches and the records of version control.
func isEditorLeaving(_ name: String) -> Bool {
  if [".git", ".newsgen", ".DS_Store", "4913"].contains(name) { return true }
  if name.hasSuffix("~") || name.hasPrefix(".#") { return true }
  if name.hasPrefix("#"), name.hasSuffix("#") { return true }
  return [".swp", ".swo", ".swx", ".kate-swp"].contains { name.hasSuffix($0) }
    && name.hasPrefix(".")
}

/// A folder and a name in it. `a` is in `.`, `/a` is in `/`; slashes at the end do not count.
func splitPath(_ path: String) -> (folder: String, name: String) {
  var path = path[...]
  while path.count > 1, path.last == "/" { path.removeLast() }
  guard let slash = path.lastIndex(of: "/") else { return (".", String(path)) }
  let name = String(path[path.index(after: slash)...])
  return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
}

func joinedPath(_ folder: String, _ name: String) -> String {
  folder.hasSuffix("/") ? folder + name : folder + "/" + name
}
