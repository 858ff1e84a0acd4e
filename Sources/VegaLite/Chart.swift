/// The text of a Vega-Lite specification and where it stands.
package struct ChartSource: Sendable {
  package enum Format: Sendable { case json, yaml }

  /// UTF-8.
  package let bytes: [UInt8]
  package let format: Format
  /// The path to show in diagnostics.
  package let file: String
  /// The line of the file on which the text begins; more than 1 for a block in an article.
  package let firstLine: Int

  package init(bytes: [UInt8], format: Format, file: String, firstLine: Int = 1) {
    self.bytes = bytes
    self.format = format
    self.file = file
    self.firstLine = firstLine
  }
}

/// A data file as its loader found it.
package struct ChartDataFile: Sendable {
  /// The path to show in diagnostics.
  package let file: String
  package let bytes: [UInt8]

  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }
}

/// Finds the data that a specification names by `url`; throws `ChartDataMissing` in the words that
/// the writer is to read, such as `no file 'scores.csv' beside the specification`.
package typealias ChartDataLoader = (_ url: String) throws -> ChartDataFile

/// A picture that marks show, as its loader found it: PNG, JPEG, GIF or SVG.
package struct ChartPicture: Sendable {
  package let bytes: [UInt8]
  /// Where a page finds it; `nil` is the address as the specification has it.
  package let address: String?

  package init(bytes: [UInt8], address: String? = nil) {
    self.bytes = bytes
    self.address = address
  }
}

/// Finds the pictures that marks name by `url`; throws `ChartDataMissing` like a loader of data. `nil`
/// leaves the address as it is.
package typealias ChartPictureLoader = (_ url: String) throws -> ChartPicture?

package struct ChartDataMissing: Error, Sendable {
  package let headline: String

  package init(_ headline: String) { self.headline = headline }
}

/// What is plotted, as a table: the same values as the marks.
package struct ChartTable: Sendable, Hashable {
  package struct Column: Sendable, Hashable {
    package let title: String
    /// Numbers are aligned to the right.
    package let isNumeric: Bool

    package init(title: String, isNumeric: Bool) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  package let columns: [Column]
  package let rows: [[String]]

  package init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}
