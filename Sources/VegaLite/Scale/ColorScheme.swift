/// A published colour scheme that is known by name.
struct ColorScheme: Sendable, Hashable {
  /// In lowercase.
  let name: String
  /// Whether its colours are steps of one ramp rather than names of series.
  let isContinuous: Bool
  /// The colours, for a ramp at equal distances.
  let colors: [Paint]

  /// - Parameter name: in any case.
  init?(named name: String) {
    let name = name.lowercased()
    guard let scheme = Self.known[name] else { return nil }
    self = scheme
  }

  private init(_ name: String, isContinuous: Bool, digits: ArraySlice<Substring>) {
    self.name = name
    self.isContinuous = isContinuous
    colors = digits.map { .literal("#" + $0) }
  }

  static var names: [String] { known.keys.sorted() }

  private static let known: [String: ColorScheme] = {
    var schemes: [String: ColorScheme] = [:]
    for (table, isContinuous) in [
      (ColorSchemeTable.categorical, false), (ColorSchemeTable.continuous, true),
    ] {
      for line in table.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let name = words.first.map({ String($0.dropLast()) }) else { continue }
        schemes[name] = ColorScheme(name, isContinuous: isContinuous, digits: words.dropFirst())
      }
    }
    return schemes
  }()
}
