import Testing

@testable import VegaLite

@Suite("Legends of numbers")
struct LegendEntriesTests {
  @Test(arguments: LegendRow.rows)
  func `labels and their places are Vega's`(row: LegendRow) throws {
    let entries = try row.entries
    #expect(entries.map(\.label) == row.labels)
    guard row.form == .gradient else { return }
    for (entry, place) in zip(entries, row.places) {
      #expect((entry.share * row.length - place).magnitude < 0.01, "\(entry) \(place)")
    }
  }

  @Test
  func `an author's values keep their order and have labels of their own`() throws {
    let scale = DiscretizingScale(.threshold, domain: [10, 20], count: 3)
    #expect(
      try LegendEntries(scale, as: .symbols).entries.map(\.label)
        == ["< 10", "10 – 20", "≥ 20"])
    #expect(
      try LegendEntries(scale, as: .classes).entries.map(\.label) == ["", "10", "20"])
    let shares = try LegendEntries(scale, as: .classes).entries.map(\.endShare)
    #expect(zip(shares, [1.0 / 3, 2.0 / 3, 1]).allSatisfy { ($0 - $1).magnitude < 1e-9 })
  }
}

/// A row of the table of legends.
struct LegendRow: Sendable, CustomStringConvertible {
  let description: String
  let type: ScaleType
  let form: LegendEntries.Form
  let labels: [String]
  let places: [Double]
  private let domain: [Double]
  private let classCount: Int
  private let options: ScaleRow

  /// The length of a gradient in Vega.
  let length = 200.0

  static let rows: [LegendRow] = LegendEntryTable.rows.split(separator: "\n").compactMap {
    LegendRow($0)
  }

  init?(_ line: Substring) {
    let parts = line.split(separator: ";", omittingEmptySubsequences: false)
    guard parts.count == 5, let options = ScaleRow("\(parts[0]);\(parts[1]); 0 200;\(parts[3]);")
    else { return nil }
    self.options = options
    description = parts[0...3].joined(separator: ";")
    type = options.type
    domain = options.domain
    classCount = Int(parts[2].dropFirst()) ?? 0
    form = options.options["type"] == "symbol" ? .symbols : .gradient
    let entries = parts[4].dropFirst().split(separator: "|", omittingEmptySubsequences: false)
    labels = entries.map { String($0[..<($0.lastIndex(of: "@") ?? $0.endIndex)]) }
    places = entries.map { entry in
      entry.lastIndex(of: "@").flatMap { Double(entry[entry.index(after: $0)...]) } ?? .nan
    }
  }

  var entries: [LegendEntries.Entry] {
    get throws {
      let values = options.options["values"].map(ScaleRow.numbers)
      let specifier = options.options["format"]?.split(
        separator: "_", omittingEmptySubsequences: false
      ).joined(separator: " ")
      if type.isDiscretizing {
        let scale = DiscretizingScale(type, domain: domain, count: classCount)
        return try LegendEntries(
          scale, as: form == .symbols ? .symbols : .classes, values: values, specifier: specifier
        ).entries
      }
      let scale = options.scale
      let count =
        (options.count("tickCount")
        ?? (form == .gradient ? LegendEntries.standardCount(length: length) : .count(5))).adjusted(
          to: scale, minimumStep: nil)
      return try LegendEntries(
        scale, as: form, values: values, count: count, specifier: specifier
      ).entries
    }
  }
}
