/// How much room a text takes, by summing advance widths. Browsers kern too, which makes a text up
/// to 4 % narrower than here and almost never wider.
package enum TextMetrics {
  /// Height above the baseline of Liberation Sans, in em.
  package static let ascent = LiberationSansWidths.ascent
  /// Depth below the baseline of Liberation Sans, in em.
  package static let descent = LiberationSansWidths.descent

  /// The width in pixels of a text on one line in Liberation Sans, whose metrics are those of Arial
  /// and Helvetica.
  /// - Parameter size: the font size in pixels.
  package static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    let table = isBold ? LiberationSansWidths.bold : LiberationSansWidths.regular
    return units(of: text, table) * size / 2048
  }

  /// The larger of the widths in Liberation Sans and DejaVu Sans: room that suffices also where no
  /// font with the metrics of Arial is installed.
  package static func roomyWidth(of text: String, size: Double, isBold: Bool = false) -> Double {
    let table = isBold ? LiberationSansWidths.dejaVuBold : LiberationSansWidths.dejaVu
    return max(
      width(of: text, size: size, isBold: isBold), units(of: text, table) * size / 2048)
  }

  /// The text, or as much of its beginning as fits into a width with `…` behind it; `…` alone where
  /// not even one character fits.
  package static func ellipsized(
    _ text: String, within limit: Double, size: Double, isBold: Bool = false
  ) -> String {
    if roomyWidth(of: text, size: size, isBold: isBold) <= limit { return text }
    let characters = Array(text)
    func shortened(_ count: Int) -> String {
      var kept = characters.prefix(count)
      while let last = kept.last, last.isWhitespace { kept.removeLast() }
      return String(kept) + "…"
    }
    // The most characters that fit; more are never narrower.
    var (fitting, tooMany) = (0, characters.count)
    while tooMany - fitting > 1 {
      let middle = (fitting + tooMany) / 2
      if roomyWidth(of: shortened(middle), size: size, isBold: isBold) <= limit {
        fitting = middle
      } else {
        tooMany = middle
      }
    }
    return shortened(fitting)
  }

  private static func units(of text: String, _ table: StaticString) -> Double {
    let start = table.utf8Start
    if let units = asciiUnits(of: text, start) { return units }
    var (units, joins) = (0, false)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x7F {
        units += Self.units(start, at: max(Int(scalar.value), 0x20) - 0x20)
        joins = false
        continue
      }
      // What a zero width joiner binds to an emoji is drawn as one picture.
      let isJoined = joins
      joins = scalar.value == 0x200D
      if !isJoined { units += Self.units(of: scalar, start) }
    }
    return Double(units)
  }

  /// - Returns: `nil` where other characters are among them.
  private static func asciiUnits(of text: String, _ start: UnsafePointer<UInt8>) -> Double? {
    var text = text
    return text.withUTF8 { bytes in
      var units = 0
      for byte in bytes {
        if byte >= 0x7F { return nil }
        units += Self.units(start, at: max(Int(byte), 0x20) - 0x20)
      }
      return Double(units)
    }
  }

  private static func units(_ start: UnsafePointer<UInt8>, at index: Int) -> Int {
    (Int(start[2 * index]) - 35) * 57 + Int(start[2 * index + 1]) - 35
  }

  private static func units(of scalar: Unicode.Scalar, _ start: UnsafePointer<UInt8>) -> Int {
    for block in LiberationSansWidths.blocks where scalar.value <= block.last {
      if scalar.value < block.first { break }
      return units(start, at: block.offset + Int(scalar.value - block.first))
    }
    if isWide(scalar.value) { return 2048 }
    switch scalar.value {
    // Two regional indicators are one flag.
    case 0x1F1E6...0x1F1FF: return 1024
    // Skin tones change the emoji before them.
    case 0x1F3FB...0x1F3FF: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1229
    }
  }

  /// Characters that East Asian fonts draw in a square, and pictures.
  private static func isWide(_ code: UInt32) -> Bool {
    switch code {
    case 0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23FA, 0x2613...0x27BF, 0x2B1B...0x2B55,
      0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F004, 0x1F0CF,
      0x1F18E...0x1F19A, 0x1F200...0x1F3FA, 0x1F400...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
