import Content
package import Diagnostics
package import SiteModel

/// The series that listed articles belong to.
package struct SeriesIndex: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  private var names: [String] = []
  /// For each series the places of its articles in the list that this was made from, oldest first.
  private var members: [[Int]] = []
  /// For each article of the list its series and its part there, from 0.
  private var places: [(series: Int, part: Int)?]

  /// - Parameter articles: newest first.
  package init(_ articles: [PlacedDocument]) {
    places = [(series: Int, part: Int)?](repeating: nil, count: articles.count)
    var known: [String: (series: Int, place: SourceRange)] = [:]
    for place in Self.oldestFirst(articles) {
      let article = articles[place]
      guard let name = article.document.frontMatter.series else { continue }
      let range = article.document.range(name.position)
      let slug = Slug.make(from: name.value)
      // Signs alone make no slug; such a name is its own.
      let key = slug.isEmpty ? "/" + name.value : slug
      let series: Int
      if let other = known[key] {
        if names[other.series] != name.value {
          diagnostics.append(
            .error(
              at: range,
              "the series '\(name.value)' is spelled '\(names[other.series])' elsewhere",
              notes: [Diagnostic.Note("it stands here", at: other.place)]))
        }
        series = other.series
      } else {
        series = names.count
        known[key] = (series, range)
        names.append(name.value)
        members.append([])
      }
      places[place] = (series, members[series].count)
      members[series].append(place)
    }
    let ranges = known.values.sorted { $0.series < $1.series }.map(\.place)
    diagnostics += slips(at: ranges)
  }

  /// Among more names none is sought for a slip.
  private static let mostCompared = 200

  /// Warnings about names that are near that of a longer series.
  /// - Parameter ranges: where each series is first named.
  private func slips(at ranges: [SourceRange]) -> [Diagnostic] {
    if names.count > Self.mostCompared { return [] }
    return names.indices.compactMap { series in
      let longer = names.indices.filter { members[$0].count > members[series].count }
      return NearName.find(names[series], among: longer.map { names[$0] }).map {
        let parts = counted(members[series].count, "part")
        return .warning(
          at: ranges[series], "the series '\(names[series])' has only \(parts)", suggestion: $0)
      }
    }
  }

  /// The listed articles' places; those of one moment stand by permalink here too, so that `part-1` comes
  /// before `part-2`.
  private static func oldestFirst(_ articles: [PlacedDocument]) -> [Int] {
    articles.indices.filter { articles[$0].isListed }.sorted { left, right in
      let (first, second) = (articles[left], articles[right])
      return first.date == second.date
        ? first.permalink < second.permalink : first.date < second.date
    }
  }

  /// The number of an article's series.
  package func series(of article: Int) -> Int? { places[article]?.series }

  /// Each series as its articles show it, made once for all of them.
  package func parts(_ link: (Int) -> ArticleLink) -> [[ArticleLink]] {
    members.map { $0.map(link) }
  }

  /// Where an article stands.
  /// - Parameter parts: what `parts(_:)` made.
  package func place(of article: Int, among parts: [[ArticleLink]]) -> SeriesPlace? {
    places[article].map { place in
      SeriesPlace(name: names[place.series], all: parts[place.series], number: place.part + 1)
    }
  }
}
