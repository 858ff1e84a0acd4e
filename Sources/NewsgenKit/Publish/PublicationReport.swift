/// What a publication did.
package struct PublicationReport: Sendable, Hashable {
  /// Files that are new or have another content.
  package var written = 0
  /// Files that stayed, with their modification times.
  package var unchanged = 0
  /// Files of the last site that are no longer made.
  package var removed = 0
  /// False where readers could see a mix of the old and the new site for a moment.
  package var isOneStep = true
  /// What newsgen did not write and therefore left in a site that it took over, folders with a slash
  /// at their end; empty but for the first publication to a folder without a manifest.
  package var leftAfterTakeover: [String] = []
  /// For the writer: whole sentences without a full stop.
  package var notes: [String] = []

  package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
  }
}
