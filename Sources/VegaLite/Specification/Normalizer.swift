/// Turns a specification into views of one mark each.
struct Normalizer {
  /// - Throws: `DiagnosticError` with all that does not go together.
  static func normalize(
    _ specification: Specification, file: String, theme: Theme
  ) throws -> Chartable {
    throw Unfinished()
  }
}

struct Unfinished: Error {}
