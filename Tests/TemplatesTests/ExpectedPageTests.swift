import Foundation
import Markup
import Templates
import Testing

/// Whole pages, compared with files in `Expected`.
///
/// With `NEWSGEN_RECORD_GOLDENS=1` in the environment the files are written anew, and the run fails so that
/// nobody takes it for a comparison.
@Suite struct ExpectedPageTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Expected")

  @Test func everyPageIsAsExpected() throws {
    let isRecording = ProcessInfo.processInfo.environment["NEWSGEN_RECORD_GOLDENS"] == "1"
    for (name, markup) in try Specimen.plain.pages() {
      let file = Self.folder.appending(path: "\(name).html")
      if isRecording { try Data(markup.bytes).write(to: file) }
      let expected = try String(contentsOf: file, encoding: .utf8)
      #expect(markup.string == expected, "\(name).html")
    }
    #expect(
      !isRecording, "recorded anew: read the difference, then run without NEWSGEN_RECORD_GOLDENS")
  }

  @Test func everyExpectedFileHasItsPage() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == (try Specimen.plain.pages().map { "\($0.name).html" }.sorted()))
  }
}
