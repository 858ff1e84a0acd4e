import Testing

@testable import Preview

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Each change is made in a folder of its own, and must be told; one that is not makes the test wait
/// until its time limit.
@Suite(.timeLimit(.minutes(1)))
struct ChangeWatchTests {
  static let methods: [PreviewConfiguration.Watching] = [.automatic, .polling]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    folder.makeFolder("content")
    folder.makeFolder("content/articles")
    folder.write("title: Letter", to: "content/site.yml")
    folder.write("# One", to: "content/articles/one.md")
  }

  private func watch(
    _ roots: [String]? = nil, by method: PreviewConfiguration.Watching
  ) -> AsyncStream<Void>.AsyncIterator {
    let configuration = PreviewConfiguration(
      watched: roots ?? [folder("content")], watching: method, pollingInterval: .milliseconds(20))
    let transcript = Transcript()
    let changes = ChangeWatch(configuration).changes { transcript.add($0) }
    #expect(transcript.lines.isEmpty, "the kernel's notices are used where they can be")
    return changes.makeAsyncIterator()
  }

  @Test(arguments: methods)
  func `a file that is written`(method: PreviewConfiguration.Watching) async {
    var changes = watch(by: method)
    folder.write("# One, longer", to: "content/articles/one.md")
    #expect(await changes.next() != nil)
  }

  @Test(arguments: methods)
  func `a file that comes, and one that goes`(method: PreviewConfiguration.Watching) async {
    var changes = watch(by: method)
    folder.write("# Two", to: "content/articles/two.md")
    #expect(await changes.next() != nil)
    unlink(folder("content/articles/two.md"))
    #expect(await changes.next() != nil)
  }

  @Test(arguments: methods)
  func `a file that an editor replaces by renaming`(method: PreviewConfiguration.Watching) async {
    folder.write("# One, new", to: "one.new")
    var changes = watch(by: method)
    rename(folder("one.new"), folder("content/articles/one.md"))
    #expect(await changes.next() != nil)
  }

  @Test(arguments: methods)
  func `a file in a folder that is new`(method: PreviewConfiguration.Watching) async {
    var changes = watch(by: method)
    folder.makeFolder("content/articles/bundle")
    #expect(await changes.next() != nil)
    folder.write("# Bundle", to: "content/articles/bundle/index.md")
    #expect(await changes.next() != nil)
  }

  @Test(arguments: methods)
  func `a file deep in a folder that was moved here`(method: PreviewConfiguration.Watching) async {
    folder.makeFolder("elsewhere")
    folder.makeFolder("elsewhere/deep")
    folder.write("1", to: "elsewhere/deep/data.csv")
    var changes = watch(by: method)
    rename(folder("elsewhere"), folder("content/data"))
    #expect(await changes.next() != nil)
    folder.write("1,2", to: "content/data/deep/data.csv")
    #expect(await changes.next() != nil)
    rename(folder("content/data"), folder("content/figures"))
    #expect(await changes.next() != nil)
    folder.write("1,2,3", to: "content/figures/deep/data.csv")
    #expect(await changes.next() != nil)
    folder.makeFolder("content/figures/deep/more")
    #expect(await changes.next() != nil)
    folder.write("1,2,3,4", to: "content/figures/deep/more/data.csv")
    #expect(await changes.next() != nil)
  }

  @Test(arguments: methods)
  func `a file whose rights change`(method: PreviewConfiguration.Watching) async {
    var changes = watch(by: method)
    chmod(folder("content/articles/one.md"), 0o600)
    #expect(await changes.next() != nil)
  }

  @Test(arguments: methods)
  func `a watched folder that goes and comes again`(method: PreviewConfiguration.Watching) async {
    var changes = watch(by: method)
    rename(folder("content"), folder("away"))
    #expect(await changes.next() != nil)
    rename(folder("away"), folder("content"))
    #expect(await changes.next() != nil)
    folder.write("# One, back again", to: "content/articles/one.md")
    #expect(await changes.next() != nil)
  }

  @Test(arguments: methods)
  func `a single file, and one that is not there yet`(
    method: PreviewConfiguration.Watching
  ) async {
    var changes = watch([folder("style.css"), folder("content/site.yml")], by: method)
    folder.write("p{}", to: "style.css")
    #expect(await changes.next() != nil)
    folder.write("title: Other letter", to: "content/site.yml")
    #expect(await changes.next() != nil)
  }

  @Test(arguments: methods)
  func `a folder that links to itself does not hold up`(
    method: PreviewConfiguration.Watching
  ) async {
    symlink(folder("content"), folder("content/articles/loop"))
    var changes = watch(by: method)
    folder.write("# One, longer", to: "content/articles/one.md")
    #expect(await changes.next() != nil)
  }

  @Test func `polling stands in where the folder above is missing`() async throws {
    let transcript = Transcript()
    let configuration = PreviewConfiguration(
      watched: [folder("later/content")], pollingInterval: .milliseconds(20))
    var changes = ChangeWatch(configuration).changes { transcript.add($0) }.makeAsyncIterator()
    #expect(
      transcript.lines == ["watching by polling: there is no folder '\(folder("later"))'"])
    folder.makeFolder("later")
    folder.makeFolder("later/content")
    #expect(await changes.next() != nil)
  }

  @Test func `changes that nobody has taken yet are one`() async {
    var changes = watch(by: .automatic)
    for text in ["a", "ab", "abc"] { folder.write(text, to: "content/articles/one.md") }
    #expect(await changes.next() != nil)
    // Whatever is told from here on is a change from here on.
    folder.write("abcd", to: "content/articles/one.md")
    #expect(await changes.next() != nil)
  }
}

