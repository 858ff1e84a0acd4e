/// Markup as the bytes that are written: HTML, SVG or XML in UTF-8.
///
/// A template is a function that returns `HTML`; the literal is markup and every interpolated value
/// is escaped, so text can never become an element:
///
/// ```swift
/// func greeting(_ name: String) -> HTML { "<p>Hello, \(name)</p>" }
/// ```
///
/// What an interpolation means:
/// - text (`String`, `Substring`): escaped for element content and for quoted attributes; directly
///   behind `href="`, `src="` and the other attributes that hold a URL it is also checked for its
///   scheme, as by `\(url:)`;
/// - `HTML`, `HTML?`, `[HTML]`: as it is;
/// - whole numbers: their digits;
/// - `\(url: text)`: a URL; a scheme that could run a script becomes `#`;
/// - `\(json: value)`: JSON that can stand in a `<script>` element;
/// - `\(raw: text)`: unescaped. For markup that newsgen made itself, never for a writer's text.
public struct HTML: Sendable, Hashable {
  /// The markup in UTF-8.
  public var bytes: [UInt8]

  /// Markup without a byte.
  public init() { bytes = [] }

  /// Markup from bytes that are known to be right.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Text, escaped for element content and for quoted attributes.
  public init(text: some StringProtocol) {
    bytes = []
    bytes.appendEscaped(text)
  }

  /// Whether there is no markup at all.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends markup.
  public mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

  /// Joins two pieces of markup.
  public static func + (left: HTML, right: HTML) -> HTML {
    var joined = left
    joined.append(right)
    return joined
  }

  /// Appends markup.
  public static func += (left: inout HTML, right: HTML) { left.append(right) }
}

extension HTML: ExpressibleByStringInterpolation {
  public init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer { Array($0) }
  }

  public init(stringInterpolation: HTMLInterpolation) {
    bytes = stringInterpolation.bytes
  }
}

extension HTML: CustomStringConvertible {
  public var description: String { string }
}

extension Sequence<HTML> {
  /// All pieces one behind the other, with `separator` between them.
  public func joined(separator: HTML = HTML()) -> HTML {
    var joined = HTML()
    var isFirst = true
    for piece in self {
      if !isFirst { joined.append(separator) }
      joined.append(piece)
      isFirst = false
    }
    return joined
  }
}
