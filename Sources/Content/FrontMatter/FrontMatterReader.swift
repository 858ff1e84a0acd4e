package import Diagnostics
import SourceTree

/// Reads the front matter of an article or page: strictly, and with all its faults at once.
package struct FrontMatterReader {
  package enum Kind: Sendable {
    case article, page

    var noun: String {
      switch self {
      case .article: "article"
      case .page: "page"
      }
    }
  }

  package struct Result: Sendable {
    /// What could be read. Where there are errors it serves only to search the body for more;
    /// `nil` where it is not even known where the body begins.
    package let frontMatter: FrontMatter?
    /// Whether there is a `date`, be it right or wrong; true where the fields cannot be told.
    package let givesDate: Bool
    /// Where the body begins in the normalised bytes (`SourceText`).
    package let bodyOffset: Int
    /// The line of the file on which the body begins.
    package let bodyLine: Int
    package let diagnostics: [Diagnostic]
  }

  /// Reads the front matter of a whole file.
  ///
  /// Whether an article has a date is for the caller to ask: the file's name may give it.
  ///
  /// - Parameter bytes: the file, normalised or as it was read; `bodyOffset` is for the normalised.
  package static func read(_ bytes: [UInt8], file: String, kind: Kind) -> Result {
    var offset = 0
    var line = 1
    do {
      let text = try SourceText(bytes, file: file).bytes
      let fence = try FrontMatterFence.find(in: text)
      (offset, line) = (fence.bodyOffset, fence.bodyLine)
      let yaml = String(decoding: text[fence.content], as: UTF8.self)
      let (frontMatter, givesDate, diagnostics) = fields(of: yaml, file: file)
      return Result(
        frontMatter: frontMatter, givesDate: givesDate, bodyOffset: offset, bodyLine: line,
        diagnostics: diagnostics)
    } catch let fault as FrontMatterFence.Fault {
      let range = SourceRange(file: file, start: fault.position)
      return failure([.error(at: range, fault.headline(for: kind))], offset, line)
    } catch {
      return failure(DiagnosticError(error, in: file).diagnostics, offset, line)
    }
  }

  private static func fields(
    of yaml: String, file: String
  ) -> (FrontMatter, givesDate: Bool, [Diagnostic]) {
    do {
      let root = try YAMLReader.read(yaml, file: file, firstLine: 2)
      var fields = FrontMatterFields(root, file: file)
      let frontMatter = fields.read()
      return (frontMatter, fields.givesDate, fields.diagnostics.sortedByPlace())
    } catch {
      return (FrontMatter(title: ""), true, DiagnosticError(error, in: file).diagnostics)
    }
  }

  private static func failure(
    _ diagnostics: [Diagnostic], _ offset: Int, _ line: Int
  ) -> Result {
    Result(
      frontMatter: nil, givesDate: true, bodyOffset: offset, bodyLine: line,
      diagnostics: diagnostics)
  }
}
