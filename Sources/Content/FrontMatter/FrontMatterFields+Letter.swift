import SiteModel
import SourceTree

/// The fields of what comes after an article is published: its updates and its readers' letters.
extension FrontMatterFields {
  mutating func updates() -> [FrontMatter.Update] {
    fields.list("updates", of: "a list of updates, each with 'date' and 'note'") { fields in
      let date = fields.requiredPlacedDate("date")
      let note = fields.requiredPlacedMarkdown("note")
      let place = fields.choice("place", Update.Place.allCases.map(\.rawValue))
      guard let date, let note else { return nil }
      return FrontMatter.Update(
        date: date, note: note, place: place.flatMap(Update.Place.init) ?? .top)
    }
  }

  mutating func letters() -> [FrontMatter.Letter] {
    fields.list("letters", of: "a list of letters, each with 'name' and 'text'") { fields in
      let name = fields.requiredPlacedText("name")
      let date = fields.placedDate("date")
      let text = fields.requiredPlacedMarkdown("text")
      let reply = fields.placedMarkdown("reply")
      guard let name, let text else { return nil }
      return FrontMatter.Letter(name: name.value, date: date, text: text, reply: reply)
    }
  }

  mutating func pinned() -> FrontMatter.Placed<Bool>? {
    guard let node = fields.node("pinned"), let isPinned = fields.bool("pinned") else { return nil }
    return FrontMatter.Placed(isPinned, at: node.position)
  }
}
