/// The formats of pictures that charts show: those that browsers and librsvg both know.
enum PictureFormat: String, Sendable, CaseIterable {
  case png, jpeg, gif
  case svg = "svg+xml"

  static let listed = "PNG, JPEG, GIF and SVG"

  /// By what a file begins with.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
      self = .gif
    } else if Self.isSVG(bytes) {
      self = .svg
    } else {
      return nil
    }
  }

  /// Whether a file goes on to its end: what is cut off may be shown by nobody.
  func isWhole(_ bytes: [UInt8]) -> Bool {
    let end: [UInt8]
    switch self {
    case .png: end = Array("IEND".utf8)
    case .jpeg: end = [0xFF, 0xD9]
    case .gif: end = [0x3B]
    case .svg: end = [UInt8(ascii: ">")]
    }
    // Cameras and editors put things of their own behind it.
    return stride(from: bytes.count - end.count, through: 0, by: -1).contains {
      bytes[$0...].starts(with: end)
    }
  }

  /// By the beginning of a `data:` address.
  init?(dataAddress: String) {
    let start = dataAddress.prefix(40).lowercased()
    let format = Self.allCases.first { format in
      [";", ","].contains { start.hasPrefix(format.mediaTypePrefix + $0) }
    }
    guard let format = format ?? (start.hasPrefix("data:image/jpg;") ? .jpeg : nil) else {
      return nil
    }
    self = format
  }

  /// As an address that holds the whole picture.
  func dataAddress(_ bytes: [UInt8]) -> String {
    "\(mediaTypePrefix);base64,\(Base64.encoded(bytes))"
  }

  private var mediaTypePrefix: String { "data:image/\(rawValue)" }

  /// Behind a declaration, comments and white space stands the element.
  private static func isSVG(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = head.starts(with: byteOrderMark) ? head.dropFirst(3) : head
    guard text.first(where: { $0 > 0x20 }) == UInt8(ascii: "<"), !text.contains(0) else {
      return false
    }
    return String(decoding: text, as: UTF8.self).contains("<svg")
  }
}
