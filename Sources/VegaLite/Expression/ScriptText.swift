/// A text by its UTF-16 code units, as JavaScript counts them.
struct ScriptText {
  let units: [UInt16]

  init(_ text: String) { units = Array(text.utf16) }

  init(_ units: some Sequence<UInt16>) { self.units = Array(units) }

  var text: String { String(decoding: units, as: UTF16.self) }
  var count: Int { units.count }

  /// The units between two places that lie within the text.
  func text(_ range: Range<Int>) -> String { String(decoding: units[range], as: UTF16.self) }

  /// Where another text begins at `start` or later.
  func firstIndex(of other: ScriptText, from start: Int = 0) -> Int? {
    let last = count - other.count
    var index = max(0, start)
    if other.count == 0 { return min(index, count) }
    while index <= last {
      if units[index] == other.units[0], units[index...].starts(with: other.units) { return index }
      index += 1
    }
    return nil
  }

  /// Where another text begins last, at `start` or before.
  func lastIndex(of other: ScriptText, from start: Int) -> Int? {
    var index = min(start, count - other.count)
    while index >= 0 {
      if units[index...].starts(with: other.units) { return index }
      index -= 1
    }
    return nil
  }

  /// Two places for `slice`: negative ones count from the end.
  static func slice(_ start: Int, _ end: Int, of count: Int) -> Range<Int> {
    func place(_ index: Int) -> Int { index < 0 ? max(0, count + index) : min(index, count) }
    let low = place(start)
    return low..<max(low, place(end))
  }

  /// Whether JavaScript's `trim` takes it away.
  static func isSpace(_ unit: UInt16) -> Bool {
    RegularExpressionSet.space.contains { $0.contains(unit) }
  }
}
