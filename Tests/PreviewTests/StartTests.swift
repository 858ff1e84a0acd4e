import Preview
import Testing

@Suite(.timeLimit(.minutes(1)))
struct StartTests {
  private let site = PreviewSite(files: ["index.html": .bytes(Array("page".utf8))])

  private func start(_ configuration: PreviewConfiguration) async throws {
    let site = site
    let server = PreviewServer(
      configuration: configuration, build: { .site(site) }, say: { _ in })
    try await server.run()
  }

  @Test func `a port that was asked for and is taken is an error`() async throws {
    try await RunningPreview.with(site) { preview async throws in
      let port = preview.client.port
      await #expect(throws: PreviewError.portTaken(port)) {
        try await start(PreviewConfiguration(port: port, isPortFixed: true, watched: []))
      }
    }
  }

  @Test func `else the next free port is used`() async throws {
    let site = site
    try await RunningPreview.with(site) { first async throws in
      let build: @Sendable () async -> PreviewBuild = { .site(site) }
      try await RunningPreview.with(port: first.client.port, build: build) {
        second async throws in
        #expect(second.client.port > first.client.port)
        #expect(second.client.port <= first.client.port + 20)
        #expect(
          second.transcript.lines.contains { $0.contains("port \(first.client.port) is taken") })
        #expect(try await second.client.get("/").status == 200)
      }
    }
  }

  @Test(arguments: ["example.org", "", "1.2.3", "300.0.0.1", "::zz", "127.0.0.1:8000"])
  func `a host must be an address`(host: String) async throws {
    await #expect(throws: PreviewError.invalidHost(host)) {
      try await start(PreviewConfiguration(host: host, port: 0, watched: []))
    }
  }

  @Test func `a host must be an address of this machine`() async throws {
    await #expect(throws: PreviewError.foreignHost("203.0.113.7")) {
      try await start(PreviewConfiguration(host: "203.0.113.7", port: 0, watched: []))
    }
  }

  @Test func `errors say what to do`() {
    #expect(
      PreviewError.portTaken(8000).description
        == "port 8000 is taken by another program; choose another with --port")
    #expect(
      PreviewError.portForbidden(80).description
        == "port 80 needs an administrator's rights; choose one above 1023 with --port")
    #expect(
      PreviewError.invalidHost("x").description
        == "'x' is no IP address; use one, or 'localhost'")
  }

  @Test func `tells its address and how many files it built`() async throws {
    try await RunningPreview.with(site) { preview async throws in
      #expect(preview.address == "http://localhost:\(preview.client.port)/")
      #expect(preview.transcript.lines.contains { $0.hasPrefix("1 file built in ") })
      #expect(preview.transcript.lines.contains("preview at \(preview.address) (Ctrl-C stops it)"))
    }
  }
}
