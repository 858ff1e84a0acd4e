import Diagnostics
import Synchronization

/// A site on its way to the output folder. Nothing of it is seen there before `publish()`.
///
/// Values of this class hold a lock: end each by `publish()` or `discard()`. One that is dropped, or
/// whose process is killed, leaves the output folder as it was.
package final class Publication: Sendable {
  /// One file of the new site.
  struct Output: Sendable {
    let hash: ContentHash
    let size: Int
    /// False where the file in the output folder has this content already.
    let isStaged: Bool
  }

  private struct State {
    var paths: Set<String> = []
    /// Those that are complete.
    var outputs: [String: Output] = [:]
    var wasRead = false
    var lock: PublicationLock?
  }

  private let place: PublicationPlace
  private let site: PublishedSite
  private let files: FileSystem
  private let state: Mutex<State>

  init(
    place: PublicationPlace, site: PublishedSite, lock: PublicationLock, files: FileSystem
  ) {
    self.place = place
    self.site = site
    self.files = files
    state = Mutex(State(lock: lock))
  }

  // MARK: Staging

  /// Adds a file to the new site. Safe to call from many threads at once.
  package func write(_ bytes: [UInt8], to path: String) throws {
    try reserve(path)
    let hash = ContentHash(of: bytes)
    try stage(path, hash, bytes.count) { try files.write(bytes, to: $0, asNew: true) }
  }

  /// Adds a copy of a file to the new site. Safe to call from many threads at once.
  package func copy(from source: String, to path: String) throws {
    try reserve(path)
    let (hash, size) = try files.contentHash(of: source)
    try stage(path, hash, size) { try files.copy(source, to: $0) }
  }

  private func reserve(_ path: String) throws {
    if let problem = Self.problem(of: path) {
      throw DiagnosticError([.error(at: SourceRange(file: place.shown(path)), problem)])
    }
    let isFree = state.withLock { state in
      precondition(state.lock != nil, "this publication has ended")
      return state.paths.insert(path).inserted
    }
    if !isFree {
      throw DiagnosticError([
        .error(at: SourceRange(file: place.shown(path)), "two outputs for this path")
      ])
    }
  }

  private static func problem(of path: String) -> String? {
    if path.isEmpty { return "an output without a path" }
    if path.utf8.contains(0) { return "NUL in the path of an output" }
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "": return "the path of an output has an empty part"
      case ".", "..": return "'\(part)' in the path of an output"
      case FileByFilePublication.partName[...]: return "\(part) is a name that newsgen needs"
      default: break
      }
    }
    return nil
  }

  private func stage(
    _ path: String, _ hash: ContentHash, _ size: Int, write: (String) throws -> Void
  ) throws {
    let content = try site.content(at: path, comparedWith: hash, size: size)
    if content == .different {
      let parent = parentPath(path)
      do {
        // Most pages have a folder of their own: making it is quicker than asking for it.
        if !parent.isEmpty { try files.makeFolders(joinPath(place.stage, parent)) }
        try write(joinPath(place.stage, path))
      } catch let error as FileSystemError {
        // What failed may be no more than a sign of two outputs in each other's way.
        let paths = state.withLock { $0.paths }
        try SiteChange.checkNesting(of: paths, place)
        throw error
      }
    }
    let output = Output(hash: hash, size: size, isStaged: content == .different)
    state.withLock { state in
      state.outputs[path] = output
      if content == .sameWhenRead { state.wasRead = true }
    }
  }

  // MARK: Ending

  /// Leaves the output folder as it is.
  package func discard() {
    // What cannot be removed now is removed by the next build.
    try? files.removeTree(place.stage)
    state.withLock { $0.lock = nil }
  }

  /// Replaces the site in the output folder by the new one. If it throws, the old one stands, except
  /// where a publication that went file by file was stopped by the file system.
  package func publish() throws -> PublicationReport {
    defer { discard() }
    let (outputs, wasRead) = state.withLock { state in
      precondition(state.lock != nil, "this publication has ended")
      return (state.outputs, state.wasRead)
    }
    let removed = site.records.keys.filter { outputs[$0] == nil }.sorted()
    var report = PublicationReport()
    report.written = outputs.values.count(where: \.isStaged)
    report.unchanged = outputs.count - report.written
    report.removed = removed.count
    let change = SiteChange(
      place: place, site: site, outputs: outputs, removed: removed, files: files)
    try SiteChange.checkNesting(of: outputs.keys, place)
    if report.written == 0, report.removed == 0, site.status != nil, !site.isTakenOver {
      if wasRead { try change.writeManifest() }
      return report
    }
    let foreign = try change.foreignFiles()
    try change.publish(foreign, &report)
    if site.isTakenOver { report.leftAfterTakeover = foreign.summary }
    return report
  }
}