@Suite struct WatchPartsTests {
  @Test func `a burst ends when it was quiet or has lasted long`() {
    var burst = Burst()
    #expect(burst.wait(at: 0) == nil)
    burst.note(at: 1000)
    #expect(burst.wait(at: 1000) == 50)
    burst.note(at: 1040)
    #expect(burst.wait(at: 1040) == 50)
    #expect(burst.wait(at: 1090) == 0)
    burst.note(at: 1480)
    #expect(burst.wait(at: 1480) == 20)
    burst.note(at: 1600)
    #expect(burst.wait(at: 1600) == 0)
    burst.end()
    #expect(burst.wait(at: 1600) == nil)
  }

  @Test(arguments: [
    ".one.md.swp", "one.md~", "4913", ".#one.md", "#one.md#", ".git", ".newsgen", ".DS_Store",
  ])
  func `what editors leave is no change`(name: String) {
    #expect(isEditorLeaving(name))
  }

  @Test(arguments: ["one.md", ".well-known", ".htaccess", "a.swp", "#1.md", "a~b.md"])
  func `other names are`(name: String) {
    #expect(!isEditorLeaving(name))
  }

  @Test(arguments: [
    ("a", ".", "a"), ("/a", "/", "a"), ("a/b", "a", "b"), ("/a/b/", "/a", "b"), ("./a//", ".", "a"),
  ])
  func `a path is split`(path: String, folder: String, name: String) {
    #expect(splitPath(path) == (folder, name))
  }

  @Test func `reads the kernel's notices`() {
    func notice(_ watch: UInt8, _ mask: UInt8, name: String, room: UInt8) -> [UInt8] {
      let name = Array(name.utf8) + [UInt8](repeating: 0, count: Int(room) - name.utf8.count)
      return [watch, 0, 0, 0, mask, 0, 0, 0, 0, 0, 0, 0, room, 0, 0, 0] + name
    }
    let bytes = notice(1, 2, name: "ä.md", room: 16) + notice(7, 0x40, name: "", room: 0)
    let events = InotifyEvent.all(in: bytes[...])
    #expect(events.map(\.watch) == [1, 7])
    #expect(events.map(\.mask) == [2, 0x40])
    #expect(events.map(\.name) == ["ä.md", ""])
    for length in 0..<16 { #expect(InotifyEvent.all(in: bytes[..<length]).isEmpty) }
    #expect(InotifyEvent.all(in: bytes[..<31]).isEmpty)
  }
}
