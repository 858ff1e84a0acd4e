import Diagnostics
import NewsgenKit
import Synchronization

/// A folder with an output folder `public`, for tests.
struct PublishedFolder: Sendable {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Publishes files given as path → text.
  @discardableResult
  func publish(
    _ site: [String: String], output: String = "public", files: FileSystem = FileSystem()
  ) throws -> PublicationReport {
    let publication = try Publisher(output: folder(output), files: files).open()
    do {
      for (path, text) in site.sorted(by: { $0.key < $1.key }) {
        try publication.write(Array(text.utf8), to: path)
      }
      return try publication.publish()
    } catch {
      publication.discard()
      throw error
    }
  }

  /// The diagnostics of a publication that must fail, with paths from the folder on.
  func problems(of site: [String: String]) throws -> [String] {
    do {
      try publish(site)
      return []
    } catch let error as DiagnosticError {
      return error.diagnostics.map {
        "\($0)".replacing(folder.path + "/", with: "").split(separator: "\n")[0].description
      }
    }
  }

  /// Path → text of the files; folders and links as `TemporaryFolder.content` has them.
  func content(_ output: String = "public") throws -> [String: String] {
    try folder.content(of: output)
  }

  /// The same without folders.
  func published(_ output: String = "public") throws -> [String: String] {
    try content(output).filter { !$0.key.hasSuffix("/") }
  }

  /// What is in `.newsgen/public`, but for the spare site.
  func state() throws -> Set<String> {
    Set(try folder.content(of: ".newsgen/public").keys.filter { !$0.hasPrefix("spare/") })
  }
}

/// A file system that fails, counts or kills at changes.
final class Saboteur: Sendable {
  struct Stop: Error {}

  private let count = Mutex(0)

  var changes: Int { count.withLock { $0 } }

  /// Passes the first `allowed` changes, then none: as if the process had been killed.
  func fileSystem(allowing allowed: Int = .max) -> FileSystem {
    FileSystem { [self] _ in
      let number = count.withLock { count in
        count += 1
        return count
      }
      if number > allowed { throw Stop() }
    }
  }

  /// Lets changes of a kind fail with the system's error.
  static func refusing(_ kind: FileSystem.Change.Kind, code: Int32) -> FileSystem {
    FileSystem { change in
      if change.kind == kind { throw FileSystemError(path: change.path, code: code) }
    }
  }
}
