/// The ways to pass an article on, none of which asks another server for anything.
public struct Sharing: Sendable, Hashable {
  /// A `mailto:` link with title and address in it.
  public let mail: String?
  /// The article's address, to be shown and copied.
  public let address: String?
  /// Links to services, with the article's title and address in them.
  public let links: [NavigationLink]

  public init(mail: String?, address: String?, links: [NavigationLink]) {
    self.mail = mail
    self.address = address
    self.links = links
  }

  public static let none = Sharing(mail: nil, address: nil, links: [])

  public var isEmpty: Bool { mail == nil && address == nil && links.isEmpty }
}
