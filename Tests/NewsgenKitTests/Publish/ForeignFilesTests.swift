import NewsgenKit
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

private let site = ["index.html": "home", "about/index.html": "about"]
private let foreign = [
  "CNAME": "example.org", ".gitignore": "*", ".git/HEAD": "ref", ".git/objects/ab/cdef": "blob",
  ".well-known/security.txt": "mail", "about/notes.txt": "notes",
]

@Suite struct ForeignFilesTests {
  let place: PublishedFolder
  var folder: TemporaryFolder { place.folder }
  let files = FileSystem()

  init() throws { place = try PublishedFolder() }

  private func addForeign() throws {
    for (path, text) in foreign { try folder.write("public/" + path, text) }
    try files.makeLink(folder("public/latest"), to: "about/index.html")
    try files.makeFolders(folder("public/.well-known/empty"))
    try #require(mkfifo(folder("public/.git/pipe"), 0o600) == 0)
  }

  @Test(arguments: [true, false])
  func foreignFilesStay(isOneStep: Bool) throws {
    let files = isOneStep ? FileSystem() : Saboteur.refusing(.exchange, code: EINVAL)
    try place.publish(site)
    try addForeign()
    try files.setPermissions(0o500, of: folder("public/.git/objects"))
    let old = FileTime(seconds: 1_111_111_111, nanoseconds: 5)
    try files.setModified(old, of: folder("public/.git/objects"))
    try files.setModified(old, of: folder("public/latest"))
    let head = try folder.status("public/.git/HEAD")

    var report = try place.publish(["index.html": "new"], files: files)
    #expect(report.isOneStep == isOneStep)
    #expect(report.leftAfterTakeover.isEmpty)
    let kept = foreign.merging([
      "index.html": "new", "latest": "→ about/index.html",
      ".git/pipe": "neither file nor folder",
    ]) { $1 }
    #expect(try place.published() == kept)
    #expect(try folder.status("public/.git/HEAD").inode == head.inode)
    #expect(try folder.status("public/.git/objects").permissions == 0o500)
    #expect(try folder.status("public/.git/objects").modified == old)
    #expect(try folder.status("public/latest").modified == old)
    #expect(try folder.status("public/.well-known/empty").kind == .folder)
    #expect(try place.state() == ["manifest", "lock"])

    report = try place.publish(site, files: files)
    #expect(try place.published() == kept.merging(site) { $1 })
  }

  @Test func dotfilesAloneAreNoObstacle() throws {
    try folder.write("public/.gitignore", "*\n!.gitignore\n")
    let report = try place.publish(site)
    #expect(report == PublicationReport(written: 2))
    #expect(try folder.text("public/.gitignore") == "*\n!.gitignore\n")
  }

