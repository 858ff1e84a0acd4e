import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Sends requests exactly as they are written, which an ordinary client would tidy first.
struct RawClient: Sendable {
  struct Response: Sendable {
    let status: Int
    /// By lower-case name.
    let headers: [String: String]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
  }

  struct Failure: Error { let what: String }

  let port: UInt16

  /// - Parameter target: as it stands in the request line.
  func get(
    _ target: String, method: String = "GET", host: String = "localhost", headers: [String] = []
  ) async throws -> Response {
    let lines =
      ["\(method) \(target) HTTP/1.1", "Host: \(host)", "Connection: close"] + headers + ["", ""]
    return try await exchange(lines.joined(separator: "\r\n"))
  }

  /// Sends text and reads until the server closes.
  func exchange(_ request: String) async throws -> Response {
    let bytes = try await withCheckedThrowingContinuation { continuation in
      // A queue of its own: one that is shared has too few threads for many that wait.
      DispatchQueue(label: "exchange").async {
        continuation.resume(with: Result { try transfer(request) })
      }
    }
    return try parse(bytes)
  }

  private func transfer(_ request: String) throws -> [UInt8] {
    let socket = try connected()
    defer { close(socket) }
    var received: [UInt8] = []
    try write(request, to: socket)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(socket, &buffer, buffer.count)
      if count <= 0 { return received }
      received += buffer[..<count]
    }
  }

  private func connected() throws -> Int32 {
    #if canImport(Glibc)
      let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let socket = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Failure(what: "connect: \(errno)") }
    return socket
  }

  private func write(_ text: String, to socket: Int32) throws {
    let bytes = Array(text.utf8)
    #if canImport(Glibc)
      let flags = Int32(MSG_NOSIGNAL)
    #else
      let flags: Int32 = 0
    #endif
    guard send(socket, bytes, bytes.count, flags) == bytes.count else {
      throw Failure(what: "send: \(errno)")
    }
  }

  private func parse(_ bytes: [UInt8]) throws -> Response {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else {
      throw Failure(what: "no headers in: \(text)")
    }
    let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
    let lines = head.split(separator: "\r\n")
    guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { throw Failure(what: "no status in: \(text)") }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      headers[parts[0].lowercased()] = parts.count > 1 ? String(parts[1].dropFirst()) : ""
    }
    return Response(status: status, headers: headers, body: Array(bytes[end.upperBound...]))
  }

  /// The data of each server-sent event of `/.newsgen/events`; the connection lives as long as the
  /// stream.
  func events() throws -> AsyncStream<String> {
    let socket = try connected()
    try write("GET /.newsgen/events HTTP/1.1\r\nHost: localhost\r\n\r\n", to: socket)
    let (stream, continuation) = AsyncStream.makeStream(of: String.self)
    // Ends the reading below, which closes the socket.
    continuation.onTermination = { _ in shutdown(socket, Int32(SHUT_RDWR)) }
    DispatchQueue(label: "events").async {
      var rest = ""
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = read(socket, &buffer, buffer.count)
        if count <= 0 { break }
        rest += String(decoding: buffer[..<count], as: UTF8.self)
        while let end = rest.firstRange(of: "\n") {
          let line = rest[..<end.lowerBound]
          if line.hasPrefix("data: ") { continuation.yield(String(line.dropFirst(6))) }
          rest = String(rest[end.upperBound...])
        }
      }
      close(socket)
      continuation.finish()
    }
    return stream
  }
}
