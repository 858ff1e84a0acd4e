import Diagnostics

/// The build that is shown, and the pages that wait for the next.
actor LiveBuild {
  /// What one answer is made from.
  struct Snapshot: Sendable {
    /// Another text for every build, also after the server was started anew.
    let identity: String
    /// The last site that could be built.
    let site: PreviewSite?
    /// What keeps the present one from being built; empty where it was built.
    let faults: [Diagnostic]
  }

  private let run = String(UInt64.random(in: .min ... .max), radix: 36)
  private var number = 0
  private var snapshot: Snapshot?
  private var stamps: [String: FileStamp] = [:]
  private var listeners: [Int: AsyncStream<String>.Continuation] = [:]
  private var nextListener = 0

  /// The base URL's path, as far as it is known.
  var basePath: String { snapshot?.site?.basePath ?? "/" }

  /// The present build; waits for the first.
  func current() async throws -> Snapshot {
    while true {
      if let snapshot { return snapshot }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Shows a build and tells the open pages; a site that does not differ from the one that is shown
  /// is no news to them.
  func publish(_ build: PreviewBuild) {
    let shown = snapshot
    switch build {
    case .site(let site):
      let stamps = stamps(of: site)
      if let shown, let last = shown.site, shown.faults.isEmpty, last.basePath == site.basePath,
        last.files == site.files, self.stamps == stamps
      {
        return
      }
      self.stamps = stamps
      show(site: site, faults: [])
    case .failed(let faults):
      show(site: shown?.site, faults: faults)
    }
  }

  private func show(site: PreviewSite?, faults: [Diagnostic]) {
    number += 1
    let snapshot = Snapshot(identity: "\(run)-\(number)", site: site, faults: faults)
    self.snapshot = snapshot
    for listener in listeners.values { listener.yield(snapshot.identity) }
  }

  private func stamps(of site: PreviewSite) -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    for case .file(let path) in site.files.values { stamps[path] = FileStamp(path) }
    return stamps
  }

  /// The identity of the present build and of each that follows.
  func identities() -> AsyncStream<String> {
    // Only the newest counts.
    let (stream, continuation) = AsyncStream.makeStream(
      of: String.self, bufferingPolicy: .bufferingNewest(1))
    let listener = nextListener
    nextListener += 1
    listeners[listener] = continuation
    continuation.onTermination = { _ in Task { await self.forget(listener) } }
    if let snapshot { continuation.yield(snapshot.identity) }
    return stream
  }

  /// Says the present identity once more, so that a connection whose page is gone is noticed.
  func repeatIdentity() {
    guard let snapshot else { return }
    for listener in listeners.values { listener.yield(snapshot.identity) }
  }

  private func forget(_ listener: Int) { listeners[listener] = nil }
}
