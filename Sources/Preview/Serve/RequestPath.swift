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

/// The bytes that a percent-encoded text stands for; `nil` where a `%` is not followed by two digits.
func percentDecoded(_ text: String) -> [UInt8]? {
  func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
  var decoded: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      decoded.append(byte)
      continue
    }
    guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
      return nil
    }
    decoded.append(high << 4 | low)
  }
  return decoded
}
