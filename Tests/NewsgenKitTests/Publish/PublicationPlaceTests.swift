import Foundation
import NewsgenKit
import Synchronization
import Testing

@Suite struct PublicationPlaceTests {
  let folder: TemporaryFolder
  let files = FileSystem()

  init() throws { folder = try TemporaryFolder() }

  private func problem(_ output: String, inputs: [String] = []) -> String? {
    do {
      _ = try PublicationPlace(output: folder(output), inputs: inputs.map { folder($0) })
      return nil
    } catch {
      return "\(error)".replacing(folder.path + "/", with: "")
    }
  }

  @Test func theStateIsBesideTheOutput() throws {
    try files.makeFolders(folder("out/public"))
    for name in ["out/public", "out/public/", "out/public/.", "out/../out//public"] {
      let place = try PublicationPlace(output: folder(name))
      #expect(place.folder == folder("out/public"))
      #expect(place.state == folder("out/.newsgen/public"))
    }
    let missing = try PublicationPlace(output: folder("out/none/"))
    #expect(missing.state == folder("out/.newsgen/none"))
    #expect(missing.output == folder("out/none"))
  }

  @Test func whatCannotBeAnOutputFolderIsRefused() throws {
    try folder.write("file", "")
    try files.makeLink(folder("dangling"), to: "nothing")
    #expect(problem("file") == "file: the output folder cannot be made: a file of this name exists")
    #expect(problem("dangling") != nil)
    #expect(problem("file/below") != nil)
    #expect(
      problem(".newsgen/x")
        == ".newsgen/x: cannot be the output folder: .newsgen is newsgen's own")
    #expect(throws: FileSystemError.self) { try PublicationPlace(output: "/") }
    #expect(throws: FileSystemError.self) { try PublicationPlace(output: "") }
  }

  @Test func outputAndInputAreApart() throws {
    try files.makeFolders(folder("site/content/articles"))
    try files.makeFolders(folder("site/content-2"))
    try files.makeLink(folder("alias"), to: "site")
    #expect(problem("site/public", inputs: ["site/content"]) == nil)
    #expect(problem("site/content-2", inputs: ["site/content", "site/missing"]) == nil)
    #expect(
      problem("site/content", inputs: ["site/content"])
        == "site/content: is read by the build and cannot be its output")
    #expect(problem("alias/content/public", inputs: ["site/content"])?.contains("lies in") == true)
    #expect(problem("site", inputs: ["alias/content"])?.contains("holds") == true)
  }

  @Test func twoBuildsOfOneOutputWaitForEachOther() async throws {
    let first = try Publisher(output: folder("public")).open {
      Issue.record("nobody holds the lock")
    }
    try first.write([1], to: "first")
    let isWaiting = AsyncStream<Void>.makeStream()
    let times = Mutex(0)
    let output = folder("public")
    async let second = onThread {
      let publication = try Publisher(output: output).open {
        times.withLock { $0 += 1 }
        isWaiting.continuation.finish()
      }
      try publication.write([2], to: "second")
      return try publication.publish()
    }
    for await _ in isWaiting.stream {}
    // The second one has not touched what the first one has staged.
    try first.write([1], to: "more")
    #expect(try first.publish() == PublicationReport(written: 2))
    #expect(try await second == PublicationReport(written: 1, removed: 2))
    #expect(times.withLock { $0 } == 1)
    #expect(try folder.content(of: "public") == ["second": "\u{2}"])
  }

  @Test func twoOutputsDoNotWait() throws {
    let first = try Publisher(output: folder("one")).open()
    let second = try Publisher(output: folder("two")).open { Issue.record("another output") }
    first.discard()
    second.discard()
  }

  @Test func aDroppedPublicationLetsGo() throws {
    do {
      let dropped = try Publisher(output: folder("public")).open()
      try dropped.write([1], to: "dropped")
    }
    let next = try Publisher(output: folder("public")).open { Issue.record("still locked") }
    try next.write([2], to: "next")
    #expect(try next.publish().written == 1)
    #expect(try folder.content(of: "public").keys.sorted() == ["next"])
  }

  @Test func aLockThatLostItsNameIsNone() async throws {
    let first = try Publisher(output: folder("public")).open()
    let isWaiting = AsyncStream<Void>.makeStream()
    let order = Mutex<[String]>([])
    let output = folder("public")
    async let second: Void = onThread {
      let publication = try Publisher(output: output).open { isWaiting.continuation.finish() }
      order.withLock { $0.append("second begins") }
      publication.discard()
    }
    for await _ in isWaiting.stream {}
    try files.removeTree(folder(".newsgen"))
    let third = try Publisher(output: folder("public")).open { Issue.record("a new lock") }
    first.discard()
    for number in 0..<200 { try third.write([1], to: "\(number)") }
    order.withLock { $0.append("third ends") }
    #expect(try third.publish().written == 200)
    try await second
    #expect(order.withLock { $0 } == ["third ends", "second begins"])
  }

  @Test func theWorkFolderMayGoWhileABuildRuns() throws {
    let first = try Publisher(output: folder("public")).open()
    try first.write([1], to: "first")
    try files.removeTree(folder(".newsgen"))
    let second = try Publisher(output: folder("public")).open { Issue.record("another lock") }
    try second.write([2], to: "second")
    #expect(try second.publish().written == 1)
    #expect(throws: (any Error).self) { try first.publish() }
    #expect(try folder.content(of: "public").keys.sorted() == ["second"])
  }
}

/// On a thread of its own: one that waits for a lock must not hold up other tasks.
private func onThread<Result: Sendable>(
  _ body: @escaping @Sendable () throws -> Result
) async throws -> Result {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Swift.Result { try body() }) }
  }
}
