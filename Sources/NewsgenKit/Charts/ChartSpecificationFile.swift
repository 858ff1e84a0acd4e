import Diagnostics
import VegaLite

/// A specification as the order names it: a file, or standard input.
struct ChartSpecificationFile: Sendable {
  static let standardInput = "-"
  /// More is no specification: 64 MiB.
  static let mostBytes = 1 << 26

  let path: String

  var isStandardInput: Bool { path == Self.standardInput }

  /// As diagnostics name it.
  var shownPath: String { isStandardInput ? "<stdin>" : path }

  /// Where its relative data addresses start.
  var folder: String { isStandardInput ? "" : parentPath(path) }

  /// The name of what is made of it, without a suffix: `prices` for `charts/prices.vl.yml`.
  var name: String {
    if isStandardInput { return "chart" }
    let name = fileName(path)
    let suffix = [".vl.json", ".vl.yml", ".vl.yaml", ".json", ".yml", ".yaml"].first {
      name.lowercased().hasSuffix($0) && name.count > $0.count
    }
    return String(name.dropLast(suffix?.count ?? 0))
  }

  /// What a file holds by its name, where that says that it is what is made of charts.
  var kindOfOutput: String? {
    let name = path.lowercased()
    if name.hasSuffix(".svg") || name.hasSuffix(".png") { return "a picture" }
    if name.hasSuffix(".csv") { return "a table" }
    return name.hasSuffix(".txt") ? "a text" : nil
  }

  func source(_ bytes: [UInt8]) -> ChartSource {
    ChartSource(bytes: bytes, format: format(of: bytes), file: shownPath)
  }

  /// By the name where it tells, else by the first character of the text.
  private func format(of bytes: [UInt8]) -> ChartSource.Format {
    let name = path.lowercased()
    if name.hasSuffix(".json") { return .json }
    if name.hasSuffix(".yml") || name.hasSuffix(".yaml") { return .yaml }
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: byteOrderMark) ? bytes[3...] : bytes[...]
    let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") ? .json : .yaml
  }
}
