import Content
package import Diagnostics
import SiteModel

/// The second stage: reads the front matter of every text, on all cores.
package enum DocumentParser {
  /// - Returns: the documents in the order of `files`, those of which nothing can be read, and what
  ///   is wrong with any.
  package static func parse(_ files: [DocumentFile]) async throws -> (
    documents: [Document], unreadable: [DocumentFile], diagnostics: [Diagnostic]
  ) {
    let parsed = try await concurrentMap(files, parse)
    let unreadable = zip(files, parsed).filter { $1.document == nil }.map(\.0)
    return (parsed.compactMap(\.document), unreadable, parsed.flatMap(\.diagnostics))
  }

  private static func parse(_ file: DocumentFile) -> (
    document: Document?, diagnostics: [Diagnostic]
  ) {
    do {
      let bytes = try FileSystem().read(file.file.path)
      let kind: FrontMatterReader.Kind = file.kind == .article ? .article : .page
      let result = FrontMatterReader.read(bytes, file: file.file.path, kind: kind)
      let document = result.frontMatter.map {
        Document(
          source: file, frontMatter: $0, givesDate: result.givesDate, bodyOffset: result.bodyOffset,
          bodyLine: result.bodyLine)
      }
      return (document, result.diagnostics)
    } catch {
      return (nil, DiagnosticError(error, in: file.file.path).diagnostics)
    }
  }
}
