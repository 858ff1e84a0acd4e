import Foundation
import Testing

@Suite struct BuildCommandTests {
  /// A site with an article, a draft, an article of a far day and a page.
  private func site(_ settings: String = "") throws -> Folder {
    let folder = try Folder()
    try folder.write(
      "title: Letter\nurl: https://example.org/\nlanguage: en\nimage: share.svg.png\n" + settings,
      to: "content/site.yml")
    try folder.write(
      """
      ---
      title: First
      date: 2025-01-28
      tags: [Prices]
      ---
      [About](../pages/about.md)

      ```chart
      title: Two prices
      data: {values: [{model: A, price: 1}, {model: B, price: 2}]}
      mark: bar
      encoding:
        x: {field: price, type: quantitative}
        y: {field: model, type: nominal}
      ```
      """, to: "content/articles/first.md")
    try folder.write(
      "---\ntitle: D\ndate: 2025-01-01\ndraft: true\n---\n", to: "content/articles/draft.md")
    try folder.write("---\ntitle: L\ndate: 2999-01-01\n---\n", to: "content/articles/later.md")
    try folder.write("---\ntitle: About\n---\nUs.\n", to: "content/pages/about.md")
    let png = try #require(Data(base64Encoded: Self.smallPNG))
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/content/static", withIntermediateDirectories: true)
    try png.write(to: URL(fileURLWithPath: "\(folder.path)/content/static/share.svg.png"))
    return folder
  }

  private static let smallPNG =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

  @Test func saysWhatItMade() throws {
    let folder = try site()
    let outcome = try Command.run("build", "--now", "2025-06-01", in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n")
    // Home, article, about, tags, one tag, archive, 404.
    let summary = try #require(lines.first)
    #expect(
      try #/7 pages, 1 chart, 1 feed in \d+\.\d\d s → public//#.wholeMatch(in: summary) != nil,
      "\(outcome.output)")
    #expect(lines.dropFirst() == ["held back: 1 draft, 1 dated after 2025-06-01"])
    #expect(outcome.errors == "")
    #expect(try folder.files("public").keys.contains("first/two-prices.png"))
  }

  @Test func saysNothingWhenQuiet() throws {
    let folder = try site()
    let outcome = try Command.run("build", "--quiet", "--now", "2025-06-01", in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.output + outcome.errors == "")
  }

  @Test func buildsDraftsAndLaterArticlesWhenAsked() throws {
    let folder = try site()
    let outcome = try Command.run(
      "build", "--drafts", "--future", "--now", "2025-06-01", in: folder.path)
    #expect(outcome.output.hasPrefix("9 pages, 1 chart, 1 feed"))
    #expect(!outcome.output.contains("held back"))
    let files = try folder.files("public")
    #expect(files["draft/index.html"] != nil && files["later/index.html"] != nil)
  }

  @Test func leavesThePublishedSiteWhereAnythingIsWrong() throws {
    let folder = try site()
    #expect(try Command.run("build", in: folder.path).status == 0)
    let published = try folder.files("public")
    try folder.write("---\ntittle: X\n---\n", to: "content/articles/wrong.md")
    try folder.write("---\ntitle: Y\ndate: 2025-13-01\n---\n", to: "content/articles/x/index.md")
    try folder.write("---\ntitle: Changed\n---\n", to: "content/pages/about.md")
    let outcome = try Command.run("build", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    let errors = outcome.errors
    #expect(
      errors.contains(
        "content/articles/wrong.md:2:1: error: unknown field 'tittle' (did you mean 'title'?)"))
    #expect(errors.contains("content/articles/x/index.md:3:7: error: "))
    #expect(errors.hasSuffix("public/ is as it was\n"))
    #expect(try folder.files("public") == published)
  }

  @Test func strictlyRefusesDeadLinks() throws {
    let folder = try site()
    try folder.write("---\ntitle: About\n---\n[x](gone.md)\n", to: "content/pages/about.md")
    let lenient = try Command.run("build", in: folder.path)
    #expect(lenient.status == 0)
    #expect(lenient.errors.contains("content/pages/about.md:4:1: warning: 'gone.md' leads to"))
    let strict = try Command.run("build", "--strict", in: folder.path)
    #expect(strict.status == 1)
    #expect(strict.errors.contains("content/pages/about.md:4:1: error: 'gone.md' leads to"))
  }

  @Test func buildsForAnotherAddressAndFolder() throws {
    let folder = try site()
    let outcome = try Command.run(
      "build", "--base-url", "https://other.example/letter", "--output", "out/site",
      in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("→ out/site/"))
    let page = try folder.read("out/site/first/index.html")
    #expect(page.contains("href=\"/letter/about/\""))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://other.example/letter/first/\""))
    // The feed's permanent ids do not move with the address.
    #expect(try folder.read("out/site/feed.xml").contains("tag:example.org,2025-01-28:/first/"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/public"))
  }

  @Test func takesAwayWhatIsNoLongerMadeAndKeepsTheRest() throws {
    let folder = try site()
    #expect(try Command.run("build", in: folder.path).status == 0)
    try folder.write("example.org\n", to: "public/CNAME")
    try FileManager.default.removeItem(atPath: "\(folder.path)/content/pages/about.md")
    try folder.write("---\ntitle: First\ndate: 2025-01-28\n---\n", to: "content/articles/first.md")
    #expect(try Command.run("build", in: folder.path).status == 0)
    let files = try folder.files("public")
    #expect(files["CNAME"] != nil)
    #expect(files["about/index.html"] == nil && files["first/two-prices.svg"] == nil)
  }

  @Test func writesTheSameBytesInAnyZoneAndLocale() throws {
    let folder = try site("timezone: America/Los_Angeles\n")
    let environments = [
      ["TZ": "Pacific/Auckland", "LC_ALL": "C"],
      ["TZ": "America/New_York", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"],
    ]
    for (place, environment) in environments.enumerated() {
      try? FileManager.default.removeItem(atPath: "\(folder.path)/.newsgen")
      let outcome = try Command.run(
        "build", "--now", "2025-06-01", "--output", "site-\(place)", in: folder.path,
        environment: environment)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let first = try folder.files("site-0")
    #expect(first.count > 8)
    #expect(try first == folder.files("site-1"))
  }

  @Test func refusesWrongOptions() throws {
    let folder = try site()
    for arguments in [
      ["--base-url", "example.org"], ["--now", "soon"], ["--now", "2025-01-01T10:00"], ["--pages"],
    ] {
      let process = Command.process(["build"] + arguments, in: folder.path)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus != 0, "\(arguments)")
    }
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/public"))
  }

  @Test func helpsWithExamples() throws {
    let folder = try Folder()
    #expect(try Command.run("--version", in: folder.path).output == "0.1.0\n")
    for arguments in [["--help"], ["build", "--help"], ["serve", "--help"]] {
      let outcome =
        arguments.count == 1
        ? try Command.run(arguments[0], in: folder.path)
        : try Command.run(arguments[0], arguments[1], in: folder.path)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("EXAMPLES") && outcome.output.contains("\n  newsgen "))
    }
    let nothing = try Command.run("build", in: folder.path)
    #expect(nothing.status == 1)
    #expect(nothing.errors.contains("content: error: no folder of that name"))
  }
}
