import Content
package import Diagnostics

/// Warnings of what the site's policy keeps browsers from loading or running.
extension DocumentContext {
  package mutating func rawHTML(_ markup: String, at position: SourcePosition) {
    guard medium == .page, let policy = securityPolicy else { return }
    let bytes = Array(markup.utf8)
    // Each picture is asked about as it is resolved.
    let findings = BlockedMarkup.findings(
      in: bytes, isFiltered: true, asksForPictures: false, policy: policy)
    if findings.isEmpty { return }
    var place = MarkupPlace(bytes, from: position)
    for finding in findings { warn(finding.headline, at: place.position(of: finding.offset)) }
  }

  /// A picture from elsewhere.
  mutating func warnOfBlockedPicture(_ url: String, at position: SourcePosition) {
    guard medium == .page, let policy = securityPolicy, !policy.allows(url, for: .image) else {
      return
    }
    warn(
      SecurityPolicy.headline("the picture '\(SecurityPolicy.shown(url))'", .image), at: position)
  }
}
