/// In which order the parts of a stack follow one another: by the `order` channel, else by the parts'
/// values, from the left to the right and from the top to the bottom.
struct StackOrder {
  private var keys: [(values: [Value], isDescending: Bool)] = []

  init(_ unit: UnitView, _ plan: StackPlan, _ table: Table) {
    let orders = unit.encoding.all(.order)
    if !orders.isEmpty {
      for order in orders {
        guard let name = order.columnName, let column = table[name] else { continue }
        var isDescending = false
        if case .natural(let descending)? = order.sort { isDescending = descending }
        keys.append((column.values, isDescending))
      }
      return
    }
    // What grows upwards begins with the last.
    let isDescending = plan.channel == .y
    for part in plan.parts {
      guard let name = part.columnName, let column = table[name] else { continue }
      keys.append((column.values, isDescending))
    }
  }

  func precedes(_ left: Int, _ right: Int) -> Bool {
    for key in keys {
      let order = Value.order(key.values[left], key.values[right])
      if order != 0 { return key.isDescending ? order > 0 : order < 0 }
    }
    return left < right
  }
}
