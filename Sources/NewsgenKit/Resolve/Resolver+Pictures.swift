import Content
import Diagnostics
import SiteModel

/// The pictures that front matter and settings name.
extension Resolver {
  mutating func siteImage() -> Picture? {
    guard let image = settings.image else { return nil }
    let path = "static/" + image.value.drop { $0 == "/" }
    return sharePicture(
      index[path: path], written: image.value, alternative: settings.title,
      at: SourceRange(file: tree.settings.path, start: image.position), folder: "static/")
  }

  mutating func image(of document: Document) -> Picture? {
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

  /// A portrait is looked up below `static` alone; vector pictures may be portraits too.
  mutating func portrait(of author: AuthorSettings) -> Picture? {
    guard let portrait = author.portrait else { return nil }
    let range = SourceRange(file: tree.settings.path, start: portrait.position)
    let target = normalizedPath(String(portrait.value.drop { $0 == "/" }), from: "static")
      .flatMap { index[path: $0] }
    guard case .file(let permalink, let source) = target else {
      diagnostics.append(.error(at: range, "no picture '\(portrait.value)' in static/"))
      return nil
    }
    guard let bytes = try? FileSystem().read(source), let size = PictureSize(of: bytes) else {
      diagnostics.append(
        .error(at: range, Picture.Problem.unreadable(fileName(source)).headline))
      return nil
    }
    // The name stands beside it.
    return Picture(
      permalink: permalink, width: size.width, height: size.height, alternative: "")
  }
}
