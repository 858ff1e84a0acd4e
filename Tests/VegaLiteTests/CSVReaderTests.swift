import Diagnostics
import Testing
import VegaLite

@Suite("CSV")
struct CSVReaderTests {
  private func read(
    _ text: String, separator: Character = ",", parsing: FieldParsing = .inferred
  ) throws -> Table {
    try CSVReader.read(
      Array(text.utf8), file: "data/a.csv", separator: separator.asciiValue ?? 0, parsing: parsing)
  }

  private func values(
    _ column: String, in text: String, separator: Character = ","
  ) throws -> [Value]? {
    let table = try read(text, separator: separator)
    return table[column]?.values
  }

  private func errors(_ bytes: [UInt8]) -> [String] {
    do {
      _ = try CSVReader.read(bytes, file: "a.csv")
      return []
    } catch let error as DiagnosticError {
      return error.diagnostics.map(\.description)
    } catch { return ["\(error)"] }
  }

  private func errors(_ text: String) -> [String] { errors(Array(text.utf8)) }

  @Test
  func `quotes hold separators, line breaks and quotes`() throws {
    let table = try read(
      "\u{FEFF}name,\"a \"\"b\"\"\"\r\n\"x, y\",\"1\"\r\n\"two\nlines\",2\n\"\",")
    #expect(table.names == ["name", "a \"b\""])
    #expect(table["name"]?.values == [.text("x, y"), .text("two\nlines"), .null])
    #expect(table["a \"b\""]?.values == [.number(1), .number(2), .null])
    #expect(table.place(row: 0, column: "a \"b\"")?.start == SourcePosition(line: 2, column: 8))
    #expect(table.place(row: 2, column: "name")?.start == SourcePosition(line: 5, column: 1))
    #expect(table.headerPlace(column: "name")?.description == "data/a.csv:1:1")
    let chosen = table.selecting(rows: [1, 2]).selecting(rows: [1])
    #expect(chosen.place(row: 0, column: "name")?.start?.line == 5)
  }

  @Test
  func `types are taken from all cells of a column`() throws {
    let table = try read(
      """
      bool,int,number,date,text,mixed,empty,version
      true,1,1.5,2000-01-02,a,1,,1.2.3
      false,,-2e3,2001-01-02T03:04Z,,x,,2.0.1
      ,3,,,c,2000-01-01,,3.4.5

      """)
    #expect(table["bool"]?.values == [.bool(true), .bool(false), .null])
    #expect(table["int"]?.values == [.number(1), .null, .number(3)])
    #expect(table["number"]?.values == [.number(1.5), .number(-2000), .null])
    #expect(table["date"]?.values == [.time(946_771_200_000), .time(978_404_640_000), .null])
    #expect(table["text"]?.values == [.text("a"), .null, .text("c")])
    #expect(table["mixed"]?.values == [.text("1"), .text("x"), .text("2000-01-01")])
    #expect(table["empty"]?.values == [.null, .null, .null])
    #expect(table["version"]?[0] == .text("1.2.3"))
  }

