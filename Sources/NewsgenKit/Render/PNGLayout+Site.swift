extension PNGLayout {
  /// For feeds and downloads: sharp on screens of twice the usual density.
  package static let doubled = PNGLayout(.scaled(by: 2), paper: TextGrounds.paper)

  /// In pixels: what networks show beside a link.
  package static let sharedWidth = 1200
  package static let sharedHeight = 630

  /// For share pictures.
  package static let shared = PNGLayout(
    .centred(width: sharedWidth, height: sharedHeight, margin: 40), paper: TextGrounds.paper)
}
