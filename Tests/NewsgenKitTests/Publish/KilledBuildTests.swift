import NewsgenKit
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

private let old = [
  "index.html": "old home", "about/index.html": "about", "gone/index.html": "gone",
  "style-1.css": "css", "swap": "a file",
]
private let new = [
  "index.html": "new home", "about/index.html": "about", "added/index.html": "added",
  "style-2.css": "css!", "swap/index.html": "a page",
]
private let next = ["index.html": "next home", "about/index.html": "about"]
private let foreign = [
  "CNAME": "example.org", ".git/HEAD": "ref", ".git/objects/ab/cd": "blob", "about/notes": "notes",
]

/// A build that is stopped at each change that it makes leaves the old site or the new one, never a
/// mix, never without the foreign files, and the next build puts all in order.
@Suite struct KilledBuildTests {
  private func prepared() throws -> PublishedFolder {
    let place = try PublishedFolder()
    try place.publish(old)
    for (path, text) in foreign { try place.folder.write("public/" + path, text) }
    return place
  }

  private func merged(_ site: [String: String]) -> [String: String] {
    site.merging(foreign) { $1 }
  }

  private func expectOrder(in place: PublishedFolder, after step: Int) throws {
    let found = try place.published()
    #expect(found == merged(old) || found == merged(new), "stopped at change \(step)")
    // What has come into being since is foreign in either site, and stays.
    try place.folder.write("public/by-hand.html", "by hand")
    let report = try place.publish(next)
    #expect(report.isOneStep)
    #expect(report.leftAfterTakeover.isEmpty)
    let expected = merged(next).merging(["by-hand.html": "by hand"]) { $1 }
    #expect(try place.published() == expected, "stopped at change \(step)")
    #expect(try place.content()["gone/"] == nil)
    #expect(try place.content()["added/"] == nil)
    #expect(try place.state() == ["manifest", "lock"])
  }

  @Test func stoppedAtEachChange() throws {
    let whole = Saboteur()
    try prepared().publish(new, files: whole.fileSystem())
    try #require(whole.changes > 30)
    for step in 0..<whole.changes {
      let place = try prepared()
      #expect(throws: Saboteur.Stop.self) {
        try place.publish(new, files: Saboteur().fileSystem(allowing: step))
      }
      try expectOrder(in: place, after: step)
    }
  }

  @Test func stoppedAtEachChangeOfTheFirstPublication() throws {
    let whole = Saboteur()
    try PublishedFolder().publish(new, files: whole.fileSystem())
    for step in 0..<whole.changes {
      let place = try PublishedFolder()
      #expect(throws: Saboteur.Stop.self) {
        try place.publish(new, files: Saboteur().fileSystem(allowing: step))
      }
      let found = try place.published()
      #expect(found.isEmpty || found == new)
      try place.publish(next)
      #expect(try place.published() == next)
      #expect(try place.state() == ["manifest", "lock"])
    }
  }

  /// File by file there is a mix, but the next build knows all of it and leaves what is foreign.
  @Test func stoppedAtEachChangeFileByFile() throws {
    func refusing(_ files: FileSystem) -> FileSystem {
      FileSystem { change in
        try files.announce(change)
        if change.kind == .exchange { throw FileSystemError(path: change.path, code: EINVAL) }
      }
    }
    let whole = Saboteur()
    try prepared().publish(new, files: refusing(whole.fileSystem()))
    for step in 0..<whole.changes {
      let place = try prepared()
      do {
        // The last changes clear up behind what is done; they may fail.
        try place.publish(new, files: refusing(Saboteur().fileSystem(allowing: step)))
        #expect(try place.published() == merged(new))
      } catch is Saboteur.Stop {}
      let found = try place.published()
      for (path, text) in foreign { #expect(found[path] == text) }
      for (path, text) in found where foreign[path] == nil {
        #expect(old[path] == text || new[path] == text)
      }
      try place.folder.write("public/added/by-hand.html", "by hand")
      try place.publish(next)
      let expected = merged(next).merging(["added/by-hand.html": "by hand"]) { $1 }
      #expect(try place.published() == expected, "stopped at change \(step)")
      #expect(try place.state() == ["manifest", "lock"])
    }
  }

  /// A file that somebody puts where the killed build would have had one is not newsgen's.
  @Test func aFileMadeAfterTheKillIsForeign() throws {
    let whole = Saboteur()
    try prepared().publish(new, files: whole.fileSystem())
    let error =
      "public/added/index.html: error: file that newsgen did not write, where one of the site "
      + "belongs"
    var outcomes: Set<Bool> = []
    for step in 0..<whole.changes {
      let place = try prepared()
      #expect(throws: Saboteur.Stop.self) {
        try place.publish(new, files: Saboteur().fileSystem(allowing: step))
      }
      let wasPublished = try place.folder.exists("public/added/index.html")
      outcomes.insert(wasPublished)
      try place.folder.write("public/added/index.html", "ADDED")
      #expect(
        try place.problems(of: new) == (wasPublished ? [] : [error]), "stopped at change \(step)")
      #expect(
        try place.folder.text("public/added/index.html") == (wasPublished ? "added" : "ADDED"))
    }
    #expect(outcomes == [true, false])
  }

  /// A real process and a real signal.
  @Test(arguments: [1, 4, 9, 14, 19, 24, 29, 34, 38, 41, 44, 47, 50, 54, 58])
  func killedBySignal(step: Int) async throws {
    let place = try prepared()
    let output = place.folder("public")
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [output = output as String, step = step as Int] in
      let saboteur = Saboteur()
      let files = saboteur.fileSystem(allowing: step)
      let killing = FileSystem { change in
        do {
          try files.announce(change)
        } catch {
          kill(getpid(), SIGKILL)
        }
      }
      let publication = try Publisher(output: output, files: killing).open()
      for (path, text) in new.sorted(by: { $0.key < $1.key }) {
        try publication.write(Array(text.utf8), to: path)
      }
      _ = try publication.publish()
      // Fewer changes than thought: the signal is owed all the same.
      kill(getpid(), SIGKILL)
    }
    try expectOrder(in: place, after: step)
  }
}
