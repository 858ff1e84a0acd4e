/// Where a build puts what it makes: the stage of a publication, or the preview's memory.
package protocol OutputSink: Sendable {
  /// Takes a whole file of the output. Called from several threads at once.
  func write(_ bytes: [UInt8], to path: String) throws

  /// Takes a file of the content folder as it is.
  func copy(from source: String, to path: String) throws
}

/// Takes everything and keeps nothing.
package struct DiscardingSink: OutputSink {
  package init() {}
  package func write(_ bytes: [UInt8], to path: String) {}
  package func copy(from source: String, to path: String) {}
}
