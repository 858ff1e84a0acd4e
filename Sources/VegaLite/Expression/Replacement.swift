/// What `replace` puts in place of a match, with `$&`, `$1` and their like.
struct Replacement {
  let units: [UInt16]
  /// The groups of the expression that have names.
  let names: [String: Int]

  func text(_ match: RegularExpressionMatcher.Match, in source: [UInt16]) -> [UInt16] {
    var text: [UInt16] = []
    var index = 0
    while index < units.count {
      guard units[index] == 0x24, index + 1 < units.count else {
        text.append(units[index])
        index += 1
        continue
      }
      index += 2
      switch units[index - 1] {
      case 0x24: text.append(0x24)
      case 0x26: text += source[match.range]
      case 0x60: text += source[..<match.range.lowerBound]
      case 0x27: text += source[match.range.upperBound...]
      case 0x30...0x39:
        if let (group, length) = group(at: index - 1, of: match) {
          if let range = match.range(of: group) { text += source[range] }
          index += length - 1
        } else {
          text += units[(index - 2)..<index]
        }
      case 0x3C where !names.isEmpty:
        guard let end = units[index...].firstIndex(of: 0x3E) else {
          text += units[(index - 2)..<index]
          continue
        }
        let group = names[String(decoding: units[index..<end], as: UTF16.self)]
        if let range = group.flatMap(match.range(of:)) { text += source[range] }
        index = end + 1
      default: text += units[(index - 2)..<index]
      }
    }
    return text
  }

  /// Two digits where there is such a group, or one.
  private func group(
    at place: Int, of match: RegularExpressionMatcher.Match
  ) -> (group: Int, length: Int)? {
    let count = match.bounds.count / 2
    let first = Int(units[place]) - 0x30
    if place + 1 < units.count, 0x30...0x39 ~= units[place + 1] {
      let both = first * 10 + Int(units[place + 1]) - 0x30
      if 1..<max(1, count) ~= both { return (both, 2) }
    }
    return 1..<max(1, count) ~= first ? (first, 1) : nil
  }
}
