// Types that other branches bring.
struct BinParameters: Sendable {}
struct TimeUnit: Sendable {}
struct NumberScale: Sendable {}
struct DashScale: Sendable {}
