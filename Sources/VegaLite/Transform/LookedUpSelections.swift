extension TransformSpecification {
  fileprivate var lookedUpSelection: String? {
    if case .lookup(let lookup) = self, case .selection(let name) = lookup.source {
      name.value
    } else {
      nil
    }
  }
}

extension ViewFrame {
  var looksUpSelections: Bool {
    transforms.contains { $0.lookedUpSelection != nil }
  }
}

extension ViewData {
  /// Those whose rows are known without any selection.
  var unitsOutsideFacets: [UnitData] {
    switch self {
    case .unit(let unit): unit.unit.frame.looksUpSelections ? [] : [unit]
    case .layer(let layer, let views):
      layer.frame.looksUpSelections ? [] : views.flatMap(\.unitsOutsideFacets)
    case .concat(let concat, let views):
      concat.frame.looksUpSelections ? [] : views.flatMap(\.unitsOutsideFacets)
    case .facet: []
    }
  }
}

extension ViewTree {
  /// Names of selections in whose rows others are looked up.
  var lookedUpSelections: Set<String> {
    var names = Set(frame.transforms.compactMap(\.lookedUpSelection))
    switch self {
    case .unit: break
    case .layer(let layer): for view in layer.views { names.formUnion(view.lookedUpSelections) }
    case .concat(let concat): for view in concat.views { names.formUnion(view.lookedUpSelections) }
    case .facet(let facet): names.formUnion(facet.view.lookedUpSelections)
    }
    return names
  }
}
