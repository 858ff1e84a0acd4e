/// One notice of the Linux kernel, as `inotify(7)` lays it out.
struct InotifyEvent: Sendable, Hashable {
  let watch: Int32
  let mask: UInt32
  /// The entry of the watched folder; empty where the folder itself is meant.
  let name: String

  func has(_ flag: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: flag) != 0 }

  /// All notices of a buffer: `int wd; uint32_t mask, cookie, len; char name[len]`, the name padded
  /// with zeros.
  static func all(in buffer: ArraySlice<UInt8>) -> [InotifyEvent] {
    buffer.withUnsafeBytes { bytes in
      var events: [InotifyEvent] = []
      var offset = 0
      while bytes.count - offset >= 16 {
        let length = Int(bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
        guard bytes.count - offset - 16 >= length else { break }
        let name = bytes[(offset + 16)..<(offset + 16 + length)].prefix { $0 != 0 }
        events.append(
          InotifyEvent(
            watch: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self),
            mask: bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
            name: String(decoding: name, as: UTF8.self)))
        offset += 16 + length
      }
      return events
    }
  }
}
