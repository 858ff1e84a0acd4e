import Diagnostics
import NewsgenKit
import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

private let site = [
  "index.html": "home", "about/index.html": "about", "style-1.css": "css", "feed.xml": "feed",
]

@Suite struct FileByFileTests {
  let place: PublishedFolder
  var folder: TemporaryFolder { place.folder }

  init() throws { place = try PublishedFolder() }

  @Test(arguments: [EINVAL, EXDEV, EBUSY, ENOSYS])
  func goesFileByFileAndSaysSoWhereFoldersCannotBeExchanged(code: Int32) throws {
    try place.publish(site)
    let report = try place.publish(
      ["index.html": "new", "style-1.css": "css", "tags/index.html": "tags"],
      files: Saboteur.refusing(.exchange, code: code))
    #expect(!report.isOneStep)
    #expect(report.notes.count == 1)
    #expect(report.notes[0].contains("public was published file by file, not in one step: "))
    #expect((report.written, report.unchanged, report.removed) == (2, 1, 2))
    let content = try place.content()
    #expect(
      content == [
        "index.html": "new", "style-1.css": "css", "tags/": "", "tags/index.html": "tags",
      ])
    #expect(try place.state() == ["manifest", "lock"])
  }

  @Test func pagesFollowTheirAssetsAndDeletionsAreLast() throws {
    try place.publish(["old.html": "old", "style-1.css": "css", "index.html": "home"])
    let order = Mutex<[String]>([])
    let prefix = folder("public") + "/"
    let files = FileSystem { change in
      if change.kind == .exchange { throw FileSystemError(path: change.path, code: EINVAL) }
      if change.path.hasPrefix(prefix), change.kind != .makeFolder {
        order.withLock {
          $0.append("\(change.kind) \(change.path.dropFirst(prefix.count))")
        }
      }
    }
    try place.publish(
      [
        "index.html": "new", "style-2.css": "css", "b/index.html": "b", "b/chart.png": "png",
        "b/c/index.html": "c", "feed.xml": "feed", "robots.txt": "all",
      ], files: files)
    #expect(
      order.withLock { $0 } == [
        "rename b/chart.png", "rename robots.txt", "rename style-2.css", "rename b/c/index.html",
        "rename b/index.html", "rename index.html", "rename feed.xml", "remove old.html",
        "remove style-1.css",
      ])
  }

  @Test func copiesWhereFilesCannotBeMoved() throws {
    try place.publish(site)
    let refused = Mutex<Set<String>>([])
    let prefix = folder("public") + "/"
    let files = FileSystem { change in
      let isFirst = refused.withLock { $0.insert(change.path).inserted }
      let isMove = change.kind == .rename && change.path.hasPrefix(prefix)
      if change.kind == .exchange || isMove && isFirst {
        throw FileSystemError(path: change.path, code: EXDEV)
      }
    }
    let new = ["index.html": "new", "deep/er/index.html": "page", "feed.xml": "feed"]
    try place.publish(new, files: files)
    #expect(try place.published() == new)
    #expect(try place.publish(new) == PublicationReport(unchanged: 3))
  }

  @Test func halvesOfFilesAreRemoved() throws {
    try place.publish(site)
    try folder.write("public/about/.newsgen-part", "half")
    try place.publish(
      ["index.html": "new"], files: Saboteur.refusing(.exchange, code: EINVAL))
    #expect(try place.content() == ["index.html": "new"])
    try folder.write("public/.newsgen-part", "half")
    try place.publish(site)
    #expect(try place.published() == site)
  }

  @Test func foreignFilesThatCannotBeLinkedLeadToFileByFile() throws {
    try place.publish(site)
    try folder.write("public/CNAME", "example.org")
    let files = FileSystem { change in
      if change.kind == .link, change.path.hasSuffix("CNAME") {
        throw FileSystemError(path: change.path, code: EPERM)
      }
    }
    let report = try place.publish(["index.html": "new"], files: files)
    #expect(!report.isOneStep)
    #expect(
      report.notes.map { $0.replacing(folder.path + "/", with: "") } == [
        "public was published file by file, not in one step: public/CNAME cannot be linked, "
          + "operation not permitted"
      ])
    #expect(try place.published() == ["index.html": "new", "CNAME": "example.org"])
  }

  @Test func aForeignNameThatIsNoTextStays() throws {
    try place.publish(site)
    let name =
      Array((folder("public") + "/").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
    let descriptor = creat(name, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
    let report = try place.publish(["index.html": "new"])
    #expect(!report.isOneStep)
    #expect(access(name, F_OK) == 0)
    #expect(try folder.text("public/index.html") == "new")
    #expect(try !folder.exists("public/about"))
    #expect(unlink(name) == 0)
    #expect(try place.published() == ["index.html": "new"])
  }

  @Test func unchangedFilesThatCannotBeLinkedAreCopiedWithTheirTime() throws {
    try place.publish(site)
    let old = FileTime(seconds: 1_000_000_000)
    try FileSystem().setModified(old, of: folder("public/feed.xml"))
    var new = site
    new["index.html"] = "new"
    let report = try place.publish(new, files: Saboteur.refusing(.link, code: EMLINK))
    #expect(report.isOneStep)
    #expect(try place.published() == new)
    #expect(try folder.status("public/feed.xml").modified == old)
  }

  @Test func anOutputFolderThatIsALinkStaysOne() throws {
    try FileSystem().makeFolder(folder("elsewhere"))
    try FileSystem().makeLink(folder("public"), to: "elsewhere")
    for site in [site, ["index.html": "new"]] {
      try place.publish(site)
      #expect(try place.published("elsewhere") == site)
      #expect(try folder.status("public").kind == .link)
    }
    #expect(try folder.exists(".newsgen/public/manifest"))
  }

  /// Memory is another file system than the disk on most machines.
  @Test(.enabled(if: memoryIsAnotherFileSystem()))
  func anOutputFolderOnAnotherFileSystem() throws {
    let other = try folderInMemory()
    defer { try? FileSystem().removeTree(other) }
    try FileSystem().makeLink(folder("public"), to: other)
    let first = try place.publish(site)
    #expect(!first.isOneStep)
    try folder.write("public/CNAME", "example.org")
    let second = try place.publish(["index.html": "new", "feed.xml": "feed"])
    #expect((second.written, second.unchanged, second.removed) == (1, 1, 2))
    #expect(
      try place.content() == ["CNAME": "example.org", "index.html": "new", "feed.xml": "feed"])
    #expect(try place.publish(["index.html": "new", "feed.xml": "feed"]).written == 0)
  }
}

private func memoryIsAnotherFileSystem() -> Bool {
  guard let memory = try? FileSystem().status("/dev/shm"),
    let disk = try? FileSystem().status("/tmp")
  else { return false }
  return memory.device != disk.device
}

private func folderInMemory() throws -> String {
  var template = Array("/dev/shm/newsgen-test-XXXXXX".utf8CString)
  return String(cString: try #require(mkdtemp(&template)))
}
