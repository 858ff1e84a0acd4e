import CCMarkGFM
import Diagnostics
import Markup

/// Paragraphs, quotes, lists and code.
extension MarkdownRenderer {
  // MARK: Paragraphs

  mutating func enterParagraph(_ node: MarkdownNode) -> Step {
    if fragment == .line { return .into }
    beginInlines()
    if hasAdditions {
      if node == skippedParagraph { return .over }
      if !node.isTaskText, let picture = node.onlyPicture, putLonePicture(picture) { return .over }
    }
    if !node.isTight, node != notes.openParagraph {
      out.putLineEnd()
      out.put("<p>")
    }
    guard hasAdditions else { return .into }
    if node.isTaskText { putTaskBox(node) }
    if let alert, node.parent == alert, alert.firstChild == node,
      let text = AlertKind.marker(of: alert)?.text
    {
      return .from(text)
    }
    return .into
  }

  mutating func exitParagraph(_ node: MarkdownNode) {
    if fragment == .line { return }
    if isPage, node.isTaskText { out.put("</label>") }
    if !node.isTight {
      if node.next == nil, let note = node.parent, note.kind == .footnoteDefinition {
        putBacklinks(to: note, after: " ")
      }
      out.put("</p>\n")
    }
    putPendingBlocks()
  }

  // MARK: Quotes

  mutating func enterQuote(_ node: MarkdownNode) {
    out.putLineEnd()
    guard hasAdditions, let marker = AlertKind.marker(of: node) else {
      out.put("<blockquote>\n")
      return
    }
    alert = node
    if marker.text == nil { skippedParagraph = node.firstChild }
    out.put(isFeed ? "<blockquote>\n" : marker.kind.beginTag)
    guard let title = marker.kind.title else { return }
    out.put(isFeed ? "<p><strong>" : "<p class=\"alert-title\">")
    out.put(title)
    out.put(isFeed ? "</strong></p>\n" : "</p>\n")
  }

  mutating func exitQuote(_ node: MarkdownNode) {
    out.putLineEnd()
    let isAlert = node == alert
    if isAlert { alert = nil }
    out.put(isAlert && isPage ? "</aside>\n" : "</blockquote>\n")
  }

  // MARK: Lists

  mutating func enterList(_ node: MarkdownNode) {
    out.putLineEnd()
    let start = Int(node.pointee.as.list.start)
    if !node.isOrdered {
      out.put("<ul>\n")
    } else if start == 1 {
      out.put("<ol>\n")
    } else {
      out.put("<ol start=\"")
      out.put(start)
      out.put("\">\n")
    }
  }

  mutating func enterEntry(_ node: MarkdownNode) {
    out.putLineEnd()
    guard node.isTask else {
      out.put("<li>")
      return
    }
    if isPage {
      out.put("<li class=\"task\">")
      // Without a text there is nothing to label it with.
      if node.firstChild?.kind != .paragraph { putCheckbox(of: node, label: "Task") }
    } else if isFeed {
      out.put("<li>")
      if node.firstChild?.kind != .paragraph { out.put(node.taskSign) }
    } else {
      out.put("<li>")
      putCheckbox(of: node, label: nil)
    }
  }

  /// The box of a task in front of its text, which labels it.
  private mutating func putTaskBox(_ paragraph: MarkdownNode) {
    guard let entry = paragraph.parent else { return }
    if isFeed {
      out.put(entry.taskSign)
    } else {
      out.put("<label>")
      putCheckbox(of: entry, label: nil)
    }
  }

  private mutating func putCheckbox(of entry: MarkdownNode, label: StaticString?) {
    out.put("<input type=\"checkbox\"")
    if let label {
      out.put(" aria-label=\"")
      out.put(label)
      out.put("\"")
    }
    if entry.pointee.as.list.checked { out.put(" checked=\"\"") }
    out.put(" disabled=\"\" /> ")
  }

  // MARK: Code

  mutating func enterCodeBlock(_ node: MarkdownNode) {
    let code = node.pointee.as.code
    let info = code.info.bytes
    let name = Bytes(rebasing: info.prefix { !($0 == UInt8(ascii: " ") || (9...13).contains($0)) })
    out.putLineEnd()
    if hasAdditions, code.fenced != 0, !name.isEmpty {
      if fragment == .blocks {
        calls.unavailable(
          .block(String(decoding: name, as: UTF8.self)),
          fixedPosition ?? places.position(ofBlock: node))
      } else if putBlock(node, name: name, info: info) {
        return
      }
    }
    if isPage {
      out.put("<pre tabindex=\"0\" role=\"region\" aria-label=\"")
      let language = String(decoding: name, as: UTF8.self)
      out.putEscaped(regionNames.next(name.isEmpty ? "Code" : "Code: \(language)"))
      out.put("\">")
    } else {
      out.put("<pre>")
    }
    if name.isEmpty || isFeed {
      out.put("<code>")
    } else {
      out.put("<code class=\"language-")
      out.putEscaped(name, isClean: hasAdditions)
      out.put("\">")
    }
    out.putEscaped(code.literal.bytes, isClean: hasAdditions)
    out.put("</code></pre>\n")
  }

  /// What the site has for a fenced block of that name, if it has something.
  private mutating func putBlock(_ node: MarkdownNode, name: Bytes, info: Bytes) -> Bool {
    let arguments = String(decoding: info.dropFirst(name.count), as: UTF8.self)
      .drop(while: \.isWhitespace)
    let position = fixedPosition ?? places.position(ofBlock: node)
    let block = calls.block(
      String(decoding: name, as: UTF8.self), String(arguments),
      String(decoding: node.pointee.as.code.literal.bytes, as: UTF8.self), position.line + 1,
      position)
    guard let block else { return false }
    out.append(contentsOf: block.bytes)
    out.putLineEnd()
    return true
  }
}

/// Names, none of them given twice.
struct UniqueNames {
  private var used: Set<String> = []
  private var counts: [String: Int] = [:]

  /// The name, with a number behind it where it has been given before.
  mutating func next(_ name: String) -> String {
    var candidate = name
    while !used.insert(candidate).inserted {
      let count = counts[name, default: 1] + 1
      counts[name] = count
      candidate = "\(name) (\(count))"
    }
    return candidate
  }
}

extension MarkdownNode {
  var isOrdered: Bool { pointee.as.list.list_type != CMARK_BULLET_LIST }

  /// Whether it is the paragraph that a task begins with.
  fileprivate var isTaskText: Bool {
    guard let entry = parent, entry.isTask else { return false }
    return entry.firstChild == self
  }

  fileprivate var taskSign: StaticString { pointee.as.list.checked ? "☑ " : "☐ " }

  /// The picture that is all that a paragraph has.
  var onlyPicture: MarkdownNode? {
    guard let child = firstChild, child.kind == .image, child.next == nil else { return nil }
    return child
  }
}
