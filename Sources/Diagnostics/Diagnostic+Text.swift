extension SourceRange: CustomStringConvertible {
  /// `file:line:column`, or the file alone.
  package var description: String {
    guard let start else { return file }
    return "\(file):\(start.line):\(start.column)"
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error: headline (did you mean 'x'?)`, then one line for each note.
  package var description: String {
    var text = "\(range): \(severity.rawValue): \(headline)"
    if let suggestion { text += " (did you mean '\(suggestion)'?)" }
    for note in notes {
      text += "\n"
      if let range = note.range { text += "\(range): " }
      text += "note: \(note.text)"
    }
    return text
  }
}

extension Sequence<Diagnostic> {
  /// Whether one of them is an error.
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// By file, then line and column; what stands first in a file is told first.
  package func sortedByPlace() -> [Diagnostic] {
    func key(_ one: Diagnostic) -> (String, SourcePosition) {
      (one.range.file, one.range.start ?? SourcePosition(line: 0, column: 0))
    }
    return self.enumerated().sorted { left, right in
      let (first, second) = (key(left.element), key(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }
}
