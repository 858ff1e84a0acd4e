/// What keeps the preview from starting.
package enum PreviewError: Error, Sendable, Hashable {
  case invalidHost(String)
  case foreignHost(String)
  case portTaken(UInt16)
  /// Every port of the range is taken.
  case portsTaken(ClosedRange<UInt16>)
  case portForbidden(UInt16)
  /// Anything else, in the system's words.
  case cannotListen(String)
}

extension PreviewError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .invalidHost(let host): "'\(host)' is no IP address; use one, or 'localhost'"
    case .foreignHost(let host): "'\(host)' is no address of this machine"
    case .portTaken(let port):
      "port \(port) is taken by another program; choose another with --port"
    case .portsTaken(let ports):
      "ports \(ports.lowerBound) to \(ports.upperBound) are all taken; choose one with --port"
    case .portForbidden(let port):
      "port \(port) needs an administrator's rights; choose one above 1023 with --port"
    case .cannotListen(let reason): "the preview cannot listen: \(reason)"
    }
  }
}
