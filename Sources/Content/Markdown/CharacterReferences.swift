/// Character references in attributes of raw HTML: numbers, and the names that URLs and ids use.
enum CharacterReferences {
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  static func decoded(_ bytes: Bytes) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var rest = bytes[...]
    while let first = rest.first {
      if first == UInt8(ascii: "&"), let (scalar, length) = reference(rest.dropFirst()) {
        result.append(contentsOf: Character(scalar).utf8)
        rest = rest.dropFirst(length + 1)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character that a reference means, and its length behind the `&`.
  private static func reference(_ bytes: Slice<Bytes>) -> (Unicode.Scalar, Int)? {
    guard let end = bytes.prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[..<end], as: UTF8.self)
    let length = end - bytes.startIndex + 1
    if let scalar = names[name] { return (scalar, length) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).flatMap { $0.value == 0 ? nil : ($0, length) }
  }
}
