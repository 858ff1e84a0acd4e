import Content
import Diagnostics
import Markup
import SiteModel
import SourceTree

extension SiteSettingsReader {
  /// `subscribe`, a mapping; `false` is none.
  mutating func subscription() -> Subscription? {
    if fields.node("subscribe")?.bool == false { return nil }
    return fields.mapping("subscribe") { SubscriptionReader.read(&$0) } ?? nil
  }
}

/// Reads `subscribe`: one of a known service, the address of a form, and a plain link.
struct SubscriptionReader {
  private typealias Way = Subscription.Way

  /// What says where readers subscribe, of which exactly one is given; a service may need the
  /// others for itself.
  private static let places = ["service", "action", "url"]
  /// What only some ways take.
  private static let ownFields = ["action", "url", "email", "hidden", "username", "lists", "form"]

  static func read(_ fields: inout FieldReader) -> Subscription? {
    let title = fields.placedText("title")
    let text = fields.placedText("text")
    let button = fields.placedText("button")
    let way = way(&fields)
    // Asked for, so that they are known fields where another way leaves them out.
    for name in ownFields { _ = fields.entry(name) }
    return way.map {
      Subscription(
        title: title?.value ?? "Get the next letter by mail.", text: text?.value,
        button: button?.value ?? "Subscribe", way: $0)
    }
  }

  private static func way(_ fields: inout FieldReader) -> Way? {
    if fields.node("service") != nil {
      guard let word = fields.choice("service", SubscriptionService.allCases.map(\.rawValue)),
        let service = SubscriptionService(rawValue: word)
      else { return nil }
      refuse(others: service.fields, of: "the service '\(word)'", &fields)
      return way(of: service, &fields)
    }
    let given = places.filter { fields.node($0) != nil }
    guard let place = given.first else {
      fields.report(
        .other("'subscribe' needs one of 'service', 'action' and 'url'"), at: fields.position)
      return nil
    }
    if given.count > 1 {
      let second = given.compactMap { fields.entry($0)?.namePosition }.max() ?? fields.position
      fields.report(
        .other("'action' and 'url' are two ways to subscribe; give one of them"), at: second)
      return nil
    }
    if place == "url" {
      refuse(others: ["url"], of: "a link by 'url'", &fields)
      return fields.placedAddress("url").map { .link($0.value) }
    }
    refuse(others: ["action", "email", "hidden"], of: "a form by 'action'", &fields)
    return form(&fields).map(Way.form)
  }

  /// Reports the fields that a way does not take.
  private static func refuse(
    others taken: [String], of way: String, _ fields: inout FieldReader
  ) {
    let names = listed(taken.map { "'\($0)'" }, "and")
    for name in ownFields where !taken.contains(name) {
      guard let entry = fields.entry(name) else { continue }
      fields.report(
        .other("'\(name)' is no field of \(way), which takes \(names)"), at: entry.namePosition)
    }
  }

  private static func form(_ fields: inout FieldReader) -> SubscriptionForm? {
    let action = fields.placedAddress("action")
    let email = fields.placedText("email")?.value ?? "email"
    let hidden = hiddenFields(&fields, emailField: email)
    return action.map {
      SubscriptionForm(action: $0.value, emailField: email, hiddenFields: hidden)
    }
  }

  /// Names with a text or a list of texts, for a name that is sent more than once.
  private static func hiddenFields(
    _ fields: inout FieldReader, emailField: String
  ) -> [SubscriptionForm.HiddenField] {
    guard let node = fields.node("hidden") else { return [] }
    guard let entries = node.mapping else {
      fields.report(
        .wrongType(field: "hidden", expected: "a mapping of names and texts", found: node.kind),
        at: node.position)
      return []
    }
    return entries.flatMap { entry -> [SubscriptionForm.HiddenField] in
      if entry.name.isEmpty {
        fields.report(.other("an empty name in 'hidden'"), at: entry.namePosition)
      } else if entry.name == emailField {
        fields.report(
          .other("'\(emailField)' is the name of the address's own field; it cannot be hidden"),
          at: entry.namePosition)
      }
      return (entry.value.sequence ?? [entry.value]).compactMap { value in
        guard let text = value.scalarText else {
          fields.report(
            .wrongType(field: entry.name, expected: "text or a list of texts", found: value.kind),
            at: value.isNull ? entry.namePosition : value.position)
          return nil
        }
        return SubscriptionForm.HiddenField(name: entry.name, value: text)
      }
    }
  }

