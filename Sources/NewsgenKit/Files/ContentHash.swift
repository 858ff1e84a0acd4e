/// 128 bits that stand for a content: MurmurHash3_x64_128 with seed 0, by Austin Appleby, in the
/// public domain (https://github.com/aappleby/smhasher/wiki/MurmurHash3). Some 5 GB/s, no defence
/// against a forger: what is hashed here is the writer's own.
package struct ContentHash: Sendable, Hashable {
  package let first: UInt64
  package let second: UInt64

  package init(first: UInt64, second: UInt64) {
    self.first = first
    self.second = second
  }

  package init(of bytes: [UInt8]) {
    var hasher = ContentHasher()
    bytes.withUnsafeBytes { hasher.update($0) }
    self = hasher.finish()
  }

  /// From 32 hexadecimal digits in lower case.
  package init?(hex: some Collection<UInt8>) {
    guard hex.count == 32 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    for (index, digit) in hex.enumerated() {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      default: return nil
      }
      if index < 16 {
        halves.0 = halves.0 << 4 | UInt64(value)
      } else {
        halves.1 = halves.1 << 4 | UInt64(value)
      }
    }
    (first, second) = halves
  }

  /// 32 hexadecimal digits in lower case.
  package var hex: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(32)
    appendHex(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  func appendHex(to bytes: inout [UInt8]) {
    for half in [first, second] {
      for shift in stride(from: UInt64(60), through: 0, by: -4) {
        let value = UInt8(truncatingIfNeeded: half >> shift & 15)
        bytes.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
      }
    }
  }

  /// For file names that readers see, as in `style-1f0c9a3e.css`.
  package var shortHex: String { String(hex.prefix(8)) }
}

/// Makes a `ContentHash` of pieces: it depends on their bytes only, not on where they were cut.
package struct ContentHasher: Sendable {
  private var state: (UInt64, UInt64) = (0, 0)
  private var length: UInt64 = 0
  /// What is left over from the last piece, fewer than 16 bytes.
  private var rest: [UInt8] = []

  package init() {}

  package mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    length &+= UInt64(bytes.count)
    var start = 0
    if !rest.isEmpty {
      start = min(16 - rest.count, bytes.count)
      rest.append(contentsOf: bytes[..<start])
      if rest.count < 16 { return }
      rest.withUnsafeBytes { mix($0, from: 0, to: 16) }
      rest.removeAll(keepingCapacity: true)
    }
    let end = start + (bytes.count - start) / 16 * 16
    mix(bytes, from: start, to: end)
    rest.append(contentsOf: bytes[end...])
  }

  private static let c1: UInt64 = 0x87c3_7b91_1142_53d5
  private static let c2: UInt64 = 0x4cf5_ad43_2745_937f

  private mutating func mix(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) {
    var (h1, h2) = state
    for offset in stride(from: start, to: end, by: 16) {
      let k1 = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let k2 = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      h1 ^= Self.scramble1(k1)
      h1 = (Self.rotate(h1, 27) &+ h2) &* 5 &+ 0x52dc_e729
      h2 ^= Self.scramble2(k2)
      h2 = (Self.rotate(h2, 31) &+ h1) &* 5 &+ 0x3849_5ab5
    }
    state = (h1, h2)
  }

  package consuming func finish() -> ContentHash {
    var (h1, h2) = state
    var (k1, k2): (UInt64, UInt64) = (0, 0)
    for (index, byte) in rest.enumerated() {
      if index < 8 {
        k1 |= UInt64(byte) << UInt64(8 * index)
      } else {
        k2 |= UInt64(byte) << UInt64(8 * (index - 8))
      }
    }
    h2 ^= Self.scramble2(k2)
    h1 ^= Self.scramble1(k1)
    h1 ^= length
    h2 ^= length
    h1 &+= h2
    h2 &+= h1
    h1 = Self.avalanche(h1)
    h2 = Self.avalanche(h2)
    h1 &+= h2
    h2 &+= h1
    return ContentHash(first: h1, second: h2)
  }

  private static func scramble1(_ word: UInt64) -> UInt64 { rotate(word &* c1, 31) &* c2 }

  private static func scramble2(_ word: UInt64) -> UInt64 { rotate(word &* c2, 33) &* c1 }

  private static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 {
    word &<< count | word &>> (64 &- count)
  }

  private static func avalanche(_ word: UInt64) -> UInt64 {
    var word = word
    word ^= word >> 33
    word &*= 0xff51_afd7_ed55_8ccd
    word ^= word >> 33
    word &*= 0xc4ce_b9fe_1a85_ec53
    return word ^ word >> 33
  }
}
