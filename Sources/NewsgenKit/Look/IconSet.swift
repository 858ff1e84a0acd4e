import Diagnostics
import Markup
import SiteModel

/// The icons of a site, all made from one SVG.
struct IconSet {
  /// The SVG that they are made from.
  struct Source {
    /// The writer's; `nil` for a drawing of ours.
    var svg: [UInt8]?
    var range: SourceRange

    init(range: SourceRange) { self.range = range }

    /// - Returns: what is wrong with the file, to stand behind its name.
    mutating func read(_ file: SourceFile) -> String? {
      let bytes = (try? FileSystem().read(file.path)) ?? []
      guard SVGHeader.isSVG(bytes) else { return "is no SVG; all icons are made from one" }
      guard SVGHeader(bytes) != nil else { return PictureSize.fault(of: bytes) }
      guard SVGHeader.hasNamespace(bytes) else {
        return "is no SVG for browsers: its first tag needs xmlns=\"http://www.w3.org/2000/svg\""
      }
      svg = bytes
      return nil
    }
  }

  static let icons = SiteIcons(
    svg: Permalink(path: "favicon.svg"), ico: Permalink(path: "favicon.ico"),
    touch: Permalink(path: "apple-touch-icon.png"), manifest: Permalink(path: "site.webmanifest"))

  let files: [MadeFile]
  let drawings: [Drawing]

  /// - Parameters:
  ///   - title: the site's.
  ///   - accent: the colour of a drawing of ours; the theme's own where there is none.
  init(_ source: Source, title: String, accent: AccentColors?) {
    let mark = FaviconDrawing(accent: accent ?? .standard)
    files = [
      MadeFile(bytes: source.svg ?? mark.svg, path: Self.icons.svg.path, range: source.range),
      MadeFile(
        bytes: Self.manifest(title: title), path: Self.icons.manifest.path, range: source.range),
    ]
    let picture = source.svg ?? mark.lightSVG
    let squares = [(Self.icons.touch.path, 180), ("icon-192.png", 192), ("icon-512.png", 512)]
    drawings =
      squares.map { path, size in
        Drawing(svg: picture, layout: .icon(size), range: source.range, path: path)
      } + [
        Drawing(
          svg: picture, layout: PNGLayout(.centred(width: 32, height: 32, margin: 0), paper: nil),
          range: source.range, path: Self.icons.ico.path, container: .icon)
      ]
  }

  /// https://www.w3.org/TR/appmanifest/. Addresses are relative to the manifest's own.
  private static func manifest(title: String) -> [UInt8] {
    let icons = [192, 512].map { size in
      JSONValue.object([
        .init("src", .string("icon-\(size).png")), .init("sizes", .string("\(size)x\(size)")),
        .init("type", .string("image/png")),
      ])
    }
    let markup: HTML =
      "\(json: .object([.init("name", .string(title)), .init("icons", .array(icons))]))\n"
    return markup.bytes
  }
}

extension PNGLayout {
  /// A square on paper with a margin: home screens cut the corners off.
  fileprivate static func icon(_ size: Int) -> PNGLayout {
    PNGLayout(
      .centred(width: size, height: size, margin: size / 8),
      paper: TextGrounds.paper)
  }
}

extension AccentColors {
  /// The accent of the templates and charts that newsgen comes with.
  static let standard = AccentColors(light: "#a3341f", dark: "#f2927b")
}
