/// How the grammar writes a field whose name holds a point or bracket.
enum FieldPath {
  static func columnName(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "[") }) else {
      return path
    }
    var name = withoutQuotes(path)
    if name.hasPrefix("['"), name.hasSuffix("']"), name.count >= 4 {
      name = String(name.dropFirst(2).dropLast(2))
    }
    var result = ""
    var isEscaped = false
    for character in name {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      result.append(character)
      isEscaped = false
    }
    return result
  }

  /// Fields of records have dotted names, `best.price` for `best['price']` too.
  private static func withoutQuotes(_ path: String) -> String {
    guard !path.hasPrefix("[") else { return path }
    var name = path
    for quote in ["'", "\""] {
      while let start = name.firstRange(of: "[" + quote),
        let end = name[start.upperBound...].firstRange(of: quote + "]")
      {
        name =
          name[..<start.lowerBound] + "." + name[start.upperBound..<end.lowerBound]
          + name[end.upperBound...]
      }
    }
    return name
  }
}

extension Table {
  /// The column of one element of the lists in a column: `ranges[2]`.
  func element(_ path: String) -> Column? {
    guard path.hasSuffix("]"), let bracket = path.lastIndex(of: "["),
      let index = Int(path[path.index(after: bracket)...].dropLast()), index >= 0,
      let lists = self[String(path[..<bracket])]
    else { return nil }
    return Column(
      (0..<rowCount).map { row in
        guard case .list(let values) = lists[row], index < values.count else { return .null }
        return values[index]
      })
  }
}
