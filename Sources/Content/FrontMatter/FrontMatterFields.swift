import Diagnostics
import SiteModel
import SourceTree

/// The fields of front matter, one reading function for each kind of value.
struct FrontMatterFields {
  var fields: FieldReader

  var diagnostics: [Diagnostic] { fields.diagnostics }

  let givesDate: Bool

  init(_ root: Node?, file: String) {
    givesDate = root?["date"].map { !$0.isNull } ?? false
    fields = FieldReader(root, file: file)
  }

  mutating func read() -> FrontMatter {
    var result = FrontMatter(title: fields.requiredText("title")?.onOneLine ?? "")
    result.subtitle = line("subtitle")
    result.date = fields.placedDate("date")
    result.updated = fields.placedDate("updated")
    result.updates = updates()
    result.authors = authors()
    result.tags = tags()
    result.summary = line("summary")
    result.image = fields.placedText("image")
    result.slug = fields.placedSlug("slug")
    result.guid = fields.placedText("guid")
    result.isDraft = fields.bool("draft") ?? false
    result.isUnlisted = fields.bool("unlisted") ?? false
    result.isPinned = pinned()
    result.series = fields.placedText("series")
    result.note = fields.placedMarkdown("note")
    result.letters = letters()
    result.discussion = fields.placedAddress("discussion")
    result.language = language()
    result.showsContents = fields.bool("toc") ?? false
    result.extra = extra()
    fields.finish()
    return result
  }

  private mutating func line(_ name: String) -> String? {
    guard let text = fields.text(name)?.onOneLine, !text.isEmpty else { return nil }
    return text
  }

  private mutating func authors() -> [FrontMatter.Placed<String>] {
    let plural = fields.entry("authors")
    let singular = fields.entry("author")
    if let plural, let singular {
      let second = max(plural.namePosition, singular.namePosition)
      fields.report(.other("'authors' and 'author' are one field; give one of them"), at: second)
    }
    return names("authors", noun: "author") + names("author", noun: "author")
  }

  private mutating func tags() -> [FrontMatter.Placed<String>] {
    if let node = fields.node("tags"), node.sequence == nil, let text = node.scalarText,
      text.contains(",")
    {
      let list = text.split(separator: ",").map { String($0).onOneLine }.joined(separator: ", ")
      fields.report(.other("several tags are a list: tags: [\(list)]"), at: node.position)
      return []
    }
    return names("tags", noun: "tag")
  }

  /// Names, none empty and none twice, however its letters are written.
  private mutating func names(_ field: String, noun: String) -> [FrontMatter.Placed<String>] {
    var result: [FrontMatter.Placed<String>] = []
    var seen: Set<String> = []
    for (text, position) in fields.texts(field) {
      let name = text.onOneLine
      if name.isEmpty {
        fields.report(.other("an empty \(noun) in '\(field)'"), at: position)
      } else if seen.insert(name.lowercased()).inserted {
        result.append(FrontMatter.Placed(name, at: position))
      } else {
        fields.report(.other("duplicate \(noun) '\(name)'"), at: position)
      }
    }
    return result
  }

  private mutating func language() -> FrontMatter.Placed<String>? {
    guard let node = fields.node("language"), let text = fields.text("language") else { return nil }
    guard LanguageTag.isWellFormed(text) else {
      fields.report(
        .other("'language' must be a language tag such as en, de-CH or zh-Hant, not '\(text)'"),
        at: node.position)
      return nil
    }
    return FrontMatter.Placed(text, at: node.position)
  }

  private mutating func extra() -> [String: ExtraValue] {
    guard let node = fields.node("extra") else { return [:] }
    guard let entries = node.mapping else {
      fields.report(
        .wrongType(field: "extra", expected: "a mapping", found: node.kind), at: node.position)
      return [:]
    }
    return map(entries)
  }

  private func map(_ entries: [Node.Entry]) -> [String: ExtraValue] {
    Dictionary(entries.map { ($0.name, value($0.value)) }) { first, _ in first }
  }

  private func value(_ node: Node) -> ExtraValue {
    switch node.value {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let number, _): .number(number)
    case .string(let text): .text(text)
    case .sequence(let nodes): .list(nodes.map(value))
    case .mapping(let entries): .map(map(entries))
    }
  }
}
