import Diagnostics
import Foundation
import NewsgenKit
import SiteModel
import Templates
import Testing

/// Builds every site below `Tests/Sites` and compares what comes out with what stands beside it:
/// `Expected/` for the files, `diagnostics.txt` for what is said.
///
/// With `NEWSGEN_RECORD_GOLDENS=1` the expected files are written anew and the run fails, so that
/// nobody takes a recording for a passed test.
@Suite struct SiteGoldenTests {
  private static let sites = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sites")

  private static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: sites.path)) ?? [])
    .filter { !$0.hasPrefix(".") }.sorted()

  private static let isRecording =
    ProcessInfo.processInfo.environment["NEWSGEN_RECORD_GOLDENS"] == "1"

  @Test func findsSites() { #expect(Self.names.count >= 6) }

  @Test(arguments: names) func buildsAsExpected(_ name: String) async throws {
    let site = Self.sites.appendingPathComponent(name)
    let cache = try TemporaryFolder()
    let outcome = await Self.build(site.appendingPathComponent("content").path, cache: cache.path)
    if Self.isRecording {
      try Self.record(outcome, in: site)
      Issue.record("recorded \(name); run again without NEWSGEN_RECORD_GOLDENS")
      return
    }
    #expect(Self.text(outcome.diagnostics, in: site) == Self.read(site, "diagnostics.txt"))
    #expect((outcome.files == nil) == name.hasPrefix("invalid-"))
    guard let files = outcome.files else { return }
    let expected = try Self.expectedFiles(in: site)
    #expect(files.keys.sorted() == expected.sorted())
    for path in expected where Self.isCompared(path) {
      let golden = try Data(
        contentsOf: site.appendingPathComponent("Expected").appendingPathComponent(path))
      let isSame = files[path].map { Self.bytes($0) == Array(golden) } ?? false
      #expect(isSame, "\(name)/Expected/\(path) differs")
    }
  }

  private struct Outcome {
    let files: [String: MemorySink.File]?
    let diagnostics: [Diagnostic]
  }

  private static func build(_ content: String, cache: String) async -> Outcome {
    // 2025-11-24T12:00:00Z
    var options = BuildOptions(now: .moment(1_763_985_600))
    options.content = content
    options.workFolder = cache
    let sink = MemorySink()
    do {
      let report = try await Build(options: options, templates: GoldenTemplates()).run(into: sink)
      return Outcome(files: sink.files, diagnostics: report.warnings)
    } catch let error as DiagnosticError {
      return Outcome(files: nil, diagnostics: error.diagnostics)
    } catch {
      Issue.record("\(error)")
      return Outcome(files: nil, diagnostics: [])
    }
  }

  /// PNGs, also those in icon files, depend on the versions of the libraries that draw them; that they
  /// are there is enough.
  private static func isCompared(_ path: String) -> Bool {
    !path.hasSuffix(".png") && !path.hasSuffix(".ico")
  }

  private static func bytes(_ file: MemorySink.File) -> [UInt8] {
    switch file {
    case .bytes(let bytes): bytes
    case .source(let path): Array((try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data())
    }
  }

  /// With paths as a writer in the site's folder sees them.
  private static func text(_ diagnostics: [Diagnostic], in site: URL) -> String {
    diagnostics.map { $0.description + "\n" }.joined()
      .replacingOccurrences(of: site.path + "/", with: "")
  }

  private static func read(_ site: URL, _ name: String) -> String {
    (try? String(contentsOf: site.appendingPathComponent(name), encoding: .utf8)) ?? ""
  }

  private static func expectedFiles(in site: URL) throws -> [String] {
    let folder = site.appendingPathComponent("Expected").path
    return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
      FileSystem().isFile("\(folder)/\(path)")
    }
  }

  private static func record(_ outcome: Outcome, in site: URL) throws {
    let expected = site.appendingPathComponent("Expected")
    try? FileManager.default.removeItem(at: expected)
    for (path, file) in outcome.files ?? [:] {
      let target = expected.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      // The bytes of a PNG are no expectation, so an empty file stands for it.
      try Data(isCompared(path) ? bytes(file) : []).write(to: target)
    }
    let diagnostics = site.appendingPathComponent("diagnostics.txt")
    try? FileManager.default.removeItem(at: diagnostics)
    let text = text(outcome.diagnostics, in: site)
    if !text.isEmpty { try Data(text.utf8).write(to: diagnostics) }
  }
}
