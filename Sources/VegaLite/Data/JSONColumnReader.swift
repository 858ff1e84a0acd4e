import Diagnostics
import SourceTree

package enum JSONColumnReader {
  package static func read(
    _ bytes: [UInt8], file: String, firstLine: Int = 1, wanted: Set<String>? = nil
  ) throws -> Table {
    let root = try JSONReader.read(bytes, file: file, firstLine: firstLine)
    return try JSONTableReader.read(root, file: file)
  }

  package static func readLines(
    _ bytes: [UInt8], file: String, firstLine: Int = 1, wanted: Set<String>? = nil
  ) throws -> Table {
    try JSONTableReader.readLines(bytes, file: file, firstLine: firstLine)
  }
}
