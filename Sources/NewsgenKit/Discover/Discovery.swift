package import Diagnostics

/// The first stage: finds out what stands in the content folder, without reading a file.
package struct Discovery {
  private let content: String
  private var tree: ContentTree
  private var diagnostics: [Diagnostic] = []

  /// - Returns: the files by kind, each list in the order of its paths' bytes.
  /// - Throws: `DiagnosticError` where the folder or its settings are not there.
  package static func discover(content: String) throws -> (
    tree: ContentTree, diagnostics: [Diagnostic]
  ) {
    let settings = joinPath(content, "site.yml")
    guard FileSystem().isFolder(content) else {
      throw DiagnosticError([
        .error(
          at: SourceRange(file: content),
          "no folder of that name; a site is built from a folder "
            + "with site.yml and articles/ in it (--content DIR names another)")
      ])
    }
    guard FileSystem().isFile(settings) else {
      throw DiagnosticError([
        .error(
          at: SourceRange(file: settings),
          "no settings; a site needs site.yml with title, url and language")
      ])
    }
    var discovery = Discovery(content: content)
    try discovery.run()
    return (discovery.tree, discovery.diagnostics)
  }

  private init(content: String) {
    self.content = content
    tree = ContentTree(
      settings: SourceFile(path: joinPath(content, "site.yml"), relativePath: "site.yml"),
      documents: [], assets: [], statics: [], data: [])
  }

  private mutating func run() throws {
    let entries = try files()
    let bundles = Set(
      entries.filter { $0.hasPrefix("articles/") && $0.hasSuffix("/index.md") }
        .map { parentPath($0) }
        .filter { $0 != "articles" })
    for path in entries {
      let file = SourceFile(path: joinPath(content, path), relativePath: path)
      switch path.prefix(while: { $0 != "/" }) {
      case "articles": articleFile(file, bundles: bundles)
      case "pages": pageFile(file)
      case "static" where !isLitter(path): tree.statics.append(file)
      case "data" where !isHidden(path): tree.data.append(file)
      case "site.yml", "static", "data": break
      case "extra.css" where path == "extra.css": tree.extraStyle = file
      default: if !isHidden(path) { tree.others.append(file) }
      }
    }
  }

  /// The files by their paths below the content folder, in the order of their bytes.
  private mutating func files() throws -> [String] {
    var paths: [String] = []
    for entry in try FileSystem().list(content) {
      switch entry.status.kind {
      case .file: paths.append(entry.path)
      case .folder: break
      default:
        guard !isHidden(entry.path) else { continue }
        let what =
          entry.status.kind == .link ? "a link that leads nowhere" : "no file and no folder"
        diagnostics.append(
          .warning(at: SourceRange(file: joinPath(content, entry.path)), "not read: \(what)"))
      }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func articleFile(_ file: SourceFile, bundles: Set<String>) {
    let path = file.relativePath
    guard !isHidden(path) else { return }
    guard isMarkdown(path) else {
      tree.assets.append(file)
      return
    }
    var folder = parentPath(path)
    var bundle: String?
    while folder.contains("/") {
      if bundles.contains(folder) { bundle = folder }
      folder = parentPath(folder)
    }
    guard let bundle else {
      let name = String(fileName(path).dropLast(3))
      tree.documents.append(DocumentFile(file: file, kind: .article, bundle: nil, name: name))
      return
    }
    if path == bundle + "/index.md" {
      tree.documents.append(
        DocumentFile(file: file, kind: .article, bundle: bundle, name: fileName(bundle)))
    } else {
      diagnostics.append(
        .error(
          at: SourceRange(file: file.path),
          "a second text in the folder of '\(bundle)/index.md'; one folder holds one article"))
    }
  }

  private mutating func pageFile(_ file: SourceFile) {
    let path = file.relativePath
    guard !isHidden(path) else { return }
    guard isMarkdown(path) else {
      tree.assets.append(file)
      return
    }
    let isIndex = fileName(path) == "index.md"
    let name = isIndex ? fileName(parentPath(path)) : String(fileName(path).dropLast(3))
    tree.documents.append(
      DocumentFile(
        file: file, kind: .page, bundle: isIndex ? parentPath(path) : nil, name: name))
  }

  private func isMarkdown(_ path: String) -> Bool { path.hasSuffix(".md") }

  /// Files that the writer does not mean to publish: hidden ones and editors' leavings.
  private func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { part in
      part.hasPrefix(".") || part.hasSuffix("~") || part.hasSuffix(".bak")
        || (part.hasPrefix("#") && part.hasSuffix("#")) || ["4913", "Thumbs.db"].contains(part)
    }
  }

  private func isLitter(_ path: String) -> Bool { fileName(path) == ".DS_Store" }
}
