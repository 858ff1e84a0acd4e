import Content
import Testing

@Suite struct HTMLTagTests {
  private static func tags(_ html: String, isFiltered: Bool = false) -> [HTMLTag] {
    HTMLTag.tags(in: Array(html.utf8), isFiltered: isFiltered)
  }

  @Test func tagsHaveNamesPlacesAndValues() {
    let tags = Self.tags("ü<A HREF='x&amp;y' b=c d>t</a>")
    #expect(tags.map(\.name) == ["a", "a"])
    #expect(tags.map(\.isClosing) == [false, true])
    #expect(tags.map(\.offset) == [2, 27])
    #expect(tags[0].attributes.map(\.name) == ["href", "b", "d"])
    #expect(tags[0].attributes.map(\.value) == ["x&y", "c", ""])
    #expect(tags[0]["href"]?.offset == 11)
    #expect(tags[0]["x"] == nil)
  }

  @Test func scriptsAndCommentsHoldNoTags() {
    #expect(
      Self.tags("<!-- <a> --><script>'<b>'</SCRIPT><style><i></style><u>").map(\.name)
        == ["script", "script", "style", "style", "u"])
    #expect(Self.tags("<script><b>").map(\.name) == ["script"])
    #expect(
      Self.tags("<script></scripts><b></script\n><i>").map(\.name) == ["script", "script", "i"])
  }

  @Test func whatTheTagFilterRefusesIsText() {
    #expect(Self.tags("<script><b></script>", isFiltered: true).map(\.name) == ["b"])
  }

  @Test func aListOfPicturesHasItsAddresses() {
    #expect(HTMLTag.candidates(of: " a.png, b.png 2x,c.png 3x ") == ["a.png", "b.png", "c.png"])
    #expect(HTMLTag.candidates(of: "") == [])
  }
}
