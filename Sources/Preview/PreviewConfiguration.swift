/// Where the preview listens and what it watches.
package struct PreviewConfiguration: Sendable {
  /// How changes are noticed.
  package enum Watching: Sendable {
    /// By the kernel's notices, and by polling where they fail.
    case automatic
    case polling
  }

  /// An IP address, or `localhost`.
  package var host: String
  /// 0 stands for any free port.
  package var port: UInt16
  /// Whether a port that is taken is an error. Else the next free one of twenty is used.
  package var isPortFixed: Bool
  /// Folders (with everything below them) and files whose change is followed by a build. One that
  /// is not there yet is noticed when it comes.
  package var watched: [String]
  package var watching: Watching
  /// How long polling waits between two looks.
  package var pollingInterval: Duration
  /// The bytes of a file that a diagnostic names, for the lines around its place.
  package var source: @Sendable (_ file: String) -> [UInt8]?
  /// Called with the home page's address once the first build is there to be seen.
  package var onReady: @Sendable (_ address: String) -> Void

  package init(
    host: String = "127.0.0.1", port: UInt16 = 8000, isPortFixed: Bool = false, watched: [String],
    watching: Watching = .automatic, pollingInterval: Duration = .milliseconds(500),
    source: @escaping @Sendable (_ file: String) -> [UInt8]? = { _ in nil },
    onReady: @escaping @Sendable (_ address: String) -> Void = { _ in }
  ) {
    self.host = host
    self.port = port
    self.isPortFixed = isPortFixed
    self.watched = watched
    self.watching = watching
    self.pollingInterval = pollingInterval
    self.source = source
    self.onReady = onReady
  }
}
