/// Where an article stands in a series.
public struct SeriesPlace: Sendable {
  public let name: String
  /// All parts that are published, the oldest first.
  public let parts: [ArticleLink]
  /// This article's part, from 1.
  public let number: Int

  public init(name: String, parts: [ArticleLink], number: Int) {
    self.name = name
    self.parts = parts
    self.number = number
  }
}
