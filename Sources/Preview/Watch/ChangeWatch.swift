import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Watches files and folders, by inotify on Linux and else, or where that fails, by looking again and
/// again.
struct ChangeWatch: Sendable {
  private let roots: [String]
  private let isPollingForced: Bool
  /// In milliseconds.
  private let interval: Int

  init(_ configuration: PreviewConfiguration) {
    roots = configuration.watched
    isPollingForced = configuration.watching == .polling
    let interval = configuration.pollingInterval / .milliseconds(1)
    self.interval = interval >= 1 ? Int(min(interval, 60_000)) : 1
  }

  /// One element for each burst of changes from this call on; it ends only when it is let go. While
  /// an element waits to be taken, further changes add none: it stands for them too.
  /// - Parameter say: told where polling has to stand in, and why.
  func changes(say: @escaping @Sendable (String) -> Void) -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      say("changes are not noticed: \(String(cString: strerror(errno)))")
      return stream
    }
    let (stop, stopper) = (ends[0], ends[1])
    // Its closing wakes the loop below wherever it waits.
    continuation.onTermination = { _ in close(stopper) }
    let loop = WatchLoop(
      stop: stop, roots: roots, interval: interval,
      tell: { continuation.yield() }, say: say)
    let start = isPollingForced ? loop.polling() : loop.automatic()
    DispatchQueue(label: "newsgen.preview.watch").async {
      loop.run(start)
      close(stop)
    }
    return stream
  }
}
