/// Domains of the layers of a facet whose transforms know nothing of its cells, such as a density:
/// Vega-Lite works them out over the rows of all cells, though it draws what each cell makes.
struct FacetDomains {
  /// For each unit of the view whether it has such a transform.
  let isWhole: [Bool]

  init(_ view: ViewTree, keys: [String]) {
    isWhole = Self.flags(view, keys: Set(keys), isWhole: false)
  }

  var isNeeded: Bool { isWhole.contains(true) }

  private static func flags(_ view: ViewTree, keys: Set<String>, isWhole: Bool) -> [Bool] {
    let isWhole = isWhole || view.frame.transforms.contains { $0.mixesCells(of: keys) }
    switch view {
    case .unit: return [isWhole]
    case .layer(let layer): return layer.views.flatMap { flags($0, keys: keys, isWhole: isWhole) }
    case .concat(let concat):
      return concat.views.flatMap { flags($0, keys: keys, isWhole: isWhole) }
    case .facet: return []
    }
  }

  /// - Parameter whole: the view over the rows of all cells.
  func applied(to cell: ViewData, whole: ViewData) -> ViewData {
    let tables = whole.units.map { $0.table }
    guard tables.count == isWhole.count else { return cell }
    var index = 0
    return applied(to: cell, tables, &index)
  }

  private func applied(to cell: ViewData, _ tables: [Table], _ index: inout Int) -> ViewData {
    switch cell {
    case .unit(var unit):
      if tables.indices.contains(index), isWhole[index] { unit.domainTable = tables[index] }
      index += 1
      return .unit(unit)
    case .layer(let layer, let views):
      return .layer(layer, views.map { applied(to: $0, tables, &index) })
    case .concat(let concat, let views):
      return .concat(concat, views.map { applied(to: $0, tables, &index) })
    case .facet: return cell
    }
  }
}

extension TransformSpecification {
  /// Whether rows of several cells have a part in one of its results.
  fileprivate func mixesCells(of keys: Set<String>) -> Bool {
    let groupby: [Located<String>]
    switch self {
    case .density(let density): groupby = density.groupby ?? []
    case .loess(let loess): groupby = loess.groupby
    case .regression(let regression): groupby = regression.groupby
    case .quantile(let quantile): groupby = quantile.groupby ?? []
    case .impute(let impute): groupby = impute.groupby
    default: return false
    }
    return !keys.isSubset(of: groupby.map { FieldPath.columnName($0.value) })
  }
}
