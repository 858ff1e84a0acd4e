/// The numbers of a date in the order of the text.
struct DayParts {
  private var numbers = FewNumbers()
  /// A month given by its name.
  var month: Int?

  var isEmpty: Bool { numbers.isEmpty }
  var count: Int { numbers.count }

  mutating func add(_ number: Int) -> Bool {
    guard numbers.count < 3 else { return false }
    numbers.append(number)
    return true
  }

  /// Days since 1970. Which number is the year, the month or the day follows from their sizes.
  func days(isISO: Bool) -> Double? {
    guard !numbers.isEmpty else { return nil }
    // What is missing is 1, which also makes the year 2001.
    let (first, second, third) = (numbers[0, or: 1], numbers[1, or: 1], numbers[2, or: 1])
    let isYearFirst = !(1...31 ~= first)
    var (year, month, day): (Int, Int, Int)
    if let named = self.month {
      (year, month, day) = isYearFirst ? (first, named, second) : (second, named, first)
    } else if isISO || isYearFirst {
      (year, month, day) = (first, second, third)
    } else {
      (year, month, day) = (third, first, second)
    }
    if !isISO {
      if 0...49 ~= year { year += 2000 } else if 50...99 ~= year { year += 1900 }
    }
    guard 1...12 ~= month, 1...31 ~= day, year.magnitude < 300_000 else { return nil }
    return UTCTime.day(year: Double(year), month: Double(month), day: Double(day))
  }
}

/// Hour, minute, second and millisecond in the order of the text.
struct TimeParts {
  private var numbers = FewNumbers()
  /// 0 behind AM, 12 behind PM.
  var hourOffset: Int?

  var isEmpty: Bool { numbers.isEmpty }

  mutating func add(_ number: Int) -> Bool {
    guard numbers.count < 4 else { return false }
    numbers.append(number)
    return true
  }

  /// Adds the last number: what follows is 0.
  mutating func addFinal(_ number: Int) -> Bool {
    guard add(number) else { return false }
    while numbers.count < 4 { numbers.append(0) }
    return true
  }

  func isExpecting(_ number: Int) -> Bool {
    switch numbers.count {
    case 1, 2: 0..<60 ~= number
    case 3: 0..<1_000 ~= number
    default: false
    }
  }

  var milliseconds: Double? {
    var hour = numbers[0, or: 0]
    let (minute, second, millisecond) = (numbers[1, or: 0], numbers[2, or: 0], numbers[3, or: 0])
    if let hourOffset {
      guard 0...12 ~= hour else { return nil }
      hour = hour % 12 + hourOffset
    }
    let isValid =
      0..<24 ~= hour && 0..<60 ~= minute && 0..<60 ~= second && 0..<1_000 ~= millisecond
      || hour == 24 && minute == 0 && second == 0 && millisecond == 0
    return isValid
      ? Double(((hour * 60 + minute) * 60 + second) * 1_000 + millisecond) : nil
  }
}

/// How far ahead of UTC the text's time is.
struct ZoneParts {
  var isNegative = false
  var hour: Int?
  var minute: Int?

  mutating func set(hours: Int) {
    isNegative = hours < 0
    hour = abs(hours)
    minute = 0
  }

  var isUTC: Bool { hour == 0 && minute == 0 }

  func isExpecting(_ number: Int) -> Bool { hour != nil && minute == nil && 0..<60 ~= number }

  var milliseconds: Double {
    let minutes = Double(hour ?? 0) * 60 + Double(minute ?? 0)
    return (isNegative ? -minutes : minutes) * 60_000
  }
}

/// Up to four numbers, which no memory is asked for: dates are read by the thousand.
private struct FewNumbers {
  private var numbers = SIMD4<Int>()
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  mutating func append(_ number: Int) {
    numbers[count] = number
    count += 1
  }

  subscript(index: Int, or missing: Int) -> Int { index < count ? numbers[index] : missing }
}
