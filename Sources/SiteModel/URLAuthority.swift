import Markup

/// What stands between `//` and the path of a URL, without user information: a host, and a port where
/// there is one (RFC 3986, section 3.2).
package struct URLAuthority {
  /// An IPv6 address keeps its brackets.
  package let host: Substring
  /// With its colon; empty where there is none.
  private let port: Substring

  package init(_ text: Substring) {
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      host = text[...end]
    } else {
      host = text.prefix { $0 != ":" }
    }
    port = text[host.endIndex...]
  }

  /// Whether the port, where there is one, is from 1 to 65535.
  package var hasRightPort: Bool {
    if port.isEmpty { return true }
    let number = port.dropFirst()
    return port.first == ":" && number.utf8.allSatisfy(\.isASCIIDigit)
      && UInt16(number).map { $0 > 0 } == true
  }

  /// Whether the host is a name of letters, digits, `-`, `.` and `_`, an IPv4 address, or an IPv6
  /// address in brackets.
  package var hasRightHost: Bool {
    if host.hasPrefix("[") {
      let address = host.dropFirst().dropLast()
      return host.hasSuffix("]") && address.contains(":")
        && address.utf8.allSatisfy { $0.isASCIIHexDigit || ":.".utf8.contains($0) }
    }
    return !host.isEmpty && !host.hasPrefix(".") && !host.contains("..")
      && host.utf8.allSatisfy { $0.isASCIILetterOrDigit || "-._".utf8.contains($0) }
  }
}
