// Types that other branches bring.
struct BinParameters: Sendable {}
struct TimeUnit: Sendable {}
