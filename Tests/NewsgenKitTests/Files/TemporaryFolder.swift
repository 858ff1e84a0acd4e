import NewsgenKit
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is removed when the value that holds it goes.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/newsgen-test-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    path = try FileSystem().realPath(String(cString: made))
  }

  deinit { try? FileSystem().removeTree(path) }

  func callAsFunction(_ name: String) -> String { joinPath(path, name) }

  func write(_ name: String, _ text: String) throws {
    try FileSystem().makeFolders(parentPath(self(name)))
    try FileSystem().write(Array(text.utf8), to: self(name))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try FileSystem().read(self(name)), as: UTF8.self)
  }

  func status(_ name: String) throws -> FileStatus {
    try #require(try FileSystem().statusOfLink(self(name)))
  }

  func exists(_ name: String) throws -> Bool {
    try FileSystem().statusOfLink(self(name)) != nil
  }

  /// What is in a folder: path → content; folders end in a slash, links read `→ target`.
  func content(of name: String) throws -> [String: String] {
    let files = FileSystem()
    var found: [String: String] = [:]
    guard try files.status(self(name)) != nil else { return found }
    for file in try files.list(self(name)) {
      let path = joinPath(self(name), file.path)
      switch try #require(try files.statusOfLink(path)).kind {
      case .folder: found[file.path + "/"] = ""
      case .link: found[file.path] = "→ " + (try files.target(ofLink: path))
      case .file: found[file.path] = String(decoding: try files.read(path), as: UTF8.self)
      case .other: found[file.path] = "neither file nor folder"
      }
    }
    return found
  }
}
