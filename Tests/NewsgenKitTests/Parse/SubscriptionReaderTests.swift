import NewsgenKit
import SiteModel
import Testing

@Suite struct SubscriptionReaderTests {
  private func read(_ lines: String) -> (subscription: Subscription?, errors: [String]) {
    let (settings, errors) = SettingsText.read("subscribe: {\(lines)}")
    return (settings.subscription, errors)
  }

  private func form(_ lines: String) -> SubscriptionForm? {
    let (subscription, errors) = read(lines)
    #expect(errors == [])
    guard case .form(let form) = subscription?.way else { return nil }
    return form
  }

  private func link(_ lines: String) -> String? {
    let (subscription, errors) = read(lines)
    #expect(errors == [])
    guard case .link(let link) = subscription?.way else { return nil }
    return link
  }

  private let list = "eb420c55-4cfb-4972-92ba-c93c34ba475d"

  @Test func thereNeedBeNone() {
    for lines in ["", "subscribe:", "subscribe: false"] {
      let (settings, errors) = SettingsText.read(lines)
      #expect(settings.subscription == nil)
      #expect(errors == [])
    }
  }

  @Test func wordsHaveDefaults() {
    let plain = read("url: 'https://example.org/join?x=1#y'").subscription
    #expect(plain?.title == "Get the next letter by mail.")
    #expect(plain?.text == nil)
    #expect(plain?.button == "Subscribe")
    #expect(plain?.way == .link("https://example.org/join?x=1#y"))
    let own = read("url: https://a.example, title: Join, text: Weekly., button: Go").subscription
    #expect(own?.title == "Join")
    #expect(own?.text == "Weekly.")
    #expect(own?.button == "Go")
  }

