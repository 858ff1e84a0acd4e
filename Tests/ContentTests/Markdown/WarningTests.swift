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
}
