import Preview
import Testing

@Suite(.timeLimit(.minutes(1)))
struct SafetyTests {
  @Test func `no address leads out of the site`() async throws {
    let folder = try TemporaryFolder()
    folder.makeFolder("static")
    folder.write("secret", to: "secret.txt")
    folder.write("open", to: "static/open.txt")
    let site = PreviewSite(files: ["static/open.txt": .file(path: folder("static/open.txt"))])
    let climbs = [
      "/static/../secret.txt", "/../secret.txt", "/static/%2e%2e/secret.txt",
      "/static/..%2fsecret.txt", "/static/%2e%2e%2fsecret.txt", "/static%2f..%2fsecret.txt",
      "/static/%252e%252e/secret.txt", "/static/..%5csecret.txt", "/static\\..\\secret.txt",
      "/static/open.txt%00/../../secret.txt", "/static/open.txt%00", "/./static/open.txt",
      "/static/..;/secret.txt", "/static/%c0%ae%c0%ae/secret.txt", "/static//open.txt",
      "//static/open.txt", "\(folder.path)/secret.txt", "/%2e/static/open.txt",
      "/static/\u{FF0E}\u{FF0E}/secret.txt", "file://\(folder.path)/secret.txt", "*",
      "/static/../../../../../../../../etc/passwd", "/etc/passwd", "../../etc/passwd",
    ]
    try await RunningPreview.with(site) { preview async throws in
      for target in climbs {
        let response = try await preview.client.get(target)
        #expect([400, 404].contains(response.status), "\(target)")
        #expect(!response.text.contains("secret"), "\(target)")
        #expect(!response.text.contains("root:"), "\(target)")
      }
      #expect(try await preview.client.get("/static/open.txt").text == "open")
      #expect(try await preview.client.get("/%73tatic/open%2Etxt").text == "open")
    }
  }

  @Test func `answers only to names of this machine`() async throws {
    let site = PreviewSite(files: ["index.html": .bytes(Array("secret".utf8))])
    try await RunningPreview.with(site) { preview async throws in
      let port = preview.client.port
      for host in ["localhost", "localhost:\(port)", "127.0.0.1:\(port)", "[::1]:\(port)", "[::1]"]
      {
        #expect(try await preview.client.get("/", host: host).status == 200, "\(host)")
      }
      let strangers = [
        "evil.example", "evil.example:\(port)", "localhost.evil.example", "evil-localhost", "",
        "127.0.0.1.evil.example:\(port)", "evil.example:80@localhost", "localhost:80:80", "::1",
      ]
      for host in strangers {
        for target in ["/", "/.newsgen/events"] {
          let response = try await preview.client.get(target, host: host)
          #expect(response.status == 403, "\(host)")
          #expect(!response.text.contains("secret"))
        }
      }
    }
  }

  @Test func `answers to any name where it is to be reached from elsewhere`() async throws {
    let site = PreviewSite(files: ["index.html": .bytes(Array("page".utf8))])
    let build: @Sendable () async -> PreviewBuild = { .site(site) }
    try await RunningPreview.with(host: "0.0.0.0", build: build) { preview async throws in
      #expect(try await preview.client.get("/", host: "desk.example:8000").status == 200)
    }
  }

  @Test func `a request that is none does not end the preview`() async throws {
    let site = PreviewSite(files: ["index.html": .bytes(Array("page".utf8))])
    try await RunningPreview.with(site) { preview async throws in
      for request in ["\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: -5\r\n\r\n"] {
        _ = try? await preview.client.exchange(request)
      }
      #expect(try await preview.client.get("/").status == 200)
    }
  }
}
