/// Width and height of a picture as browsers show it, in pixels, read from the bytes of its file.
package struct PictureSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// PNG, JPEG, GIF, WebP, AVIF and SVG; nil for other files, and where a file does not tell.
  package init?(of bytes: [UInt8]) {
    let file = PictureBytes(bytes[...])
    let found: PictureSize?
    if file[0] == 0x89, file.starts(with: "PNG\r\n\u{1A}\n", at: 1) {
      found = Self.png(file)
    } else if file.starts(with: "GIF87a") || file.starts(with: "GIF89a") {
      found = Self.checked(
        file.number(at: 6, bytes: 2, bigEndian: false),
        file.number(at: 8, bytes: 2, bigEndian: false))
    } else if file[0] == 0xFF, file[1] == 0xD8 {
      found = JPEGHeader(file)?.size
    } else if file.starts(with: "RIFF"), file.starts(with: "WEBP", at: 8) {
      found = Self.webp(file)
    } else if file.starts(with: "ftyp", at: 4) {
      found = AVIFHeader(file)?.size
    } else {
      found = SVGHeader(bytes)?.size
    }
    guard let found else { return nil }
    self = found
  }

  /// Nil for what no picture can be.
  static func checked(_ width: Int?, _ height: Int?) -> PictureSize? {
    guard let width, let height, width > 0, height > 0, width <= 0x7FFF_FFFF,
      height <= 0x7FFF_FFFF
    else { return nil }
    return PictureSize(width: width, height: height)
  }

  /// Turned by a quarter.
  var turned: PictureSize { PictureSize(width: height, height: width) }

  private static func png(_ file: PictureBytes) -> PictureSize? {
    // Apple's crushed variant has a chunk before IHDR.
    let header = file.starts(with: "CgBI", at: 12) ? 24 : 8
    guard file.starts(with: "IHDR", at: header + 4) else { return nil }
    return checked(
      file.number(at: header + 8, bytes: 4), file.number(at: header + 12, bytes: 4))
  }

  /// https://developers.google.com/speed/webp/docs/riff_container
  private static func webp(_ file: PictureBytes) -> PictureSize? {
    if file.starts(with: "VP8X", at: 12) {
      guard let width = file.number(at: 24, bytes: 3, bigEndian: false),
        let height = file.number(at: 27, bytes: 3, bigEndian: false),
        let size = checked(width + 1, height + 1)
      else { return nil }
      return webpOrientation(file).map(EXIF.isTurned) ?? false ? size.turned : size
    }
    if file.starts(with: "VP8L", at: 12) {
      guard file[20] == 0x2F, let bits = file.number(at: 21, bytes: 4, bigEndian: false) else {
        return nil
      }
      return checked(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    guard file.starts(with: "VP8 ", at: 12), file.number(at: 23, bytes: 3) == 0x9D012A,
      let width = file.number(at: 26, bytes: 2, bigEndian: false),
      let height = file.number(at: 28, bytes: 2, bigEndian: false)
    else { return nil }
    return checked(width & 0x3FFF, height & 0x3FFF)
  }

  private static func webpOrientation(_ file: PictureBytes) -> Int? {
    guard let flags = file[20], flags & 0x08 != 0 else { return nil }
    var offset = 12
    while let length = file.number(at: offset + 4, bytes: 4, bigEndian: false) {
      if file.starts(with: "EXIF", at: offset) {
        guard let chunk = file.part(from: offset + 8, length: length) else { return nil }
        // Some writers keep JPEG's introduction.
        let start = chunk.starts(with: "Exif\0\0") ? 6 : 0
        return chunk.part(from: start).flatMap { EXIF.orientation(in: $0) }
      }
      offset += 8 + length + length % 2
    }
    return nil
  }
}
