/// A file of the content folder.
package struct SourceFile: Sendable, Hashable {
  /// The path for reading, also shown in diagnostics: `content/articles/x/index.md`.
  package let path: String
  /// The same below the content folder: `articles/x/index.md`.
  package let relativePath: String

  package init(path: String, relativePath: String) {
    self.path = path
    self.relativePath = relativePath
  }
}

/// A text that becomes an article or a page.
package struct DocumentFile: Sendable, Hashable {
  package enum Kind: Sendable, Hashable { case article, page }

  package let file: SourceFile
  package let kind: Kind
  /// The folder below the content folder whose files belong to this text alone: `articles/x`.
  /// `nil` for a text that shares its folder with others.
  package let bundle: String?
  /// The name that slug and date come from: the bundle's or the file's without `.md`.
  package let name: String
}

/// What stands in the content folder, told apart by place and name alone.
package struct ContentTree: Sendable {
  package var settings: SourceFile
  package var documents: [DocumentFile]
  /// Pictures, specifications, data and other files beside articles and pages.
  package var assets: [SourceFile]
  /// Files of `static`, copied as they are.
  package var statics: [SourceFile]
  /// Shared data below `data`.
  package var data: [SourceFile]
  /// `extra.css`, which is added to the style sheet.
  package var extraStyle: SourceFile?
  /// All else, which is read only where the settings name it.
  package var others: [SourceFile] = []
}
