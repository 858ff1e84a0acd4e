extension FrontMatter.Date {
  /// Why a text is no date, in words for writers.
  package struct Fault: Error, Sendable, CustomStringConvertible {
    package let description: String
  }

  /// A day such as `2025-01-28`, or a time with its zone such as `2025-01-28T09:30:00+01:00`.
  /// - Parameter field: what the date is given for, as the fault names it.
  package init(_ text: String, field: String) throws(Fault) {
    do {
      self = try WrittenDate.parse(text)
    } catch {
      throw Fault(description: error.headline(field: field, text: text))
    }
  }
}
