/// Numbers different texts in order of first appearance, by their bytes, without making a `String` of
/// each. The bytes must outlive it.
struct DistinctTexts {
  /// One more than a code, or 0 for a free slot.
  private var slots = [Int32](repeating: 0, count: 64)
  private var entries: [(bytes: UnsafeRawBufferPointer, hash: UInt64)] = []

  var count: Int { entries.count }

  /// The number of a text; `count` before the call where it is new.
  mutating func code(of text: UnsafeRawBufferPointer) -> Int32 {
    let hash = Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] > 0 {
      let code = slots[slot] - 1
      let entry = entries[Int(code)]
      if entry.hash == hash, Self.areEqual(entry.bytes, text) { return code }
      slot = (slot + 1) & (slots.count - 1)
    }
    let code = Int32(entries.count)
    entries.append((text, hash))
    slots[slot] = code + 1
    if entries.count * 2 > slots.count { grow() }
    return code
  }

  private mutating func grow() {
    var larger = [Int32](repeating: 0, count: slots.count * 4)
    for (code, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (larger.count - 1)
      while larger[slot] > 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = Int32(code) + 1
    }
    slots = larger
  }

  /// Eight bytes at a time, each mixed by the two halves of a product.
  private static func hash(_ text: UnsafeRawBufferPointer) -> UInt64 {
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: text.count)
    var index = 0
    while index + 8 <= text.count {
      hash = mixed(hash ^ text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    if index < text.count {
      var rest: UInt64 = 0
      while index < text.count {
        rest = rest << 8 | UInt64(text[index])
        index += 1
      }
      hash = mixed(hash ^ rest)
    }
    return hash
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  private static func areEqual(
    _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer
  ) -> Bool {
    guard left.count == right.count else { return false }
    var index = 0
    while index + 8 <= left.count {
      if left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        != right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      {
        return false
      }
      index += 8
    }
    while index < left.count {
      if left[index] != right[index] { return false }
      index += 1
    }
    return true
  }
}
