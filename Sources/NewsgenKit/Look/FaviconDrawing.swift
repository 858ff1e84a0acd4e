/// The mark of a site that has none of its own: three bars of a chart in the accent colour, on the
/// pixels of a grid of 16.
struct FaviconDrawing {
  let accent: AccentColors

  private static let bars = "M1 9h4v6H1zM6 5h4v10H6zM11 1h4v14h-4z"

  /// For browsers: it follows the scheme.
  var svg: [UInt8] {
    Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><style>path{fill:\(accent.light)}\
      @media (prefers-color-scheme:dark){path{fill:\(accent.dark)}}</style>\
      <path d="\(Self.bars)"/></svg>

      """.utf8)
  }

  /// For PNGs, which stand on paper.
  var lightSVG: [UInt8] {
    Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">\
      <path fill="\(accent.light)" d="\(Self.bars)"/></svg>

      """.utf8)
  }
}
