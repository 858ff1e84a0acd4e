// Types that other branches bring.
struct BinParameters: Sendable {}
struct TimeUnit: Sendable {
  init() {}
  init?(name: String) { return nil }
}
struct NumberScale: Sendable {}
struct DashScale: Sendable {}

/// What a stage that is not built yet throws.
struct Unfinished: Error {}
