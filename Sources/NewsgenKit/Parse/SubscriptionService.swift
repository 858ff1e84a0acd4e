/// A mailing service that `subscribe` knows, with what it takes from a page without a script.
///
/// The facts are those of the pages named (beehiiv and Substack name none for their sign-up pages);
/// none was tried against the service.
enum SubscriptionService: String, CaseIterable, Sendable {
  /// A plain form to `buttondown.com/api/emails/embed-subscribe/USERNAME` with `email` and
  /// `embed=1` (https://docs.buttondown.com/building-your-subscriber-base).
  case buttondown
  /// A plain form to `/subscription/form` of the installation with `email` and an `l` for each
  /// list; `nonce` must stay empty (the form that its own page "Forms" writes,
  /// https://github.com/knadh/listmonk/blob/master/frontend/src/views/Forms.vue).
  case listmonk
  /// A plain form to the address of the embedded form, `…list-manage.com/subscribe/post?u=…&id=…`,
  /// with `EMAIL`; `b_U_ID` must stay empty
  /// (https://mailchimp.com/help/host-your-own-signup-forms/).
  case mailchimp
  /// A plain form to `app.kit.com/forms/FORM/subscriptions` with `email_address`, the address that
  /// the HTML of an embedded form has
  /// (https://help.kit.com/en/articles/4009572-form-embedding-basics).
  case kit
  /// Embeds its form by a script or frame only, so it is a link to the page `/subscribe` that every
  /// publication has.
  case beehiiv
  /// Embeds its form by a script only, so it is the link `#/portal/signup` that opens the form on
  /// the publication's own page (https://ghost.org/help/setting-up-portal/, "Portal links").
  case ghost
  /// Embeds its form by a frame only, so it is a link to the page `/subscribe` that every
  /// publication has.
  case substack

  /// The fields that it needs, beside the words of the form.
  var fields: [String] {
    switch self {
    case .buttondown: ["username"]
    case .listmonk: ["url", "lists"]
    case .mailchimp: ["action"]
    case .kit: ["form"]
    case .beehiiv, .ghost, .substack: ["url"]
    }
  }

  /// Where a publication's sign-up page stands below its address, for services with a link alone.
  var signUpPath: String? {
    switch self {
    case .ghost: "/#/portal/signup"
    case .beehiiv, .substack: "/subscribe"
    case .buttondown, .listmonk, .mailchimp, .kit: nil
    }
  }
}
