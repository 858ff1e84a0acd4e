/// How values are written where no format says it: in names of marks, descriptions and data tables.
enum ValueText {
  /// - Parameter isDerived: whether the value was computed, so that digits without meaning are cut.
  static func text(_ value: Value, isDerived: Bool = false) -> String {
    switch value {
    case .null: ""
    case .bool, .text, .list, .record: value.text
    case .number(let number): self.number(number, isDerived: isDerived)
    case .time(let time): self.time(time)
    }
  }

  static func number(_ number: Double, isDerived: Bool = false) -> String {
    guard number.isFinite else { return "" }
    let rounded = isDerived ? significant(number) : number
    let text = rounded.shortestText
    if (0..<10_000).contains(rounded) { return text }
    let bytes = Array(text.utf8)
    let isNegative = bytes.first == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    let end = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.count
    // With commas from five digits on: four are also years.
    let isShort = end - start <= 4
    if !isNegative && isShort || bytes.contains(UInt8(ascii: "e")) { return text }
    var result = isNegative ? Array("−".utf8) : []
    for index in start..<bytes.count {
      let left = end - index
      if left > 0, left % 3 == 0, index > start, !isShort {
        result.append(UInt8(ascii: ","))
      }
      result.append(bytes[index])
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// To five significant digits, whole numbers to all of theirs.
  private static func significant(_ number: Double) -> Double {
    if number == 0 || number == number.rounded() || abs(number) >= 1e15 { return number }
    var scale = 1.0
    while abs(number) * scale < 10_000, scale < 1e12 { scale *= 10 }
    return (number * scale).rounded() / scale
  }

  /// `2025-01-28`, with the time of day where there is one.
  static func time(_ milliseconds: Double) -> String {
    guard let time = UTCTime(milliseconds: milliseconds) else { return "" }
    let year =
      (0...9999).contains(time.year) ? UTCTime.padded(time.year, 4) : String(time.year)
    let day = "\(year)-\(UTCTime.padded(time.month, 2))-\(UTCTime.padded(time.day, 2))"
    if time.hour == 0, time.minute == 0, time.second == 0, time.millisecond == 0 { return day }
    let minutes = "\(day) \(UTCTime.padded(time.hour, 2)):\(UTCTime.padded(time.minute, 2))"
    if time.second == 0, time.millisecond == 0 { return minutes }
    return "\(minutes):\(UTCTime.padded(time.second, 2))"
  }
}
