/// The parts of an `http` or `https` URL.
struct AddressParts: Sendable, Hashable {
  /// In lower case, without a port.
  let host: String
  /// Its segments that are not empty, as written.
  let path: [String]
  /// By name, as written; of names given twice the first.
  let query: [String: String]
  /// Of `#t=1m30s` the same.
  let fragment: [String: String]

  init?(_ text: String) {
    guard let colon = text.firstRange(of: "://") else { return nil }
    guard ["http", "https"].contains(text[..<colon.lowerBound].lowercased()),
      !text.unicodeScalars.contains(where: { $0.properties.isWhitespace || $0.value < 0x20 })
    else { return nil }
    var rest = text[colon.upperBound...]
    fragment = Self.values(Self.cut(&rest, from: "#"))
    query = Self.values(Self.cut(&rest, from: "?"))
    let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
    let authority = parts.first?.split(separator: "@").last ?? ""
    host = authority.prefix { $0 != ":" }.lowercased()
    guard !host.isEmpty, authority.first != "." else { return nil }
    path = parts.dropFirst().filter { !$0.isEmpty }.map { String($0) }
  }

  /// Takes the end of a text off, and returns what stands behind the sign that it begins with.
  private static func cut(_ text: inout Substring, from sign: Character) -> Substring {
    guard let mark = text.firstIndex(of: sign) else { return "" }
    defer { text = text[..<mark] }
    return text[text.index(after: mark)...]
  }

  private static func values(_ text: Substring) -> [String: String] {
    var values: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      if values[name] == nil { values[name] = parts.count > 1 ? String(parts[1]) : "" }
    }
    return values
  }
}
