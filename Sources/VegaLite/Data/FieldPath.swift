/// How the grammar writes a field whose name holds a point or bracket.
enum FieldPath {
  static func columnName(_ path: String) -> String {
    guard path.contains("\\") || path.hasPrefix("[") else { return path }
    var name = path
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
}
