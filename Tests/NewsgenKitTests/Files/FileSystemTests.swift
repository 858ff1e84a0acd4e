import NewsgenKit
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct FileSystemTests {
  let folder: TemporaryFolder
  let files = FileSystem()

  init() throws { folder = try TemporaryFolder() }

  @Test func readsWhatItWrote() throws {
    for count in [0, 1, 4095, 4096, 300_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try files.write(bytes, to: folder("file"))
      #expect(try files.read(folder("file")) == bytes)
    }
  }

  @Test func errorsNameThePathAndTheReason() throws {
    let missing = folder("missing")
    #expect {
      try files.read(missing)
    } throws: {
      "\($0)" == "\(missing): no such file or directory"
    }
    #expect {
      try files.read(folder.path)
    } throws: {
      "\($0)" == "\(folder.path): is a folder"
    }
  }

  @Test func aPipeIsRefusedAndNotWaitedFor() throws {
    try #require(mkfifo(folder("pipe"), 0o600) == 0)
    #expect {
      try files.read(folder("pipe"))
    } throws: {
      "\($0)".hasSuffix("is no regular file")
    }
  }

  @Test func aNewFileMustBeNew() throws {
    try folder.write("file", "one")
    #expect(throws: FileSystemError.self) {
      try files.write([], to: folder("file"), asNew: true)
    }
    #expect(try folder.text("file") == "one")
  }

  @Test func listsInTheOrderOfBytesAndFollowsLinksOnce() throws {
    try folder.write("root/b.md", "b")
    try folder.write("root/a/x.md", "xx")
    try folder.write("root/a-b.md", "ab")
    try folder.write("root/Z.md", "z")
    try folder.write("root/é.md", "e")
    try folder.write("elsewhere/deep/y.md", "yyy")
    try files.makeLink(folder("root/loop"), to: "..")
    try files.makeLink(folder("root/linked"), to: folder("elsewhere"))
    try files.makeLink(folder("root/nowhere"), to: "nothing")
    try files.makeLink(folder("root/self"), to: "self")
    let found = try files.list(folder("root"))
    #expect(
      found.map(\.path) == [
        "Z.md", "a", "a/x.md", "a-b.md", "b.md", "linked", "linked/deep", "linked/deep/y.md",
        "loop", "loop/elsewhere", "loop/elsewhere/deep", "loop/elsewhere/deep/y.md", "loop/root",
        "nowhere", "self", "é.md",
      ])
    let kinds = Dictionary(uniqueKeysWithValues: found.map { ($0.path, $0.status.kind) })
    #expect(kinds["linked"] == .folder)
    #expect(kinds["nowhere"] == .link)
    #expect(kinds["loop/root"] == .folder)
    #expect(found.first { $0.path == "linked/deep/y.md" }?.status.size == 3)
  }

  @Test func aNameThatIsNoTextIsAnError() throws {
    try files.makeFolder(folder("root"))
    let name =
      Array((folder("root") + "/bad").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
    let descriptor = creat(name, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
    #expect {
      try files.list(folder("root"))
    } throws: {
      "\($0)".hasSuffix("its name is no UTF-8 text")
    }
    try files.removeTree(folder("root"))
    #expect(try !folder.exists("root"))
  }

  @Test func removesATreeWithoutFollowingLinks() throws {
    try folder.write("outside/kept", "kept")
    try folder.write("tree/a/b/c", "")
    try files.makeLink(folder("tree/a/link"), to: folder("outside"))
    try files.setPermissions(0o500, of: folder("tree/a/b"))
    try files.removeTree(folder("tree"))
    #expect(try folder.content(of: "") == ["outside/": "", "outside/kept": "kept"])
    try files.removeTree(folder("tree"))
  }

  @Test func copiesContentAndHashesInPieces() throws {
    let bytes = (0..<700_001).map { UInt8(truncatingIfNeeded: $0 &* $0 &>> 3) }
    try files.write(bytes, to: folder("source"))
    try files.copy(folder("source"), to: folder("copy"))
    #expect(try files.read(folder("copy")) == bytes)
    let (hash, size) = try files.contentHash(of: folder("copy"))
    #expect(hash == ContentHash(of: bytes))
    #expect(size == bytes.count)
    #expect(throws: FileSystemError.self) {
      try files.copy(folder("source"), to: folder("copy"))
    }
  }

  @Test func makesFoldersButNotWhereAFileStands() throws {
    try files.makeFolders(folder("a/b/c"))
    try files.makeFolders(folder("a/b/c"))
    try folder.write("file", "")
    #expect(throws: FileSystemError.self) { try files.makeFolders(folder("file")) }
    #expect(throws: FileSystemError.self) { try files.makeFolders(folder("file/below")) }
  }

  @Test func permissionsFollowTheMask() throws {
    try folder.write("made/file", "")
    let mask = umask(0)
    umask(mask)
    #expect(try folder.status("made/file").permissions == 0o644 & ~UInt32(mask))
    #expect(try folder.status("made").permissions == 0o755 & ~UInt32(mask))
  }

  @Test func timesBeyondAnyCalendarAreRead() throws {
    try folder.write("file", "")
    let far = FileTime(seconds: 1 << 33, nanoseconds: 999_999_999)
    try files.setModified(far, of: folder("file"))
    #expect(try folder.status("file").modified == far)
  }

  @Test(arguments: [
    ("a", "b", "a/b"), ("", "b", "b"), ("a", "", "a"), ("/", "b", "/b"), ("a/", "b", "a/b"),
  ])
  func joins(folder: String, name: String, path: String) {
    #expect(joinPath(folder, name) == path)
  }

  @Test(arguments: [("a/b", "a"), ("a", ""), ("/a", "/"), ("/a/b", "/a"), ("", "")])
  func knowsTheParent(path: String, parent: String) {
    #expect(parentPath(path) == parent)
  }
}
