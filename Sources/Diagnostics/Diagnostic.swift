/// One thing to tell the writer: what is wrong, where, and what would mend it.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable { case error, warning }

  /// A further line below the headline, with a place of its own where it has one.
  package struct Note: Sendable, Hashable {
    package let text: String
    package let range: SourceRange?

    package init(_ text: String, at range: SourceRange? = nil) {
      self.text = text
      self.range = range
    }
  }

  package var severity: Severity
  package let range: SourceRange
  /// What is wrong, most specific word first, without a full stop.
  package let headline: String
  package let notes: [Note]
  /// What was probably meant; printed as `(did you mean '…'?)`.
  package let suggestion: String?

  package init(
    _ severity: Severity, at range: SourceRange, _ headline: String, suggestion: String? = nil,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.range = range
    self.headline = headline
    self.suggestion = suggestion
    self.notes = notes
  }

  package static func error(
    at range: SourceRange, _ headline: String, suggestion: String? = nil, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.error, at: range, headline, suggestion: suggestion, notes: notes)
  }

  package static func warning(
    at range: SourceRange, _ headline: String, suggestion: String? = nil, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.warning, at: range, headline, suggestion: suggestion, notes: notes)
  }
}

/// The errors that ended a stage, all together.
package struct DiagnosticError: Error, Sendable {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// Any error as diagnostics: its own, or one about the file as a whole.
  package init(_ error: any Error, in file: String) {
    let known = (error as? DiagnosticError)?.diagnostics
    diagnostics = known ?? [.error(at: SourceRange(file: file), "\(error)")]
  }
}
