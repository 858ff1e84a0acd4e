import Content
package import Diagnostics
import Markup
import SiteModel

/// The stage that reads what belongs to the look: `theme`, `extra.css`, the writer's own markup.
package struct LookReader {
  private let settings: SiteSettings
  private let tree: ContentTree
  private var diagnostics: [Diagnostic] = []
  /// The files of the content folder that are in use, by their paths below it.
  private var used: Set<String> = []

  /// - Parameters:
  ///   - styleSheet: the templates' own, in UTF-8.
  ///   - hasPolicy: whether pages are to have their Content-Security-Policy.
  /// - Returns: the look, and what is wrong with it, warnings of what its policy blocks among it.
  package static func read(
    _ settings: SiteSettings, tree: ContentTree, styleSheet: [UInt8], hasPolicy: Bool
  ) -> (look: Look, diagnostics: [Diagnostic]) {
    var reader = LookReader(settings: settings, tree: tree)
    let look = reader.look(styleSheet, hasPolicy: hasPolicy)
    return (look, reader.diagnostics)
  }

  private init(settings: SiteSettings, tree: ContentTree) {
    self.settings = settings
    self.tree = tree
  }

  private mutating func look(_ styleSheet: [UInt8], hasPolicy: Bool) -> Look {
    let theme = settings.theme
    let (policy, problems) = SecurityPolicy.read(settings, file: tree.settings.path)
    diagnostics += problems
    var look = Look(
      styleSheet: StyleSheet(styleSheet, theme: theme, extra: extraStyle(policy)))
    look.policy = policy
    let icons = icons(into: &look)
    look.site = SiteLook(
      logo: logo(), icons: icons, securityPolicy: hasPolicy ? policy?.text : nil,
      head: markup(theme.head, named: "head", policy: policy),
      foot: markup(theme.foot, named: "foot", policy: policy))
    for file in tree.others where !used.contains(file.relativePath) {
      diagnostics.append(
        .warning(
          at: SourceRange(file: file.path),
          "not read: texts belong in articles/ or pages/, data in data/, files to copy in static/"))
    }
    return look
  }

  private func place(_ setting: FrontMatter.Placed<String>) -> SourceRange {
    SourceRange(file: tree.settings.path, start: setting.position)
  }

  // MARK: Files of the content folder

  private mutating func extraStyle(_ policy: SecurityPolicy?) -> [UInt8] {
    guard let file = tree.extraStyle, let bytes = text(of: file) else { return [] }
    diagnostics += ExtraStyle.warnings(bytes, file: file.path, policy: policy)
    return bytes
  }

  private mutating func markup(
    _ setting: FrontMatter.Placed<String>?, named name: String, policy: SecurityPolicy?
  ) -> HTML {
    guard let setting else { return HTML() }
    let path = normalizedPath(String(setting.value.drop { $0 == "/" }), from: "")
    let content = parentPath(tree.settings.path)
    guard let path, !path.isEmpty else {
      diagnostics.append(
        .error(at: place(setting), "'\(setting.value)' lies outside of the content folder"))
      return HTML()
    }
    let file = SourceFile(path: joinPath(content, path), relativePath: path)
    used.insert(path)
    guard FileSystem().isFile(file.path) else {
      diagnostics.append(
        .error(
          at: place(setting), "no file '\(setting.value)' in \(content)/, which '\(name)' names",
          suggestion: nearestName(to: path, among: tree.others.map(\.relativePath))))
      return HTML()
    }
    guard let bytes = text(of: file) else { return HTML() }
    if let policy {
      let findings = BlockedMarkup.findings(
        in: bytes, isFiltered: false, asksForURLs: true, policy)
      var place = MarkupPlace(bytes)
      for finding in findings {
        diagnostics.append(
          .warning(
            at: SourceRange(file: file.path, start: place.position(of: finding.offset)),
            finding.headline))
      }
    }
    return HTML(bytes: bytes)
  }

  /// `nil` where it cannot be read, which has been said.
  private mutating func text(of file: SourceFile) -> [UInt8]? {
    do {
      let raw = try FileSystem().read(file.path)
      return raw.isEmpty ? [] : try SourceText(raw, file: file.path).bytes
    } catch {
      diagnostics += DiagnosticError(error, in: file.path).diagnostics
      return nil
    }
  }

  // MARK: Pictures

  private mutating func logo() -> Picture? {
    guard let setting = settings.theme.logo, let (file, path) = picture(setting) else { return nil }
    let bytes = (try? FileSystem().read(file.path)) ?? []
    guard let size = PictureSize(of: bytes) else {
      diagnostics.append(
        .error(
          at: place(setting), "the picture '\(setting.value)' \(PictureSize.fault(of: bytes))"))
      return nil
    }
    return Picture(
      permalink: Permalink(path: path), width: size.width, height: size.height,
      alternative: settings.title)
  }

  /// A file of `static` and its path in the output.
  private mutating func picture(
    _ setting: FrontMatter.Placed<String>
  ) -> (file: SourceFile, path: String)? {
    let path = normalizedPath(String(setting.value.drop { $0 == "/" }), from: "")
    if let path, let file = tree.statics.first(where: { $0.relativePath == "static/" + path }) {
      return (file, path)
    }
    let names = tree.statics.map { String($0.relativePath.dropFirst("static/".count)) }
    diagnostics.append(
      .error(
        at: place(setting), "no picture '\(setting.value)' in static/",
        suggestion: nearestName(to: path ?? setting.value, among: names)))
    return nil
  }

  /// The icons from the writer's SVG, or from a drawing of ours. A file of the writer's own at the
  /// place of one takes its place.
  private mutating func icons(into look: inout Look) -> SiteIcons? {
    var source = IconSet.Source(range: SourceRange(file: tree.settings.path))
    if let setting = settings.theme.favicon {
      guard let (file, _) = picture(setting) else { return nil }
      source.range = place(setting)
      if let fault = source.read(file) {
        diagnostics.append(.error(at: place(setting), "'\(setting.value)' \(fault)"))
        return nil
      }
    } else if let file = tree.statics.first(where: { $0.relativePath == "static/favicon.svg" }) {
      source.range = SourceRange(file: file.path)
      if let fault = source.read(file) {
        diagnostics.append(.error(at: source.range, fault))
        return nil
      }
    }
    let own = Set(tree.statics.map { String($0.relativePath.dropFirst("static/".count)) })
      .union(
        tree.assets.filter { $0.relativePath.hasPrefix("pages/") }.map {
          String($0.relativePath.dropFirst("pages/".count))
        })
    let set = IconSet(source, title: settings.title, accent: settings.theme.accent)
    look.files += set.files.filter { !own.contains($0.path) }
    look.drawings += set.drawings.filter { !own.contains($0.path) }
    return IconSet.icons
  }
}
