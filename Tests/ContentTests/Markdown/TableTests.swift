import Testing

@testable import Content

@Suite("Tables in Markdown")
struct TableTests {
  @Test func tablesScrollAndHaveAName() {
    #expect(
      html("| Model | *Price* | c |\n|---|:-:|:--|\n| a | 1 | `x` |\n") == """
        <div class="table-scroll" tabindex="0" role="region" aria-label="Table: Model, Price, c">
        <table>
        <thead>
        <tr>
        <th>Model</th>
        <th class="align-center"><em>Price</em></th>
        <th class="align-left">c</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>a</td>
        <td class="align-center">1</td>
        <td class="align-left"><code>x</code></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
    let two = html("| a |\n|---|\n\n| a |\n|---|\n\n| |\n|---|\n| x |\n")
    #expect(two.contains("aria-label=\"Table: a\""))
    #expect(two.contains("aria-label=\"Table: a (2)\""))
    #expect(two.contains("aria-label=\"Table\""))
  }

  @Test func columnsOfNumbersAreAlignedRight() {
    let text = """
      | name | n | set | mixed | none | noted |
      |---|---|:--|---|---|---|
      | a | 1,234 | 1 | 1 | | 5[^1] |
      | b | **−2.5%** | 2 | two | – | |
      | c |

      [^1]: x
      """
    let markup = html(text)
    #expect(markup.contains("<th>name</th>\n<th class=\"align-right\">n</th>\n"))
    #expect(markup.contains("<th class=\"align-left\">set</th>\n<th>mixed</th>\n<th>none</th>\n"))
    #expect(markup.contains("<th class=\"align-right\">noted</th>"))
    #expect(markup.contains("<td class=\"align-right\"><strong>−2.5%</strong></td>"))
    // Rows that are too short are filled up.
    #expect(markup.contains("<td>c</td>\n<td class=\"align-right\"></td>"))
    let feed = html(text, .feed)
    #expect(
      feed.contains(
        "<th>name</th>\n<th style=\"text-align:right\">n</th>\n<th style=\"text-align:left\">set</th>"
      ))
    #expect(!feed.contains("class="))
  }

  @Test(arguments: [
    "1", "-1", "−1.5", "+3", "1,234", "1,234,567.89", "1.234.567,89", "1 234", "1\u{202F}234,5",
    "1'000", "12,34,567", ".5", "$5", "$1.2B", "US$ 5", "5 €", "€5", "USD 5", "5 USD", "~$30,000",
    "45%", "45 %", "12k", "3M", "1.5x", "2×", "<1", "≥ 90", "($1.5)", "1e5", "1.5e-3", "2024",
    "5.6M$", "100+", "-$3", "0,5", "$-3",
  ])
  func numbers(text: String) {
    #expect(NumberCell(Array(text.utf8)) == .number)
  }

  @Test(arguments: [
    "a", "1a", "2025-01-28", "1.2.3", "1,2,3", "1:30", "10 000 people", "v2", "1/2", "5–10", "$",
    "%", "1..2", "1,,2", "12,3456,7", "(5", "Q1", "GPT-4", "GPT 4", "A 4", "1 2", "--5a",
    "1,234,56",
  ])
  func otherTexts(text: String) {
    #expect(NumberCell(Array(text.utf8)) == .other)
  }

  @Test(arguments: ["", " ", "-", "–", "—", "−", "n/a", "…", "N/A"])
  func cellsWithoutValue(text: String) {
    #expect(NumberCell(Array(text.utf8)) == .empty)
  }
}
