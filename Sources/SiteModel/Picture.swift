/// A picture among the site's files.
public struct Picture: Sendable, Hashable {
  public let permalink: Permalink
  /// In pixels.
  public let width: Int
  /// In pixels.
  public let height: Int
  /// What it shows, for those who do not see it; empty where the text beside it says the same.
  public let alternative: String

  public init(permalink: Permalink, width: Int, height: Int, alternative: String) {
    self.permalink = permalink
    self.width = width
    self.height = height
    self.alternative = alternative
  }
}
