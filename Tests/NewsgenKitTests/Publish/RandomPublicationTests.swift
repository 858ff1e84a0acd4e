import NewsgenKit
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Sites that change at random, beside foreign files that do, with files altered by hand and builds
/// that are killed: what is published is the last site and the foreign files, and what did not change
/// kept its time.
@Suite struct RandomPublicationTests {
  private struct Model {
    let place: PublishedFolder
    var random: SeededGenerator
    var site: [String: String] = ["index.html": "home"]
    var foreign: [String: String] = [:]

    init(seed: UInt64) throws {
      place = try PublishedFolder()
      random = SeededGenerator(seed: seed)
    }

    /// Few folders, so that files and folders meet.
    mutating func path(_ kind: String) -> String {
      let depth = Int.random(in: 0...3, using: &random)
      let folders = (0..<depth).map { _ in "f\(Int.random(in: 0...3, using: &random))" }
      return (folders + ["\(kind)\(Int.random(in: 0...6, using: &random))"])
        .joined(separator: "/")
    }

    mutating func text() -> String { "text \(Int.random(in: 0...9, using: &random))" }

    mutating func changeSite() {
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let path = path("page")
        site[path] = Bool.random(using: &random) ? text() : nil
      }
      if let old = site.keys.sorted().randomElement(using: &random), Bool.random(using: &random) {
        site[old] = text()
      }
    }

    mutating func changeForeign() throws {
      let folder = place.folder
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let path = path("foreign")
        switch Int.random(in: 0...2, using: &random) {
        case 0:
          foreign[path] = nil
          try FileSystem().remove(folder("public/" + path))
        case 1:
          // In place: every name of the file shows it.
          foreign[path] = text()
          try folder.write("public/" + path, foreign[path] ?? "")
        default:
          foreign[path] = text()
          try FileSystem().remove(folder("public/" + path))
          try folder.write("public/" + path, foreign[path] ?? "")
        }
      }
    }

    mutating func alterByHand(_ published: [String: String]) throws {
      guard let path = published.keys.sorted().randomElement(using: &random),
        Int.random(in: 0...3, using: &random) == 0, foreign[path] == nil
      else { return }
      let file = place.folder("public/" + path)
      if Bool.random(using: &random) {
        try FileSystem().remove(file)
      } else {
        let time = try place.folder.status("public/" + path).modified
        try place.folder.write("public/" + path, text())
        try FileSystem().setModified(time, of: file)
      }
    }

    mutating func fileSystem() -> FileSystem {
      switch Int.random(in: 0...9, using: &random) {
      case 0: Saboteur.refusing(.exchange, code: EINVAL)
      case 1: Saboteur.refusing(.link, code: EPERM)
      case 2...4: Saboteur().fileSystem(allowing: .random(in: 0...60, using: &random))
      default: FileSystem()
      }
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func whatIsPublishedIsTheLastSite(seed: UInt64) throws {
    var model = try Model(seed: seed)
    let place = model.place
    try place.publish(model.site)
    for step in 0..<40 {
      let old = model.site
      model.changeSite()
      try model.changeForeign()
      try model.alterByHand(old)
      let before = try place.published()
      let stamps = try before.keys.sorted().map { ($0, try place.folder.status("public/" + $0)) }
      var wasStopped = false
      do {
        let report = try place.publish(model.site, files: model.fileSystem())
        #expect(report.written + report.unchanged == model.site.count)
      } catch is Saboteur.Stop {
        wasStopped = true
      }
      let expected = model.site.merging(model.foreign) { $1 }
      if wasStopped {
        let found = try place.published()
        #expect(found == expected || found == before, "seed \(seed), step \(step)")
        try place.publish(model.site)
      }
      let found = try place.published()
      #expect(found == expected, "seed \(seed), step \(step)")
      for (path, stamp) in stamps where found[path] == before[path] && !wasStopped {
        let now = try place.folder.status("public/" + path)
        #expect(now.modified == stamp.modified, "\(path), seed \(seed), step \(step)")
      }
    }
    model.site["last"] = "last"
    try place.publish(model.site)
    #expect(try place.state() == ["manifest", "lock"])
  }
}