  @Test
  func `formats decide the types that they name`() throws {
    let formats: [String: FieldFormat] = [
      "a": try FieldFormat("string"), "b": try FieldFormat("number"),
      "c": try FieldFormat("date:'%d.%m.%Y'"), "d": try FieldFormat("boolean"),
      "e": try FieldFormat("date"),
    ]
    let text = "a,b,c,d,e,f\n01,n/a,31.12.1999,0,Jan 1 2000,007\n,2,x,true,Q1,\n"
    let table = try read(text, parsing: FieldParsing(formats, others: .asWritten))
    #expect(table["a"]?.values == [.text("01"), .null])
    #expect(table["b"]?.values == [.number(.nan), .number(2)])
    #expect(table["c"]?.values == [.time(946_598_400_000), .null])
    #expect(table["d"]?.values == [.bool(false), .bool(true)])
    #expect(table["e"]?.values == [.time(946_684_800_000), .time(.nan)])
    #expect(table["f"]?.values == [.text("007"), .text("")])
    let raw = try read(text, parsing: FieldParsing([:], others: .asWritten))
    #expect(raw.parsing(formats)["c"]?.values == table["c"]?.values)
    #expect(raw.parsing(formats)["b"]?.values == table["b"]?.values)
    #expect(
      raw.faults(column: "b", format: .number).map(\.headline)
        == ["'n/a' in column 'b' is not a number"])
    #expect(throws: FieldFormat.Problem.unknown("nubmer")) { try FieldFormat("nubmer") }
    #expect(FieldFormat.Problem.unknown("nubmer").suggestion == "number")
    #expect(throws: FieldFormat.Problem.self) { try FieldFormat("date:'%k'") }
  }

  @Test
  func `each fault has its place`() {
    #expect(errors("") == ["a.csv: error: empty file, not even a row of column names"])
    #expect(
      errors("a,b\n1,2\n3,\"x\ny\n") == [
        "a.csv:3:3: error: unclosed quote: the cell that begins here has no second '\"'"
      ])
    #expect(
      errors("a,b\n1\n\"é\",2,3\n\n1,2\n") == [
        "a.csv:2:1: error: 1 cell in a row, where the header has 2",
        "a.csv:3:7: error: 3 cells in a row, where the header has 2",
        "a.csv:4:1: error: 1 cell in a row, where the header has 2",
      ])
    #expect(
      errors("a,b,a,\n1,2,3,4\n") == [
        "a.csv:1:5: error: duplicate column 'a'\na.csv:1:1: note: another one stands here",
        "a.csv:1:7: error: column 4 has no name",
      ])
    #expect(
      errors("a\n\"x\"y\n") == [
        "a.csv:2:4: error: text behind the quote that closes a cell; a quote in it is doubled"
      ])
    #expect(errors(Array("a\né\n".utf8) + [0xC3]) == ["a.csv:3:1: error: invalid UTF-8"])
    #expect(errors([0x61, 0xED, 0xA0, 0x80]) == ["a.csv:1:2: error: invalid UTF-8"])
    #expect(errors(String(repeating: ",", count: 100_000)).count == 20)
  }

  @Test
  func `other line ends, blank ends and separators`() throws {
    #expect(try values("b", in: "a,b\r1,2\r3,4\r") == [.number(2), .number(4)])
    #expect(try read("a,b\n1,2\n\n\n").rowCount == 1)
    #expect(try values("a", in: "a\n1\n\n2\n") == [.number(1), .null, .number(2)])
    #expect(try values("a", in: "a\tb\n1,5\t2\n", separator: "\t") == [.text("1,5")])
    #expect(try read("a,b").rowCount == 0)
    #expect(try values("a", in: "a,b\nx\"y,2") == [.text("x\"y")])
  }

  @Test
  func `a written table reads back the same`() throws {
    var random = SeededGenerator(seed: 3)
    let letters = ["a", "\"", ",", "\n", "\r\n", "é", "😀", " ", "1", ".", "-", "e", "\t", "true"]
    for _ in 0..<300 {
      let width = Int.random(in: 1...5, using: &random)
      let names = (0..<width).map { "c\($0)\(letters[Int.random(in: 0..<8, using: &random)])" }
      var rows: [[String]] = []
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        rows.append(
          (0..<width).map { _ in
            (0..<Int.random(in: 0...5, using: &random)).map { _ in
              letters[Int.random(in: 0..<letters.count, using: &random)]
            }.joined()
          })
      }
      let lineEnd = Bool.random(using: &random) ? "\n" : "\r\n"
      let isTerminated = Bool.random(using: &random)
      let text =
        ([names] + rows).map { row in
          row.map { cell in
            let needsQuotes = cell.isEmpty || cell.utf8.contains { "\",\r\n".utf8.contains($0) }
            return needsQuotes || Bool.random(using: &random)
              ? "\""
                + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(
                  separator: "\"\"") + "\"" : cell
          }.joined(separator: ",")
        }.joined(separator: lineEnd) + (isTerminated ? lineEnd : "")
      let table = try read(text, parsing: FieldParsing([:], others: .asWritten))
      #expect(table.names == names)
      #expect(table.rowCount == rows.count)
      for (index, name) in names.enumerated() {
        #expect(table[name]?.values == rows.map { .text($0[index]) })
      }
      // Types are only a reading of the same texts.
      let typed = try read(text)
      for (index, name) in names.enumerated() {
        for (row, cells) in rows.enumerated() {
          switch typed[row, name] {
          case .null: #expect(!cells[index].contains { !$0.isWhitespace })
          case .number(let number): #expect(Value.text(cells[index]).coercedNumber == number)
          case .text(let text): #expect(text == cells[index])
          case .bool(let flag): #expect(cells[index] == "\(flag)")
          case .time(let time): #expect(DateParsing.time(cells[index]) == time)
          case .list, .record: Issue.record("a cell of CSV has no parts")
          }
        }
      }
    }
  }

  @Test
  func `no bytes make it fail`() {
    var random = SeededGenerator(seed: 5)
    let alphabet: [UInt8] = Array("\",\n\ra1".utf8) + [0xC3, 0xA9, 0xFF, 0, 0xEF, 0xBB, 0xBF]
    var tables = 0
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      do {
        let table = try CSVReader.read(bytes, file: "a.csv")
        tables += 1
        for name in table.names { #expect(table[name]?.values.count == table.rowCount) }
      } catch let error as DiagnosticError {
        #expect(!error.diagnostics.isEmpty)
      } catch { Issue.record("\(error)") }
    }
    #expect(tables > 50)
  }
}
