import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite struct ServeCommandTests {
  @Test func showsDraftsAndFollowsSaves() async throws {
    let folder = try Folder()
    try folder.write(
      "title: Letter\nurl: https://example.org/letter/\nlanguage: en\n", to: "content/site.yml")
    try folder.write(
      "---\ntitle: D\ndate: 2025-01-01\ndraft: true\n---\nBefore.\n", to: "content/articles/d.md")
    let process = Command.process(["serve", "--port", "0"], in: folder.path)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    defer {
      process.terminate()
      process.waitUntilExit()
    }
    var said = ""
    while said.firstMatch(of: #/http:\S+ /#) == nil {
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { break }
      said += String(decoding: data, as: UTF8.self)
    }
    let address = try #require(said.firstMatch(of: #/http:[^\s]+/#)?.output)
    let url = try #require(URL(string: address + "d/"))

    let before = try await text(url, until: "Before.")
    #expect(before.lowercased().contains("draft"))
    #expect(before.contains("href=\"/letter/"))
    try folder.write(
      "---\ntitle: D\ndate: 2025-01-01\ndraft: true\n---\nAfter.\n", to: "content/articles/d.md")
    #expect(try await text(url, until: "After.").contains("After."))
    try folder.write(
      "---\ntittle: D\ndate: 2025-01-01\n---\nAfter.\n", to: "content/articles/d.md")
    let wrong = try await text(url, until: "tittle")
    #expect(wrong.contains("content/articles/d.md:2:1"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/public"))
  }

  /// Asks again for at most twenty seconds, until the page has what is waited for.
  private func text(_ url: URL, until expected: String) async throws -> String {
    var text = ""
    for _ in 0..<200 {
      let (data, _) = try await URLSession.shared.data(from: url)
      text = String(decoding: data, as: UTF8.self)
      if text.contains(expected) { return text }
      try await Task.sleep(for: .milliseconds(100))
    }
    Issue.record("no '\(expected)' in \(text.prefix(2000))")
    return text
  }
}
