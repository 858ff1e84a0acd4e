import Diagnostics

/// Where each chart of an order is written.
struct ChartPlaces: Sendable {
  enum Place: Sendable, Hashable {
    case standardOutput
    case file(String)
  }

  let order: ChartOrder
  let files: FileSystem

  /// Whether `output` is a folder, be it one that is not there yet.
  var isFolder: Bool {
    guard let output = order.output else { return false }
    return order.specifications.count > 1 || output.hasSuffix("/") || files.isFolder(output)
  }

  /// What is wrong with the order as a whole, in words for a command's user.
  func problem() -> String? {
    if order.specifications.filter({ $0 == ChartSpecificationFile.standardInput }).count > 1 {
      return "standard input holds one specification: '-' is given twice"
    }
    guard let output = order.output else {
      return order.specifications.count > 1
        ? "several charts need a folder: give it by -o" : nil
    }
    if output.isEmpty { return "-o has no name" }
    if isFolder {
      guard let status = try? files.status(output), status.kind != .folder else { return nil }
      return "several charts need a folder, and '\(output)' is none"
    }
    let suffix = output.lowercased()
    if order.content != .png, suffix.hasSuffix(".png") {
      return "'\(output)' has the name of a PNG: add --png"
    }
    if order.content == .png, suffix.hasSuffix(".svg") {
      return "'\(output)' has the name of an SVG, and --png asks for a PNG"
    }
    return nil
  }

  func place(of file: ChartSpecificationFile) -> Place {
    guard let output = order.output else { return .standardOutput }
    return .file(isFolder ? joinPath(output, file.name + order.content.suffix) : output)
  }
}
