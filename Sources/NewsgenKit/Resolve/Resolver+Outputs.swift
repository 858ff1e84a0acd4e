import Content
import Diagnostics
import SiteModel

/// Which file goes where.
extension Resolver {
  mutating func claimGenerated() {
    let settings = SourceRange(file: tree.settings.path)
    for path in look.outputs { claims.claim(path, by: settings) }
    for path in ["feed.xml", "sitemap.xml"] { claims.claim(path, by: settings) }
    // A robots.txt or 404.html of the writer's own replaces ours.
    let own = Set(tree.statics.map(\.relativePath))
    for path in ["robots.txt", "404.html"] where !own.contains("static/" + path) {
      claims.claim(path, by: settings)
    }
  }

  mutating func claim(_ articles: [PlacedDocument]) {
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

  mutating func claimLists(
    _ taxonomy: Taxonomy, _ authors: AuthorDirectory, listedCount: Int
  ) {
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
    for author in authors.entries {
      let pages = ListPages(
        root: author.permalink.path, count: author.articles.count,
        perPage: self.settings.articlesPerPage)
      for page in pages { claims.claim(page.permalink.outputPath, by: author.range) }
    }
  }

  /// Claims a list that gives way to the writer's own page or file at its address. To be called when
  /// all of the writer's is claimed.
  /// - Returns: where it stands, be it ours or theirs, and whether it is ours.
  mutating func claimLongList(_ path: String, count: Int) -> (permalink: Permalink?, isOurs: Bool) {
    let permalink = Permalink(path: path)
    if claims.contains(permalink.outputPath) { return (permalink, false) }
    if count == 0 { return (nil, false) }
    for page in ListPages(root: path, count: count, perPage: ListPages.longListLength) {
      claims.claim(page.permalink.outputPath, by: SourceRange(file: tree.settings.path))
    }
    return (permalink, true)
  }

  mutating func copyFiles() {
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
}
