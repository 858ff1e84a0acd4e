import Diagnostics
import SourceTree

extension SpecificationReader {
  /// Checks `datasets`, which `NamedData` has found already.
  func datasets(_ properties: inout PropertyReader) {
    guard let node = properties.node("datasets") else { return }
    guard let entries = node.mapping else {
      properties.wrongType("'datasets'", "a mapping of names to rows", node)
      return
    }
    for entry in entries where entry.value.isNull || entry.value.bool != nil {
      properties.wrongType("'datasets.\(entry.name)'", "a list of rows", entry.value)
    }
  }

  func data(_ properties: inout PropertyReader) -> DataSpecification? {
    guard let entry = properties.entry("data") else { return nil }
    if entry.value.isNull { return DataSpecification(source: .none, position: entry.namePosition) }
    return properties.object("data") { dataObject(&$0, isReferred: false) } ?? nil
  }

  /// - Parameter isReferred: whether the data is one that another view names.
  private func dataObject(
    _ data: inout PropertyReader, isReferred: Bool
  ) -> DataSpecification? {
    let name = data.locatedText("name")
    let sources = ["url", "values", "sequence", "sphere", "graticule"].filter(data.has)
    if sources.count > 1 {
      let second = data.entry(sources[1])?.namePosition ?? data.position
      data.report(
        "'\(data.path)' has both '\(sources[0])' and '\(sources[1])'", at: second)
    }
    guard let kind = sources.first else {
      if let name { return isReferred ? nil : namedData(name, &data) }
      if data.diagnostics.isEmpty {
        data.report("'\(data.path)' has no 'url' and no 'values'", at: data.position)
      }
      return nil
    }
    guard let (source, position) = source(kind, &data) else { return nil }
    var result = DataSpecification(source: source, position: position)
    if case .values(let node) = source { result.rows = inlineRows[node.position] }
    _ = data.object("format") { format(&$0, &result) }
    return result
  }

  private func source(
    _ kind: String, _ data: inout PropertyReader
  ) -> (DataSpecification.Source, SourcePosition)? {
    switch kind {
    case "url": return data.locatedText("url").map { (.url($0.value), $0.position) }
    case "values":
      guard let entry = data.entry("values") else { return nil }
      if entry.value.isNull {
        data.wrongType("'\(data.path(of: "values"))'", "a list of rows", entry.value)
        return nil
      }
      return (.values(entry.value), entry.value.position)
    case "sequence":
      guard let node = data.node("sequence") else { return nil }
      let sequence = data.object("sequence", self.sequence) ?? nil
      return sequence.map { (.sequence($0), node.position) }
    default:
      // Maps are not drawn.
      if let entry = data.entry(kind) {
        data.report("'\(data.path(of: kind))' is not supported", at: entry.namePosition)
      }
      return nil
    }
  }

  private func sequence(_ sequence: inout PropertyReader) -> NumberSequence? {
    for name in ["start", "stop"] where !sequence.has(name) {
      sequence.report("'\(sequence.path)' has no '\(name)'", at: sequence.position)
    }
    let start = sequence.number("start", in: -1e300...1e300)
    let stop = sequence.number("stop", in: -1e300...1e300)
    let step = sequence.number("step", in: -1e300...1e300)
    let name = sequence.text("as")
    guard let start, let stop else { return nil }
    let result = NumberSequence(start: start, stop: stop, step: step ?? 1, name: name ?? "data")
    if result.count == nil {
      sequence.report(
        result.step == 0
          ? "'\(sequence.path(of: "step"))' must not be 0"
          : "'\(sequence.path)' has more than \(NumberSequence.limit) numbers",
        at: sequence.position)
      return nil
    }
    return result
  }

  /// Data that stands under `datasets`, or that another view gives this name.
  private func namedData(
    _ name: Located<String>, _ data: inout PropertyReader
  ) -> DataSpecification? {
    var result: DataSpecification?
    if let values = named.datasets[name.value] {
      result = DataSpecification(source: .values(values), position: name.position)
      result?.rows = inlineRows[values.position]
    } else if let (node, path) = named.sources[name.value] {
      // What is wrong with it is told where it stands.
      var other = PropertyReader(node, file: file, path: path)
      guard let source = dataObject(&other, isReferred: true) else { return nil }
      result = source
    } else {
      let names = named.names
      data.report(
        "no data named '\(name.value)'"
          + (names.isEmpty ? ": the specification has no 'datasets'" : " in 'datasets'"),
        at: name.position, suggestion: nearestName(to: name.value, among: names))
      return nil
    }
    guard var found = result else { return nil }
    _ = data.object("format") { format(&$0, &found) }
    return found
  }

  private func format(_ format: inout PropertyReader, _ data: inout DataSpecification) {
    data.format = format.choice("type") ?? data.format
    if let delimiter = format.locatedText("delimiter") {
      let bytes = Array(delimiter.value.utf8)
      if bytes.count == 1, bytes[0] < 0x80, !"\"\r\n".utf8.contains(bytes[0]) {
        data.delimiter = bytes[0]
      } else {
        format.report(
          "'\(format.path(of: "delimiter"))' must be a single ASCII character",
          at: delimiter.position)
      }
      if data.format != .dsv {
        format.report(
          "'\(format.path(of: "delimiter"))' has a meaning only with 'type: dsv'",
          at: delimiter.position)
      }
    } else if data.format == .dsv, data.delimiter == nil {
      format.report("'\(format.path)' of type 'dsv' has no 'delimiter'", at: format.position)
    }
    data.property = format.locatedText("property") ?? data.property
    if let entry = format.entry("parse") { parse(entry.value, &format, &data) }
  }

  private func parse(
    _ node: Node, _ format: inout PropertyReader, _ data: inout DataSpecification
  ) {
    if node.isNull {
      data.parsesNothing = true
      return
    }
    if node.string == "auto" {
      data.infersTypes = true
      return
    }
    guard let entries = node.mapping else {
      format.wrongType("'\(format.path(of: "parse"))'", "a mapping", node)
      return
    }
    for entry in entries {
      let subject = "'\(format.path(of: "parse")).\(entry.name)'"
      let name = Located(entry.name, at: entry.namePosition)
      if entry.value.isNull {
        data.parse.append((name, nil))
        continue
      }
      guard let text = entry.value.string else {
        format.wrongType(subject, "text", entry.value)
        continue
      }
      do throws(FieldFormat.Problem) {
        data.parse.append(
          (name, try FieldFormat(text, locale: parameters.expressions.locale?.time ?? .english)))
      } catch {
        format.report(error.headline, at: entry.value.position, suggestion: error.suggestion)
      }
    }
  }
}
