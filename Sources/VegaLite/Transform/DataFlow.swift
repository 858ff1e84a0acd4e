/// Runs the data of each view through its transforms and what its encoding implies.
struct DataFlow {
  /// - Throws: `DiagnosticError` with what is wrong in any of the views' data.
  static func run(
    _ chartable: Chartable, file: String, load: @escaping ChartDataLoader
  ) throws -> ViewData {
    throw Unfinished()
  }
}
