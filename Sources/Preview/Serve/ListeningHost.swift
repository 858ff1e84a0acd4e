import FlyingSocks

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The address of this machine that the preview listens on.
struct ListeningHost: Sendable {
  private let address: String

  init(_ host: String) throws(PreviewError) {
    let bare =
      host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    address = bare.lowercased() == "localhost" ? "127.0.0.1" : bare
    guard (try? socketAddress(port: 0)) != nil else { throw .invalidHost(host) }
  }

  /// Whether only this machine can reach it.
  var isLoopback: Bool { address == "::1" || address.hasPrefix("127.") }

  /// The host as it stands in a URL that a browser on this machine can open.
  var urlHost: String {
    switch address {
    case "127.0.0.1", "0.0.0.0", "::": "localhost"
    default: address.contains(":") ? "[\(address)]" : address
    }
  }

  func socketAddress(port: UInt16) throws -> any SocketAddress {
    if address.contains(":") { return try sockaddr_in6.inet6(ip6: address, port: port) }
    return try sockaddr_in.inet(ip4: address, port: port)
  }
}

/// Whether a request names this machine as its host. A page elsewhere whose name was made to point
/// here (DNS rebinding) sends its own name, and gets nothing to read. The port is not compared:
/// one that is forwarded to this machine is another on the way.
func namesLoopback(host: String) -> Bool {
  var name = Substring(host.lowercased())
  if let colon = name.lastIndex(of: ":"), name[name.index(after: colon)...].allSatisfy(\.isNumber) {
    let isWithinAddress = name.hasPrefix("[") && !name[..<colon].hasSuffix("]")
    if !isWithinAddress { name = name[..<colon] }
  }
  return ["localhost", "127.0.0.1", "[::1]"].contains(name)
}
