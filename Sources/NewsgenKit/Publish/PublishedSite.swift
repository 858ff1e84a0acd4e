/// What stands in the output folder when a build begins, and what of it is newsgen's.
///
/// How this is known after a build was killed: a build writes `manifest.next` before it touches the
/// output folder, with the inode of the folder that is to become it. It then exchanges the two, writes
/// `manifest` and removes `manifest.next`. So at the next build:
/// - No `manifest.next`: `manifest` tells what stands there.
/// - The output folder has the inode that `manifest.next` names: the exchange took place, and
///   `manifest.next` tells what stands there, whatever `manifest` says.
/// - It has another one: the exchange did not take place, or the publication went file by file and
///   stopped anywhere. Then newsgen's are the files of `manifest`, and those of `manifest.next` that
///   have the very content it names. A file that somebody made in the meantime, where the next site
///   would have had one, stays foreign.
/// In the last two cases nothing is believed of a file's content without reading it. The result is
/// written as `manifest` at once, so that no third generation can come up.
struct PublishedSite: Sendable {
  enum Ownership: Sendable {
    /// All that stands there is foreign.
    case nothing
    /// Newsgen wrote these.
    case files([String: Manifest.Record])
    /// A site of newsgen's without a manifest: what stands at the path of an output is newsgen's.
    case whateverIsMade
  }

  enum Content: Sendable {
    /// Another content, another kind of file, or none.
    case different
    /// Known without reading it.
    case same(inode: UInt)
    /// Found by reading it.
    case sameWhenRead(inode: UInt)
  }

  let folder: String
  let ownership: Ownership
  /// Of the output folder; nil where there is none.
  let status: FileStatus?
  private let files: FileSystem

  init(at place: PublicationPlace, files: FileSystem) throws {
    folder = place.folder
    self.files = files
    status = try files.status(folder)
    if let status, status.kind != .folder {
      throw FileSystemError(path: place.output, reason: "is no folder")
    }
    guard let status else {
      ownership = .nothing
      // It speaks of a folder that is gone.
      try files.remove(place.nextManifest)
      return
    }
    let current = try Self.manifest(place.manifest, files)
    guard let next = try Self.manifest(place.nextManifest, files) else {
      try files.remove(place.nextManifest)
      ownership = try Self.ownership(current, folder, files)
      return
    }
    let settled: Manifest?
    if next.folder == status.inode {
      settled = Manifest(folder: nil, records: next.records)
    } else {
      settled = try Self.merged(current, next, folder, files)
    }
    if let settled {
      try files.write(settled.bytes, to: place.temporaryManifest)
      try files.rename(place.temporaryManifest, to: place.manifest)
    }
    try files.remove(place.nextManifest)
    ownership = try Self.ownership(settled, folder, files)
  }

  private static func manifest(_ path: String, _ files: FileSystem) throws -> Manifest? {
    guard try files.statusOfLink(path)?.kind == .file else { return nil }
    return Manifest(bytes: try files.read(path))
  }

  private static func merged(
    _ current: Manifest?, _ next: Manifest, _ folder: String, _ files: FileSystem
  ) throws -> Manifest? {
    if try current == nil && isNewsgens(folder, files) { return nil }
    var records = current?.records ?? [:]
    for (path, record) in next.records where records[path] == nil {
      let file = joinPath(folder, path)
      guard let status = try files.statusOfLink(file), status.kind == .file,
        status.size == record.size, try files.contentHash(of: file).hash == record.hash
      else { continue }
      records[path] = record
    }
    for path in records.keys { records[path]?.stamp = nil }
    return records.isEmpty ? nil : Manifest(folder: nil, records: records)
  }

  private static func ownership(
    _ manifest: Manifest?, _ folder: String, _ files: FileSystem
  ) throws -> Ownership {
    if let manifest { return .files(manifest.records) }
    return try isNewsgens(folder, files) ? .whateverIsMade : .nothing
  }

  private static func isNewsgens(_ folder: String, _ files: FileSystem) throws -> Bool {
    let home = joinPath(folder, "index.html")
    guard try files.statusOfLink(home)?.kind == .file else { return false }
    return GeneratorMark.isCarried(by: try files.read(home))
  }

  /// The paths of the manifest.
  var records: [String: Manifest.Record] {
    if case .files(let records) = ownership { records } else { [:] }
  }

  var isTakenOver: Bool {
    if case .whateverIsMade = ownership { true } else { false }
  }

  /// Whether the file at an output's path has this content already.
  func content(at path: String, comparedWith hash: ContentHash, size: Int) throws -> Content {
    let record: Manifest.Record?
    switch ownership {
    case .nothing: return .different
    case .whateverIsMade: record = nil
    case .files(let records):
      guard let known = records[path] else { return .different }
      record = known
    }
    let file = joinPath(folder, path)
    guard let status = try files.statusOfLink(file), status.kind == .file, status.size == size
    else { return .different }
    if let record, let stamp = record.stamp, stamp == Manifest.Stamp(status) {
      return record.hash == hash ? .same(inode: status.inode) : .different
    }
    let isSame = try files.contentHash(of: file).hash == hash
    return isSame ? .sameWhenRead(inode: status.inode) : .different
  }
}
