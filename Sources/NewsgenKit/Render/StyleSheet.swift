package import SiteModel

/// The templates' style sheet under a name that changes with its content, so that it can be kept by
/// browsers for ever.
package struct StyleSheet: Sendable {
  package let bytes: [UInt8]
  package let permalink: Permalink

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    permalink = Permalink(path: "style-\(ContentHash(of: bytes).shortHex).css")
  }
}
