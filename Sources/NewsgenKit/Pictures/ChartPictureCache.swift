import Synchronization

/// Drawn pictures in a folder, each known by its SVG, its layout and the version of the renderer: an
/// unchanged chart is drawn once. Safe to use from many threads, and by many builds at once.
///
/// An entry is named `KEY-CONTENT.png` by two hashes, so that one listing of the folder shows what
/// there is, and an entry that was damaged is found out when it is read.
package final class ChartPictureCache: Sendable {
  package typealias Draw = @Sendable (_ svg: [UInt8], _ layout: PNGLayout) throws -> [UInt8]

  private struct State {
    var entries: [ContentHash: ContentHash]
    var used: Set<ContentHash> = []
    var temporaryFiles = 0
  }

  /// That of `.newsgen`.
  private let parent: String
  private let folder: String
  private let version: String
  private let now: FileTime
  private let files: FileSystem
  private let draw: Draw
  private let state: Mutex<State>

  private static let day = 86_400
  /// How long an entry is kept that no build uses, in days.
  package static let daysKept = 30

  /// - Parameters:
  ///   - parent: the folder that holds `content/`. `.newsgen/charts` in it is made when there is
  ///     something to keep.
  ///   - version: changes when `draw` gives other bytes.
  ///   - now: for the age of entries only.
  package init(
    in parent: String, version: String = PNGRenderer.version, now: FileTime,
    files: FileSystem = FileSystem(), draw: @escaping Draw
  ) throws {
    self.parent = parent
    folder = joinPath(joinPath(parent, ".newsgen"), "charts")
    self.version = version
    self.now = now
    self.files = files
    self.draw = draw
    var entries: [ContentHash: ContentHash] = [:]
    if try files.status(folder)?.kind == .folder {
      for entry in try files.entries(of: folder) {
        if let name = EntryName(entry.name) { entries[name.key] = name.content }
      }
    }
    state = Mutex(State(entries: entries))
  }

  /// The picture as PNG, kept or drawn.
  package func png(of svg: [UInt8], as layout: PNGLayout) throws -> [UInt8] {
    let key = key(svg, layout)
    if let bytes = try kept(key) { return bytes }
    let bytes = try draw(svg, layout)
    try keep(bytes, for: key)
    return bytes
  }

  private func key(_ svg: [UInt8], _ layout: PNGLayout) -> ContentHash {
    var hasher = ContentHasher()
    hasher.update("\(version)\n\(layout.key)\n")
    hasher.update(svg)
    return hasher.finish()
  }

  private func kept(_ key: ContentHash) throws -> [UInt8]? {
    let known = state.withLock { state in
      state.used.insert(key)
      return state.entries[key]
    }
    return try known.flatMap { try kept(EntryName(key: key, content: $0)) }
  }

  /// Nil where the entry has gone or is damaged.
  private func kept(_ name: EntryName) throws -> [UInt8]? {
    let path = joinPath(folder, name.text)
    guard let status = try files.status(path), status.kind == .file else { return nil }
    let bytes = try files.read(path)
    if ContentHash(of: bytes) != name.content { return nil }
    // So that what is in use stays young, without a change for each use.
    if status.modified.seconds < now.seconds - Self.day {
      try files.setModified(now, of: path)
    }
    return bytes
  }

  private func keep(_ bytes: [UInt8], for key: ContentHash) throws {
    let name = EntryName(key: key, content: ContentHash(of: bytes))
    let number = state.withLock { state in
      state.temporaryFiles += 1
      return state.temporaryFiles
    }
    try files.makeWorkFolder(in: parent)
    try files.makeFolders(folder)
    let part = joinPath(folder, "\(EntryName.temporaryPrefix)\(files.processIdentifier)-\(number)")
    try files.write(bytes, to: part)
    try files.rename(part, to: joinPath(folder, name.text))
    state.withLock { $0.entries[key] = name.content }
  }

  /// Removes entries that were not used now nor in the last 30 days. Returns their number.
  @discardableResult
  package func prune() throws -> Int {
    guard try files.status(folder)?.kind == .folder else { return 0 }
    let used = state.withLock { $0.used }
    var removed = 0
    for entry in try files.entries(of: folder) where entry.kind == .file {
      let isTemporary = entry.name.hasPrefix(EntryName.temporaryPrefix)
      let name = EntryName(entry.name)
      // The folder may be that of an output named `charts` as well: the rest is not ours.
      guard isTemporary || name != nil, name.map({ !used.contains($0.key) }) ?? true else {
        continue
      }
      let path = joinPath(folder, entry.name)
      let age = isTemporary ? Self.day : Self.day * Self.daysKept
      guard let status = try files.statusOfLink(path),
        status.modified.seconds < now.seconds - age
      else { continue }
      if try files.remove(path), !isTemporary { removed += 1 }
    }
    return removed
  }
}

private struct EntryName {
  static let temporaryPrefix = ".part-"

  let key: ContentHash
  let content: ContentHash

  init(key: ContentHash, content: ContentHash) {
    self.key = key
    self.content = content
  }

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 69, bytes[32] == UInt8(ascii: "-"), text.hasSuffix(".png"),
      let key = ContentHash(hex: bytes[..<32]), let content = ContentHash(hex: bytes[33..<65])
    else { return nil }
    self.init(key: key, content: content)
  }

  var text: String { "\(key.hex)-\(content.hex).png" }
}