  @Test func aFormOfOnesOwn() {
    #expect(
      form("action: https://a.example/join")
        == SubscriptionForm(
          action: "https://a.example/join", emailField: "email"))
    #expect(
      form("action: https://a.example/join, email: MAIL, hidden: {list: 7, l: [a, b], e: ''}")
        == SubscriptionForm(
          action: "https://a.example/join", emailField: "MAIL",
          hiddenFields: [
            .init(name: "list", value: "7"), .init(name: "l", value: "a"),
            .init(name: "l", value: "b"), .init(name: "e", value: ""),
          ]))
  }

  @Test func servicesThatTakeAForm() {
    #expect(
      form("service: buttondown, username: ada.letter")
        == SubscriptionForm(
          action: "https://buttondown.com/api/emails/embed-subscribe/ada.letter",
          emailField: "email", hiddenFields: [.init(name: "embed", value: "1")]))
    #expect(
      form("service: listmonk, url: 'https://lists.example/', lists: \(list)")
        == SubscriptionForm(
          action: "https://lists.example/subscription/form", emailField: "email",
          hiddenFields: [.init(name: "l", value: list)], trapField: "nonce"))
    #expect(
      form("service: listmonk, url: https://a.example/m, lists: [\(list), \(list)]")?.hiddenFields
        .count == 2)
    let action = "https://a.us5.list-manage.com/subscribe/post?u=0a1b&id=c3d4&f_id=00e5"
    #expect(
      form("service: mailchimp, action: '\(action)'")
        == SubscriptionForm(action: action, emailField: "EMAIL", trapField: "b_0a1b_c3d4"))
    #expect(
      form("service: mailchimp, action: 'https://a.example/subscribe/post?u=1&id=2#top'")?.trapField
        == "b_1_2")
    #expect(
      form("service: kit, form: 1234567")
        == SubscriptionForm(
          action: "https://app.kit.com/forms/1234567/subscriptions", emailField: "email_address"))
  }

  @Test func servicesWithAPageOfTheirOwn() {
    #expect(
      link("service: beehiiv, url: https://a.beehiiv.com") == "https://a.beehiiv.com/subscribe")
    #expect(
      link("service: substack, url: 'https://a.substack.com/'")
        == "https://a.substack.com/subscribe")
    #expect(
      link("service: ghost, url: https://a.example/blog")
        == "https://a.example/blog/#/portal/signup")
  }

  @Test(arguments: [
    ("title: T", "4:12: error: 'subscribe' needs one of 'service', 'action' and 'url'"),
    (
      "action: https://a.example, url: https://a.example",
      "4:40: error: 'action' and 'url' are two ways to subscribe; give one of them"
    ),
    ("service: mailerlite", "'service' must be 'buttondown', 'listmonk', 'mailchimp', 'kit',"),
    ("service: Mailchimp", "'ghost' or 'substack', not 'Mailchimp' (did you mean 'mailchimp'?)"),
    ("service: kit", "missing field 'form'"), ("service: buttondown", "missing field 'username'"),
    ("service: listmonk, url: https://a.example", "missing field 'lists'"),
    ("service: listmonk, lists: eb420c55-4cfb-4972-92ba-c93c34ba475d", "missing field 'url'"),
    ("service: mailchimp", "missing field 'action'"), ("service: ghost", "missing field 'url'"),
    (
      "service: kit, form: 1, username: x",
      "'username' is no field of the service 'kit', which takes 'form'"
    ),
    (
      "service: ghost, url: https://a.example, action: https://a.example",
      "'action' is no field of the service 'ghost', which takes 'url'"
    ),
    ("service: kit, form: 1, hidden: {a: b}", "'hidden' is no field of the service 'kit'"),
    ("url: https://a.example, email: x", "'email' is no field of a link by 'url', which takes"),
    (
      "action: https://a.example, lists: x",
      "'lists' is no field of a form by 'action', which takes 'action', 'email' and 'hidden'"
    ),
    ("service: kit, form: abc", "'form' must be the form's number"),
    ("service: kit, form: 99999999999999999999", "'form' must be the form's number"),
    ("service: kit, form: 1.5", "'form' must be the form's number"),
    ("service: buttondown, username: a/b", "'username' must be the last part of buttondown.com/…"),
    ("service: listmonk, url: https://a.example, lists: 7", "'lists' must hold the lists' UUIDs"),
    ("service: listmonk, url: https://a.example, lists: []", "empty field 'lists'"),
    ("service: mailchimp, action: https://a.example", "'action' must be that of the embedded form"),
    (
      "service: mailchimp, action: 'https://a.example/subscribe/post?u=1&amp;id=2'", "write '&'"
    ),
    ("service: ghost, url: 'https://a.example/#/x'", "without '?' and '#'"),
    ("url: /join", "'url' must be a whole address"),
    ("url: 'javascript://x'", "'url' must be an http or https address"),
    ("action: 'https://me:word@a.example/'", "'action' must not hold a user name or password"),
    ("action: https://a.example, hidden: [a]", "'hidden' must be a mapping"),
    ("action: https://a.example, hidden: {a: {b: c}}", "'a' must be text or a list of texts"),
    ("action: https://a.example, hidden: {a: }", "'a' must be text or a list of texts"),
    ("action: https://a.example, hidden: {email: a}", "it cannot be hidden"),
    ("url: https://a.example, title: ''", "empty field 'title'"),
    ("url: https://a.example, buton: Go", "unknown field 'buton' (did you mean 'button'?)"),
    ("url: https://a.example, label: Go", "unknown field 'label' (did you mean 'button'?)"),
  ])
  func anythingElseIsAnError(lines: String, words: String) {
    let errors = read(lines).errors
    #expect(errors.count == 1)
    #expect(errors.first?.contains(words) == true, "\(errors)")
  }

  @Test func textIsNoSubscription() {
    #expect(
      SettingsText.read("subscribe: https://a.example").errors == [
        "site.yml:4:12: error: 'subscribe' must be a mapping, not text"
      ])
  }
}
