import Diagnostics
import Preview
import Testing

@Suite(.timeLimit(.minutes(1)))
struct LiveReloadTests {
  /// A site of one page whose text is that of `page.txt`; `!` in front makes the build fail.
  private static func build(_ folder: TemporaryFolder) -> PreviewBuild {
    let bytes = folder.read("page.txt") ?? []
    if bytes.first == UInt8(ascii: "!") {
      let place = SourceRange(file: "page.txt", start: SourcePosition(line: 1, column: 1))
      return .failed([.error(at: place, "the page begins with '!'")])
    }
    return .site(
      PreviewSite(files: [
        "index.html": .bytes(bytes), "style.css": .bytes(Array("p{}".utf8)),
      ]))
  }

  private static func builder(_ folder: TemporaryFolder) -> @Sendable () async -> PreviewBuild {
    { build(folder) }
  }

  @Test(arguments: [PreviewConfiguration.Watching.automatic, .polling])
  func `a save is followed by an event with another build`(
    method: PreviewConfiguration.Watching
  ) async throws {
    let folder = try TemporaryFolder()
    folder.write("one", to: "page.txt")
    try await RunningPreview.with(
      watching: [folder.path], by: method, build: Self.builder(folder)
    ) { preview async throws in
      var events = try preview.client.events().makeAsyncIterator()
      let first = try #require(await events.next())
      let page = try await preview.client.get("/")
      #expect(page.text.contains("const build = \"\(first)\""))
      folder.write("two, which is longer", to: "page.txt")
      let second = try #require(await next(other: first, in: &events))
      let changed = try await preview.client.get("/")
      #expect(changed.text.hasPrefix("two, which is longer<script>"))
      #expect(changed.text.contains("const build = \"\(second)\""))
    }
  }

  @Test func `an error is shown until it is mended`() async throws {
    let folder = try TemporaryFolder()
    folder.write("good", to: "page.txt")
    let source: @Sendable (String) -> [UInt8]? = { folder.read($0) }
    try await RunningPreview.with(
      watching: [folder.path], source: source, build: Self.builder(folder)
    ) { preview async throws in
      var events = try preview.client.events().makeAsyncIterator()
      let good = try #require(await events.next())
      folder.write("!bad", to: "page.txt")
      let bad = try #require(await next(other: good, in: &events))
      for target in ["/", "/unknown"] {
        let page = try await preview.client.get(target)
        #expect(page.status == 500)
        #expect(page.text.contains("page.txt:1:1"))
        #expect(page.text.contains("const build = \"\(bad)\""))
      }
      #expect(try await preview.client.get("/style.css").text == "p{}")
      #expect(
        preview.transcript.lines.contains("page.txt:1:1: error: the page begins with '!'"))
      folder.write("mended", to: "page.txt")
      let mended = try #require(await next(other: bad, in: &events))
      let page = try await preview.client.get("/")
      #expect(page.status == 200)
      #expect(page.text.contains("const build = \"\(mended)\""))
    }
  }

  @Test func `a first build that fails is shown too`() async throws {
    let folder = try TemporaryFolder()
    folder.write("!", to: "page.txt")
    try await RunningPreview.with(
      watching: [folder.path], build: Self.builder(folder)
    ) { preview async throws in
      #expect(try await preview.client.get("/style.css").status == 500)
      var events = try preview.client.events().makeAsyncIterator()
      let bad = try #require(await events.next())
      folder.write("good", to: "page.txt")
      _ = try #require(await next(other: bad, in: &events))
      #expect(try await preview.client.get("/").text.hasPrefix("good<script>"))
    }
  }

  @Test func `warnings are told and do not stand in the page`() async throws {
    let warning = Diagnostic.warning(at: SourceRange(file: "a.md"), "a dead link")
    let site = PreviewSite(files: ["index.html": .bytes(Array("page".utf8))], warnings: [warning])
    try await RunningPreview.with(site) { preview async throws in
      #expect(preview.transcript.lines.contains("a.md: warning: a dead link"))
      let page = try await preview.client.get("/")
      #expect(page.status == 200)
      #expect(!page.text.contains("dead link"))
    }
  }

  @Test func `a build in which nothing changed is no event`() async throws {
    let folder = try TemporaryFolder()
    folder.write("same", to: "page.txt")
    try await RunningPreview.with(
      watching: [folder.path], build: Self.builder(folder)
    ) { preview async throws in
      var events = try preview.client.events().makeAsyncIterator()
      let first = try #require(await events.next())
      folder.write("no part of the site", to: "other.txt")
      while preview.transcript.lines.count(where: { $0.contains("built in") }) < 2 {
        await Task.yield()
      }
      folder.write("other", to: "page.txt")
      let second = try #require(await events.next())
      #expect(second != first)
      let page = try await preview.client.get("/")
      #expect(page.text.hasPrefix("other<script>"))
      #expect(page.text.contains("const build = \"\(second)\""))
    }
  }

  @Test func `a save during a build is followed by another build`() async throws {
    let folder = try TemporaryFolder()
    folder.write("one", to: "page.txt")
    let build: @Sendable () async -> PreviewBuild = {
      let build = Self.build(folder)
      // What was just read is out of date before this build ends.
      if folder.read("page.txt") == Array("two".utf8) { folder.write("three", to: "page.txt") }
      return build
    }
    try await RunningPreview.with(watching: [folder.path], build: build) { preview async throws in
      var events = try preview.client.events().makeAsyncIterator()
      var build = try #require(await events.next())
      folder.write("two", to: "page.txt")
      while true {
        build = try #require(await next(other: build, in: &events))
        if try await preview.client.get("/").text.hasPrefix("three") { break }
      }
    }
  }

  /// The next event that speaks of another build: the present one may be told again.
  private func next(
    other build: String, in events: inout AsyncStream<String>.AsyncIterator
  ) async -> String? {
    while let event = await events.next(isolation: nil) {
      if event != build { return event }
    }
    return nil
  }
}
