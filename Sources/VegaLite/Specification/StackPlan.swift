/// Which of a view's channels is stacked, and by what, by the grammar's rules.
struct StackPlan: Sendable {
  /// `x`, `y`, `theta` or `radius`: the measure.
  let channel: Channel
  let mode: StackMode
  /// The channels whose fields tell the parts of a stack apart.
  let parts: [Channel]
  /// The channels whose fields are the places at which stacks stand.
  let dimensions: [Channel]
  /// Whether missing parts are filled with 0, as areas need them.
  let imputes: Bool
}
