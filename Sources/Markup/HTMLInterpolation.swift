/// Gathers the bytes of an `HTML` literal; see `HTML` for what each interpolation means.
public struct HTMLInterpolation: StringInterpolationProtocol, Sendable {
  var bytes: [UInt8] = []

  public init(literalCapacity: Int, interpolationCount: Int) {
    bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
  }

  /// Appends the literal's own markup.
  public mutating func appendLiteral(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends markup.
  public mutating func appendInterpolation(_ markup: HTML) {
    bytes.append(contentsOf: markup.bytes)
  }

  /// Appends markup where there is any.
  public mutating func appendInterpolation(_ markup: HTML?) {
    if let markup { bytes.append(contentsOf: markup.bytes) }
  }

  /// Appends pieces of markup one behind the other.
  public mutating func appendInterpolation(_ pieces: [HTML]) {
    for piece in pieces { bytes.append(contentsOf: piece.bytes) }
  }

  // Disfavored, so that a literal on either side of `?:` inside an interpolation is read as markup
  // and not as text, which would be escaped without a word.
  /// Appends text, escaped; behind `href="` and its like, as a checked URL.
  @_disfavoredOverload
  public mutating func appendInterpolation(_ text: String) {
    if bytes.endsInURLAttribute { bytes.appendURL(text) } else { bytes.appendEscaped(text) }
  }

  /// Appends text, escaped; behind `href="` and its like, as a checked URL.
  @_disfavoredOverload
  public mutating func appendInterpolation(_ text: Substring) {
    appendInterpolation(String(text))
  }

  /// Appends the digits of a whole number.
  public mutating func appendInterpolation(_ number: some BinaryInteger) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Appends text, escaped, wherever it stands.
  public mutating func appendInterpolation(text: String) {
    bytes.appendEscaped(text)
  }

  /// Appends a URL; one whose scheme could run a script becomes `#`.
  public mutating func appendInterpolation(url: String) {
    bytes.appendURL(url)
  }

  /// Appends JSON that can stand in a `<script>` element.
  public mutating func appendInterpolation(json value: JSONValue) {
    value.write(to: &bytes)
  }

  /// Appends markup that newsgen made; never a writer's text.
  public mutating func appendInterpolation(raw markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  @available(*, unavailable, message: "unwrap the text first: if let, ?? or .map { … }")
  public mutating func appendInterpolation(_ text: String?) {}

  @available(*, unavailable, message: "a truth value is no markup: choose with flag ? \"…\" : \"\"")
  public mutating func appendInterpolation(_ flag: Bool) {}

  @available(*, unavailable, message: "map the texts to HTML first: texts.map { … as HTML }")
  public mutating func appendInterpolation(_ texts: [String]) {}

  @available(*, unavailable, message: "say how the number is to be written, as text")
  public mutating func appendInterpolation(_ number: Double) {}
}
