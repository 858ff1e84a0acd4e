import Content
package import Diagnostics
import SiteModel

/// The stage that decides what is built and where it stands: addresses, tags, neighbours, files.
package struct Resolver {
  private let tree: ContentTree
  private let settings: SiteSettings
  private let options: BuildOptions
  private let look: Look
  private var diagnostics: [Diagnostic] = []
  private var index = SiteIndex()
  private var claims = OutputClaims()
  private var copies: [FileCopy] = []
  private var heldBack = HeldBack()

  /// - Parameter look: what templates see of the look, and the files that it writes.
  /// - Returns: the site, and what is wrong with it: a site that has errors can still be rendered to
  ///   find more of them, but must not be published.
  package static func resolve(
    _ documents: [Document], unreadable: [DocumentFile] = [], tree: ContentTree,
    settings: SiteSettings, options: BuildOptions, look: Look
  ) -> (site: ResolvedSite, diagnostics: [Diagnostic]) {
    var resolver = Resolver(
      tree: tree, settings: settings, options: options, look: look)
    for document in unreadable {
      resolver.index[path: document.file.relativePath] = .unreadable
    }
    let site = resolver.run(documents)
    return (site, resolver.diagnostics + resolver.claims.diagnostics)
  }

  private init(
    tree: ContentTree, settings: SiteSettings, options: BuildOptions, look: Look
  ) {
    self.tree = tree
    self.settings = settings
    self.options = options
    self.look = look
  }

  private mutating func run(_ documents: [Document]) -> ResolvedSite {
    let placed: [PlacedDocument] = documents.compactMap { document in self.place(document) }
    var articles = placed.filter(\.isArticle).sorted { left, right in
      left.date == right.date ? left.permalink < right.permalink : left.date > right.date
    }
    var pages = placed.filter { !$0.isArticle }
    let taxonomy = Taxonomy(articles)
    diagnostics += taxonomy.diagnostics
    claimGenerated()
    claimLists(taxonomy, listedCount: articles.count { $0.isListed })
    claim(articles)
    for page in pages { claims.claim(page.permalink.outputPath, by: page.document.range(.start)) }
    copyFiles()
    for place in articles.indices {
      articles[place].image = self.image(of: articles[place].document)
    }
    for place in pages.indices { pages[place].image = self.image(of: pages[place].document) }
    let image = siteImage()
    let navigation = navigation()
    let links = articles.filter(\.isListed).map {
      ArticleLink(
        title: $0.document.frontMatter.title, permalink: $0.permalink, date: $0.date,
        language: $0.document.frontMatter.language?.value ?? settings.language)
    }
    var place = 0
    let resolvedArticles = articles.map { article in
      var neighbours: (newer: ArticleLink?, older: ArticleLink?) = (nil, nil)
      if article.isListed {
        neighbours.newer = place > 0 ? links[place - 1] : nil
        neighbours.older = place + 1 < links.count ? links[place + 1] : nil
        place += 1
      }
      return resolve(article, taxonomy: taxonomy, neighbours: neighbours)
    }
    let resolvedPages = pages.map { resolve($0, taxonomy: taxonomy, neighbours: (nil, nil)) }
    return ResolvedSite(
      settings: settings, site: site(navigation.links, hasTags: !taxonomy.tags.isEmpty),
      articles: resolvedArticles, pages: resolvedPages, tags: taxonomy.tags,
      articlesByTag: taxonomy.articlesByTag, index: index, copies: copies, claims: claims,
      heldBack: heldBack, image: image, navigationReferences: navigation.references,
      listed: resolvedArticles.indices.filter { resolvedArticles[$0].isListed })
  }

  // MARK: Documents

  /// Gives a document its date and address; `nil` where it is left out or cannot have them.
  private mutating func place(_ document: Document) -> PlacedDocument? {
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
    checkYear(date, of: document)
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
    let updated = frontMatter.updated.map { settings.clock.time($0.value) }
    if let updated, let date, updated < date, let position = frontMatter.updated?.position {
      diagnostics.append(.warning(at: document.range(position), "'updated' lies before 'date'"))
    }
    return PlacedDocument(
      document: document, slug: slug, permalink: permalink,
      date: date ?? settings.clock.time(0), isDated: date != nil, updated: updated)
  }

  /// Formats of dates have four digits for the year.
  private mutating func checkYear(_ date: CivilTime?, of document: Document) {
    guard let date, !(1...9999).contains(date.day.year) else { return }
    diagnostics.append(
      .error(
        at: document.range(document.frontMatter.date?.position ?? .start),
        "the date's year must be from 1 to 9999 in the site's time zone"))
  }

  /// Pages are in no list and no feed.
  private mutating func checkFieldsWithoutMeaning(_ document: Document) {
    guard document.source.kind == .page else { return }
    let fields = [
      ("tags", document.frontMatter.tags.first?.position),
      ("guid", document.frontMatter.guid?.position),
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

  private func resolve(
    _ placed: PlacedDocument, taxonomy: Taxonomy,
    neighbours: (newer: ArticleLink?, older: ArticleLink?)
  ) -> ResolvedDocument {
    let frontMatter = placed.document.frontMatter
    let authors = frontMatter.authors.map { Author(name: $0.value) }
    return ResolvedDocument(
      document: placed.document, permalink: placed.permalink,
      date: placed.isDated ? placed.date : nil, updated: placed.updated,
      authors: authors.isEmpty ? settings.authors.map { Author(name: $0.name) } : authors,
      tags: frontMatter.tags.compactMap { taxonomy[name: $0.value] },
      language: frontMatter.language?.value ?? settings.language,
      guid: frontMatter.guid?.value ?? tagURI(placed), image: placed.image,
      newer: neighbours.newer, older: neighbours.older)
  }

  /// RFC 4151. The path is that below the base URL, so that moving the site changes no guid.
  private func tagURI(_ placed: PlacedDocument) -> String {
    let day = placed.date.day.iso8601
    return "tag:\(settings.identifier),\(day):/\(placed.permalink.encodedPath)"
  }

  // MARK: Outputs

  private mutating func claimGenerated() {
    let settings = SourceRange(file: tree.settings.path)
    for path in look.outputs { claims.claim(path, by: settings) }
    for path in ["feed.xml", "sitemap.xml"] { claims.claim(path, by: settings) }
    // A robots.txt or 404.html of the writer's own replaces ours.
    let own = Set(tree.statics.map(\.relativePath))
    for path in ["robots.txt", "404.html"] where !own.contains("static/" + path) {
      claims.claim(path, by: settings)
    }
  }

  private mutating func claim(_ articles: [PlacedDocument]) {
    var first: [Permalink: PlacedDocument] = [:]
    for article in articles {
      let range = article.document.range(article.document.frontMatter.slug?.position ?? .start)
      if let other = first[article.permalink] {
        diagnostics.append(
          .error(
            at: range, "duplicate slug '\(article.slug)'; give one of them another 'slug'",
            notes: [
              Diagnostic.Note(
                "the other article", at: SourceRange(file: other.document.file))
            ]))
      } else {
        first[article.permalink] = article
        claims.claim(article.permalink.outputPath, by: range)
      }
    }
  }

  private mutating func claimLists(_ taxonomy: Taxonomy, listedCount: Int) {
    let settings = SourceRange(file: tree.settings.path)
    for page in ListPages(root: "", count: listedCount, perPage: self.settings.articlesPerPage) {
      claims.claim(page.permalink.outputPath, by: settings)
    }
    if !taxonomy.tags.isEmpty { claims.claim("tags/index.html", by: settings) }
    for tag in taxonomy.tags {
      let place = taxonomy.place(of: tag) ?? settings
      let pages = ListPages(
        root: tag.permalink.path, count: tag.count, perPage: self.settings.articlesPerPage)
      for page in pages { claims.claim(page.permalink.outputPath, by: place) }
    }
  }

  private mutating func copyFiles() {
    for file in tree.statics {
      copy(file, to: String(file.relativePath.dropFirst("static/".count)))
    }
    for file in tree.data { index[path: file.relativePath] = .data(source: file) }
    let bundles = Dictionary(
      tree.documents.compactMap { document in document.bundle.map { ($0, document) } },
      uniquingKeysWith: { first, _ in first })
    for file in tree.assets {
      var folder = parentPath(file.relativePath)
      while !folder.isEmpty, bundles[folder] == nil { folder = parentPath(folder) }
      guard let owner = bundles[folder] else {
        let isPage = file.relativePath.hasPrefix("pages/")
        copy(
          file, to: isPage ? String(file.relativePath.dropFirst("pages/".count)) : file.relativePath
        )
        continue
      }
      if case .document(let permalink) = index[path: owner.file.relativePath] {
        let name = file.relativePath.dropFirst(folder.count + 1)
        copy(file, to: permalink.assetFolder + name)
      }
    }
  }

  private mutating func copy(_ file: SourceFile, to path: String) {
    copies.append(FileCopy(source: file, path: path))
    claims.claim(path, by: SourceRange(file: file.path))
    index[path: file.relativePath] = .file(Permalink(path: path), source: file.path)
  }

  // MARK: Settings

  private func site(_ navigation: [NavigationLink], hasTags: Bool) -> Site {
    Site(
      title: settings.title, subtitle: settings.subtitle,
      description: settings.description ?? settings.subtitle ?? settings.title,
      language: settings.language, base: settings.base,
      authors: settings.authors.map { Author(name: $0.name) },
      navigation: navigation, feed: Permalink(path: "feed.xml"),
      tags: hasTags ? Permalink(path: "tags/") : nil, styleSheet: look.styleSheet.permalink,
      generator: "newsgen \(newsgenVersion)", look: look.site)
  }

  private mutating func siteImage() -> Picture? {
    guard let image = settings.image else { return nil }
    let path = "static/" + image.value.drop { $0 == "/" }
    return sharePicture(
      index[path: path], written: image.value, alternative: settings.title,
      at: SourceRange(file: tree.settings.path, start: image.position), folder: "static/")
  }

  private mutating func image(of document: Document) -> Picture? {
    guard let image = document.frontMatter.image else { return nil }
    // Beside the text, or else where the settings' own picture is looked for.
    let beside = parentPath(document.source.file.relativePath)
    let folders = image.value.hasPrefix("/") ? ["static"] : [beside, "static"]
    let targets = folders.compactMap { folder in
      normalizedPath(String(image.value.drop { $0 == "/" }), from: folder)
        .flatMap { index[path: $0] }
    }
    return sharePicture(
      targets.first, written: image.value, alternative: document.frontMatter.title,
      at: document.range(image.position), folder: folders.joined(separator: "/ or ") + "/")
  }

  private mutating func sharePicture(
    _ target: SiteIndex.Target?, written: String, alternative: String, at range: SourceRange,
    folder: String
  ) -> Picture? {
    guard case .file(let permalink, let source) = target else {
      diagnostics.append(.error(at: range, "no picture '\(written)' in \(folder)"))
      return nil
    }
    do {
      return try Picture.read(source, permalink: permalink, alternative: alternative)
    } catch {
      diagnostics.append(.error(at: range, error.headline))
      return nil
    }
  }

  private mutating func navigation() -> (links: [NavigationLink], references: [Reference]) {
    var links: [NavigationLink] = []
    var references: [Reference] = []
    for entry in settings.navigation {
      let destination = Destination(entry.target.value)
      guard destination.form == .rooted || destination.form == .relative else {
        links.append(NavigationLink(title: entry.title, href: entry.target.value))
        continue
      }
      var path = normalizedPath(destination.path, from: "") ?? destination.path
      for candidate in [path, "pages/" + path] {
        if case .document(let permalink) = index[path: candidate] { path = permalink.path }
      }
      references.append(
        Reference(
          range: SourceRange(file: tree.settings.path, start: entry.target.position),
          written: entry.target.value, path: path, fragment: destination.fragment))
      links.append(
        NavigationLink(
          title: entry.title,
          href: settings.base.path + percentEncoded(path) + destination.suffix))
    }
    return (links, references)
  }
}
