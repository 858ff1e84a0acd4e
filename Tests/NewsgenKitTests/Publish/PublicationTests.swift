import Diagnostics
import NewsgenKit
import Testing

private let site = [
  "index.html": "home", "about/index.html": "about", "style-1.css": "css", "feed.xml": "feed",
]

@Suite struct PublicationTests {
  let place: PublishedFolder
  var folder: TemporaryFolder { place.folder }

  init() throws { place = try PublishedFolder() }

  @Test func publishesToAFolderThatDoesNotExist() throws {
    let report = try place.publish(site, output: "deep/down/public")
    #expect(try place.published("deep/down/public") == site)
    #expect(report == PublicationReport(written: 4))
    #expect(try folder.exists("deep/down/.newsgen/public/manifest"))
  }

  @Test func publishesToAnEmptyFolder() throws {
    try FileSystem().makeFolder(folder("public"), permissions: 0o750)
    let report = try place.publish(site)
    #expect(try place.published() == site)
    #expect(report.isOneStep)
    #expect(try folder.status("public").permissions == 0o750)
  }

  @Test func leavesOnlyManifestAndLockBeside() throws {
    try place.publish(site)
    try place.publish(["index.html": "new"])
    #expect(try place.state() == ["manifest", "lock"])
    #expect(try folder.text(".newsgen/.gitignore") == "*\n")
  }

  @Test func nothingIsSeenBeforeItIsPublished() throws {
    try place.publish(site)
    let publication = try Publisher(output: folder("public")).open()
    try publication.write(Array("new".utf8), to: "index.html")
    #expect(try place.published() == site)
    publication.discard()
    #expect(try place.published() == site)
    #expect(try place.state() == ["manifest", "lock"])
  }

  @Test func whatIsNoLongerMadeGoesWithItsEmptyFolders() throws {
    try place.publish(["index.html": "home", "a/b/c.html": "c", "a/d.html": "d"])
    let report = try place.publish(["index.html": "home"])
    #expect(try place.content() == ["index.html": "home"])
    #expect(report == PublicationReport(unchanged: 1, removed: 2))
  }

  @Test func unchangedFilesKeepTheirTimeAndPlaceOnTheDisk() throws {
    try place.publish(site)
    let old = FileTime(seconds: 1_000_000_000)
    for path in site.keys { try FileSystem().setModified(old, of: folder("public/" + path)) }
    let before = try folder.status("public/about/index.html")
    var changed = site
    changed["index.html"] = "new!"
    let report = try place.publish(changed)
    let after = try folder.status("public/about/index.html")
    #expect(try place.published() == changed)
    #expect(after.modified == old)
    #expect(after.inode == before.inode)
    #expect(try folder.status("public/index.html").modified > old)
    #expect(report == PublicationReport(written: 1, unchanged: 3))
  }

  @Test func aBuildThatChangesNothingTouchesNothing() throws {
    try place.publish(site)
    let before = try folder.status("public")
    let report = try place.publish(site)
    #expect(report == PublicationReport(unchanged: 4))
    #expect(try folder.status("public") == before)
  }

  @Test func whatWasAlteredByHandIsWrittenAnew() throws {
    try place.publish(site)
    // Once more, so that the manifest trusts its stamps.
    try place.publish(site.merging(["new": "x"]) { $1 })
    let time = try folder.status("public/about/index.html").modified
    try folder.write("public/about/index.html", "ABOUT")
    try FileSystem().setModified(time, of: folder("public/about/index.html"))
    try folder.write("public/feed.xml", "longer than before")
    try FileSystem().remove(folder("public/style-1.css"))
    try FileSystem().remove(folder("public/index.html"))
    try FileSystem().makeLink(folder("public/index.html"), to: "feed.xml")
    let report = try place.publish(site)
    #expect(try place.published() == site)
    #expect(report == PublicationReport(written: 4, removed: 1))
  }

  @Test func copiesStaticFilesAndKnowsThemAgain() throws {
    try folder.write("static/picture.png", "pixels")
    func publish() throws -> PublicationReport {
      let publication = try Publisher(output: folder("public")).open()
      try publication.copy(from: folder("static/picture.png"), to: "media/picture.png")
      return try publication.publish()
    }
    #expect(try publish() == PublicationReport(written: 1))
    #expect(try publish() == PublicationReport(unchanged: 1))
    let time = try folder.status("static/picture.png").modified
    try folder.write("static/picture.png", "PIXELS")
    try FileSystem().setModified(time, of: folder("static/picture.png"))
    #expect(try publish() == PublicationReport(written: 1))
    #expect(try place.published() == ["media/picture.png": "PIXELS"])
    #expect(
      try folder.status("static/picture.png").inode
        != folder.status("public/media/picture.png").inode)
  }

  @Test func aFileMayBecomeAFolderAndBack() throws {
    for isOneStep in [true, false] {
      let files = isOneStep ? FileSystem() : Saboteur.refusing(.exchange, code: 22)
      let one = ["index.html": "1", "a": "file", "b/c/d.html": "deep"]
      let two = ["index.html": "2", "a/index.html": "page", "b": "file"]
      for site in [one, two, one] {
        try place.publish(site, files: files)
        #expect(try place.published() == site)
      }
    }
  }

  @Test(arguments: ["", "/etc/passwd", "../up", "a/../../b", "a//b", "a/", ".", "./a", "a\0b"])
  func pathsThatLeadElsewhereAreErrors(path: String) throws {
    let publication = try Publisher(output: folder("public")).open()
    #expect(throws: DiagnosticError.self) { try publication.write([], to: path) }
    publication.discard()
    #expect(try !folder.exists("public"))
  }

  @Test func twoOutputsForAPathAreAnError() throws {
    let publication = try Publisher(output: folder("public")).open()
    try publication.write([1], to: "a/index.html")
    #expect(throws: DiagnosticError.self) { try publication.write([1], to: "a/index.html") }
    publication.discard()
    #expect(
      try place.problems(of: ["a": "file", "a.html": "", "a/b": "file"])
        == ["public/a: error: both a file and a folder of the site"])
    #expect(try !folder.exists("public"))
  }

  @Test func manyThreadsWriteAtOnce() async throws {
    let names = (0..<400).map { "tag-\($0 % 7)/page-\($0)/index.html" }
    for round in 0..<2 {
      let publication = try Publisher(output: folder("public")).open()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for name in names {
          group.addTask { try publication.write(Array("\(name) \(round)".utf8), to: name) }
        }
        try await group.waitForAll()
      }
      #expect(try publication.publish().written == 400)
      let expected = Dictionary(uniqueKeysWithValues: names.map { ($0, "\($0) \(round)") })
      #expect(try place.published() == expected)
    }
  }

  @Test func namesOfAnyKindComeBack() throws {
    let site = ["a b.html": "1", "line\nfeed": "2", "back\\slash\\n": "3", "é/ü.html": "4"]
    try place.publish(site)
    #expect(try place.publish(site) == PublicationReport(unchanged: 4))
    try place.publish(["new": "1"])
    #expect(try place.published() == ["new": "1"])
  }
}
