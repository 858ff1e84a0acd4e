import CLinux

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files and folders by the system's own calls; paths are UTF-8, relative ones start at the
/// working folder. Nothing is flushed to the disk: a build can be repeated.
///
/// Every change passes `before`, so that a test can stop a build at any of them.
package struct FileSystem: Sendable {
  /// One change that is about to be made.
  package struct Change: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case write, copy, link, makeFolder, rename, exchange, remove, setAttributes
    }

    package let kind: Kind
    package let path: String
  }

  private let before: (@Sendable (Change) throws -> Void)?

  package init(before: (@Sendable (Change) throws -> Void)? = nil) {
    self.before = before
  }

  func announce(_ kind: Change.Kind, _ path: @autoclosure () -> String) throws {
    if let before { try before(Change(kind: kind, path: path())) }
  }

  /// For a file system that watches another one.
  package func announce(_ change: Change) throws { try before?(change) }

  /// For names of temporary files: no two processes that run have the same one.
  var processIdentifier: Int32 { getpid() }

  // MARK: Reading

  /// The whole file: one `fstat`, one `read`. A pipe or device is refused, never waited for.
  package func read(_ path: String) throws -> [UInt8] {
    let file = try OpenFile(reading: path)
    // One byte more than the size shows in the same call that the end is reached.
    var bytes = try [UInt8](unsafeUninitializedCapacity: file.size + 1) { buffer, count in
      count = try file.fill(UnsafeMutableRawBufferPointer(buffer))
    }
    if bytes.count > file.size { try file.appendRest(to: &bytes) }
    return bytes
  }

  /// What stands at a path, links followed; nil where nothing does.
  package func status(_ path: String) throws -> FileStatus? {
    var raw = stat()
    return try outcome(stat(path, &raw), of: raw, path)
  }

  /// What stands at a path itself, be it a link; nil where nothing does.
  package func statusOfLink(_ path: String) throws -> FileStatus? {
    var raw = stat()
    return try outcome(lstat(path, &raw), of: raw, path)
  }

  private func outcome(_ result: Int32, of raw: stat, _ path: String) throws -> FileStatus? {
    if result == 0 { return FileStatus(raw) }
    let code = errno
    if code == ENOENT || code == ENOTDIR { return nil }
    throw FileSystemError(path: path, code: code)
  }

  /// Where a link points to.
  package func target(ofLink path: String) throws -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    if count < 0 { throw FileSystemError(path: path, code: errno) }
    guard count < buffer.count,
      let target = String(
        validating: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    else { throw FileSystemError(path: path, reason: "the link's target is no UTF-8 text") }
    return target
  }

  /// The absolute path without links, `.` and `..`.
  package func realPath(_ path: String) throws -> String {
    guard let resolved = realpath(path, nil) else {
      throw FileSystemError(path: path, code: errno)
    }
    defer { free(resolved) }
    guard let text = String(validatingCString: resolved) else {
      throw FileSystemError(path: path, reason: "its real path is no UTF-8 text")
    }
    return text
  }

  // MARK: Writing

  /// Writes a file, 0644 minus the umask. With `asNew`, one that stands there already is an error;
  /// otherwise it is overwritten.
  package func write(_ bytes: [UInt8], to path: String, asNew: Bool = false) throws {
    try announce(.write, path)
    let file = try OpenFile(writing: path, asNew: asNew)
    try bytes.withUnsafeBytes { try file.write($0) }
  }

  /// Copies a file's content, sharing blocks where the file system can. The copy must be new.
  package func copy(_ source: String, to path: String) throws {
    try announce(.copy, path)
    let from = try OpenFile(reading: source)
    let to = try OpenFile(writing: path, asNew: true)
    while newsgen_copy_range(from.descriptor, to.descriptor, 1 << 30) > 0 {}
    // At the end this copies nothing; where the kernel cannot copy, it copies all.
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    try buffer.withUnsafeMutableBytes { room in
      while case let count = try from.fill(room), count > 0 {
        try to.write(UnsafeRawBufferPointer(rebasing: room[..<count]))
      }
    }
  }

  /// The hash of a file's content, read in pieces.
  package func contentHash(of path: String) throws -> (hash: ContentHash, size: Int) {
    let file = try OpenFile(reading: path)
    var hasher = ContentHasher()
    var size = 0
    var buffer = [UInt8](repeating: 0, count: min(1 << 18, file.size + 1))
    try buffer.withUnsafeMutableBytes { room in
      while case let count = try file.fill(room), count > 0 {
        hasher.update(UnsafeRawBufferPointer(rebasing: room[..<count]))
        size += count
        if count < room.count { break }
      }
    }
    return (hasher.finish(), size)
  }
}

/// A file that is closed when it goes out of scope.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let size: Int
  private let path: String

  init(reading path: String) throws {
    // Without O_NONBLOCK the opening of a pipe waits for its writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0 { throw FileSystemError(path: path, code: errno) }
    var raw = stat()
    if fstat(descriptor, &raw) != 0 {
      let code = errno
      close(descriptor)
      throw FileSystemError(path: path, code: code)
    }
    let status = FileStatus(raw)
    if status.kind != .file {
      close(descriptor)
      throw FileSystemError(
        path: path, reason: status.kind == .folder ? "is a folder" : "is no regular file")
    }
    self.descriptor = descriptor
    self.path = path
    size = status.size
  }

  init(writing path: String, asNew: Bool) throws {
    descriptor = open(
      path, O_WRONLY | O_CREAT | O_CLOEXEC | (asNew ? O_EXCL : O_TRUNC), 0o644)
    if descriptor < 0 { throw FileSystemError(path: path, code: errno) }
    self.path = path
    size = 0
  }

  deinit { close(descriptor) }

  /// Reads until the buffer is full or the file ends; returns the count.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    var filled = 0
    while filled < buffer.count {
      let wanted = buffer.count - filled
      let count = read(descriptor, buffer.baseAddress?.advanced(by: filled), wanted)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileSystemError(path: path, code: errno)
      }
      filled += count
      // A regular file gives less only at its end: no second call to hear it.
      if count < wanted { break }
    }
    return filled
  }

  /// For a file that grew while it was read.
  func appendRest(to bytes: inout [UInt8]) throws {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = try piece.withUnsafeMutableBytes({ try fill($0) }), count > 0 {
      bytes += piece[..<count]
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    var done = 0
    while done < bytes.count {
      #if canImport(Glibc)
        let count = Glibc.write(
          descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      #else
        let count = Darwin.write(
          descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      #endif
      if count < 0 {
        if errno == EINTR { continue }
        throw FileSystemError(path: path, code: errno)
      }
      done += count
    }
  }

  /// The status after what was written.
  func status() throws -> FileStatus {
    var raw = stat()
    if fstat(descriptor, &raw) != 0 { throw FileSystemError(path: path, code: errno) }
    return FileStatus(raw)
  }
}

/// `folder/name`; the name alone where the folder is empty.
package func joinPath(_ folder: String, _ name: String) -> String {
  if folder.isEmpty { return name }
  if name.isEmpty { return folder }
  return folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
}

/// The part of a path before its last `/`; empty where there is none.
package func parentPath(_ path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
