/// A Windows icon file with one picture, which is a PNG: all browsers read it.
enum IconFile {
  /// - Parameters:
  ///   - png: at most 256 pixels wide and high.
  /// - Returns: `nil` for bytes that are no such PNG.
  static func bytes(of png: [UInt8]) -> [UInt8]? {
    guard let size = PictureSize(of: png), size.width <= 256, size.height <= 256 else { return nil }
    var file: [UInt8] = []
    func number(_ value: Int, bytes: Int) {
      for place in 0..<bytes { file.append(UInt8(truncatingIfNeeded: value >> (8 * place))) }
    }
    number(0, bytes: 2)
    number(1, bytes: 2)  // icons, not cursors
    number(1, bytes: 2)  // how many
    number(size.width % 256, bytes: 1)  // 0 stands for 256
    number(size.height % 256, bytes: 1)
    number(0, bytes: 1)  // no palette
    number(0, bytes: 1)
    number(1, bytes: 2)  // planes
    number(32, bytes: 2)  // bits a pixel
    number(png.count, bytes: 4)
    number(22, bytes: 4)  // where the picture begins: behind this header
    return file + png
  }
}
