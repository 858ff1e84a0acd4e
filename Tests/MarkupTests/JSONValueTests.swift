import Markup
import Testing

@Suite struct JSONValueTests {
  private func written(_ value: JSONValue) -> String {
    let html: HTML = "\(json: value)"
    return html.string
  }

  @Test func `values without white space, members in order`() {
    let value = JSONValue.object([
      .init("b", .array([.null, .bool(true), .bool(false), .integer(-7)])),
      .init("a", .string("x")),
      .init("", .object([])), .init("c", .array([])),
    ])
    #expect(written(value) == #"{"b":[null,true,false,-7],"a":"x","":{},"c":[]}"#)
  }

  @Test func `text can end neither the script nor a comment`() {
    let text = written(.string("</script><!-- --> & \u{2028}\u{2029}"))
    #expect(!text.contains("<") && !text.contains(">") && !text.contains("&"))
    #expect(
      text
        == #""\u003C/script\u003E\u003C!-- --\u003E \u0026 \u2028\u2029""#)
    #expect(written(.object([.init("</script>", .null)])) == #"{"\u003C/script\u003E":null}"#)
  }

  @Test func `quotes and controls are escaped, the rest is not`() {
    #expect(written(.string("\"\\\n\t\r\u{0}\u{1F}")) == #""\"\\\n\t\u000D\u0000\u001F""#)
    #expect(written(.string("é 中 🎉 '/\u{7F}")) == "\"é 中 🎉 '/\u{7F}\"")
    #expect(written(.integer(.min)) == "-9223372036854775808")
  }
}
