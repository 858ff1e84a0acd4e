import Content
import Diagnostics
import SiteModel
import Testing

@Suite("Dates in front matter")
struct FrontMatterDateTests {
  private func read(_ date: String) -> FrontMatterReader.Result {
    let text = "---\ntitle: T\ndate: \(date)\n---\n"
    return FrontMatterReader.read(Array(text.utf8), file: "a.md", kind: .article)
  }

  // 2025-01-28T08:30:00Z
  private let moment = 1_738_053_000

  @Test(arguments: [
    "2025-01-28T09:30:00+01:00", "2025-01-28T08:30:00Z", "2025-01-28T08:30Z",
    "2025-01-28 09:30:00 +01:00", "2025-01-28 09:30:00+0100", "2025-01-28t08:30:00z",
    "2025-01-28T08:30:00.999Z", "2025-01-28T09:30+01", "2025-01-27T22:30:00-10:00",
    "'2025-01-28T14:00:00+05:30'",
  ])
  func aTimeWithItsZoneIsAMoment(text: String) {
    let result = read(text)
    #expect(result.diagnostics == [])
    #expect(result.frontMatter?.date?.value == .moment(moment))
  }

  @Test func aDayIsADay() {
    #expect(
      read("2024-02-29").frontMatter?.date?.value
        == CivilDay(year: 2024, month: 2, day: 29).map { .day($0) })
  }

  @Test(arguments: [
    ("2025-02-29", "does not exist"), ("2025-13-01", "does not exist"),
    ("2025-00-10", "does not exist"), ("2025-04-31T10:00Z", "a day that does not exist"),
    ("2025-01-28T24:00:00Z", "a time of day that does not exist"),
    ("2025-01-28T10:60:00Z", "a time of day that does not exist"),
    ("2025-01-28T10:00:00+99:00", "a time zone that does not exist"),
    ("2025-01-28T09:30:00", "a time without its zone: write 2025-01-28T09:30:00Z for UTC"),
    ("2025-01-28 09:30", "a time without its zone"),
    ("28 January 2025", "must be a day such as 2025-01-28"), ("2025/01/28", "must be a day"),
    ("2025-1-28", "must be a day"), ("2025", "must be a day"), ("20250128", "must be a day"),
    ("2025-01-28T", "must be a day"), ("2025-01-28T10", "must be a day"),
    ("2025-01-28T10:00Zx", "must be a day"), ("2025-01-28T10:00:00.Z", "must be a day"),
    ("2025-01-28T10:00 CET", "must be a day"), ("2025-01-28x", "must be a day"),
    ("-025-01-28", "must be a day"), ("true", "must be a day"), ("[2025-01-28]", "must be text"),
  ])
  func anythingElseIsRefused(text: String, words: String) {
    let result = read(text)
    #expect(result.diagnostics.hasErrors)
    #expect(result.diagnostics.count == 1)
    #expect(result.diagnostics.first?.description.hasPrefix("a.md:3:7: error: 'date'") == true)
    #expect(result.diagnostics.first?.headline.contains(words) == true)
  }

  @Test(arguments: [
    "en", "en-GB", "de-CH-1996", "zh-Hant-TW", "sl-rozaj-biske", "es-419", "zh-cmn-Hans-CN",
    "de-DE-u-co-phonebk", "x-private", "en-a-bbb-x-a-ccc", "EN-us",
  ])
  func aLanguageTagHasTheFormOfOne(tag: String) {
    #expect(LanguageTag.isWellFormed(tag))
  }

  @Test(arguments: [
    "", "e", "en_GB", "english-language-of-old", "en-", "-en", "en--GB", "en-x", "en-a", "e1", "x",
    "en-GB-DE", "en-Latn-Latn", "dé", "en GB",
  ])
  func anythingElseIsNoLanguageTag(tag: String) {
    #expect(!LanguageTag.isWellFormed(tag))
  }

  @Test func anyBytesGiveAResult() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "---\n", "title: T\n", "date: ", "2025-", "01", "\r", "\u{FEFF}", "é", "[", "{", "&a ", "*a",
      ": ", "- ", "'", "\"", "\0",
    ]
    for _ in 0..<2000 {
      var bytes = Array("---\n".utf8)
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        bytes += Array((pieces.randomElement(using: &generator) ?? "").utf8)
        if Int.random(in: 0..<40, using: &generator) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      let result = FrontMatterReader.read(bytes, file: "a.md", kind: .article)
      #expect(result.frontMatter != nil || result.diagnostics.hasErrors)
      #expect(result.bodyOffset <= bytes.count)
    }
  }
}
