extension PictureSize {
  /// What is wrong with a file of which no size can be read, to stand behind its name.
  static func fault(of bytes: [UInt8]) -> String {
    SVGHeader.isSVG(bytes)
      ? "is an SVG without a size: it needs 'width' and 'height' in pixels, or a 'viewBox'"
      : "cannot be read as PNG, JPEG, GIF, WebP, AVIF or SVG"
  }
}
