package import Diagnostics

/// What came of an order.
package struct ChartReport: Sendable {
  /// Warnings and errors, in the order of the specifications.
  package internal(set) var diagnostics: [Diagnostic] = []
  package internal(set) var drawn = 0
  package internal(set) var failed = 0
}
