/// Where an article stands in a series.
public struct SeriesPlace: Sendable {
  /// An article of the series.
  public struct Part: Sendable {
    /// From 1.
    public let number: Int
    public let article: ArticleLink

    public init(number: Int, article: ArticleLink) {
      self.number = number
      self.article = article
    }
  }

  /// How many parts are listed at most. Each part lists the others, so that without a bound the pages
  /// of a series would grow with its square.
  public static let limit = 12

  public let name: String
  /// How many parts are published.
  public let count: Int
  /// This article's part, from 1.
  public let number: Int
  /// The oldest first: all of them, or of a series beyond `limit` the first and those around this one.
  public let parts: [Part]

  /// - Parameters:
  ///   - all: all parts that are published, the oldest first.
  ///   - number: this article's part, from 1.
  public init(name: String, all: [ArticleLink], number: Int) {
    self.name = name
    self.number = number
    count = all.count
    parts = Self.listed(around: number - 1, of: all.count).map {
      Part(number: $0 + 1, article: all[$0])
    }
  }

  private static func listed(around place: Int, of count: Int) -> [Int] {
    guard count > limit else { return Array(0..<count) }
    let length = limit - 1
    let start = min(max(1, place - length / 2), count - length)
    return [0] + (start..<start + length)
  }
}
