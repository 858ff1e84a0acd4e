/// How readers subscribe by mail.
public struct Subscription: Sendable, Hashable {
  /// What a reader does.
  public enum Way: Sendable, Hashable {
    /// Sends a form, without a script.
    case form(SubscriptionForm)
    /// Follows a link to the service's own page.
    case link(String)
  }

  /// The id of the site's own form, at the end of the home page and of articles.
  public static let anchor = "subscribe"

  /// Such as `Get the next letter by mail.`
  public let title: String
  /// What a subscriber gets, and for how much.
  public let text: String?
  /// The words on the button.
  public let button: String
  public let way: Way

  public init(title: String, text: String?, button: String, way: Way) {
    self.title = title
    self.text = text
    self.button = button
    self.way = way
  }
}

/// A form that is sent to a mailing service by POST.
public struct SubscriptionForm: Sendable, Hashable {
  /// A field that readers do not see, with its value.
  public struct HiddenField: Sendable, Hashable {
    public let name: String
    public let value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Where it is sent: a whole URL.
  public let action: String
  /// What the service calls the field of the address.
  public let emailField: String
  public let hiddenFields: [HiddenField]
  /// A field that must stay empty: only programs fill it.
  public let trapField: String?

  public init(
    action: String, emailField: String, hiddenFields: [HiddenField] = [], trapField: String? = nil
  ) {
    self.action = action
    self.emailField = emailField
    self.hiddenFields = hiddenFields
    self.trapField = trapField
  }
}
