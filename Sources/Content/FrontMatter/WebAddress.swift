import Markup
import SiteModel

/// The form of an address elsewhere on the web: a whole `http` or `https` URL, as it can stand in
/// `href` (RFC 3986; letters beyond ASCII are left to the browser, save in the host).
package enum WebAddress {
  /// What is wrong with an address, where something is, in words for writers.
  /// - Parameters:
  ///   - field: what the address is given for, as the words name it.
  ///   - written: the address as the writer knows it, where it has been worked on.
  package static func fault(
    in text: String, field: String, writtenAs written: String? = nil
  ) -> String? {
    let written = written ?? text
    guard let colon = text.firstRange(of: "://"), isScheme(text[..<colon.lowerBound]) else {
      return "'\(field)' must be a whole address such as https://example.org/, not '\(written)'"
    }
    let scheme = text[..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else {
      return "'\(field)' must be an http or https address, not '\(written)'"
    }
    if let scalar = text.unicodeScalars.first(where: isForbidden) {
      return "'\(field)' holds \(name(of: scalar)), which an address must encode with '%'"
    }
    if hasStrayPercent(text) {
      return "'\(field)' holds a '%' without two hexadecimal digits; '%25' is the sign itself"
    }
    let rest = text[colon.upperBound...]
    let authority = rest.prefix { !"/?#".contains($0) }
    if authority.contains("@") {
      return "'\(field)' must not hold a user name or password, which all readers would see"
    }
    return authorityFault(in: authority).map { "'\(field)' \($0): '\(written)'" }
  }

  private static func isScheme(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { $0.isASCIILetterOrDigit || "+-.".utf8.contains($0) }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      || scalar.properties.generalCategory == .format
      || "<>\"\\^`{|}".unicodeScalars.contains(scalar)
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    if scalar == " " { return "a space" }
    return scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F
      ? "'\(scalar)'" : "'\(scalar.escaped(asASCII: true))'"
  }

  private static func hasStrayPercent(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "%") else { return false }
      let digits = bytes[(index + 1)...].prefix(2)
      return digits.count < 2 || !digits.allSatisfy(\.isASCIIHexDigit)
    }
  }

  private static func authorityFault(in text: Substring) -> String? {
    let authority = URLAuthority(text)
    if authority.host.isEmpty { return "names no host" }
    if !authority.hasRightPort { return "has a port that does not exist" }
    if !authority.host.utf8.allSatisfy({ $0 < 0x80 }) {
      return "must name its host in ASCII ('xn--…')"
    }
    return authority.hasRightHost ? nil : "has a host that does not exist"
  }
}
