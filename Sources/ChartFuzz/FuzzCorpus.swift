import Foundation
import SourceTree

/// Sound specifications to begin with, and their data.
struct FuzzCorpus {
  let trees: [FuzzTree]
  /// By file name.
  let tables: [String: [UInt8]]

  init(trees: [FuzzTree], tables: [String: [UInt8]]) {
    self.trees = trees
    self.tables = tables
  }

  init(folders: [String]) throws {
    var trees: [FuzzTree] = []
    var tables: [String: [UInt8]] = [:]
    for folder in folders.flatMap({ [$0, "\($0)/data"] }) {
      for name in try Self.names(in: folder) {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
        if name.hasSuffix(".vl.json") {
          trees.append(FuzzTree(try JSONReader.read(bytes, file: name)))
        } else if name.hasSuffix(".vl.yml") {
          let text = String(decoding: bytes, as: UTF8.self)
          if let node = try YAMLReader.read(text, file: name) { trees.append(FuzzTree(node)) }
        } else if name.hasSuffix(".csv") || name.hasSuffix(".json") {
          tables[name] = bytes
        }
      }
    }
    guard !trees.isEmpty else { throw CocoaError(.fileNoSuchFile) }
    self.trees = trees
    self.tables = tables
  }

  private static func names(in folder: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.contains(".") }
  }
}
