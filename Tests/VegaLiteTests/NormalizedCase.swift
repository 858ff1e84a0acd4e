import Diagnostics

@testable import VegaLite

/// Shared by the tests of reading and normalizing: a specification as text.
struct NormalizedCase {
  let text: String
  var theme = Theme.vega

  init(_ text: String) { self.text = text }

  private var source: ChartSource {
    ChartSource(bytes: Array(text.utf8), format: .yaml, file: "chart.vl.yml")
  }

  func specification() throws -> Specification { try SpecificationReader.read(source) }

  func chartable() throws -> Chartable {
    try Normalizer.normalize(specification(), file: source.file, theme: theme)
  }

  /// The one view of one mark.
  func unit() throws -> UnitSpecification? {
    if case .unit(let unit) = try specification().root { unit } else { nil }
  }

  func units() throws -> [UnitView] { try chartable().tree.units }

  var errors: [String] {
    do {
      _ = try chartable()
      return []
    } catch let error as DiagnosticError {
      return error.diagnostics.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }
}
