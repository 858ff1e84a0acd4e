/// What newsgen wrote into an output folder.
///
/// A text of lines: `newsgen manifest 1`, `folder INODE` or `folder -`, a line for each file
/// (`HASH SIZE INODE MODIFIED CHANGED PATH`, or `HASH SIZE - PATH` where nothing is known of the
/// file as it stands), and `end COUNT HASH`, the hash being that of all lines before. Times are
/// `seconds.nanoseconds`; in a path a backslash is `\\` and a line feed `\n`.
struct Manifest: Sendable, Equatable {
  /// One file.
  struct Record: Sendable, Equatable {
    let hash: ContentHash
    /// In bytes.
    let size: Int
    /// As the file was when it was known to have this content; nil where one must look.
    var stamp: Stamp?
  }

  /// A file whose stamp is unchanged has not been altered: nobody can set the time of change.
  struct Stamp: Sendable, Equatable {
    let inode: UInt
    let modified: FileTime
    let changed: FileTime

    init(_ status: FileStatus) {
      self.init(inode: status.inode, modified: status.modified, changed: status.changed)
    }

    init(inode: UInt, modified: FileTime, changed: FileTime) {
      self.inode = inode
      self.modified = modified
      self.changed = changed
    }
  }

  /// The inode of the folder that holds these files and no others of newsgen's, where that folder
  /// is about to become the output folder.
  var folder: UInt?
  var records: [String: Record]

  private static let title = "newsgen manifest 1\n"

  var bytes: [UInt8] {
    var text: [UInt8] = Array(Self.title.utf8)
    text.reserveCapacity(64 + records.count * 160)
    text += "folder \(folder.map { String($0) } ?? "-")\n".utf8
    for (path, record) in records.sorted(by: { $0.key < $1.key }) {
      record.hash.appendHex(to: &text)
      if let stamp = record.stamp {
        text += " \(record.size) \(stamp.inode) \(Self.text(stamp.modified)) ".utf8
        text += "\(Self.text(stamp.changed)) ".utf8
      } else {
        text += " \(record.size) - ".utf8
      }
      for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "\\"): text += "\\\\".utf8
        case UInt8(ascii: "\n"): text += "\\n".utf8
        default: text.append(byte)
        }
      }
      text.append(UInt8(ascii: "\n"))
    }
    let hash = ContentHash(of: text)
    text += "end \(records.count) \(hash.hex)\n".utf8
    return text
  }

  private static func text(_ time: FileTime) -> String { "\(time.seconds).\(time.nanoseconds)" }
}

extension Manifest {
  /// Nil where the text is damaged, cut off or of another version.
  init?(bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // The end of the last line makes an empty one.
    guard lines.count >= 4, let last = lines.last, last.isEmpty else { return nil }
    let end = lines[lines.count - 2]
    let body = bytes[..<end.startIndex]
    let expected = "end \(lines.count - 4) \(ContentHash(of: Array(body)).hex)"
    guard Array(end) == Array(expected.utf8), body.starts(with: Self.title.utf8) else { return nil }

    var fields = ManifestFields(lines[1])
    guard fields.next() == "folder", let mark = fields.next() else { return nil }
    if mark == "-" {
      folder = nil
    } else {
      guard let inode = UInt(mark) else { return nil }
      folder = inode
    }
    records = [:]
    records.reserveCapacity(lines.count - 4)
    for line in lines[2..<lines.count - 2] {
      var fields = ManifestFields(line)
      guard let record = Record(&fields), let path = fields.path() else { return nil }
      records[path] = record
    }
  }
}

extension Manifest.Record {
  fileprivate init?(_ fields: inout ManifestFields) {
    guard let hash = fields.hash(), let size = fields.next().flatMap({ Int($0) }),
      let inode = fields.next()
    else { return nil }
    if inode == "-" {
      self.init(hash: hash, size: size, stamp: nil)
      return
    }
    guard let inode = UInt(inode), let modified = fields.time(), let changed = fields.time() else {
      return nil
    }
    self.init(
      hash: hash, size: size,
      stamp: Manifest.Stamp(inode: inode, modified: modified, changed: changed))
  }
}

/// The fields of a line, with one space between them.
private struct ManifestFields {
  private var rest: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) { rest = line }

  private mutating func nextBytes() -> ArraySlice<UInt8>? {
    if rest.isEmpty { return nil }
    let end = rest.firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex
    defer { rest = rest[end...].dropFirst() }
    return rest[..<end]
  }

  mutating func next() -> String? { nextBytes().map { String(decoding: $0, as: UTF8.self) } }

  mutating func hash() -> ContentHash? { nextBytes().flatMap { ContentHash(hex: $0) } }

  mutating func time() -> FileTime? {
    guard let field = nextBytes(), let dot = field.firstIndex(of: UInt8(ascii: ".")),
      let seconds = Int(String(decoding: field[..<dot], as: UTF8.self)),
      let nanoseconds = Int(String(decoding: field[(dot + 1)...], as: UTF8.self))
    else { return nil }
    return FileTime(seconds: seconds, nanoseconds: nanoseconds)
  }

  /// The rest of the line.
  func path() -> String? {
    if !rest.contains(UInt8(ascii: "\\")) { return String(validating: rest, as: UTF8.self) }
    var path: [UInt8] = []
    var isEscaped = false
    for byte in rest {
      if isEscaped {
        path.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        path.append(byte)
      }
    }
    return isEscaped ? nil : String(validating: path, as: UTF8.self)
  }
}
