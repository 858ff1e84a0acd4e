import Content
import Diagnostics
import SiteModel

/// What is built, when it is dated and where it stands.
extension Resolver {
  /// Gives a document its date and address; `nil` where it is left out or cannot have them.
  mutating func place(_ document: Document) -> PlacedDocument? {
    let name = DatedName(document.source.name)
    let frontMatter = document.frontMatter
    let isArticle = document.source.kind == .article
    let date =
      frontMatter.date.map { settings.clock.time($0.value) }
      ?? name.day.map { settings.clock.start(of: $0) }
    if isArticle, date == nil, !document.givesDate {
      diagnostics.append(
        .error(
          at: document.range(.start), "missing field 'date'",
          notes: [
            Diagnostic.Note("a day such as 2025-01-28 in front of the file's name gives it as well")
          ]))
    }
    if let day = name.impossibleDay {
      diagnostics.append(
        .error(
          at: document.range(.start),
          "the file's name begins with a day that does not exist: \(day)"
        ))
    }
    checkYears(document, date: date)
    checkFieldsWithoutMeaning(document)
    if isHeldBack(document, date: date) {
      index[path: document.source.file.relativePath] = .heldBack
      return nil
    }
    guard let slug = slug(of: document, name: name.rest) else { return nil }
    let permalink =
      isArticle
      ? settings.permalink.permalink(slug: slug, day: (date ?? settings.clock.time(0)).day)
      : pagePermalink(document, slug: slug)
    index[path: document.source.file.relativePath] = .document(permalink)
    let updates = updates(of: document)
    let updated = frontMatter.updated.map { settings.clock.time($0.value) }
    warnOfChangesOutOfTime(document, date: date, updated: updated)
    return PlacedDocument(
      document: document, slug: slug, permalink: permalink,
      date: date ?? settings.clock.time(0), isDated: date != nil,
      updated: ([updated] + updates.map(\.date)).compactMap { $0 }.max(), updates: updates)
  }

  /// Newest first; of those of one moment the last that the writer gave.
  private func updates(of document: Document) -> [DatedUpdate] {
    guard document.source.kind == .article else { return [] }
    let given = document.frontMatter.updates.map { update in
      DatedUpdate(
        date: settings.clock.time(update.date.value), note: update.note, place: update.place)
    }
    return given.enumerated().sorted { left, right in
      left.element.date == right.element.date
        ? left.offset > right.offset : left.element.date > right.element.date
    }.map(\.element)
  }

  private mutating func warnOfChangesOutOfTime(
    _ document: Document, date: CivilTime?, updated: CivilTime?
  ) {
    guard let date else { return }
    // A day alone is its midnight: that of the text's own day is not before it.
    if let updated, updated < date, updated.day < date.day,
      let position = document.frontMatter.updated?.position
    {
      diagnostics.append(.warning(at: document.range(position), "'updated' lies before 'date'"))
    }
    if let updated, let position = document.frontMatter.updated?.position, isLater(updated) {
      diagnostics.append(
        .warning(at: document.range(position), "'updated' is later than this build"))
    }
    guard document.source.kind == .article else { return }
    for update in document.frontMatter.updates {
      let time = settings.clock.time(update.date.value)
      if time < date, time.day < date.day {
        diagnostics.append(
          .warning(
            at: document.range(update.date.position), "an update lies before the article's 'date'"))
      } else if isLater(time) {
        diagnostics.append(
          .warning(
            at: document.range(update.date.position),
            "an update is dated later than this build, and is shown all the same"))
      }
    }
  }

  /// Whether a time lies after this build, where that matters; years beyond four digits are an error.
  private func isLater(_ time: CivilTime) -> Bool {
    !options.includesFuture && time.day.year <= 9999
      && time.secondsSinceEpoch > settings.clock.limit(options.now)
  }

  /// Formats of dates have four digits for the year.
  private mutating func checkYears(_ document: Document, date: CivilTime?) {
    let frontMatter = document.frontMatter
    var dates = [(date, "the date's", frontMatter.date?.position ?? .start)]
    let others =
      [frontMatter.updated] + frontMatter.updates.map(\.date)
      + frontMatter.letters.map(\.date)
    for case let other? in others {
      dates.append((settings.clock.time(other.value), "the", other.position))
    }
    for case (let time?, let owner, let position) in dates
    where !(1...9999).contains(time.day.year) {
      diagnostics.append(
        .error(
          at: document.range(position),
          "\(owner) year must be from 1 to 9999 in the site's time zone"))
    }
  }

  /// Pages are in no list and no feed.
  private mutating func checkFieldsWithoutMeaning(_ document: Document) {
    guard document.source.kind == .page else { return }
    let frontMatter = document.frontMatter
    let fields = [
      ("tags", frontMatter.tags.first?.position),
      ("guid", frontMatter.guid?.position),
      ("updates", frontMatter.updates.first?.date.position),
      ("letters", frontMatter.letters.first?.text.position),
      ("series", frontMatter.series?.position),
      ("pinned", frontMatter.isPinned?.position),
      ("discussion", frontMatter.discussion?.position),
      ("note", frontMatter.note?.position),
    ]
    for case (let name, let position?) in fields {
      diagnostics.append(
        .warning(
          at: document.range(position), "'\(name)' has no meaning in a page, only in articles"))
    }
  }

  private mutating func isHeldBack(_ document: Document, date: CivilTime?) -> Bool {
    if document.frontMatter.isDraft, !options.includesDrafts {
      heldBack.drafts += 1
      return true
    }
    if let date, !options.includesFuture, document.source.kind == .article,
      date.secondsSinceEpoch > settings.clock.limit(options.now)
    {
      heldBack.future += 1
      return true
    }
    return false
  }

  private mutating func slug(of document: Document, name: String) -> String? {
    if let slug = document.frontMatter.slug { return slug.value }
    let isClean = name.unicodeScalars.allSatisfy { scalar in
      isLetterMarkOrDigit(scalar) || "-._~".unicodeScalars.contains(scalar)
    }
    let slug = isClean ? name : Slug.make(from: name)
    if slug.isEmpty || slug == "." || slug == ".." {
      diagnostics.append(
        .error(
          at: document.range(.start),
          "no address can be made from the name '\(name)'; give a 'slug'"))
      return nil
    }
    return slug
  }

  private func pagePermalink(_ document: Document, slug: String) -> Permalink {
    let path = document.source.file.relativePath
    guard path != "pages/index.md" else { return Permalink(path: "") }
    let folder = parentPath(document.source.bundle ?? path)
    let parents = folder.split(separator: "/").dropFirst().map { String($0) }
    return Permalink(path: (parents + [slug, ""]).joined(separator: "/"))
  }
}
