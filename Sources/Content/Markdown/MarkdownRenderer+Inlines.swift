import CCMarkGFM
import Markup

/// Links, pictures and footnote marks.
extension MarkdownRenderer {
  mutating func enterLink(_ node: MarkdownNode) {
    openHeading.hasMore = true
    if fragment == .contents { return }
    linkDepth += 1
    if hasAdditions, linkDepth > 1 { return }
    let link = node.pointee.as.link
    out.put("<a href=\"")
    if hasAdditions {
      let destination = String(decoding: link.url.bytes, as: UTF8.self)
      out.putURL(calls.link(destination, position(ofInline: node)))
    } else {
      out.putURL(link.url.bytes)
    }
    putTitle(link.title.bytes)
    out.put("\">")
  }

  mutating func exitLink() {
    if fragment == .contents { return }
    if !hasAdditions || linkDepth == 1 { out.put("</a>") }
    linkDepth -= 1
  }

  private mutating func putTitle(_ title: Bytes) {
    if title.isEmpty { return }
    out.put("\" title=\"")
    out.putEscaped(title, isClean: hasAdditions)
  }

  // MARK: Pictures

  mutating func enterPicture(_ node: MarkdownNode) -> Step {
    openHeading.hasMore = true
    if fragment == .contents { return .over }
    let link = node.pointee.as.link
    guard hasAdditions else {
      out.put("<img src=\"")
      out.putURL(link.url.bytes)
      out.put("\" alt=\"")
      putAlternativeAsInGFM(of: node)
      putTitle(link.title.bytes)
      out.put("\" />")
      return .over
    }
    let alternative = String(decoding: node.plainText, as: UTF8.self)
    let answer = lonePicture?.node == node ? lonePicture?.answer : nil
    switch answer ?? askForPicture(node, alternative: alternative, isAlone: false) {
    case .image(let source, let width, let height):
      putImage(source, alternative, title: link.title.bytes, width: width, height: height)
    case .block(let block): pendingBlocks.append(block)
    case .none: break
    }
    return .over
  }

  private mutating func askForPicture(
    _ node: MarkdownNode, alternative: String, isAlone: Bool
  ) -> ContentPicture {
    let destination = String(decoding: node.pointee.as.link.url.bytes, as: UTF8.self)
    return calls.picture(destination, alternative, isAlone, position(ofInline: node))
  }

  /// Writes what stands for a paragraph that is a picture alone, where that is no paragraph.
  mutating func putLonePicture(_ node: MarkdownNode) -> Bool {
    let title = node.pointee.as.link.title.bytes
    let alternative = String(decoding: node.plainText, as: UTF8.self)
    let answer = askForPicture(node, alternative: alternative, isAlone: true)
    switch answer {
    case .none: return true
    case .block(let block):
      out.putLineEnd()
      out.append(contentsOf: block.bytes)
      out.putLineEnd()
      return true
    case .image(let source, let width, let height):
      if title.isEmpty {
        lonePicture = (node, answer)
        return false
      }
      out.putLineEnd()
      out.put("<figure>\n")
      putImage(source, alternative, title: nil, width: width, height: height)
      out.put("\n<figcaption>")
      let caption = InlineMarkdown(
        text: String(decoding: title, as: UTF8.self), options: options, medium: medium,
        position: position(ofInline: node))
      out.append(contentsOf: caption.markup(calls).bytes)
      out.put("</figcaption>\n</figure>\n")
      return true
    }
  }

  private mutating func putImage(
    _ source: String, _ alternative: String, title: Bytes?, width: Int?, height: Int?
  ) {
    out.put("<img src=\"")
    out.putURL(source)
    out.put("\" alt=\"")
    out.putEscaped(alternative)
    if let title { putTitle(title) }
    out.put("\"")
    if let width, let height {
      out.put(" width=\"")
      out.put(width)
      out.put("\" height=\"")
      out.put(height)
      out.put("\"")
    }
    if isPage {
      // The first is likely in view when the page opens.
      if hasPicture { out.put(" loading=\"lazy\"") }
      out.put(" decoding=\"async\"")
      hasPicture = true
    }
    out.put(" />")
  }

  /// The text of a picture as cmark-gfm gives it, raw tags and all.
  private mutating func putAlternativeAsInGFM(of node: MarkdownNode) {
    var text: [UInt8] = []
    node.forEachDescendant { node in
      switch node.kind {
      case .text, .code, .htmlInline: text.putEscaped(node.literal, isClean: false)
      case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
      default: break
      }
      return .into
    }
    out.append(contentsOf: text)
  }
}
