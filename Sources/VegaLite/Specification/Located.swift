import Diagnostics

/// A value of a specification with the place where it is written.
struct Located<Value: Sendable>: Sendable {
  let value: Value
  let position: SourcePosition

  init(_ value: Value, at position: SourcePosition) {
    self.value = value
    self.position = position
  }
}
