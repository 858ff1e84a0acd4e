import Content
import Diagnostics

/// The settings' tags by what articles call them and by their addresses.
struct TagDirectory: Sendable {
  /// By key.
  private(set) var entries: [String: TagSettings] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  private let file: String
  private var owners: [String: TagSettings] = [:]
  /// By the slug that the rule makes of the key, whatever slug the entry has.
  private var keysBySpelling: [String: TagSettings] = [:]

  init(_ settings: [TagSettings], file: String) {
    self.file = file
    var names: [String: TagSettings] = [:]
    for entry in settings where entries[entry.key.value] == nil {
      entries[entry.key.value] = entry
      let spelling = Slug.make(from: entry.key.value)
      if keysBySpelling[spelling] == nil { keysBySpelling[spelling] = entry }
      let slug = slug(of: entry.key.value)
      if let other = owners[slug], !slug.isEmpty {
        let place = entry.slug?.position ?? entry.key.position
        diagnostics.append(
          .error(
            at: SourceRange(file: file, start: place),
            "the tags '\(entry.key.value)' and '\(other.key.value)' have one address, "
              + "/tags/\(slug)/",
            notes: [
              Diagnostic.Note("'\(other.key.value)' has it here", at: range(of: other))
            ]))
      } else {
        owners[slug] = entry
        if let other = names[entry.name] {
          diagnostics.append(
            .warning(
              at: range(of: entry),
              "the tags '\(entry.key.value)' and '\(other.key.value)' have one name for readers",
              notes: [Diagnostic.Note("the other stands here", at: range(of: other))]))
        }
        names[entry.name] = entry
      }
    }
  }

  /// The slug of a tag: the settings', else made from the key, else from the name for readers.
  func slug(of key: String) -> String {
    guard let entry = entries[key] else { return Slug.make(from: key) }
    if let slug = entry.slug { return slug.value }
    let made = Slug.make(from: key)
    return made.isEmpty ? Slug.make(from: entry.name) : made
  }

  func owner(ofSlug slug: String) -> TagSettings? { owners[slug] }

  /// The settings' tag that differs from this one, which they do not have, in case, space and
  /// punctuation alone.
  func otherSpelling(of key: String) -> TagSettings? {
    if entries.isEmpty || entries[key] != nil { return nil }
    return keysBySpelling[Slug.make(from: key)]
  }

  func range(of entry: TagSettings) -> SourceRange {
    SourceRange(file: file, start: entry.slug?.position ?? entry.key.position)
  }
}
