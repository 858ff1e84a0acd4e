import Diagnostics
import SiteModel
import Testing

@testable import NewsgenKit

@Suite struct SecurityPolicyTests {
  /// The policy and what is said of it, for a site at `https://example.org/letter/`.
  private static func read(
    _ text: String, form: String? = nil
  ) throws -> (policy: SecurityPolicy, told: [String]) {
    var site = try TrialSite()
    site.settings.theme.securityPolicy = .replaced(TrialSite.placed(text))
    if let form {
      site.settings.subscription = Subscription(
        title: "", text: nil, button: "",
        way: .form(SubscriptionForm(action: form, emailField: "email")))
    }
    let (policy, diagnostics) = SecurityPolicy.read(site.settings, file: "site.yml")
    return (try #require(policy), diagnostics.map(\.description))
  }

  private static let own = "default-src 'self'; style-src 'self' 'unsafe-inline'; "

  /// `source`, an address, and whether the one lets the other through.
  private static let matches: [(source: String, address: String, isAllowed: Bool)] = [
    ("'none'", "a.png", false),
    ("", "a.png", false),
    ("'self'", "a.png", true),
    ("'self'", "/a.png?x#y", true),
    ("'self'", "https://EXAMPLE.org/a.png", true),
    ("'self'", "https://example.org:443/a.png", true),
    ("'self'", "https://example.org:8443/a.png", false),
    ("'self'", "//example.org/a.png", true),
    ("'self'", "//other.org/a.png", false),
    ("'self'", "http://example.org/a.png", false),
    ("'self'", "https://sub.example.org/a.png", false),
    ("'self'", "data:image/png;base64,x", false),
    ("'SELF'", "a.png", true),
    ("data:", "data:image/png;base64,x", true),
    ("data:", " data:image/png,x", true),
    ("data:", "a.png", false),
    ("https:", "https://other.org/a.png", true),
    ("https:", "http://other.org/a.png", false),
    ("http:", "https://other.org/a.png", true),
    ("*", "https://other.org/a.png", true),
    ("*", "data:image/png,x", false),
    ("*", "blob:x", false),
    ("other.org", "https://other.org/a.png", true),
    ("other.org", "http://other.org/a.png", false),
    ("other.org", "https://other.org:444/a.png", false),
    ("other.org", "https://x.other.org/a.png", false),
    ("other.org:444", "https://other.org:444/a.png", true),
    ("other.org:*", "https://other.org:444/a.png", true),
    ("http://other.org", "https://other.org/a.png", true),
    ("http://other.org:80", "https://other.org/a.png", true),
    ("https://other.org", "http://other.org/a.png", false),
    ("*.other.org", "https://x.y.other.org/a.png", true),
    ("*.other.org", "https://other.org/a.png", false),
    ("*.other.org", "https://notother.org/a.png", false),
    ("https://*", "https://other.org/a.png", true),
    ("https://*", "http://other.org/a.png", false),
    ("https://other.org/i/", "https://other.org/i/a.png", true),
    ("https://other.org/i/", "https://other.org/j/a.png", false),
    ("https://other.org/i/a.png", "https://other.org/i/a.png?v=1", true),
    ("https://other.org/i", "https://other.org/i/a.png", false),
    ("https://other.org/", "https://user@other.org/a.png", true),
    ("https://other.org/xy/", "https://other.org/x%79/a.png", true),
    ("https://other.org/%78y", "https://other.org/xy", true),
    ("'self'", "\\\\other.org/a.png", false),
    ("'self'", "https:\\\\other.org/a.png", false),
    ("'self'", "a\\b.png?\\\\c", true),
    ("'self'", "HTTPS:/other.org/a.png", true),
    ("'self'", "http:/other.org/a.png", false),
    ("other.org", " https:\n//other.org/a.png\t", true),
    ("[::1]", "https://other.org/a.png", false),
  ]

  @Test(arguments: matches.dropLast())
  func sourcesMatchAddresses(source: String, address: String, isAllowed: Bool) throws {
    let (policy, _) = try Self.read("img-src \(source)")
    #expect(policy.allows(address, for: .image) == isAllowed)
  }

  @Test func anIPv6AddressIsAHostToo() throws {
    let (policy, _) = try Self.read("img-src https:")
    #expect(policy.allows("https://[::1]:8000/a.png", for: .image))
    #expect(!policy.allows("http://[::1]:8000/a.png", for: .image))
  }

  @Test func directivesFallBack() throws {
    let (policy, told) = try Self.read(
      "default-src 'self'; child-src https://frames.example; script-src https://s.example")
    #expect(
      told == [
        "site.yml:9:3: warning: 'csp' blocks the styles of charts and tables; "
          + "they need style-src 'unsafe-inline'"
      ])
    #expect(policy.allows("https://frames.example/", for: .frame))
    #expect(policy.allows("https://frames.example/", for: .worker))
    #expect(policy.allows("https://s.example/", for: .scriptElement))
    #expect(!policy.allows("https://s.example/", for: .media))
    #expect(policy.allows("a.mp4", for: .media))
    // No fallback, so nothing is said of them.
    #expect(policy.allows("https://any.example/", for: .formAction))
    #expect(policy.allows("https://any.example/", for: .base))
    let (open, _) = try Self.read("img-src 'self'")
    #expect(open.allows("https://any.example/", for: .scriptElement))
    #expect(open.allowsInline(.styleElement))
  }

