import Diagnostics
import Testing

@testable import Content

@Suite("Warnings about a text")
struct WarningTests {
  private func warnings(_ text: String, firstLine: Int = 1) -> [String] {
    var context = RecordingContext()
    return render(text, firstLine: firstLine, context: &context).diagnostics.map(\.description)
  }

  /// `line:column tag` of each warning about raw HTML.
  private func tags(_ text: String) -> [String] {
    warnings(text).map { warning in
      let parts = warning.split(separator: ":", maxSplits: 3)
      return "\(parts[1]):\(parts[2]) \(warning.split(separator: "'")[1])"
    }
  }

  @Test func rawTagsThatAreShownAsTextAreTold() {
    #expect(
      warnings("Text.\n\n<iframe src=\"https://v.example/\">\n</iframe>\n", firstLine: 5) == [
        "a.md:7:1: warning: '<iframe>' is shown as text: GitHub's Markdown lets no such tag through "
          + "(a video is a 'video' block)"
      ])
    #expect(tags("> é <ScRiPt\n> src=a>x</script> <title />") == ["1:5 <script>", "2:20 <title>"])
    #expect(
      tags("<div>\n<style>\np {}\n</style><xmp></xmp>\n<plaintext>\n</div>\n") == [
        "2:1 <style>", "4:9 <xmp>", "5:1 <plaintext>",
      ])
    #expect(
      tags("- <textarea></textarea>\n- <noembed>\n- a <noframes>\n\n[^1]\n\n[^1]: <script>\n") == [
        "1:3 <textarea>", "2:3 <noembed>", "3:5 <noframes>", "7:7 <script>",
      ])
  }

  @Test func whatNobodySeesOfTagsAndWhatIsCodeIsNot() {
    let unseen = [
      "`<script>`", "```\n<script>\n```", "    <iframe>", "\\<script>", "a <!-- <script> --> b",
      "<!--\n<style>\n-->", "<p title=\"<title>\">x</p>", "a <b title='<xmp>'>x</b>",
      "<scripts> <titles>", "<div>\n</script>\n</div>", "a < script>",
    ]
    for text in unseen { #expect(warnings(text) == [], "\(text)") }
  }

  @Test func marksOfFootnotesWithoutADefinitionAreTold() {
    #expect(
      warnings("> é *a*[^zz] b\n> c[^zz]\n\n[^1]\n\n[^1]: d[^Z-z]\n", firstLine: 3) == [
        "a.md:3:8: warning: no footnote '[^zz]'", "a.md:4:4: warning: no footnote '[^zz]'",
        "a.md:8:8: warning: no footnote '[^Z-z]'",
      ])
    #expect(
      warnings("## A [^soruce]\n\nb[^source]\n\n[^source]: c\n") == [
        "a.md:1:6: warning: no footnote '[^soruce]' (did you mean '[^source]'?)"
      ])
    #expect(
      warnings("| a [^x] | b |\n|---|---|\n| `[^y]` [^y] | [^1] |\n") == [
        "a.md:1:5: warning: no footnote '[^x]'", "a.md:3:10: warning: no footnote '[^y]'",
        "a.md:3:17: warning: no footnote '[^1]'",
      ])
    // A slip on one side leaves a definition that is not shown either.
    #expect(
      warnings("a[^nota]\n\n[^note]: b\n") == [
        "a.md:3:1: warning: footnote '[^note]' is not shown: nothing refers to it, or it is a second "
          + "of that name",
        "a.md:1:2: warning: no footnote '[^nota]' (did you mean '[^note]'?)",
      ])
    #expect(
      warnings("\\[^b] `[^b]` <i title='[^b]'> [^b]") == ["a.md:1:31: warning: no footnote '[^b]'"])
  }

  @Test func whatCanBeMeantLiterallyIsNot() {
    let literal = [
      "[^a-z]", "[^0-9]", "[^A-Za-z0-9_]", "[^]", "[^a b]", "[^\\w]", "[^\"]", "[^.]", "[^-]",
      "`[^zz]`", "    [^zz]", "```\n[^zz]\n```", "\\[^zz]", "[\\^zz]", "[^zz](x)", "/[^zz]/",
      "[^zz]+",
      "a [^zz]: b\n\n[^ZZ]: c", "<p>\n[^zz]\n</p>", "![a [^zz]](b)",
    ]
    for text in literal { #expect(warnings(text) == [], "\(text)") }
  }

  @Test func quotesWithAMarkerOfNoKindOfAlertAreTold() {
    #expect(
      warnings("> [!QOUTE]\n> a\n\n> [!Warn]\n\n> [!INFO]  \n> b\n") == [
        "a.md:1:1: warning: '[!QOUTE]' begins no kind of alert, so it is shown as a quote "
          + "(did you mean '[!QUOTE]'?)",
        "a.md:4:1: warning: '[!Warn]' begins no kind of alert, so it is shown as a quote",
        "a.md:6:1: warning: '[!INFO]' begins no kind of alert, so it is shown as a quote",
      ])
    for text in [
      "> [!quote]\n> a", "> [!QOUTE] a", "> a\n> [!QOUTE]", "- > [!QOUTE]\n  > a", "[!QOUTE]",
      "> [!QOUTE](x)\n> a", "> `[!QOUTE]`\n> a", "> [!]\n> a", "> [!a b]\n> a", "> [!NOTE]",
    ] {
      #expect(warnings(text) == [], "\(text)")
    }
  }
}
