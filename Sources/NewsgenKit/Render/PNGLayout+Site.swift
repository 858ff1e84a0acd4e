extension PNGLayout {
  /// The page's paper in the light scheme.
  private static let paper = Color(red: 0xFC, green: 0xFB, blue: 0xF7)

  /// For feeds and downloads: sharp on screens of twice the usual density.
  package static let doubled = PNGLayout(.scaled(by: 2), paper: paper)

  /// In pixels: what networks show beside a link.
  package static let sharedWidth = 1200
  package static let sharedHeight = 630

  /// For share pictures.
  package static let shared = PNGLayout(
    .centred(width: sharedWidth, height: sharedHeight, margin: 40), paper: paper)
}
