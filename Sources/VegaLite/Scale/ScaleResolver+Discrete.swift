import Diagnostics

extension ScaleResolver {
  mutating func discreteDomain() -> ResolvedScale.Domain? {
    var written: [Value]?
    var added: [Value] = []
    for use in primary {
      switch use.definition.scale?.properties?.domain?.value {
      case .values(let values)?:
        var distinct = DistinctValues()
        distinct.add(written ?? [])
        distinct.add(values.map { typed($0.value, use) })
        written = distinct.values
      case .union(let values)?: added += values.map { typed($0.value, use) }
      case .unaggregated?, .selection?, nil: break
      }
    }
    if let selected { return .discrete(selected) }
    if let written { return .discrete(asRead(written)) }
    do {
      let merged = try merged()
      var distinct = DistinctValues()
      distinct.add(added)
      distinct.add(merged)
      let isNatural = primary.allSatisfy { $0.definition.isDatum || order($0) == .natural }
      return .discrete(added.isEmpty || !isNatural ? distinct.values : naturally([distinct.values]))
    } catch let error as DiagnosticError {
      diagnostics.append(contentsOf: error.diagnostics)
    } catch {}
    return nil
  }

  /// In our own theme a number stands for the text of a cell as well, as in a CSV file, where the
  /// grammar finds nothing.
  private func asRead(_ written: [Value]) -> [Value] {
    guard !followsGrammar, let read = try? merged() else { return written }
    let values = Set(read)
    let named = Dictionary(
      read.filter { !$0.isNull }.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
    return written.map { value in
      value.isNull || values.contains(value) ? value : named[value.text] ?? value
    }
  }

  /// A written value as the data have it: a time for a date in words.
  private func typed(_ value: Value, _ use: ScaleUse) -> Value {
    if use.definition.isTimed, case .text(let text) = value {
      return DateParsing.time(text).map(Value.time) ?? value
    }
    return value
  }

  // MARK: Order

  /// How one use orders the domain.
  private enum Order: Hashable {
    /// As the rows come.
    case appearance
    case natural
    /// By something else than the values' own order; uses with the same key order alike.
    case special(String, AggregateOperation)

    var operation: AggregateOperation? {
      if case .special(_, let operation) = self { operation } else { nil }
    }
  }

  private func order(_ use: ScaleUse) -> Order {
    switch use.definition.sort {
    case nil, .natural(isDescending: false)?: return .natural
    case .appearance?: return .appearance
    case .natural(isDescending: true)?: return .special("descending", .min)
    case .values(let values)?:
      let key = values.map(\.value.text).joined(separator: "\u{0}")
      return .special("values \(key)", .min)
    case .channel(let other, let isDescending, _)?:
      let definition = use.unit.encoding[other]
      if other == use.definition.channel {
        return isDescending ? .special("descending", .min) : .natural
      }
      return special(
        definition?.aggregate?.value.operation ?? (definition?.isRowCount == true ? .count : nil),
        definition?.fieldName, isDescending, use)
    case .field(let field, let operation, let isDescending, _)?:
      return special(operation, field, isDescending, use)
    }
  }

  private func special(
    _ operation: AggregateOperation?, _ field: Located<String>?, _ isDescending: Bool,
    _ use: ScaleUse
  ) -> Order {
    let isImplied = operation == nil
    var operation = operation ?? .min
    if isImplied, let fields = stackFields(use), let field, !fields.contains(field.value) {
      operation = .sum
    }
    return .special(
      "\(operation.rawValue) \(field?.value ?? "") \(isDescending)", operation)
  }

  /// The fields by which a stack stands.
  private func stackFields(_ use: ScaleUse) -> Set<String>? {
    guard use.data.stack != nil, let plan = use.unit.stack else { return nil }
    return Set(
      (plan.dimensions + plan.parts).flatMap { use.unit.encoding.all($0) }
        .compactMap { $0.scaled?.fieldName?.value })
  }

  private static func isMergeable(_ operation: AggregateOperation) -> Bool {
    [.count, .min, .max].contains(operation)
  }

  private func merged() throws -> [Value] {
    var orders: [Order] = []
    for use in primary where !use.definition.isDatum {
      let order = order(use)
      if order != .appearance, !orders.contains(order) { orders.append(order) }
    }
    if orders.isEmpty {
      var distinct = DistinctValues()
      for uses in viewUses { distinct.add(values(uses, ofRaw: false)) }
      return distinct.values
    }
    let views = viewUses
    let lists = views.map { values($0, ofRaw: orders != [.natural]) }
    let isOneDomain = isOneDomain(views)
    if isOneDomain, orders.count > 1, !orders.contains(.natural) {
      // Of several orders of one domain the one that takes more than a least value holds.
      orders.removeAll { $0.operation == .min }
    }
    guard orders.count == 1, let operation = orders[0].operation,
      isOneDomain || Self.isMergeable(operation),
      let leader = views.first(where: { $0.first.map(order) == orders[0] })
    else { return naturally(lists) }
    return try sort(leader, isOneDomain ? lists[0] : lists.flatMap { $0 })
  }

  /// Whether all views put the same field of the same rows on the scale.
  private func isOneDomain(_ views: [[ScaleUse]]) -> Bool {
    guard let first = views.first?.first else { return true }
    return views.allSatisfy { view in
      view.allSatisfy {
        $0.data.origin == first.data.origin
          && $0.definition.domainColumnName == first.definition.domainColumnName
      }
    }
  }

  /// The uses view by view: the cells of a facet draw one view.
  private var viewUses: [[ScaleUse]] {
    if uses.count == 1 { return [uses] }
    struct View: Hashable {
      let position: SourcePosition
      let mark: MarkType
      let part: String?
      let channel: Channel
      let column: String?
    }
    var views: [[ScaleUse]] = []
    var known: [View: Int] = [:]
    for use in uses {
      let view = View(
        position: use.unit.markPosition, mark: use.unit.mark, part: use.unit.part,
        channel: use.definition.channel, column: use.definition.columnName)
      if let index = known[view] {
        views[index].append(use)
      } else {
        known[view] = views.count
        views.append([use])
      }
    }
    return views
  }

  private func naturally(_ lists: [[Value]]) -> [Value] {
    var distinct = DistinctValues()
    for list in lists { distinct.add(list) }
    if let use = primary.first, use.definition.namesBins {
      return byBins(distinct.values, use)
    }
    return distinct.values.sorted { Value.order($0, $1) < 0 }
  }

  /// Names of bins follow the bins and not the alphabet.
  private func byBins(_ values: [Value], _ use: ScaleUse) -> [Value] {
    var starts: [Value: Value] = [:]
    for use in uses {
      guard let name = use.definition.columnName, let range = use.definition.rangeColumnName,
        let names = use.data.raw[range], let lower = use.data.raw[name]
      else { continue }
      for row in names.grouping.firstRows { starts[names[row]] = lower[row] }
    }
    return values.sorted { left, right in
      Value.order(starts[left] ?? .null, starts[right] ?? .null) < 0
    }
  }

  private func sort(_ view: [ScaleUse], _ values: [Value]) throws -> [Value] {
    guard let use = view.first else { return values }
    var distinct = DistinctValues()
    distinct.add(values)
    if use.definition.namesBins, case .natural(let isDescending)? = use.definition.sort {
      let sorted = byBins(distinct.values, use)
      return isDescending ? sorted.reversed() : sorted
    }
    return try DomainSort(
      use.definition, raw: view.map { $0.data.raw }, file: file, encoding: use.unit.encoding,
      stackFields: stackFields(use)
    ).sorted(distinct.values)
  }

  /// The distinct values of one view in order of appearance, also where a facet divides its rows.
  private func values(_ view: [ScaleUse], ofRaw isRaw: Bool) -> [Value] {
    var distinct = DistinctValues()
    let all = view.map { values($0, ofRaw: isRaw) }
    if view.count > 1, all.allSatisfy({ $0.values.isEmpty || $0.rows != nil }) {
      let placed = all.flatMap { use in zip(use.values, use.rows ?? []).map { ($0, $1) } }
      distinct.add(placed.sorted { $0.1 < $1.1 }.map(\.0))
    } else {
      for use in all { distinct.add(use.values) }
    }
    return distinct.values
  }

  /// The distinct values of one use, and for each the first row of all cells that has it.
  private func values(_ use: ScaleUse, ofRaw isRaw: Bool) -> (values: [Value], rows: [Int]?) {
    if case .datum(let value) = use.definition.source { return ([typed(value.value, use)], nil) }
    guard let name = use.definition.domainColumnName else { return ([], nil) }
    let raw = isRaw ? use.data.raw[name] : nil
    guard let column = raw ?? use.data.table[name] else { return ([], nil) }
    let rows = column.grouping.firstRows
    let places = raw == nil ? use.data.places?.drawn : use.data.places?.raw
    return (rows.map { column[$0] }, places.map { places in rows.map { places[$0] } })
  }
}
