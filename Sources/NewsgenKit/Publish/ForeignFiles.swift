import Diagnostics

/// What stands in the output folder and is not newsgen's.
struct ForeignFiles: Sendable {
  struct File: Sendable {
    /// Relative to the output folder.
    let path: String
    /// A folder is foreign where none of newsgen's files is below it.
    let kind: FileStatus.Kind
    /// False where `path` does not lead to it, because its name is no UTF-8.
    let isExact: Bool
    /// Whether it stands in a foreign folder.
    let isInForeignFolder: Bool
  }

  /// A folder stands before what is in it.
  private(set) var all: [File] = []
  /// Halves of files, left by a build that was killed.
  private(set) var leftovers: [String] = []
  /// The first folder that cannot be carried into another one.
  private(set) var obstacle: (path: String, reason: String)?

  /// `outputs` are the paths of the new site, which are newsgen's where a site is taken over.
  init(
    in site: PublishedSite, outputs: Set<String>, outputFolders: Set<String>, files: FileSystem
  ) throws {
    guard let status = site.status else { return }
    var scan = Scan(root: site.folder, device: status.device, files: files)
    switch site.ownership {
    case .nothing: break
    case .files(let records):
      scan.isOwn = { records[$0] != nil }
      scan.ownFolders = Self.folders(of: records.keys)
    case .whateverIsMade:
      scan.isOwn = { outputs.contains($0) }
      scan.ownFolders = outputFolders
    }
    try visit("", inForeignFolder: false, scan)
  }

  private struct Scan {
    let root: String
    let device: UInt
    let files: FileSystem
    var isOwn: (String) -> Bool = { _ in false }
    var ownFolders: Set<String> = []
  }

  private mutating func visit(_ folder: String, inForeignFolder: Bool, _ scan: Scan) throws {
    let full = joinPath(scan.root, folder)
    if obstacle == nil, let status = try scan.files.status(full), status.device != scan.device {
      obstacle = (folder, "is another file system")
    }
    let entries: [FolderEntry]
    do {
      entries = try scan.files.entries(of: full)
    } catch let error as FileSystemError where inForeignFolder {
      if obstacle == nil { obstacle = (folder, "cannot be read, \(error.reason)") }
      return
    }
    for entry in entries {
      let path = joinPath(folder, entry.name)
      if entry.kind == .folder {
        let isForeign = !scan.ownFolders.contains(path)
        if isForeign {
          all.append(
            File(
              path: path, kind: .folder, isExact: entry.isExact,
              isInForeignFolder: inForeignFolder))
          // There is no way in, and what is inside goes where the folder goes.
          if !entry.isExact { continue }
        }
        try visit(path, inForeignFolder: isForeign, scan)
      } else if entry.name == FileByFilePublication.partName {
        leftovers.append(path)
      } else if !scan.isOwn(path) {
        all.append(
          File(
            path: path, kind: entry.kind, isExact: entry.isExact,
            isInForeignFolder: inForeignFolder))
      }
    }
  }

  /// All folders above the given paths.
  static func folders(of paths: some Sequence<String>) -> Set<String> {
    var folders: Set<String> = []
    for path in paths {
      var folder = parentPath(path)
      while !folder.isEmpty, folders.insert(folder).inserted { folder = parentPath(folder) }
    }
    return folders
  }

  /// For a listing: foreign folders with a slash, without what is in them.
  var summary: [String] {
    all.filter { !$0.isInForeignFolder }.map { $0.kind == .folder ? $0.path + "/" : $0.path }
  }

  /// Foreign files where outputs belong, above them or below them.
  func collisions(
    with outputs: Set<String>, _ outputFolders: Set<String>, shown: (String) -> String
  ) -> [Diagnostic] {
    let note = Diagnostic.Note(
      "move it away; what belongs to the site is kept in the content folder's static/")
    return all.compactMap { file in
      let range = SourceRange(file: shown(file.path))
      if outputs.contains(file.path) {
        let headline =
          file.kind == .folder
          ? "folder that newsgen did not make, where a file of the site belongs"
          : "file that newsgen did not write, where one of the site belongs"
        return .error(at: range, headline, notes: [note])
      }
      if file.kind != .folder, outputFolders.contains(file.path) {
        return .error(
          at: range, "file that newsgen did not write, where a folder of the site belongs",
          notes: [note])
      }
      var folder = parentPath(file.path)
      while !folder.isEmpty {
        // A foreign folder at an output's path has its own error.
        if outputs.contains(folder), !file.isInForeignFolder {
          return .error(
            at: range,
            "file that newsgen did not write, in a folder where the file \(folder) "
              + "of the site belongs", notes: [note])
        }
        folder = parentPath(folder)
      }
      return nil
    }
  }
}
