/// What a stage that is not built yet throws.
struct Unfinished: Error {}
