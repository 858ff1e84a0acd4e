import Diagnostics
import FlyingFox
import FlyingSocks

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Builds the site, serves it and builds it again when something it is made of changes.
package struct PreviewServer: Sendable {
  private let configuration: PreviewConfiguration
  private let build: @Sendable () async -> PreviewBuild
  private let say: @Sendable (String) -> Void

  /// - Parameters:
  ///   - build: makes the site anew; never called twice at once.
  ///   - say: tells the writer one thing, which may be several lines.
  package init(
    configuration: PreviewConfiguration, build: @escaping @Sendable () async -> PreviewBuild,
    say: @escaping @Sendable (String) -> Void
  ) {
    self.configuration = configuration
    self.build = build
    self.say = say
  }

  /// Serves until the task is cancelled, which is no error.
  /// - Throws: `PreviewError` where it cannot listen.
  package func run() async throws {
    let first = configuration.port
    let others: UInt16 = configuration.isPortFixed || first == 0 ? 0 : 20
    let last = first.addingReportingOverflow(others).overflow ? .max : first + others
    for port in first...last {
      do {
        try await serve(on: port)
        return
      } catch let error as SocketError {
        if Task.isCancelled { return }
        guard case .failed(_, EADDRINUSE, _) = error else { throw fault(error, port: port) }
        if port == first, port < last { say("port \(port) is taken; looking for a free one") }
      } catch {
        if Task.isCancelled { return }
        throw error
      }
    }
    throw first == last ? PreviewError.portTaken(first) : PreviewError.portsTaken(first...last)
  }

  private func fault(_ error: SocketError, port: UInt16) -> PreviewError {
    guard case .failed(_, let code, let message) = error else {
      return .cannotListen(error.errorDescription ?? "\(error)")
    }
    return switch code {
    case EACCES, EPERM: .portForbidden(port)
    case EADDRNOTAVAIL: .foreignHost(configuration.host)
    default: .cannotListen(message)
    }
  }

  private func serve(on port: UInt16) async throws {
    let host = try ListeningHost(configuration.host)
    let live = LiveBuild()
    let handler = PageHandler(
      live: live, answersAnyName: !host.isLoopback, source: configuration.source)
    // A request waits for the first build, however long that takes.
    let settings = HTTPServer.Configuration(
      address: try host.socketAddress(port: port), timeout: 3600, logger: .disabled)
    let server = HTTPServer(config: settings, handler: handler)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        while true {
          try await Task.sleep(for: .seconds(15))
          await live.repeatIdentity()
        }
      }
      group.addTask {
        try await server.waitUntilListening()
        let port = await server.listeningAddress?.port ?? port
        await buildAndWatch(live, origin: "http://\(host.urlHost):\(port)")
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func buildAndWatch(_ live: LiveBuild, origin: String) async {
    // Watching begins before the first build, so that no change falls between them.
    let changes = ChangeWatch(configuration).changes(say: say)
    await buildOnce(live)
    let address = origin + (await live.basePath)
    say("preview at \(address) (Ctrl-C stops it)")
    configuration.onReady(address)
    for await _ in changes { await buildOnce(live) }
  }

  private func buildOnce(_ live: LiveBuild) async {
    let start = ContinuousClock.now
    let result = await build()
    let duration = start.duration(to: .now)
    await live.publish(result)
    switch result {
    case .site(let site):
      for warning in site.warnings.sortedByPlace() { say(warning.description) }
      say("\(counted(site.files.count, "file")) built in \(seconds(duration)) s")
    case .failed(let faults):
      for fault in faults.sortedByPlace() { say(fault.description) }
      let errors = faults.count { $0.severity == .error }
      say("not built: \(counted(errors, "error"))")
    }
  }

  private func seconds(_ duration: Duration) -> String {
    let hundredths = duration / .milliseconds(10)
    let whole = Int(hundredths.rounded())
    return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
  }
}

extension Socket.Address {
  fileprivate var port: UInt16? {
    switch self {
    case .ip4(_, let port), .ip6(_, let port): port
    case .unix: nil
    }
  }
}
