package import Content
package import Diagnostics
package import Markup
import SiteModel
import SourceTree

extension DocumentContext {
  package mutating func block(
    _ name: String, arguments: String, text: String, textLine: Int, at position: SourcePosition
  ) -> HTML? {
    guard BlockName(rawValue: name) != nil else {
      if let meant = BlockName(nearestTo: name) {
        warn(
          "'\(name)' is read as a code language; \(meant.noun) begins with '\(meant.rawValue)'",
          at: position)
      }
      return nil
    }
    if name == "chart" {
      return chartBlock(
        arguments: arguments, text: text, textLine: textLine, at: position)
    }
    if !arguments.isEmpty { fail("unexpected '\(arguments)' behind '\(name)'", at: position) }
    // What is read once for pages is not asked for again.
    if medium == .feed { return cards[position].map { feedMarkup($0, at: position) } ?? HTML() }
    do {
      var fields = try BlockFields(
        name, text: text, textLine: textLine, file: document.document.file, at: position)
      let known = diagnostics.count
      let card: Card? =
        switch name {
        case "post": post(&fields)
        case "video": video(&fields)
        default: subscribe(&fields)
        }
      diagnostics += fields.finish()
      guard let card, !diagnostics[known...].hasErrors else { return HTML() }
      cards[position] = card
      return pageMarkup(card, at: position)
    } catch {
      diagnostics += DiagnosticError(error, in: document.document.file).diagnostics
      return HTML()
    }
  }

  /// Asked for the Markdown of blocks.
  package mutating func unavailable(_ markdown: UnavailableMarkdown, at position: SourcePosition) {
    guard medium == .page else { return }
    switch markdown {
    case .footnote(let name):
      fail("the footnote '\(name)' can stand in the text only, not in a block", at: position)
    case .tag(let headline): warn(headline, at: position)
    case .block(let name):
      // All others are code.
      guard BlockName(rawValue: name) != nil else { return }
      fail("a block '\(name)' can stand in the text only, not in another block", at: position)
    }
  }

  // MARK: Reading

  private mutating func post(_ fields: inout BlockFields) -> Card? {
    let text = fields.requiredMarkdown("text")
    let author = fields.requiredText("author")
    let handle = fields.text("handle")
    let platform = fields.text("platform")
    let date = fields.date("date").flatMap { time(of: $0, in: &fields) }
    let url = fields.address("url")
    let image = fields.text("image")
    let alternative = fields.reader.text("alternative")
    if let image, alternative == nil {
      warn("the picture '\(image.value)' has no alternative text", at: image.position)
    } else if image == nil, let node = fields.reader.node("alternative") {
      warn("'alternative' has no meaning without an 'image'", at: fields.place(node.position))
    }
    let picture = image.flatMap { cardPicture($0, alternative: alternative ?? "") }
    guard let text, let author else { return nil }
    return .post(
      PostBlock(
        text: text, author: author.value, handle: handle?.value, platform: platform?.value,
        date: date, url: url, picture: picture))
  }

  private mutating func time(
    of date: FrontMatter.Date, in fields: inout BlockFields
  ) -> CivilTime? {
    let time = site.settings.clock.time(date)
    if (1...9999).contains(time.day.year) { return time }
    fields.report("date", "the date's year must be from 1 to 9999 in the site's time zone")
    return nil
  }

  private mutating func video(_ fields: inout BlockFields) -> Card? {
    let written = fields.requiredText("url")
    let title = fields.requiredText("title")
    let image = fields.requiredText("image")
    let duration = fields.text("duration")
    let caption = fields.markdown("caption")
    let address = written.flatMap { VideoAddress($0.value) }
    if let written, address == nil {
      fields.report(
        "url",
        "'url' must be the address of a video on YouTube or Vimeo, not '\(written.value)'; "
          + "others are linked in the text")
    }
    if let duration, !Self.isDuration(duration.value) {
      fields.report(
        "duration", "'duration' must be minutes and seconds such as 12:30, not '\(duration.value)'")
    }
    let picture = image.flatMap { cardPicture($0, alternative: "") }
    guard let address, let title, let picture else { return nil }
    return .video(
      VideoBlock(
        title: title.value, url: address.url, platform: address.platform, picture: picture,
        duration: duration?.value, caption: caption))
  }

  /// `12:30` or `1:02:30`.
  private static func isDuration(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let areNumbers = parts.allSatisfy { part in
      (1...3).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isWholeNumber }
    }
    return areNumbers && (2...3).contains(parts.count)
      && parts.dropFirst().allSatisfy { $0.count == 2 && $0 < "60" }
  }

  private mutating func subscribe(_ fields: inout BlockFields) -> Card? {
    let title = fields.text("title")
    let text = fields.text("text")
    let button = fields.text("button")
    guard let subscription = site.settings.subscription else {
      // What is wrong with one that is there has been said.
      if !site.settings.givesSubscription {
        fail(
          "no 'subscribe' in site.yml, which says where readers subscribe", at: fields.position)
      }
      return nil
    }
    return .subscribe(
      Subscription(
        title: title?.value ?? subscription.title, text: text?.value ?? subscription.text,
        button: button?.value ?? subscription.button, way: subscription.way))
  }

  /// A picture of the site's own files: beside the text, or else below `static`; there alone with a
  /// leading `/`. Nothing is asked of other servers.
  private mutating func cardPicture(
    _ written: FrontMatter.Placed<String>, alternative: String
  ) -> CardPicture? {
    let (name, position) = (written.value, written.position)
    if Destination(name).form == .external {
      fail(
        "pictures from elsewhere are not shown in cards: save '\(name)' beside the text or in "
          + "static/", at: position)
      return nil
    }
    let folders = name.hasPrefix("/") ? ["static"] : [folder, "static"]
    let targets = folders.compactMap { folder in
      normalizedPath(String(name.drop { $0 == "/" }), from: folder).flatMap { site.index[path: $0] }
    }
    guard case .file(let permalink, let source) = targets.first else {
      fail("no picture '\(name)' in \(folders.joined(separator: "/ or "))/", at: position)
      return nil
    }
    guard let size = pictureSizes.size(of: source) else {
      let bytes = (try? FileSystem().read(source)) ?? []
      fail("the picture '\(name)' \(PictureSize.fault(of: bytes))", at: position)
      return nil
    }
    let drawing = drawing(of: permalink.path, source: source, at: position)
    return CardPicture(
      picture: Picture(
        permalink: permalink, width: size.width, height: size.height, alternative: alternative),
      feedPath: drawing?.path ?? permalink.path)
  }
}
