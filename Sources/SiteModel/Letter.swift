public import Markup

/// A reader's letter that the author picked.
public struct Letter: Sendable {
  public let name: String
  public let date: CivilTime?
  /// Block markup.
  public let text: HTML
  /// The author's answer: block markup.
  public let reply: HTML?

  public init(name: String, date: CivilTime?, text: HTML, reply: HTML?) {
    self.name = name
    self.date = date
    self.text = text
    self.reply = reply
  }
}
