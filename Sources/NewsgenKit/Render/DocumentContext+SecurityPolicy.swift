import Content
package import Diagnostics

/// Warnings of what the site's policy keeps browsers from loading or running.
extension DocumentContext {
  package mutating func rawHTML(
    _ markup: [UInt8], at place: (_ byte: Int) -> SourcePosition
  ) {
    guard medium == .page, let policy = site.policy else { return }
    // Each link and picture is asked about as it is resolved.
    let findings = BlockedMarkup.findings(in: markup, isFiltered: true, asksForURLs: false, policy)
    for finding in findings { warn(finding.headline, at: place(finding.offset)) }
  }

  /// A picture from elsewhere.
  mutating func warnOfBlockedPicture(_ url: String, at position: SourcePosition) {
    guard medium == .page, let policy = site.policy, !policy.allows(url, for: .image) else {
      return
    }
    warn(
      SecurityPolicy.headline("the picture '\(SecurityPolicy.shown(url))'", .image), at: position)
  }
}
