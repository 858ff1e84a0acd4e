import Synchronization

/// Keeps a build's files in memory, for the preview; what is only copied is named by its source.
package final class MemorySink: OutputSink {
  package enum File: Sendable, Hashable {
    case bytes([UInt8])
    /// A file of the content folder.
    case source(String)
  }

  private let kept = Mutex<[String: File]>([:])

  package init() {}

  /// The files by their paths in the output.
  package var files: [String: File] { kept.withLock { $0 } }

  package func write(_ bytes: [UInt8], to path: String) {
    kept.withLock { $0[path] = .bytes(bytes) }
  }

  package func copy(from source: String, to path: String) {
    kept.withLock { $0[path] = .source(source) }
  }
}
