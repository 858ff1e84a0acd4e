import Diagnostics
import Markup
import Testing

@testable import Content

/// Markdown in front matter, from the file to what is said of its links.
@Suite("Places of Markdown in fields")
struct FieldPlaceTests {
  private func note(_ yaml: String) throws -> FrontMatter.Placed<String> {
    let file = Array("---\ntitle: T\n\(yaml)\n---\nText\n".utf8)
    let result = FrontMatterReader.read(file, file: "a.md", kind: .article)
    return try #require(result.frontMatter?.note, "\(result.diagnostics)")
  }

  private func blocks(_ yaml: String) throws -> RecordingContext {
    let note = try note(yaml)
    var context = RecordingContext()
    _ = renderBlocks(
      note.value, medium: .page, at: note.position, textStart: note.textStart, context: &context)
    return context
  }

  private func line(_ yaml: String) throws -> RecordingContext {
    let note = try note(yaml)
    var context = RecordingContext()
    _ = renderInline(
      note.value, medium: .page, at: note.position, textStart: note.textStart, context: &context)
    return context
  }

  @Test func linesOfALiteralBlockAreThoseOfTheFile() throws {
    let context = try blocks(
      """
      note: |
        é [a](b)

        > - x ![p](q)
        >   <i>r</i> [c](d)

        | h |
        |---|
        | é <a href="e">e</a> |

        <p>
        <a href=f>f</a>
        </p>
      """)
    #expect(context.links == ["b 4:5", "d 7:16", "e 11:16", "f 14:11"])
    #expect(context.pictures == ["q 'p' 6:9"])
    #expect(context.rawMarkup.first == "7:7-7:9 <i>")
  }

  @Test func foldedTextIsWhereItsFieldIs() throws {
    #expect(try blocks("note: >\n  x\n  [a](b)").links == ["b 3:7"])
    #expect(try line("note: >\n  x\n  [a](b)").links == ["b 3:7"])
    #expect(try blocks("note: \"\\\"x\\\" [a](b)\"").links == ["b 3:7"])
  }

  @Test func textInOneLineIsWhereItStands() throws {
    for (yaml, place) in [
      ("note: é [a](b)", "3:9"), ("note: 'é [a](b)'", "3:10"), ("note: \"[a](b)\" # c", "3:8"),
    ] {
      #expect(try blocks(yaml).links == ["b \(place)"])
      #expect(try line(yaml).links == ["b \(place)"])
    }
  }

  @Test func wordsThatArePutOnOneLineKeepTheirPlaces() throws {
    let context = try line("note: |\n\n   é  [a](b) x\n\n      ![p](q)[c\n   d](e)[f](g)")
    #expect(context.links == ["b 5:7", "e 7:14", "g 8:9"])
    #expect(context.pictures == ["q 'p' 7:7"])
  }

  @Test func whatIsSaidOfNotesTagsAndBlocksIsAtTheirPlaces() throws {
    struct Context: ContentContext {
      var places: [String] = []
      mutating func unavailable(_ markdown: UnavailableMarkdown, at position: SourcePosition) {
        places.append("\(position.line):\(position.column)")
      }
      mutating func link(_ destination: String, at position: SourcePosition) -> String {
        places.append("\(destination) \(position.line):\(position.column)")
        return destination
      }
      mutating func picture(
        _: String, alternative _: String, isAlone _: Bool, at _: SourcePosition
      ) -> ContentPicture { .none }
      mutating func block(
        _: String, arguments _: String, text _: String, textLine _: Int, at _: SourcePosition
      ) -> HTML? { nil }
      mutating func rawHTML(_: [UInt8], at _: (Int) -> SourcePosition) {}
    }
    let note = try note(
      "note: |\n  x[^a] <script>\n\n  > [^a]: é [b](c)\n\n  [d](e)\n\n  [^f]: [g](h)\n\n"
        + "  - x\n\n    ```post\n    ```\n")
    var context = Context()
    _ = renderBlocks(
      note.value, medium: .page, at: note.position, textStart: note.textStart, context: &context)
    #expect(
      context.places == [
        "6:5", "10:3", "4:9", "c 6:13", "e 8:3", "h 10:9", "14:5",
      ])
  }

  /// Each link is told of where its bracket stands in the file.
  @Test func linksOfRandomNotesAreWhereTheyStand() throws {
    var generator = SeededGenerator(seed: 11)
    let pieces = ["x", "é ", "日本 ", "> ", "- ", "**b** ", "\n", "\n", "\n\n", "  ", "`c` "]
    for _ in 0..<600 {
      var text = "x "
      for number in 0..<6 {
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
          text += pieces.randomElement(using: &generator) ?? ""
        }
        text += "[y](l\(number))"
      }
      let pad = String(repeating: " ", count: .random(in: 1...5, using: &generator))
      let yaml = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : pad + $0 }.joined(separator: "\n")
      let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
      var wanted: [String: String] = [:]
      for (index, line) in lines.enumerated() {
        for number in 0..<6 {
          guard let range = line.firstRange(of: "[y](l\(number))") else { continue }
          let column = line.unicodeScalars.distance(from: line.startIndex, to: range.lowerBound)
          wanted["l\(number)"] = "l\(number) \(index + 4):\(column + 1)"
        }
      }
      for context in [try blocks("note: |\n\(yaml)"), try line("note: |\n\(yaml)")] {
        for link in context.links {
          #expect(link == wanted[String(link.prefix(2))], "\(yaml)")
        }
      }
      #expect(try line("note: |\n\(yaml)").links.count > 0)
    }
  }
}
