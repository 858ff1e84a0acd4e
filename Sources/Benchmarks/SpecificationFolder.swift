import Foundation

/// Specifications and their data, all in memory, so that no disk is measured.
struct SpecificationFolder {
  struct Specification {
    let name: String
    let bytes: [UInt8]
  }

  let path: String
  let data: String
  let specifications: [Specification]
  /// By name.
  let tables: [String: [UInt8]]

  init(_ path: String, data: String?) throws {
    let files = FileManager.default
    self.path = path
    let beside = "\(path)/../data"
    self.data = data ?? (files.fileExists(atPath: "\(path)/data") ? "\(path)/data" : beside)
    specifications = try files.contentsOfDirectory(atPath: path).sorted()
      .filter { $0.hasSuffix(".json") }
      .map { Specification(name: $0, bytes: try Self.bytes("\(path)/\($0)")) }
    var tables: [String: [UInt8]] = [:]
    for name in (try? files.contentsOfDirectory(atPath: self.data)) ?? [] {
      tables[name] = try? Self.bytes("\(self.data)/\(name)")
    }
    self.tables = tables
  }

  func path(of name: String) -> String { "\(path)/\(name)" }

  func load(_ url: String) throws -> [UInt8] {
    let name = url.split(separator: "/").last.map(String.init) ?? url
    guard let table = tables[name] else { throw CocoaError(.fileNoSuchFile) }
    return table
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}

/// A folder for this run.
struct Scratch {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("newsgen-benchmarks-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func write(_ text: String, as name: String) throws -> String {
    let file = "\(path)/\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

extension String {
  /// A path with another file's name in the same folder.
  func replacingLastComponent(by name: String) -> String {
    guard let slash = lastIndex(of: "/") else { return "./\(name)" }
    return self[...slash] + name
  }
}
