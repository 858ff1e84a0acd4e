import FlyingFox
import Markup

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Answers requests from the present build.
struct PageHandler: HTTPHandler {
  let live: LiveBuild
  /// Whether requests for any host are answered, since the server is to be reached from elsewhere.
  let answersAnyName: Bool
  let source: @Sendable (String) -> [UInt8]?

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let answer = try await answer(request)
    return answer.response(isHead: request.method == .HEAD)
  }

  private func answer(_ request: HTTPRequest) async throws -> Answer {
    guard answersAnyName || namesLoopback(host: request.headers[.host] ?? "") else {
      return .text("This preview answers only to localhost.", .forbidden)
    }
    guard request.method == .GET || request.method == .HEAD else {
      var answer = Answer.text("Only GET and HEAD are answered.", .methodNotAllowed)
      answer.headers[HTTPHeader("Allow")] = "GET, HEAD"
      return answer
    }
    guard let path = originForm(request.target.path()) else {
      return .text("The address of the request cannot be read.", .badRequest)
    }
    if path == LiveReload.eventsPath {
      return .events(EventBytes(identities: await live.identities()))
    }
    let snapshot = try await live.current()
    return answer(
      path, query: request.target.query(), range: request.headers[.range], snapshot: snapshot)
  }

  /// The path of `http://host/path`, as proxies write it, or the path alone.
  private func originForm(_ target: String) -> String? {
    if target.hasPrefix("/") { return target }
    guard target.lowercased().hasPrefix("http://") else { return nil }
    let rest = target.dropFirst(7)
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
  }

  private func answer(
    _ path: String, query: String, range: String?, snapshot: LiveBuild.Snapshot
  ) -> Answer {
    let requested = snapshot.site.map { RequestPath(path, query: query, in: $0) } ?? .unknown
    if case .file(let name) = requested, !isPage(name), let file = snapshot.site?.files[name] {
      // Also while the site cannot be built: the error page stands in for pages only.
      return fileAnswer(file, named: name, range: range)
    }
    guard snapshot.faults.isEmpty, let site = snapshot.site else {
      let page = ErrorPage(faults: snapshot.faults, source: source).html
      return .page(page.bytes, .internalServerError, build: snapshot.identity, standsIn: true)
    }
    switch requested {
    case .file(let name):
      return page(name, in: site, .ok, build: snapshot.identity)
    case .redirect(let address):
      var answer = Answer.text("See \(address)", .found)
      answer.headers[.location] = address
      return answer
    case .unknown:
      return page("404.html", in: site, .notFound, build: snapshot.identity)
    }
  }

  private func isPage(_ name: String) -> Bool { contentType(of: name).hasPrefix("text/html") }

  private func page(_ name: String, in site: PreviewSite, _ status: HTTPStatusCode, build: String)
    -> Answer
  {
    switch site.files[name] {
    case .bytes(let bytes): return .page(bytes, status, build: build)
    case .file(let path):
      if let file = OpenFile(path) {
        return .page(file.read(0..<file.size), status, build: build)
      }
    case nil: break
    }
    return .page(
      Array("<!doctype html><title>Not found</title><p>Not found.".utf8), .notFound, build: build)
  }

  private func fileAnswer(_ file: PreviewFile, named name: String, range: String?) -> Answer {
    let content: Answer.Body
    switch file {
    case .bytes(let bytes): content = .bytes(bytes)
    case .file(let path):
      guard let file = OpenFile(path) else {
        return .text("The file cannot be read any more.", .notFound)
      }
      content = .file(file, 0..<file.size)
    }
    var answer = Answer(status: .ok, headers: [.contentType: contentType(of: name)], body: content)
    answer.headers[.acceptRanges] = "bytes"
    answer.cut(to: range)
    return answer
  }
}
