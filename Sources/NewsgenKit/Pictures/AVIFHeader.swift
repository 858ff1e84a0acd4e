/// The boxes of an AVIF file (ISO/IEC 14496-12 and 23008-12) that tell the size of its primary item.
struct AVIFHeader {
  let size: PictureSize

  init?(_ file: PictureBytes) {
    guard let brands = Self.first("ftyp", in: file), Self.isAVIF(brands),
      let meta = Self.first("meta", in: file)?.part(from: 4),
      let shared = Self.first("iprp", in: meta),
      let container = Self.first("ipco", in: shared)
    else { return nil }
    let properties = Self.boxes(container)
    var own: [Int]?
    if let primary = Self.first("pitm", in: meta).flatMap(Self.primaryItem) {
      for box in Self.boxes(shared) where box.type == "ipma" && own == nil {
        own = Self.properties(ofItem: primary, in: box.content)
      }
    }
    let used = own.map { $0.filter(properties.indices.contains).map { properties[$0] } }
    guard let extents = (used ?? properties).first(where: { $0.type == "ispe" })?.content,
      let size = PictureSize.checked(
        extents.number(at: 4, bytes: 4), extents.number(at: 8, bytes: 4))
    else { return nil }
    // Without a list for the primary item, a rotation may be another item's.
    let rotation = used?.first { $0.type == "irot" }?.content[0] ?? 0
    self.size = rotation & 1 == 1 ? size.turned : size
  }

  private struct Box {
    let type: String
    let content: PictureBytes
  }

  /// The boxes that stand in a row, up to the first one that is cut off.
  private static func boxes(_ bytes: PictureBytes) -> [Box] {
    var found: [Box] = []
    var offset = 0
    while let short = bytes.number(at: offset, bytes: 4),
      let name = bytes.part(from: offset + 4, length: 4)
    {
      var header = 8
      var length = short
      if short == 0 {
        length = bytes.count - offset
      } else if short == 1 {
        // A length beyond 2^32 is beyond any picture; its upper half must be 0.
        guard bytes.number(at: offset + 8, bytes: 4) == 0,
          let long = bytes.number(at: offset + 12, bytes: 4)
        else { break }
        header = 16
        length = long
      }
      guard length >= header,
        let content = bytes.part(from: offset + header, length: length - header)
      else { break }
      found.append(Box(type: String(decoding: name.bytes, as: UTF8.self), content: content))
      offset += length
    }
    return found
  }

  private static func first(_ type: String, in bytes: PictureBytes) -> PictureBytes? {
    boxes(bytes).first { $0.type == type }?.content
  }

  private static func isAVIF(_ brands: PictureBytes) -> Bool {
    stride(from: 0, to: brands.count, by: 4).contains { offset in
      offset != 4
        && (brands.starts(with: "avif", at: offset) || brands.starts(with: "avis", at: offset))
    }
  }

  private static func primaryItem(_ box: PictureBytes) -> Int? {
    box.number(at: 4, bytes: box[0] == 0 ? 2 : 4)
  }

  /// The places in the container, from 0, of what belongs to an item; nil where the list has not the
  /// item.
  private static func properties(ofItem item: Int, in box: PictureBytes) -> [Int]? {
    guard let version = box[0], let flags = box[3], let count = box.number(at: 4, bytes: 4) else {
      return nil
    }
    let idLength = version < 1 ? 2 : 4
    let indexLength = flags & 1 == 1 ? 2 : 1
    var offset = 8
    for _ in 0..<count {
      guard let id = box.number(at: offset, bytes: idLength),
        let length = box[offset + idLength]
      else { return nil }
      offset += idLength + 1
      if id == item {
        return (0..<length).compactMap { place in
          // The upper bit says that the property is essential. 0 stands for none.
          box.number(at: offset + place * indexLength, bytes: indexLength)
            .map { ($0 & (indexLength == 2 ? 0x7FFF : 0x7F)) - 1 }
        }
      }
      offset += length * indexLength
    }
    return nil
  }
}
