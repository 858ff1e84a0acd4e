import NewsgenKit
import Testing

@Suite struct ContentHashTests {
  /// As other implementations give them.
  @Test(arguments: [
    ("", "00000000000000000000000000000000"),
    ("hello", "cbd8a7b341bd9b025b1e906a48ae1d19"),
    ("hello, world", "342fac623a5ebc8e4cdcbc079642414d"),
    ("19 Jan 2038 at 3:14:07 AM", "b89e5988b737affc664fc2950231b2cb"),
    ("The quick brown fox jumps over the lazy dog", "e34bbc7bbc071b6c7a433ca9c49a9347"),
  ])
  func knownAnswers(text: String, hex: String) {
    let hash = ContentHash(of: Array(text.utf8))
    #expect(hash.hex == hex)
    #expect(hash.shortHex == String(hex.prefix(8)))
    #expect(ContentHash(hex: hex.utf8) == hash)
  }

  @Test func piecesDoNotMatter() {
    let bytes = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* 97) }
    for first in stride(from: 0, through: 200, by: 7) {
      for second in stride(from: first, through: 200, by: 11) {
        var hasher = ContentHasher()
        hasher.update(Array(bytes[..<first]))
        hasher.update(Array(bytes[first..<second]))
        hasher.update(Array(bytes[second...]))
        #expect(hasher.finish() == ContentHash(of: bytes))
      }
    }
  }

  @Test func everyByteAndTheLengthMatter() {
    var seen: Set<ContentHash> = []
    for count in 0..<64 {
      seen.insert(ContentHash(of: [UInt8](repeating: 0, count: count)))
      for place in 0..<count {
        var bytes = [UInt8](repeating: 0, count: count)
        bytes[place] = 1
        seen.insert(ContentHash(of: bytes))
      }
    }
    #expect(seen.count == 64 + (0..<64).reduce(0, +))
  }

  @Test(arguments: [
    "", "cbd8", "CBD8A7B341BD9B025B1E906A48AE1D19", "gbd8a7b341bd9b025b1e906a48ae1d19",
  ])
  func otherTextIsNoHash(text: String) {
    #expect(ContentHash(hex: text.utf8) == nil)
  }
}
