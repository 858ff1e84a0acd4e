import Diagnostics

/// Boxes, error bars and error bands.
extension Normalizer {
  mutating func composite(
    _ mark: CompositeMark, _ unit: UnitSpecification, _ encoding: EncodingSpecification
  ) -> ViewTree {
    report("mark '\(mark.rawValue)' is not supported", at: unit.mark.position)
    return .layer(LayerView(frame: frame(unit.common), views: []))
  }
}
