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
    let origin: Origin
  }

  enum Origin: Sendable, Equatable {
    /// The file at this path, in the stage, is to become the output.
    case staged(String)
    /// The file in the output folder has this content already; its inode.
    case published(UInt)
  }

  private struct State {
    /// All that were begun.
    var paths: Set<String> = []
    /// Those that are complete.
    var outputs: [String: Output] = [:]
    var wasRead = false
    var lock: PublicationLock?
  }

  private let place: PublicationPlace
  private let site: PublishedSite
  private let files: FileSystem
  /// Whether there is a spare site, to which the staged files will be moved: then they lie side by
  /// side. Otherwise the stage has the folders of the site and becomes it as it is.
  private let hasSpare: Bool
  private let state: Mutex<State>

  init(
    place: PublicationPlace, site: PublishedSite, hasSpare: Bool, lock: PublicationLock,
    files: FileSystem
  ) {
    self.place = place
    self.site = site
    self.hasSpare = hasSpare
    self.files = files
    state = Mutex(State(lock: lock))
  }

  // MARK: Staging

  /// Adds a file to the new site. Safe to call from many threads at once.
  package func write(_ bytes: [UInt8], to path: String) throws {
    let number = try reserve(path)
    let hash = ContentHash(of: bytes)
    try stage(path, number, hash, bytes.count) { try files.write(bytes, to: $0, asNew: true) }
  }

  /// Adds a copy of a file to the new site. Safe to call from many threads at once.
  package func copy(from source: String, to path: String) throws {
    let number = try reserve(path)
    let (hash, size) = try files.contentHash(of: source)
    try stage(path, number, hash, size) { try files.copy(source, to: $0) }
  }

  /// Returns a number that no other output of this publication has.
  private func reserve(_ path: String) throws -> Int {
    if let problem = Self.problem(of: path) {
      throw DiagnosticError([.error(at: SourceRange(file: place.shown(path)), problem)])
    }
    let number: Int? = state.withLock { state in
      precondition(state.lock != nil, "this publication has ended")
      return state.paths.insert(path).inserted ? state.paths.count : nil
    }
    guard let number else {
      throw DiagnosticError([
        .error(at: SourceRange(file: place.shown(path)), "two outputs for this path")
      ])
    }
    return number
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
    _ path: String, _ number: Int, _ hash: ContentHash, _ size: Int,
    write: (String) throws -> Void
  ) throws {
    let origin: Origin
    let content = try site.content(at: path, comparedWith: hash, size: size)
    switch content {
    case .same(let inode), .sameWhenRead(let inode): origin = .published(inode)
    case .different:
      let staged = joinPath(place.stage, hasSpare ? "\(number)" : path)
      do {
        // Most pages have a folder of their own: making it is quicker than asking for it.
        if !hasSpare { try files.makeFolders(parentPath(staged)) }
        try write(staged)
      } catch let error as FileSystemError {
        // What failed may be no more than a sign of two outputs in each other's way.
        try SiteChange.checkNesting(of: state.withLock { $0.paths }, place)
        throw error
      }
      origin = .staged(staged)
    }
    state.withLock { state in
      state.outputs[path] = Output(hash: hash, size: size, origin: origin)
      if case .sameWhenRead = content { state.wasRead = true }
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
    report.written = outputs.values.count { $0.stagedPath != nil }
    report.unchanged = outputs.count - report.written
    report.removed = removed.count
    let change = SiteChange(
      place: place, site: site, outputs: outputs, removed: removed, hasSpare: hasSpare,
      files: files)
    try SiteChange.checkNesting(of: outputs.keys, place)
    if report.written == 0, report.removed == 0, site.status != nil, !site.isTakenOver {
      if wasRead { try change.writeManifest() }
      return report
    }
    let foreign = try change.foreignFiles()
    if let obstacle = try change.publish(foreign) {
      report.isOneStep = false
      report.notes = [
        "\(place.output) was published file by file, not in one step: \(obstacle.reason)"
      ]
    }
    if site.isTakenOver { report.leftAfterTakeover = foreign.summary }
    return report
  }
}

extension Publication.Output {
  /// Nil where the output folder has the file already.
  var stagedPath: String? {
    if case .staged(let path) = origin { path } else { nil }
  }
}
