import Diagnostics

/// Where a site is published, and where newsgen keeps what it needs for that.
package struct PublicationPlace: Sendable, Hashable {
  /// The output folder as the writer gave it, without a slash at its end; for messages.
  package let output: String
  /// Its real path, absolute and without links. It need not exist yet.
  package let folder: String
  /// `.newsgen/NAME` beside the output folder NAME.
  package let state: String

  /// `inputs` are the folders that a build reads: the output may neither hold one nor lie in one.
  package init(output: String, inputs: [String] = [], files: FileSystem = FileSystem()) throws {
    var shown = Substring(output)
    while shown.utf8.count > 1, shown.utf8.last == UInt8(ascii: "/") { shown.removeLast() }
    self.output = String(shown)
    let named: String
    (folder, named) = try Self.resolve(String(shown), files)
    let name = fileName(named)
    if named == "/" || named.utf8.contains(0) {
      throw FileSystemError(path: output, reason: "cannot be an output folder")
    }
    if named.split(separator: "/").contains(".newsgen") {
      throw FileSystemError(
        path: output, reason: "cannot be the output folder: .newsgen is newsgen's own")
    }
    state = joinPath(joinPath(parentPath(named), ".newsgen"), name)
    for input in inputs where try files.status(input) != nil {
      try Self.check(try files.realPath(input), shownAs: input, against: folder, output)
    }
  }

  /// The real path of the output folder, and the path that gives it its name: another one where
  /// the output folder is a link.
  private static func resolve(
    _ output: String, _ files: FileSystem
  ) throws -> (folder: String, named: String) {
    let parent = parentPath(output)
    guard let own = try files.statusOfLink(output) else {
      let name = fileName(output)
      if name.isEmpty || name == ".." || name == "." {
        throw FileSystemError(path: output, reason: "is no name for an output folder")
      }
      if !parent.isEmpty { try files.makeFolders(parent) }
      let named = joinPath(try files.realPath(parent.isEmpty ? "." : parent), name)
      return (named, named)
    }
    guard try files.status(output)?.kind == .folder else {
      throw FileSystemError(
        path: output, reason: "the output folder cannot be made: a file of this name exists")
    }
    let folder = try files.realPath(output)
    if own.kind == .folder { return (folder, folder) }
    let beside = try files.realPath(parent.isEmpty ? "." : parent)
    return (folder, joinPath(beside, fileName(output)))
  }

  private static func check(
    _ input: String, shownAs shown: String, against folder: String, _ output: String
  ) throws {
    if input == folder {
      throw FileSystemError(path: output, reason: "is read by the build and cannot be its output")
    }
    if input.hasPrefix(folder + "/") {
      throw FileSystemError(
        path: output, reason: "holds \(shown), which the build reads, and cannot be its output")
    }
    if folder.hasPrefix(input == "/" ? "/" : input + "/") {
      throw FileSystemError(
        path: output, reason: "lies in \(shown), which the build reads, and cannot be its output")
    }
  }

  /// What is written for the new site. Whatever is here when a build begins can go.
  var stage: String { joinPath(state, "stage") }
  /// The site before the one that is published: the folder that becomes the next one.
  var spare: String { joinPath(state, "spare") }
  var manifest: String { joinPath(state, "manifest") }
  var nextManifest: String { joinPath(state, "manifest.next") }
  var temporaryManifest: String { joinPath(state, "manifest.new") }
  var lock: String { joinPath(state, "lock") }

  /// The path of an output as the writer knows it.
  func shown(_ path: String) -> String { joinPath(output, path) }
}
