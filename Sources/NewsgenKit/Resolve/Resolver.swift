import Content
package import Diagnostics
import SiteModel

/// The stage that decides what is built and where it stands: addresses, tags, authors, series,
/// neighbours, files.
package struct Resolver {
  let tree: ContentTree
  let settings: SiteSettings
  let options: BuildOptions
  let look: Look
  var diagnostics: [Diagnostic] = []
  var index = SiteIndex()
  var claims = OutputClaims()
  var copies: [FileCopy] = []
  var heldBack = HeldBack()
  /// The settings' links within the site.
  var references: [Reference] = []

  /// - Parameters:
  ///   - areFieldsWhole: whether all fields of all texts could be read, so that what none of them has
  ///     is missing indeed.
  ///   - look: what templates see of the look, and the files that it writes.
  /// - Returns: the site, and what is wrong with it: a site that has errors can still be rendered to
  ///   find more of them, but must not be published.
  package static func resolve(
    _ documents: [Document], unreadable: [DocumentFile] = [], areFieldsWhole: Bool = true,
    tree: ContentTree, settings: SiteSettings, options: BuildOptions, look: Look
  ) -> (site: ResolvedSite, diagnostics: [Diagnostic]) {
    var resolver = Resolver(
      tree: tree, settings: settings, options: options, look: look)
    for document in unreadable {
      resolver.index[path: document.file.relativePath] = .unreadable
    }
    let site = resolver.run(documents, areFieldsWhole: areFieldsWhole)
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

  private mutating func run(_ documents: [Document], areFieldsWhole: Bool) -> ResolvedSite {
    let placed: [PlacedDocument] = documents.compactMap { document in self.place(document) }
    var articles = placed.filter(\.isArticle).sorted { left, right in
      left.date == right.date ? left.permalink < right.permalink : left.date > right.date
    }
    var pages = placed.filter { !$0.isArticle }
    let taxonomy = Taxonomy(
      articles, documents: areFieldsWhole ? documents : [], settings: settings.tags,
      file: tree.settings.path)
    let directory = AuthorDirectory(
      articles, settings: settings.authors, file: tree.settings.path)
    let series = SeriesIndex(articles)
    diagnostics += taxonomy.diagnostics + directory.diagnostics + series.diagnostics

    claimGenerated()
    claimLists(taxonomy, directory, listedCount: articles.count { $0.isListed })
    claim(articles)
    for page in pages { claims.claim(page.permalink.outputPath, by: page.document.range(.start)) }
    copyFiles()
    let corrections = Corrections(articles)
    let archiveList = claimLongList("archive/", count: articles.count { $0.isListed })
    let correctionsList = claimLongList("corrections/", count: corrections.places.count)
    for place in articles.indices {
      articles[place].image = self.image(of: articles[place].document)
    }
    for place in pages.indices { pages[place].image = self.image(of: pages[place].document) }
    let image = siteImage()
    let navigation = navigation()
    let authors = authors(directory)

    let relations = Relations(
      articles, taxonomy: taxonomy, series: series, language: settings.language)
    let resolvedArticles = articles.enumerated().map { place, article in
      resolve(article, relations[place], taxonomy: taxonomy, authors: authors)
    }
    let resolvedPages = pages.map {
      resolve($0, Relations.none, taxonomy: taxonomy, authors: authors)
    }
    let listed = resolvedArticles.indices.filter { resolvedArticles[$0].isListed }
    return ResolvedSite(
      settings: settings, policy: look.policy,
      site: site(
        navigation, authors: authors, hasTags: !taxonomy.tags.isEmpty,
        archive: archiveList.permalink, corrections: correctionsList.permalink),
      articles: resolvedArticles, pages: resolvedPages, tags: taxonomy.tags,
      articlesByTag: taxonomy.articlesByTag,
      authors: directory.entries.compactMap { entry in
        authors[entry.name].map {
          ListedAuthor(author: $0, permalink: entry.permalink, articles: entry.articles)
        }
      },
      corrections: corrections.places, showsArchive: archiveList.isOurs,
      showsCorrections: correctionsList.isOurs, index: index, copies: copies, claims: claims,
      heldBack: heldBack, image: image, navigationReferences: references, listed: listed)
  }

  private func resolve(
    _ placed: PlacedDocument, _ relations: Relations.OfOne, taxonomy: Taxonomy,
    authors: [String: Author]
  ) -> ResolvedDocument {
    let frontMatter = placed.document.frontMatter
    let named = frontMatter.authors.map(\.value)
    return ResolvedDocument(
      document: placed.document, permalink: placed.permalink,
      date: placed.isDated ? placed.date : nil, updated: placed.updated, updates: placed.updates,
      authors: (named.isEmpty ? standingAuthors : named).map { authors[$0] ?? Author(name: $0) },
      tags: frontMatter.tags.compactMap { taxonomy[name: $0.value] },
      language: frontMatter.language?.value ?? settings.language,
      guid: frontMatter.guid?.value ?? tagURI(placed), image: placed.image,
      newer: relations.newer, older: relations.older, series: relations.series,
      related: relations.related)
  }

  /// RFC 4151. The path is that below the base URL, so that moving the site changes no guid.
  private func tagURI(_ placed: PlacedDocument) -> String {
    let day = placed.date.day.iso8601
    return "tag:\(settings.identifier),\(day):/\(placed.permalink.encodedPath)"
  }
}