  @Test(
    arguments: [
      ("'unsafe-inline'", nil, true), ("'self'", nil, false), ("'none'", nil, false),
      ("'nonce-Ab1='", "Ab1=", true), ("'nonce-Ab1='", "ab1=", false),
      ("'unsafe-inline' 'nonce-x'", nil, false), ("'unsafe-inline' 'strict-dynamic'", nil, false),
      ("'sha256-abc='", nil, true),
    ] as [(String, String?, Bool)])
  func inlineScripts(sources: String, nonce: String?, isAllowed: Bool) throws {
    let (policy, _) = try Self.read("script-src \(sources)")
    #expect(policy.allowsInline(.scriptElement, nonce: nonce) == isAllowed)
  }

  @Test func withStrictDynamicAddressesDoNotCount() throws {
    let (policy, _) = try Self.read("script-src 'strict-dynamic' 'nonce-x' https:")
    #expect(!policy.allows("https://a.example/x.js", for: .scriptElement))
    #expect(policy.allows(nonce: "x", for: .scriptElement))
  }

  @Test(
    arguments: [
      (own, []),
      ("  Default-Src 'self';;style-src\n 'self' 'unsafe-inline'", []),
      ("", ["error: 'csp' is empty; 'csp: false' leaves the policy out"]),
      (
        own + "scipt-src 'self'",
        ["error: unknown directive 'scipt-src' in 'csp' (did you mean 'script-src'?)"]
      ),
      (
        own + "default-src *",
        ["error: 'default-src' stands twice in 'csp'; browsers heed the first alone"]
      ),
      (
        own + "img-src self",
        ["error: 'self' in img-src needs quotes of its own (did you mean ''self''?)"]
      ),
      (
        own + "img-src 'slef'", ["error: ''slef'' in img-src is no source (did you mean ''self''?)"]
      ),
      (
        own + "img-src https://a.example,https://b.example",
        ["error: 'https://a.example,https://b.example' in img-src is no source"]
      ),
      (own + "img-src a.example:99999", ["error: 'a.example:99999' in img-src is no source"]),
      (
        own + "img-src 'self' 'none'",
        ["warning: 'none' in img-src has no effect beside other sources"]
      ),
      (
        own + "frame-ancestors 'none'; upgrade-insecure-requests",
        ["warning: 'frame-ancestors' has no effect in a page; it must be sent as an HTTP header"]
      ),
      (
        "default-src 'none'",
        [
          "warning: 'csp' blocks the site's own style sheet; it needs style-src 'self'",
          "warning: 'csp' blocks the styles of charts and tables; they need style-src 'unsafe-inline'",
          "warning: 'csp' blocks the site's own pictures; they need img-src 'self'",
          "warning: 'csp' blocks the site's own manifest; it needs manifest-src 'self'",
        ]
      ),
      (
        own + "form-action 'self'",
        ["warning: 'csp' blocks the sign-up form; it needs form-action https://mail.example/x"]
      ),
    ] as [(String, [String])])
  func aPolicyOfTheWritersOwn(text: String, told: [String]) throws {
    let (policy, found) = try Self.read(text, form: "https://mail.example/x")
    #expect(found == told.map { "site.yml:9:3: \($0)" })
    #expect(!policy.text.contains("\n"))
  }

  @Test(arguments: [
    ("https://buttondown.com/api/x?y", "https://buttondown.com"),
    ("HTTPS://Mail.example:8443/x", "https://mail.example:8443"),
    ("https://mail.example", "https://mail.example"),
    ("https://пошта.example/x", "https:"),
    ("http://[::1]:9000/x", "http:"),
  ])
  func theStandardPolicyNamesTheFormsHost(action: String, origin: String) throws {
    var site = try TrialSite()
    site.settings.subscription = Subscription(
      title: "", text: nil, button: "",
      way: .form(SubscriptionForm(action: action, emailField: "email")))
    let (policy, diagnostics) = SecurityPolicy.read(site.settings, file: "site.yml")
    #expect(diagnostics == [])
    #expect(policy?.text.contains("; form-action \(origin) 'self';") == true)
    #expect(policy?.allows(action, for: .formAction) == true)
    #expect(policy?.allows("/thanks/", for: .formAction) == true)
    site.settings.subscription = Subscription(
      title: "", text: nil, button: "", way: .link(action))
    #expect(
      SecurityPolicy.read(site.settings, file: "").policy?.text.contains("form-action 'none'")
        == true)
  }

  @Test func anyTextIsReadWithoutATrap() throws {
    var generator = SeededGenerator(seed: 11)
    let parts = [
      "default-src", "img-src", "'self'", "'", "''", ":", "://", "https:", "*", "*.", "a:b:c", ";",
      " ", ",", "'nonce-'", "'nonce-x'", "ü", "\u{0}", "[::1]", "/", "http://a.b:*/c?d", "x",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...12, using: &generator))
        .compactMap { _ in parts.randomElement(using: &generator) }.joined()
      let (policy, _) = try Self.read(text)
      let address = (0..<Int.random(in: 0...6, using: &generator))
        .compactMap { _ in parts.randomElement(using: &generator) }.joined()
      // What is sources' is the same for an address given twice.
      #expect(policy.allows(address, for: .image) == policy.allows(address, for: .image))
    }
  }
}
