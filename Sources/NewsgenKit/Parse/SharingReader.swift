import Content
import Diagnostics
import SourceTree

extension SiteSettingsReader {
  /// `share`, a list of known words and of own patterns; `false` is none.
  mutating func sharing() -> [SharingWay] {
    guard let node = fields.node("share") else { return [.mail, .address] }
    if node.bool == false { return [] }
    var known: Set<SharingWay> = []
    return (node.sequence ?? [node]).flatMap { element in
      SharingReader.read(element, &fields).filter { way in
        let isNew = known.insert(way).inserted
        if !isNew { fields.report(.other("the same way twice in 'share'"), at: element.position) }
        return isNew
      }
    }
  }
}

/// Reads an entry of `share`: a known word, `{title: …, url: …}`, or a mapping of titles.
enum SharingReader {
  private static let ownWords: [String: SharingWay] = ["mail": .mail, "link": .address]
  private static let words = ["mail", "link"] + SharingService.allCases.map(\.rawValue)
  /// Names that are not like the words that they mean.
  private static let otherWords = [
    "email": "mail", "e-mail": "mail", "copy": "link", "permalink": "link", "url": "link",
    "address": "link", "twitter": "x", "hn": "hackernews", "hacker news": "hackernews",
    "bsky": "bluesky", "fb": "facebook", "fediverse": "mastodon",
  ]

  static func read(_ element: Node, _ fields: inout FieldReader) -> [SharingWay] {
    if let word = element.string {
      return way(of: word.onOneLine, at: element.position, &fields).map { [$0] } ?? []
    }
    guard let entries = element.mapping, !entries.isEmpty else {
      fields.report(
        .wrongType(
          field: "share", expected: "a list of ways, such as [mail, link, bluesky]",
          found: element.kind),
        at: element.position)
      return []
    }
    return fields.titledAddresses(of: element, in: "share").compactMap { entry in
      if let fault = fault(in: entry.target.value) {
        fields.report(.other(fault), at: entry.target.position)
        return nil
      }
      return .link(title: entry.title, pattern: entry.target.value)
    }
  }

  private static func way(
    of word: String, at position: SourcePosition, _ fields: inout FieldReader
  ) -> SharingWay? {
    if let way = ownWords[word] { return way }
    if let service = SharingService(rawValue: word) {
      return .link(title: service.title, pattern: service.pattern)
    }
    let near = nearestName(to: word, among: words + otherWords.keys.sorted())
    fields.report([
      .error(
        at: SourceRange(file: fields.file, start: position),
        "unknown way '\(word)' in 'share'; there are "
          + "\(listed(words, "and")), and {title: …, url: …}",
        suggestion: otherWords[word.lowercased()] ?? near.flatMap { otherWords[$0] ?? $0 })
    ])
    return nil
  }

  /// What is wrong with a pattern: its tokens, or the address that they stand in.
  private static func fault(in pattern: String) -> String? {
    var address = ""
    var tokens: Set<Substring> = []
    var rest = pattern[...]
    while let brace = rest.firstIndex(of: "{") {
      address += rest[..<brace]
      guard let end = rest[brace...].firstIndex(of: "}") else {
        return "a '{' without '}' in an address of 'share'"
      }
      let token = rest[rest.index(after: brace)..<end]
      guard token == "url" || token == "title" else {
        return "unknown token '{\(token)}' in an address of 'share'; there are {url} and {title}"
      }
      if let colon = address.firstRange(of: "://"),
        !address[colon.upperBound...].contains(where: { "/?#".contains($0) })
      {
        return "'{\(token)}' in the host of an address of 'share'"
      }
      tokens.insert(token)
      address += "x"
      rest = rest[rest.index(after: end)...]
    }
    address += rest
    if let fault = WebAddress.fault(in: address, field: "url", writtenAs: pattern) { return fault }
    return tokens.contains("url")
      ? nil : "an address of 'share' must hold {url}, else nothing is passed on: '\(pattern)'"
  }
}
