import Preview
import Testing

private let page = Array("<!doctype html><html><body><p>Hello</p></BODY></html>".utf8)

private let site = PreviewSite(files: [
  "index.html": .bytes(page),
  "a/index.html": .bytes(Array("<p>A".utf8)),
  "tags/中文/index.html": .bytes(Array("<p>T".utf8)),
  "style.css": .bytes(Array("p{}".utf8)),
  "feed.xml": .bytes(Array("<rss/>".utf8)),
  "chart.svg": .bytes(Array("<svg></body></svg>".utf8)),
  "card.png": .bytes([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
  "404.html": .bytes(Array("<body>No such page</body>".utf8)),
])

@Suite(.timeLimit(.minutes(1)))
struct ServingTests {
  @Test func `serves pages with the script before the end of the body`() async throws {
    try await RunningPreview.with(site) { preview async throws in
      let response = try await preview.client.get("/")
      #expect(response.status == 200)
      #expect(response.headers["content-type"] == "text/html; charset=utf-8")
      #expect(response.headers["cache-control"] == "no-store")
      #expect(response.text.hasPrefix("<!doctype html><html><body><p>Hello</p><script>"))
      #expect(response.text.hasSuffix("</script></BODY></html>"))
      #expect(response.text.contains("\"/.newsgen/events\""))
      let headless = try await preview.client.get("/a/")
      #expect(headless.text.hasPrefix("<p>A<script>"))
    }
  }

  @Test(arguments: [
    ("/style.css", "text/css; charset=utf-8", "p{}"),
    ("/feed.xml", "application/xml; charset=utf-8", "<rss/>"),
    ("/chart.svg?v=1", "image/svg+xml; charset=utf-8", "<svg></body></svg>"),
  ])
  func `serves other files as they are`(target: String, type: String, text: String) async throws {
    try await RunningPreview.with(site) { preview async throws in
      let response = try await preview.client.get(target)
      #expect(response.status == 200)
      #expect(response.headers["content-type"] == type)
      #expect(response.text == text)
    }
  }

  @Test func `decodes the address once and leads to the folder`() async throws {
    try await RunningPreview.with(site) { preview async throws in
      let client = preview.client
      #expect(try await client.get("/tags/%E4%B8%AD%e6%96%87/?x=/../").text.hasPrefix("<p>T"))
      let redirect = try await client.get("/a?utm=1")
      #expect(redirect.status == 302)
      #expect(redirect.headers["location"] == "/a/?utm=1")
      let encoded = try await client.get("/tags/%E4%B8%AD%E6%96%87")
      #expect(encoded.headers["location"] == "/tags/%E4%B8%AD%E6%96%87/")
      #expect(try await client.get("http://localhost/style.css").text == "p{}")
    }
  }

  @Test func `shows the site's own page for an unknown address`() async throws {
    try await RunningPreview.with(site) { preview async throws in
      for target in ["/nothing", "/a/nothing.png", "/style.css/", "//a/", "/A/", "/%zz", "/%e4"] {
        let response = try await preview.client.get(target)
        #expect(response.status == 404, "\(target)")
        #expect(response.text.contains("No such page<script>"), "\(target)")
      }
    }
    try await RunningPreview.with(PreviewSite(files: [:])) { preview async throws in
      #expect(try await preview.client.get("/").status == 404)
    }
  }

  @Test func `answers GET and HEAD only`() async throws {
    try await RunningPreview.with(site) { preview async throws in
      for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"] {
        let response = try await preview.client.get("/", method: method)
        #expect(response.status == 405)
        #expect(response.headers["allow"] == "GET, HEAD")
      }
      let whole = try await preview.client.get("/")
      let head = try await preview.client.get("/", method: "HEAD")
      #expect(head.status == 200)
      #expect(head.body.isEmpty)
      #expect(head.headers["content-length"] == String(whole.body.count))
    }
  }

  @Test func `serves below the base URL's path`() async throws {
    let letter = PreviewSite(
      files: ["index.html": .bytes(page), "a/index.html": .bytes(page)], basePath: "/letter/")
    try await RunningPreview.with(letter) { preview async throws in
      let client = preview.client
      #expect(preview.address.hasSuffix("/letter/"))
      #expect(try await client.get("/letter/").status == 200)
      #expect(try await client.get("/letter/a").headers["location"] == "/letter/a/")
      for target in ["/", "/letter"] {
        let response = try await client.get(target)
        #expect(response.status == 302)
        #expect(response.headers["location"] == "/letter/")
      }
      for target in ["/a/", "/letters/", "/lette"] {
        #expect(try await client.get(target).status == 404)
      }
    }
  }

  @Test func `sends a part of a file`() async throws {
    let folder = try TemporaryFolder()
    folder.write("0123456789", to: "film.mp4")
    folder.write("", to: "empty.mp4")
    let site = PreviewSite(files: [
      "film.mp4": .file(path: folder("film.mp4")), "empty.mp4": .file(path: folder("empty.mp4")),
      "memory.mp4": .bytes(Array("0123456789".utf8)),
    ])
    try await RunningPreview.with(site) { preview async throws in
      for name in ["/film.mp4", "/memory.mp4"] {
        let whole = try await preview.client.get(name)
        #expect(whole.text == "0123456789")
        #expect(whole.headers["accept-ranges"] == "bytes")
        let part = try await preview.client.get(name, headers: ["Range: bytes=2-4"])
        #expect(part.status == 206)
        #expect(part.text == "234")
        #expect(part.headers["content-range"] == "bytes 2-4/10")
        let beyond = try await preview.client.get(name, headers: ["Range: bytes=10-"])
        #expect(beyond.status == 416)
        #expect(beyond.headers["content-range"] == "bytes */10")
      }
      #expect(try await preview.client.get("/empty.mp4").status == 200)
    }
  }

  @Test func `a static file that went away is not found`() async throws {
    let folder = try TemporaryFolder()
    folder.makeFolder("folder.png")
    let site = PreviewSite(files: [
      "gone.png": .file(path: folder("gone.png")), "folder.png": .file(path: folder("folder.png")),
    ])
    try await RunningPreview.with(site) { preview async throws in
      #expect(try await preview.client.get("/gone.png").status == 404)
      #expect(try await preview.client.get("/folder.png").status == 404)
    }
  }

  @Test func `a large file comes whole`() async throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "0123456789abcdef", count: 20_000)
    folder.write(text, to: "data.csv")
    let site = PreviewSite(files: ["data.csv": .file(path: folder("data.csv"))])
    try await RunningPreview.with(site) { preview async throws in
      #expect(try await preview.client.get("/data.csv").text == text)
    }
  }
}
