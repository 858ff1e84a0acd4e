import Markup
import SiteModel

/// The way to subscribe by mail: a form without a script, or a link to the service's own page.
///
/// - Parameter isForSite: Whether it stands at the end of a page, where links to `#subscribe` lead.
func subscribeBlock(_ subscription: Subscription, isForSite: Bool) -> HTML {
  let id: HTML = isForSite ? " id=\"\(Subscription.anchor)\"" : ""
  let text = subscription.text.map { " \($0)" as HTML }
  let words: HTML = "<p><strong>\(subscription.title)</strong>\(text)</p>"
  switch subscription.way {
  case .form(let form):
    return """
      <form class="subscribe"\(id) action="\(form.action)" method="post">
      \(words)
      \(fields(form, button: subscription.button))\
      </form>

      """
  case .link(let address):
    return """
      <div class="subscribe"\(id)>
      \(words)
      <p class="fields"><a class="button" href="\(address)">\(subscription.button)</a></p>
      </div>

      """
  }
}

private func fields(_ form: SubscriptionForm, button: String) -> HTML {
  """
  <div class="fields">
  <label><span class="unseen">Your mail address</span> <input type="email" \
  name="\(form.emailField)" autocomplete="email" required placeholder="you@example.org"></label>
  \(form.hiddenFields.map(hiddenField))\
  \(form.trapField.map(trap))\
  <button>\(button)</button>
  </div>

  """
}

private func hiddenField(_ field: SubscriptionForm.HiddenField) -> HTML {
  "<input type=\"hidden\" name=\"\(field.name)\" value=\"\(field.value)\">\n"
}

/// A field that only programs see and fill.
private func trap(_ name: String) -> HTML {
  """
  <div hidden><label>Leave this empty <input name="\(name)" tabindex="-1" autocomplete="off">\
  </label></div>

  """
}
