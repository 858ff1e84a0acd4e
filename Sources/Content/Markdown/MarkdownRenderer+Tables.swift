import CCMarkGFM

/// Tables: columns aligned by the writer or, where they are all numbers, by themselves.
extension MarkdownRenderer {
  enum Alignment {
    case none, left, center, right

    var name: StaticString? {
      switch self {
      case .none: nil
      case .left: "left"
      case .center: "center"
      case .right: "right"
      }
    }
  }

  struct TableState {
    var columns: [Alignment]
    var column = 0
    var isInHead = false
    var hasBody = false
  }

  mutating func enterTable(_ node: MarkdownNode) {
    out.putLineEnd()
    if isPage {
      out.put("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
      out.putEscaped(regionNames.next(tableName(node)))
      out.put("\">\n")
    }
    out.put("<table>")
    table = TableState(columns: alignments(of: node))
  }

  mutating func exitTable() {
    out.putLineEnd()
    if table?.hasBody == true { out.put("</tbody>\n") }
    out.put("</table>\n")
    if isPage { out.put("</div>\n") }
    table = nil
  }

  mutating func enterRow(_ node: MarkdownNode) {
    out.putLineEnd()
    let isHead = cmark_gfm_extensions_get_table_row_is_header(node) != 0
    table?.isInHead = isHead
    table?.column = 0
    if isHead {
      out.put("<thead>\n")
    } else if table?.hasBody == false {
      out.put("<tbody>\n")
      table?.hasBody = true
    }
    out.put("<tr>")
  }

  mutating func exitRow() {
    out.putLineEnd()
    out.put("</tr>")
    if table?.isInHead == true {
      out.put("\n</thead>")
      table?.isInHead = false
    }
  }

  mutating func enterCell(_ node: MarkdownNode) {
    beginInlines()
    out.putLineEnd()
    guard let table else { return }
    out.put(table.isInHead ? "<th" : "<td")
    if table.columns.indices.contains(table.column),
      let name = table.columns[table.column].name
    {
      // A feed has no style sheet.
      out.put(
        isPage ? " class=\"align-" : isFeed ? " style=\"text-align:" : " align=\"")
      out.put(name)
      out.put("\"")
    }
    out.put(">")
  }

  mutating func exitCell() {
    // A cell may hold blocks.
    putPendingBlocks()
    out.put(table?.isInHead == true ? "</th>" : "</td>")
    table?.column += 1
  }

  private func alignments(of node: MarkdownNode) -> [Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    guard let marks = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    var columns = (0..<count).map { column -> Alignment in
      switch marks[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
    guard hasAdditions else { return columns }
    for (column, isNumeric) in numericColumns(of: node, count: count).enumerated()
    where isNumeric && columns[column] == .none {
      columns[column] = .right
    }
    return columns
  }

  /// Which columns have numbers in all their cells, empty ones and dashes left aside.
  private func numericColumns(of node: MarkdownNode, count: Int) -> [Bool] {
    var numbers = [Int](repeating: 0, count: count)
    var isRefuted = [Bool](repeating: false, count: count)
    var row = node.firstChild?.next
    while let cells = row {
      var cell = cells.firstChild
      for column in 0..<count {
        guard let node = cell else { break }
        cell = node.next
        if isRefuted[column] || node.firstChild == nil { continue }
        switch NumberCell(node.plainText) {
        case .number: numbers[column] += 1
        case .empty: break
        case .other: isRefuted[column] = true
        }
      }
      row = cells.next
    }
    return (0..<count).map { !isRefuted[$0] && numbers[$0] > 0 }
  }

  /// A table's name: its head, as far as it is short.
  private func tableName(_ node: MarkdownNode) -> String {
    var names: [String] = []
    var length = 0
    var cell = node.firstChild?.firstChild
    while let head = cell, length < 80 {
      let name = String(decoding: head.plainText, as: UTF8.self)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !name.isEmpty { names.append(name) }
      length += name.count + 2
      cell = head.next
    }
    let isCut = cell != nil
    return names.isEmpty
      ? "Table" : "Table: " + names.joined(separator: ", ") + (isCut ? ", …" : "")
  }
}
