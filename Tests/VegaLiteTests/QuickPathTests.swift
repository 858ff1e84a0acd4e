import Testing

@testable import VegaLite

/// What is done in a quicker way where that suffices comes out as in the slow one.
struct QuickPathTests {
  @Test(arguments: [".0f", ",.0f", ".2f", ",.3f", ".4~f", ",.1~f", ",d", ".0%", ",.1%", ".2~%"])
  func `plain numbers are written as those that are padded`(specifier: String) throws {
    let plain = try NumberFormat(specifier)
    // A width of one pads nothing, but is not plain.
    let padded = try NumberFormat("1" + specifier)
    var generator = SeededGenerator(seed: 7)
    var numbers = [0, -0.0, 0.5, 1.5, 2.5, -0.5, 0.125, 0.005, 1.005, 999.9995, 999_999.5, 1e12]
    numbers += [1e15, -123_456.789, 0.1 + 0.2, .nan, .infinity, -.infinity]
    for _ in 0..<500 {
      let magnitude = Double.random(in: -6...13, using: &generator).rounded()
      let digits = Double.random(in: -1...1, using: &generator)
      numbers.append(digits * Double.powerOfTen(magnitude))
      numbers.append((digits * 2000).rounded() / 8)
    }
    for number in numbers {
      #expect(plain.format(number) == padded.format(number), "\(specifier) of \(number)")
    }
  }

  @Test
  func `the exponent is that of the shortest digits`() {
    var generator = SeededGenerator(seed: 3)
    var numbers: [Double] = (-25...25).flatMap { exponent in
      let power = NumberDigits.power(of: exponent)
      return [power, power.nextDown, power.nextUp]
    }
    for _ in 0..<500 {
      numbers.append(Double(bitPattern: UInt64.random(in: 1..<(0x7FF << 52), using: &generator)))
    }
    for number in numbers {
      let decimal = DecimalDigits(shortest: number)
      #expect(number.decimalExponent == decimal.point - 1, "\(number)")
    }
  }

  @Test(arguments: [1.5, 0.001, 0.1 + 0.2, 123_456_789.25, 99_999.999, -2.5, 0.0012, 1e9 + 0.5])
  func `a number has its shortest digits`(number: Double) {
    let digits = DecimalDigits(shortest: number)
    let text = digits.fixed(decimals: max(0, digits.digits.count - digits.point))
    #expect(number.shortestText == (number < 0 ? "-" : "") + text)
  }

  @Test(arguments: [3, 8, 9, 40])
  func `few values are found as many are`(count: Int) {
    let values = (0..<count).map { $0 % 3 == 0 ? Value.text("\($0)") : .number(Double($0)) }
    let index = ValueIndex(values + [values[0], .null])
    let matching = ValueIndex(values + [.null], matchesTexts: true)
    for (place, value) in values.enumerated() { #expect(index[value] == place) }
    #expect(index[.null] == count + 1)
    #expect(index[.number(0)] == nil)
    #expect(index[.text("1")] == nil)
    #expect(matching[.number(0)] == 0)
    #expect(matching[.text("1")] == 1)
    #expect(matching[.text("null")] == nil)
    #expect(matching[.text("other")] == nil)
  }

  @Test(arguments: [2, 30])
  func `values of several layers are kept once`(count: Int) {
    var distinct = DistinctValues()
    let numbers = (0..<count).map { Value.number(Double($0)) }
    distinct.add(numbers + numbers)
    distinct.add([])
    distinct.add([.text("0"), .text("new"), .null, .text("new")])
    #expect(distinct.values == numbers + [.text("new"), .null])
  }

  @Test
  func `a table of channels holds one element for each`() {
    var table = ChannelTable<[Int]>()
    #expect(table[.x] == nil)
    table[.x, default: []].append(1)
    table[.y] = [2]
    table[.x, default: []].append(3)
    #expect(table[.x] == [1, 3])
    #expect(table[.color, default: [9]] == [9])
    #expect(table.channels == [.x, .y])
    table[.x] = nil
    table[.size] = nil
    #expect(table.channels == [.y])
    #expect(table.elements == [[2]])
  }
}
