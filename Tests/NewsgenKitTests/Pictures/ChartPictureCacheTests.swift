import NewsgenKit
import Synchronization
import Testing

@Suite struct ChartPictureCacheTests {
  let folder: TemporaryFolder
  let files = FileSystem()
  let layout = PNGLayout(.scaled(by: 2), paper: nil)
  private let drawn = Drawn()
  private static let start = 1_800_000_000
  private static let day = 86_400

  private final class Drawn: Sendable {
    let pictures = Mutex<[String]>([])
    var list: [String] { pictures.withLock { $0 } }
  }

  init() throws { folder = try TemporaryFolder() }

  private func cache(version: String = "1", day: Int = 0) throws -> ChartPictureCache {
    try ChartPictureCache(
      in: folder.path, version: version,
      now: FileTime(seconds: Self.start + day * Self.day)
    ) { [drawn] svg, layout in
      let text = String(decoding: svg, as: UTF8.self)
      drawn.pictures.withLock { $0.append(text) }
      return Array("PNG of \(text), \(layout.size)".utf8)
    }
  }

  private func entries() throws -> [String] {
    try files.list(folder(".newsgen/charts")).map(\.path)
  }

  /// Gives all entries the time of a day.
  private func date(_ day: Int) throws {
    for entry in try entries() {
      try files.setModified(
        FileTime(seconds: Self.start + day * Self.day), of: folder(".newsgen/charts/" + entry))
    }
  }

  @Test func nothingIsDrawnTwice() throws {
    let first = try cache()
    let one = try first.png(of: Array("one".utf8), as: layout)
    #expect(String(decoding: one, as: UTF8.self) == "PNG of one, scaled(by: 2.0)")
    #expect(try first.png(of: Array("one".utf8), as: layout) == one)
    #expect(try cache().png(of: Array("one".utf8), as: layout) == one)
    #expect(drawn.list == ["one"])
    #expect(try folder.exists(".newsgen/.gitignore"))
  }

  @Test func pictureLayoutAndVersionMakeTheKey() throws {
    let cache = try cache()
    let red = SRGBColor(red: 255, green: 0, blue: 0)
    let layouts = [
      layout, PNGLayout(.scaled(by: 1), paper: nil), PNGLayout(.scaled(by: 2), paper: red),
      PNGLayout(.centred(width: 12, height: 3, margin: 4), paper: nil),
      PNGLayout(.centred(width: 1, height: 23, margin: 4), paper: nil),
    ]
    for layout in layouts { _ = try cache.png(of: Array("one".utf8), as: layout) }
    _ = try cache.png(of: Array("two".utf8), as: layout)
    _ = try self.cache(version: "2").png(of: Array("two".utf8), as: layout)
    #expect(drawn.list.count == 7)
    #expect(try entries().count == 7)
  }

  @Test(arguments: ["", "PNG of onf, scaled(by: 2.0)", "PNG"])
  func damagedEntriesAreDrawnAnew(damage: String) throws {
    let one = try cache().png(of: Array("one".utf8), as: layout)
    let entry = try #require(try entries().first)
    try folder.write(".newsgen/charts/" + entry, damage)
    #expect(try cache().png(of: Array("one".utf8), as: layout) == one)
    #expect(try cache().png(of: Array("one".utf8), as: layout) == one)
    #expect(drawn.list == ["one", "one"])
    #expect(try entries() == [entry])
  }

  @Test func anEntryThatGoesAwayMeanwhileIsDrawnAnew() throws {
    let cache = try cache()
    let one = try cache.png(of: Array("one".utf8), as: layout)
    try files.removeTree(folder(".newsgen"))
    #expect(try cache.png(of: Array("one".utf8), as: layout) == one)
    #expect(drawn.list == ["one", "one"])
  }

  @Test func onlyOldEntriesThatAreNotUsedGo() throws {
    let first = try cache()
    for name in ["one", "two"] { _ = try first.png(of: Array(name.utf8), as: layout) }
    try folder.write(".newsgen/charts/manifest", "an output may be named charts")
    try folder.write(".newsgen/charts/.part-1-1", "left by a build that was killed")
    try date(0)

    let later = try cache(day: 30)
    _ = try later.png(of: Array("one".utf8), as: layout)
    #expect(try later.prune() == 0)
    #expect(try entries().count == 3)

    let last = try cache(day: 31)
    #expect(try last.prune() == 1)
    #expect(try entries().contains("manifest"))
    // The use on day 30 has kept it young.
    _ = try cache(day: 32).png(of: Array("one".utf8), as: layout)
    #expect(drawn.list == ["one", "two"])
    #expect(
      try ChartPictureCache(in: folder("none"), now: FileTime(seconds: 0)) { svg, _ in svg }
        .prune() == 0)
  }

  @Test func aBuildThatIsStoppedLeavesNoHalfEntry() throws {
    for allowed in 0..<6 {
      let place = try TemporaryFolder()
      func cache(_ files: FileSystem) throws -> ChartPictureCache {
        try ChartPictureCache(in: place.path, version: "1", now: .now(), files: files) { svg, _ in
          svg + svg
        }
      }
      _ = try? cache(Saboteur().fileSystem(allowing: allowed)).png(of: [1, 2], as: layout)
      #expect(try cache(FileSystem()).png(of: [1, 2], as: layout) == [1, 2, 1, 2])
    }
  }

  @Test func manyThreadsShareIt() async throws {
    let cache = try cache()
    let layout = layout
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<200 {
        group.addTask {
          let svg = Array("chart \(number % 10)".utf8)
          return try cache.png(of: svg, as: layout)
            == Array("PNG of chart \(number % 10), scaled(by: 2.0)".utf8)
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
    #expect(try entries().count == 10)
  }
}
