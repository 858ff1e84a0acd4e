import Diagnostics

/// Something to tell the author of a specification, with its place.
public struct ChartMessage: Sendable, Hashable, CustomStringConvertible {
  /// How much it matters.
  public enum Severity: String, Sendable {
    /// The chart cannot be drawn.
    case error
    /// The chart is drawn, and may not show what was meant.
    case warning
  }

  /// Whether the chart can be drawn in spite of it.
  public let severity: Severity
  /// The name of the specification or of the data file that it is about.
  public let file: String
  /// From 1; `nil` where it is about the file as a whole.
  public let line: Int?
  /// From 1, in Unicode code points; `nil` where it is about the file as a whole.
  public let column: Int?
  /// What is wrong, without a full stop, as in `unknown property 'marc'`.
  public let text: String
  /// What was probably meant.
  public let suggestion: String?
  /// `file:line:column: error: text (did you mean 'suggestion'?)`, as compilers write it.
  public let description: String

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity == .error ? .error : .warning
    file = diagnostic.range.file
    line = diagnostic.range.start?.line
    column = diagnostic.range.start?.column
    text = diagnostic.headline
    suggestion = diagnostic.suggestion
    description = diagnostic.description
  }
}

/// A specification that cannot be drawn, with all that is wrong with it or with its data.
public struct ChartError: Error, Sendable, CustomStringConvertible {
  /// At least one error, in the order in which they stand in the text; warnings may be among them.
  public let messages: [ChartMessage]

  /// One message a line.
  public var description: String { messages.map(\.description).joined(separator: "\n") }

  init(_ error: any Error, in file: String) {
    messages = DiagnosticError(error, in: file).diagnostics.map(ChartMessage.init)
  }
}