  private static func way(of service: SubscriptionService, _ fields: inout FieldReader) -> Way? {
    switch service {
    case .buttondown: buttondown(&fields).map(Way.form)
    case .listmonk: listmonk(&fields).map(Way.form)
    case .mailchimp: mailchimp(&fields).map(Way.form)
    case .kit: kit(&fields).map(Way.form)
    case .beehiiv, .ghost, .substack:
      publication(&fields).map { .link($0 + (service.signUpPath ?? "")) }
    }
  }

  private static func buttondown(_ fields: inout FieldReader) -> SubscriptionForm? {
    guard let name = fields.requiredPlacedText("username") else { return nil }
    let isName = name.value.utf8.allSatisfy { $0.isASCIILetterOrDigit || "-_.".utf8.contains($0) }
    guard isName else {
      fields.report(
        .other("'username' must be the last part of buttondown.com/…, not '\(name.value)'"),
        at: name.position)
      return nil
    }
    return SubscriptionForm(
      action: "https://buttondown.com/api/emails/embed-subscribe/\(name.value)",
      emailField: "email", hiddenFields: [SubscriptionForm.HiddenField(name: "embed", value: "1")])
  }

  private static func listmonk(_ fields: inout FieldReader) -> SubscriptionForm? {
    let installation = publication(&fields)
    let hasLists = fields.require("lists") != nil
    let lists = fields.texts("lists")
    if hasLists, fields.node("lists")?.sequence?.isEmpty == true {
      fields.report(.empty(field: "lists"), at: fields.node("lists")?.position ?? fields.position)
    }
    for (list, position) in lists where !isUUID(list) {
      fields.report(
        .other(
          "'lists' must hold the lists' UUIDs, such as "
            + "eb420c55-4cfb-4972-92ba-c93c34ba475d, not '\(list)'"),
        at: position)
    }
    guard let installation, !lists.isEmpty else { return nil }
    return SubscriptionForm(
      action: installation + "/subscription/form", emailField: "email",
      hiddenFields: lists.map { SubscriptionForm.HiddenField(name: "l", value: $0.text) },
      trapField: "nonce")
  }

  private static func mailchimp(_ fields: inout FieldReader) -> SubscriptionForm? {
    guard let action = fields.requiredPlacedAddress("action") else { return nil }
    let parts = action.value.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1)
    let parameters = parts.dropFirst().joined().split(separator: "&")
    func parameter(_ name: String) -> Substring? {
      let value = parameters.first { $0.hasPrefix("\(name)=") }?.dropFirst(name.count + 1)
      return value.flatMap { !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIILetterOrDigit) ? $0 : nil }
    }
    guard parts[0].hasSuffix("/subscribe/post"), let user = parameter("u"),
      let list = parameter("id")
    else {
      let isEscaped = action.value.contains("&amp;")
      fields.report(
        .other(
          isEscaped
            ? "'action' holds '&amp;', which is '&' in HTML only; write '&'"
            : "'action' must be that of the embedded form, such as "
              + "https://NAME.us1.list-manage.com/subscribe/post?u=…&id=…"),
        at: action.position)
      return nil
    }
    return SubscriptionForm(
      action: action.value, emailField: "EMAIL", trapField: "b_\(user)_\(list)")
  }

  private static func kit(_ fields: inout FieldReader) -> SubscriptionForm? {
    guard let form = fields.requiredPlacedText("form") else { return nil }
    let isNumber =
      form.value.utf8.count <= 18
      && form.value.utf8.allSatisfy(\.isASCIIDigit)
    guard isNumber else {
      fields.report(
        .other("'form' must be the form's number, such as 1234567, not '\(form.value)'"),
        at: form.position)
      return nil
    }
    return SubscriptionForm(
      action: "https://app.kit.com/forms/\(form.value)/subscriptions", emailField: "email_address")
  }

  /// The address of a publication or installation, without a slash at its end.
  private static func publication(_ fields: inout FieldReader) -> String? {
    guard let url = fields.requiredPlacedAddress("url") else { return nil }
    if url.value.contains(where: { "?#".contains($0) }) {
      fields.report(
        .other("'url' must be the publication's own address, without '?' and '#'"),
        at: url.position)
      return nil
    }
    var address = url.value[...]
    while address.hasSuffix("/") { address = address.dropLast() }
    return String(address)
  }

  private static func isUUID(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12]
      && parts.allSatisfy { $0.allSatisfy(\.isASCIIHexDigit) }
  }
}