  @Test func foreignFilesInTheWayAreErrorsAndNothingIsPublished() throws {
    let standing = ["index.html": "by hand", "x/y": "file", "feed.xml/z": "in a folder"]
    for (path, text) in standing { try folder.write("public/" + path, text) }
    try files.makeFolder(folder("public/empty.html"))
    let site = [
      "index.html": "", "x/y/index.html": "", "feed.xml": "", "empty.html": "", "free.html": "",
    ]
    let before = try place.content()
    #expect(
      try place.problems(of: site) == [
        "public/empty.html: error: folder that newsgen did not make, where a file of the site "
          + "belongs",
        "public/feed.xml: error: folder that newsgen did not make, where a file of the site "
          + "belongs",
        "public/index.html: error: file that newsgen did not write, where one of the site belongs",
        "public/x/y: error: file that newsgen did not write, where a folder of the site belongs",
      ])
    #expect(try place.content() == before)
    #expect(try place.state() == ["lock"])
  }

  @Test func foreignFilesInTheWayOfAKnownSite() throws {
    try place.publish(["index.html": "home", "old/index.html": "old"])
    try folder.write("public/new/index.html", "by hand")
    try folder.write("public/old/notes.txt", "by hand")
    let site = ["index.html": "home", "new/index.html": "", "old": "now a file"]
    let before = try place.content()
    #expect(
      try place.problems(of: site) == [
        "public/new/index.html: error: file that newsgen did not write, where one of the site "
          + "belongs",
        "public/old/notes.txt: error: file that newsgen did not write, in a folder where the "
          + "file old of the site belongs",
      ])
    #expect(try place.content() == before)
  }

  @Test func aLinkInPlaceOfAFolderIsNotFollowed() throws {
    try place.publish(["index.html": "home", "a/index.html": "a", "b/index.html": "b"])
    for name in ["a", "b"] {
      try files.rename(folder("public/" + name), to: folder("outside-" + name))
      try files.makeLink(folder("public/" + name), to: "../outside-" + name)
    }
    #expect(
      try place.problems(of: ["index.html": "new", "a/index.html": "new"]) == [
        "public/a: error: file that newsgen did not write, where a folder of the site belongs"
      ])
    for code in [EINVAL, 0] {
      let files = code == 0 ? FileSystem() : Saboteur.refusing(.exchange, code: code)
      try place.publish(["index.html": "\(code)"], files: files)
      #expect(try folder.text("outside-a/index.html") == "a")
      #expect(try folder.text("outside-b/index.html") == "b")
      #expect(try place.published()["b"] == "→ ../outside-b")
    }
  }

  @Test func aSiteWithoutManifestIsTakenOver() throws {
    let home = #"<!doctype html><meta name="generator" content="newsgen 0.1"><p>old</p>"#
    try folder.write("public/index.html", home)
    try folder.write("public/about/index.html", "about")
    try folder.write("public/about/old.png", "picture")
    try folder.write("public/gone/index.html", "gone")
    try folder.write("public/CNAME", "example.org")
    let time = try folder.status("public/about/index.html")
    let first = try place.publish(site)
    #expect(first.leftAfterTakeover == ["CNAME", "about/old.png", "gone/"])
    #expect((first.written, first.unchanged, first.removed) == (1, 1, 0))
    #expect(try folder.status("public/about/index.html").inode == time.inode)
    let rest = ["about/old.png": "picture", "gone/index.html": "gone", "CNAME": "example.org"]
    #expect(try place.published() == site.merging(rest) { $1 })

    let second = try place.publish(["index.html": "new"])
    #expect(second.leftAfterTakeover.isEmpty)
    #expect(try place.published() == rest.merging(["index.html": "new"]) { $1 })
  }

  @Test func aTakenOverSiteThatIsTheSameIsListedToo() throws {
    let site = ["index.html": #"<meta content='newsgen' name=generator>"#]
    try folder.write("public/index.html", site["index.html"] ?? "")
    try folder.write("public/rest", "")
    #expect(try place.publish(site).leftAfterTakeover == ["rest"])
    #expect(try place.publish(site) == PublicationReport(unchanged: 1))
  }

  @Test(arguments: ["", "newsgen manifest 2\n", "cut", "flip"])
  func aDamagedManifestIsNone(damage: String) throws {
    let home = #"<meta name="generator" content="newsgen 1">"#
    try place.publish(["index.html": home, "old.html": "old"])
    var bytes = try files.read(folder(".newsgen/public/manifest"))
    switch damage {
    case "cut": bytes.removeLast(40)
    case "flip": bytes[60] ^= 1
    default: bytes = Array(damage.utf8)
    }
    try files.write(bytes, to: folder(".newsgen/public/manifest"))
    let report = try place.publish(["index.html": "new"])
    #expect(report.leftAfterTakeover == ["old.html"])
    #expect(try place.published() == ["index.html": "new", "old.html": "old"])
  }

  @Test func anotherGeneratorsSiteIsForeign() throws {
    try folder.write("public/index.html", #"<meta name="generator" content="Hugo 0.140">"#)
    #expect(
      try place.problems(of: site) == [
        "public/index.html: error: file that newsgen did not write, where one of the site belongs"
      ])
  }
}
