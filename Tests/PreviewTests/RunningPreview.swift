import Diagnostics
import Preview
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A preview that runs for the time of a test.
struct RunningPreview: Sendable {
  let address: String
  let client: RawClient
  let transcript: Transcript

  /// Runs a preview on a free port while `body` uses it, then stops it and waits for its end.
  static func with(
    watching folders: [String] = [], by method: PreviewConfiguration.Watching = .automatic,
    host: String = "127.0.0.1", port: UInt16 = 0,
    source: @escaping @Sendable (String) -> [UInt8]? = { _ in nil },
    build: @escaping @Sendable () async -> PreviewBuild,
    _ body: (RunningPreview) async throws -> Void
  ) async throws {
    let transcript = Transcript()
    let (ready, announce) = AsyncStream.makeStream(of: String.self)
    let configuration = PreviewConfiguration(
      host: host, port: port, watched: folders, watching: method,
      pollingInterval: .milliseconds(20), source: source, onReady: { announce.yield($0) })
    let server = PreviewServer(configuration: configuration, build: build) { transcript.add($0) }
    let task = Task {
      defer { announce.finish() }
      try await server.run()
    }
    var iterator = ready.makeAsyncIterator()
    guard let address = await iterator.next() else {
      try await task.value
      throw RawClient.Failure(what: "the preview ended before it was ready")
    }
    let port = address.split(separator: ":").last.flatMap { UInt16($0.prefix { $0 != "/" }) } ?? 0
    let preview = RunningPreview(
      address: address, client: RawClient(port: port), transcript: transcript)
    let result = await Result { try await body(preview) }
    task.cancel()
    try await task.value
    try result.get()
  }

  static func with(_ site: PreviewSite, _ body: (RunningPreview) async throws -> Void) async throws
  {
    try await with(build: { .site(site) }, body)
  }
}

extension Result where Failure == any Error {
  fileprivate init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}

/// What the preview said, in order.
final class Transcript: Sendable {
  private let said = Mutex<[String]>([])

  func add(_ text: String) { said.withLock { $0.append(text) } }

  var lines: [String] { said.withLock { $0 } }
}

/// A folder that goes with its value.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/newsgen-preview-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw RawClient.Failure(what: "mkdtemp: \(errno)") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove(path + "/" + name) }
      }
      closedir(folder)
    }
    rmdir(path)
  }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func makeFolder(_ name: String) { mkdir(self(name), 0o755) }

  func write(_ text: String, to name: String) {
    let file = open(self(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = text.withCString { systemWrite(file, $0, strlen($0)) }
    close(file)
  }

  func read(_ name: String) -> [UInt8]? {
    let file = open(self(name), O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = systemRead(file, &buffer, buffer.count)
    return count < 0 ? nil : Array(buffer[..<count])
  }
}

// The system's calls, where the folder's own methods have their names.
private let systemWrite = write
private let systemRead = read
