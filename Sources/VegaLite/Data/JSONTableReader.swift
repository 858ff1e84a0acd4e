import Diagnostics
package import SourceTree

/// Makes a table of data in JSON or YAML that is already read: a list of mappings, each a row, or of
/// plain values, which make one column `data`.
///
/// A mapping within a row becomes columns with dotted names (`price.input`); a list within a row is a
/// value, with the mappings in it as records.
package struct JSONTableReader {
  private static let columnLimit = 10_000
  /// A row with a field of its own makes a cell in all other rows.
  private static let cellLimit = 5_000_000

  private let file: String
  private let rowCount: Int
  private var names: [String] = []
  private var columns: [[Value]] = []
  /// By the index of the column.
  private var absentRows: [Int: [Range<Int>]] = [:]
  private var indices: [String: Int] = [:]
  /// The column that comes next, as a guess.
  private var expected = 0

  private init(file: String, rowCount: Int) {
    self.file = file
    self.rowCount = rowCount
  }

  /// - Parameters:
  ///   - root: the data, or a mapping that holds it.
  ///   - property: the path to the data within `root`, as in `format.property`: `a.b` or `a[0].b`.
  ///   - file: the path to show in diagnostics.
  package static func read(
    _ root: Node, property: String? = nil, file: String
  ) throws -> Table {
    let data = try property.map { try descend(root, $0, file: file) } ?? root
    switch data.value {
    case .sequence(let nodes): return try read(rows: nodes, file: file)
    case .null: throw failure("expected a list of rows, found nothing", at: data, file)
    default: return try read(rows: [data], file: file)
    }
  }

  /// JSON Lines, one value on each line that is not blank, as a list.
  /// - Parameter firstLine: the line of the file on which the text begins.
  package static func lines(
    _ bytes: [UInt8], file: String, firstLine: Int = 1
  ) throws -> Node {
    var rows: [Node] = []
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = bytes[start...].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.allSatisfy({ NumberParsing.isSpace($0) }) { continue }
      rows.append(try JSONReader.read(Array(line), file: file, firstLine: firstLine + index))
    }
    return Node(.sequence(rows), at: SourcePosition(line: firstLine, column: 1))
  }

  private static func failure(_ headline: String, at node: Node, _ file: String) -> DiagnosticError
  {
    DiagnosticError([.error(at: SourceRange(file: file, start: node.position), headline)])
  }

  private static func descend(_ root: Node, _ path: String, file: String) throws -> Node {
    var node = root
    let steps = path.split { ".[]".contains($0) }.map { step in
      step.filter { $0 != "'" && $0 != "\"" }
    }
    for step in steps {
      if let nodes = node.sequence, let index = Int(step) {
        guard nodes.indices.contains(index) else {
          throw failure("no element \(index) in the list that 'property' names", at: node, file)
        }
        node = nodes[index]
        continue
      }
      guard let next = node[step] else {
        let names = node.mapping?.map(\.name) ?? []
        throw DiagnosticError([
          .error(
            at: SourceRange(file: file, start: node.position),
            "no field '\(step)', which 'property: \(path)' names",
            suggestion: nearestName(to: step, among: names))
        ])
      }
      node = next
    }
    return node
  }

  private static func read(rows: [Node], file: String) throws -> Table {
    var reader = JSONTableReader(file: file, rowCount: rows.count)
    for (row, node) in rows.enumerated() {
      switch node.value {
      case .mapping(let entries): try reader.add(entries, prefix: "", row: row, depth: 0)
      case .sequence:
        throw failure(
          "a list where a row should stand, which is a mapping or a value", at: node, file)
      default: try reader.set("data", to: Value(node), row: row, at: node)
      }
    }
    for index in reader.columns.indices { reader.fill(index, upTo: rows.count) }
    let columns = zip(reader.names, reader.columns).enumerated().map { index, column in
      guard let ranges = reader.absentRows[index] else { return (column.0, Column(column.1)) }
      var absent = [Bool](repeating: false, count: rows.count)
      for row in ranges.joined() { absent[row] = true }
      return (column.0, Column(column.1).with(.absent(absent)))
    }
    let source = NodeSource(rows: rows, file: file)
    return columns.isEmpty
      ? Table(rowCount: rows.count) : Table(columns, source: source)
  }

  private mutating func add(
    _ entries: [Node.Entry], prefix: String, row: Int, depth: Int
  ) throws {
    for entry in entries {
      let name = prefix.isEmpty ? entry.name : prefix + entry.name
      if case .mapping(let nested) = entry.value.value {
        try add(nested, prefix: name + ".", row: row, depth: depth + 1)
      } else {
        try set(name, to: Value(entry.value), row: row, at: entry.value)
      }
    }
  }

  private mutating func set(_ name: String, to value: Value, row: Int, at node: Node) throws {
    let index: Int
    // Most rows have the fields of the one before, in their order.
    if expected < names.count, names[expected] == name {
      index = expected
    } else if let known = indices[name] {
      index = known
    } else {
      guard names.count < Self.columnLimit else {
        throw Self.failure("more than \(Self.columnLimit) different fields", at: node, file)
      }
      index = names.count
      guard (index + 1) * rowCount <= Self.cellLimit else {
        throw Self.failure("more than \(Self.cellLimit) cells", at: node, file)
      }
      indices[name] = index
      names.append(name)
      columns.append([])
      columns[index].reserveCapacity(min(rowCount, 1 << 16))
    }
    expected = index + 1 < names.count ? index + 1 : 0
    fill(index, upTo: row)
    // `a.b` may be written so and as `b` within `a`; the first one stands.
    if columns[index].count == row { columns[index].append(value) }
  }

  private mutating func fill(_ index: Int, upTo count: Int) {
    let first = columns[index].count
    guard first < count else { return }
    absentRows[index, default: []].append(first..<count)
    columns[index].append(contentsOf: repeatElement(.null, count: count - first))
  }
}

/// Rows of a JSON or YAML text as the source of a table.
struct NodeSource: TableSource {
  let rows: [Node]
  let file: String

  func place(row: Int, column: String) -> SourceRange? {
    guard rows.indices.contains(row) else { return nil }
    let node = node(row: row, column: column) ?? rows[row]
    return SourceRange(file: file, start: node.position)
  }

  func headerPlace(column: String) -> SourceRange? {
    for row in rows {
      if let place = row.mapping?.first(where: { $0.name == column })?.namePosition {
        return SourceRange(file: file, start: place)
      }
    }
    return nil
  }

  private func node(row: Int, column: String) -> Node? {
    guard rows.indices.contains(row) else { return nil }
    return column == "data" && rows[row].mapping == nil
      ? rows[row] : Self.find(column[...], in: rows[row])
  }

  private static func find(_ name: Substring, in node: Node) -> Node? {
    if let exact = node[String(name)] { return exact }
    for point in name.indices where name[point] == "." {
      if let nested = node[String(name[..<point])],
        let found = find(name[name.index(after: point)...], in: nested)
      {
        return found
      }
    }
    return nil
  }
}
