import Markup

/// What the path of a request asks for.
enum RequestPath: Sendable, Hashable {
  /// A file of the site, by its path in the output.
  case file(String)
  /// Another address, with its query.
  case redirect(String)
  case unknown

  /// - Parameters:
  ///   - path: as it came, percent-encoded. Only names of the site's own files lead anywhere: no path
  ///     is ever made from it.
  ///   - query: without its question mark.
  init(_ path: String, query: String, in site: PreviewSite) {
    guard let bytes = percentDecoded(path), let base = percentDecoded(site.basePath) else {
      self = .unknown
      return
    }
    let suffix = query.isEmpty ? "" : "?" + query
    guard bytes.starts(with: base) else {
      let isAbove = bytes == [slash] || bytes == base.dropLast()
      self = isAbove ? .redirect(site.basePath + suffix) : .unknown
      return
    }
    guard let name = String(validating: bytes[base.count...], as: UTF8.self) else {
      self = .unknown
      return
    }
    if name.isEmpty || name.hasSuffix("/") {
      let index = name + "index.html"
      self = site.files[index] == nil ? .unknown : .file(index)
    } else if site.files[name] != nil {
      self = .file(name)
    } else if site.files[name + "/index.html"] != nil {
      self = .redirect(path + "/" + suffix)
    } else {
      self = .unknown
    }
  }
}

private let slash = UInt8(ascii: "/")
