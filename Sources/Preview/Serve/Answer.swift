import FlyingFox
import FlyingSocks

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A response before it is given to the server.
struct Answer: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    case file(OpenFile, Range<Int>)
    case events(EventBytes)
  }

  var status: HTTPStatusCode
  var headers: HTTPHeaders
  var body: Body

  static func text(_ text: String, _ status: HTTPStatusCode) -> Answer {
    Answer(
      status: status, headers: [.contentType: contentType(of: "a.txt")],
      body: .bytes(Array((text + "\n").utf8)))
  }

  /// A page that reloads itself when another build than `build` is there.
  static func page(
    _ html: [UInt8], _ status: HTTPStatusCode, build: String, standsIn: Bool = false
  ) -> Answer {
    Answer(
      status: status, headers: [.contentType: contentType(of: "a.html")],
      body: .bytes(LiveReload.page(html, build: build, standsIn: standsIn)))
  }

  static func events(_ events: EventBytes) -> Answer {
    Answer(status: .ok, headers: [.contentType: "text/event-stream"], body: .events(events))
  }

  /// Leaves the part that a `Range` header asks for.
  mutating func cut(to header: String?) {
    let size = length ?? 0
    switch ByteRange(header, size: size) {
    case .whole: return
    case .unsatisfiable:
      status = .rangeNotSatisfiable
      headers[.contentRange] = "bytes */\(size)"
      body = .bytes([])
    case .part(let range):
      status = .partialContent
      headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
      switch body {
      case .bytes(let bytes): body = .bytes(Array(bytes[range]))
      case .file(let file, _): body = .file(file, range)
      case .events: break
      }
    }
  }

  private var length: Int? {
    switch body {
    case .bytes(let bytes): bytes.count
    case .file(_, let range): range.count
    case .events: nil
    }
  }

  /// - Parameter isHead: whether only the headers are wanted.
  func response(isHead: Bool) -> HTTPResponse {
    var headers = headers
    headers[.cacheControl] = "no-store"
    headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
    if isHead {
      if let length { headers[.contentLength] = String(length) }
      return HTTPResponse(statusCode: status, headers: headers)
    }
    let chunk = 65_536
    let sequence =
      switch body {
      case .bytes(let bytes): HTTPBodySequence(data: Data(bytes), suggestedBufferSize: chunk)
      case .file(let file, let range):
        HTTPBodySequence(from: file.bytes(range), count: range.count, suggestedBufferSize: chunk)
      case .events(let events): HTTPBodySequence(from: events)
      }
    return HTTPResponse(statusCode: status, headers: headers, body: sequence)
  }
}
