import Diagnostics
import SourceTree

extension SpecificationReader {
  func data(_ properties: inout PropertyReader) -> DataSpecification? {
    guard let entry = properties.entry("data") else { return nil }
    if entry.value.isNull { return DataSpecification(source: .none, position: entry.namePosition) }
    return properties.object("data") { data -> DataSpecification? in
      data.accept("name")
      let source: DataSpecification.Source
      let position: SourcePosition
      if let url = data.locatedText("url") {
        (source, position) = (.url(url.value), url.position)
        if let values = data.node("values") {
          data.report(
            "'\(data.path)' has both 'url' and 'values'", at: values.position)
        }
      } else if let values = data.node("values") {
        (source, position) = (.values(values), values.position)
        if values.sequence == nil, values.mapping == nil {
          data.report(
            "'\(data.path(of: "values"))' must be a list of rows, not \(values.kind)",
            at: values.position)
        }
      } else {
        let unsupported = ["sequence", "sphere", "graticule"].contains(where: data.has)
        if let name = data.locatedText("name"), !unsupported {
          data.report(
            "data by name ('\(name.value)') is not supported; say its 'url' or 'values'",
            at: name.position)
        } else if !unsupported, !data.has("url") {
          data.report("'\(data.path)' has no 'url' and no 'values'", at: data.position)
        }
        return nil
      }
      var result = DataSpecification(source: source, position: position)
      _ = data.object("format") { format(&$0, &result) }
      return result
    } ?? nil
  }

  private func format(_ format: inout PropertyReader, _ data: inout DataSpecification) {
    data.format = format.choice("type")
    data.property = format.locatedText("property")
    guard let entry = format.entry("parse") else { return }
    if entry.value.isNull {
      data.infersTypes = true
      return
    }
    guard let entries = entry.value.mapping else {
      format.wrongType("'\(format.path(of: "parse"))'", "a mapping", entry.value)
      return
    }
    for entry in entries {
      let subject = "'\(format.path(of: "parse")).\(entry.name)'"
      if entry.value.isNull { continue }
      guard let text = entry.value.string else {
        format.wrongType(subject, "text", entry.value)
        continue
      }
      do throws(FieldFormat.Problem) {
        let type = try FieldFormat(text)
        data.parse.append((Located(entry.name, at: entry.namePosition), type))
      } catch {
        format.report(error.headline, at: entry.value.position, suggestion: error.suggestion)
      }
    }
  }
}
