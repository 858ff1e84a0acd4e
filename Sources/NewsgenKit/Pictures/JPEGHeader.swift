/// The segments of a JPEG file up to its frame header.
struct JPEGHeader {
  let size: PictureSize

  init?(_ file: PictureBytes) {
    var orientation = 1
    var offset = 2
    while true {
      guard file[offset] == 0xFF else { return nil }
      // Any number of fill bytes may stand before a marker.
      while file[offset + 1] == 0xFF { offset += 1 }
      guard let marker = file[offset + 1] else { return nil }
      offset += 2
      // These stand alone.
      if marker == 0x01 || (0xD0...0xD8).contains(marker) { continue }
      guard marker != 0xD9, marker != 0xDA, let length = file.number(at: offset, bytes: 2),
        length >= 2
      else { return nil }
      if marker == 0xE1, file.starts(with: "Exif\0\0", at: offset + 2),
        let part = file.part(from: offset + 8, length: length - 8),
        let found = EXIF.orientation(in: part)
      {
        orientation = found
      }
      // All frame headers but DHT, JPG and DAC, which stand between them.
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        guard
          let size = PictureSize.checked(
            file.number(at: offset + 5, bytes: 2), file.number(at: offset + 3, bytes: 2))
        else { return nil }
        self.size = EXIF.isTurned(orientation) ? size.turned : size
        return
      }
      offset += length
    }
  }
}

/// How a camera was held.
enum EXIF {
  /// Whether an orientation exchanges width and height.
  static func isTurned(_ orientation: Int) -> Bool { (5...8).contains(orientation) }

  /// The orientation (1–8) in the first directory of a TIFF structure.
  static func orientation(in tiff: PictureBytes) -> Int? {
    let isBigEndian: Bool
    if tiff.starts(with: "II*\0") {
      isBigEndian = false
    } else if tiff.starts(with: "MM\0*") {
      isBigEndian = true
    } else {
      return nil
    }
    func number(_ offset: Int, _ length: Int) -> Int? {
      tiff.number(at: offset, bytes: length, bigEndian: isBigEndian)
    }
    guard let start = number(4, 4), let count = number(start, 2) else { return nil }
    for index in 0..<count {
      let entry = start + 2 + 12 * index
      guard let tag = number(entry, 2) else { return nil }
      if tag == 0x0112 {
        guard number(entry + 2, 2) == 3, let value = number(entry + 8, 2),
          (1...8).contains(value)
        else { return nil }
        return value
      }
    }
    return nil
  }
}
