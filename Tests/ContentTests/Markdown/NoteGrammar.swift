/// Writes documents with footnotes at random: whole blocks, each word of its own, `w` and a number.
struct NoteGrammar {
  private var generator: SeededGenerator
  private var words = 0
  private var names = 1

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func document() -> String {
    words = 0
    names = number(1...9)
    var blocks = (0..<number(1...9)).map { _ in block() }
    for name in 0..<names {
      blocks.insert(definition(name), at: number(0...blocks.count))
      if number(0...9) == 0 { blocks.append(definition(name)) }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func word() -> String {
    words += 1
    return "w\(words)"
  }

  private mutating func line() -> String {
    (0..<number(1...4)).map { _ in
      switch number(0...9) {
      case 0...3: word() + "[^n\(number(0...names))]"
      case 4: "[\(word())[^n\(number(0..<names))]](/u)"
      case 5: "*\(word())[^n\(number(0..<names))]*"
      case 6: "![\(word())[^n\(number(0..<names))]](/p.png)"
      case 7: "<b>\(word())</b> <a href=x>y[^n\(number(0..<names))]</a>"
      default: word()
      }
    }.joined(separator: " ")
  }

  private mutating func number(_ range: Range<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func block() -> String {
    switch number(0...13) {
    case 0...3: line()
    case 4: "## \(line())"
    case 5: "- \(line())\n- \(line())\n\n  - \(line())"
    case 6: "1. \(line())\n2. \(line())"
    case 7: "> \(line())\n>\n> - \(line())\n>\n> > \(line())"
    case 8: "> [!\(["NOTE", "QUOTE", "ASIDE"][number(0...2)])]\n> \(line())"
    case 9: "| \(line()) | \(word()) |\n|---|---|\n| \(line()) | \(line()) |"
    case 10: "- [ ] \(line())\n- [x] \(line())"
    case 11: "```\n\(word())[^n0]\n```"
    case 12: "<div>\n\n\(line())\n\n</div>"
    default: "![\(word())](/p.png)"
    }
  }

  private mutating func definition(_ name: Int) -> String {
    let begin = "[^n\(name)]: "
    return switch number(0...7) {
    case 0: begin + line() + "\n\n    " + line()
    case 1: begin + "- " + line()
    case 2: begin + "\n    > " + line()
    case 3: "> " + begin + line()
    default: begin + line()
    }
  }
}
