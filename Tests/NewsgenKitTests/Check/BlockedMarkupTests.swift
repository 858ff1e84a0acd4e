import Testing

@testable import NewsgenKit

@Suite struct BlockedMarkupTests {
  /// What the standard policy says of a piece of HTML, without the end of the words.
  private static func told(_ html: String, csp: String? = nil) throws -> [String] {
    var site = try TrialSite()
    if let csp { site.settings.theme.securityPolicy = .replaced(TrialSite.placed(csp)) }
    let policy = try #require(SecurityPolicy.read(site.settings, file: "").policy)
    let findings = BlockedMarkup.findings(
      in: Array(html.utf8), isFiltered: false, asksForURLs: true, policy)
    return findings.map { finding in
      let words = finding.headline.split(separator: "; ")[0]
      return "\(finding.offset) "
        + words.replacing(" is blocked by the site's Content-Security-Policy", with: "")
    }
  }

  @Test(
    arguments: [
      ("<script>x</script>", ["0 <script> (script-src)"]),
      ("<SCRIPT type=module>x</SCRIPT>", ["0 <script> (script-src)"]),
      ("<script type=\" text/javascript ; x\">x</script>", ["0 <script> (script-src)"]),
      ("<script type=importmap>{}</script>", ["0 <script> (script-src)"]),
      ("<script type=\"application/ld+json\">{}</script>", []),
      ("<script type=text/plain src=https://a.org/x></script>", []),
      (
        "<script src=\"https://a.org/x.js\"></script>",
        ["13 the script 'https://a.org/x.js' (script-src)"]
      ),
      ("<script src=x.js></script>", ["12 the script 'x.js' (script-src)"]),
      ("<p onclick='x()' once='y' on=z>", ["12 the script in 'onclick' (script-src)"]),
      ("<a href=\"javascript:x()\">", ["9 the script in 'href' (script-src)"]),
      ("<a href=\" Java&#10;Script:x()\">", ["9 the script in 'href' (script-src)"]),
      ("<a href=https://a.org>", []),
      ("<a href=/ ping=https://a.org/p>", ["15 the ping to 'https://a.org/p' (connect-src)"]),
      ("<style>a{}</style><b style='a'>", []),
      ("<link rel=stylesheet href=x.css>", []),
      (
        "<link rel='x StyleSheet' href=//a.org/x.css>",
        ["30 the style sheet '//a.org/x.css' (style-src)"]
      ),
      ("<link rel=icon href=https://a.org/i.png>", ["20 the icon 'https://a.org/i.png' (img-src)"]),
      ("<link rel=icon href='data:,'>", []),
      (
        "<link rel=manifest href=https://a.org/m>",
        ["24 the manifest 'https://a.org/m' (manifest-src)"]
      ),
      (
        "<link rel=preload as=font href=https://a.org/f>",
        ["31 the file 'https://a.org/f' (font-src)"]
      ),
      ("<link rel=preconnect href=https://a.org><link rel=me href=https://a.org>", []),
      ("<img src=https://a.org/i.png>", ["9 the picture 'https://a.org/i.png' (img-src)"]),
      (
        "<img src=i.png srcset='j.png 1x, https://a.org/k.png 2x'>",
        ["23 the picture 'https://a.org/k.png' (img-src)"]
      ),
      (
        "<picture><source srcset=https://a.org/k.png></picture>",
        ["24 the picture 'https://a.org/k.png' (img-src)"]
      ),
      (
        "<iframe src=https://a.org/><script></iframe>",
        ["12 the frame 'https://a.org/' (frame-src)"]
      ),
      ("<iframe src=own.html></iframe>", ["12 the frame 'own.html' (frame-src)"]),
      ("<iframe src=about:blank></iframe><iframe src=/x srcdoc='<p>'></iframe>", []),
      ("<link rel=prefetch href=/x><link rel=preload href=//a.org/x>", []),
      (
        "<link rel=prefetch href=//a.org/x><link rel=preload as=fetch href=/x>",
        ["24 the file '//a.org/x' (default-src)", "66 the file '/x' (connect-src)"]
      ),
      (
        "<style>b{mask:url(//a.org/m)}</style><b style='c:d;e:url(\"//a.org/n\")'>",
        ["14 the picture '//a.org/m' (img-src)", "53 the picture '//a.org/n' (img-src)"]
      ),
      ("<video src=a.mp4 poster=//a.org/p.png>", ["24 the picture '//a.org/p.png' (img-src)"]),
      ("<audio src=https://a.org/s.mp3>", ["11 the audio 'https://a.org/s.mp3' (media-src)"]),
      (
        "<source src=//a.org/s><track src=//a.org/t>",
        ["12 the film or sound '//a.org/s' (media-src)", "33 the track '//a.org/t' (media-src)"]
      ),
      (
        "<object data=x.pdf><embed src=x.swf>",
        ["13 the object 'x.pdf' (object-src)", "30 the object 'x.swf' (object-src)"]
      ),
      (
        "<form action=https://a.org/s><button formaction=/x>",
        ["13 the form to 'https://a.org/s' (form-action)", "48 the form to '/x' (form-action)"]
      ),
      (
        "<form><input src=//a.org/i>",
        [
          "0 the form, which is sent to its own page, (form-action)",
          "17 the picture '//a.org/i' (img-src)",
        ]
      ),
      ("<form method=Dialog><button>x</button></form>", []),
      ("<base href=/x/>", ["11 the address of <base> '/x/' (base-uri)"]),
      ("<!-- <script>x</script> --></script><b>x</b>", []),
      ("<textarea><script>x</script></textarea>", []),
      ("<script", []),
    ] as [(String, [String])])
  func whatTheStandardPolicyBlocks(html: String, told: [String]) throws {
    #expect(try Self.told(html) == told)
  }

  @Test func linksThatAreAskedAboutByThemselvesAreLeftOut() throws {
    let policy = try #require(SecurityPolicy.read(try TrialSite().settings, file: "").policy)
    let html = "<a href='javascript:x'><img src=//a.org/i><form action='javascript:y'>"
    let findings = BlockedMarkup.findings(
      in: Array(html.utf8), isFiltered: true, asksForURLs: false, policy)
    #expect(findings.map(\.offset) == [56])
  }

  @Test func aPolicyOfTheWritersOwnDecides() throws {
    let html =
      "<script src=https://a.org/x.js></script><style>a{}</style><b style=a>"
      + "<script nonce=n>x</script>"
    #expect(
      try Self.told(html, csp: "script-src https://a.org 'nonce-n'; style-src 'self'") == [
        "40 <style> (style-src)", "67 the style attribute (style-src)",
      ])
    #expect(
      try Self.told(html, csp: "default-src *") == [
        "40 <style> (style-src)", "67 the style attribute (style-src)",
        "69 <script> (script-src)",
      ])
  }
}
