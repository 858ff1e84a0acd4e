// Types that other branches bring.
struct NumberScale: Sendable {}
struct DashScale: Sendable {}
