import CRsvg

/// Draws SVG as PNG by librsvg and cairo. The same input gives the same bytes; pictures may be drawn
/// on many threads at once. Text is in the font that the SVG names.
///
/// librsvg knows no custom properties (`var(--x, #f00)` is black): colours must be literal. Files
/// that an SVG refers to are not read.
package struct PNGRenderer: Sendable {
  package struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
    /// Without a full stop.
    package let description: String
  }

  /// Changes when the same SVG may be drawn differently.
  package static var version: String {
    "1 librsvg \(rsvg_major_version).\(rsvg_minor_version).\(rsvg_micro_version) "
      + "cairo \(String(cString: cairo_version_string()))"
  }

  /// `font` is the family that the pictures name: without it their text would be drawn in another
  /// one, and might not fit.
  package init(font: String? = "Liberation Sans") throws(Problem) {
    guard let font, !Self.isInstalled(font) else { return }
    let package = font.hasPrefix("Liberation ") ? ", of the package fonts-liberation," : ""
    throw Problem(
      description: "the font \(font)\(package) is not installed; charts are drawn with it")
  }

  /// For one picture in the font of charts: where it has no text, it does not matter which fonts
  /// there are.
  package init(for svg: [UInt8]) throws(Problem) {
    try self.init(font: svg.contains(Array("<text".utf8)) ? "Liberation Sans" : nil)
  }

  /// Asks fontconfig, as librsvg will: it gives the nearest font, which may be another one.
  private static func isInstalled(_ family: String) -> Bool {
    guard let pattern = FcPatternCreate() else { return false }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FAMILY, family)
    FcConfigSubstitute(nil, pattern, FcMatchPattern)
    FcDefaultSubstitute(pattern)
    var result = FcResultMatch
    guard let match = FcFontMatch(nil, pattern, &result) else { return false }
    defer { FcPatternDestroy(match) }
    var index: Int32 = 0
    var name: UnsafeMutablePointer<FcChar8>?
    while FcPatternGetString(match, FC_FAMILY, index, &name) == FcResultMatch, let found = name {
      if String(cString: found).lowercased() == family.lowercased() { return true }
      index += 1
    }
    return false
  }

  package func png(of svg: [UInt8], as layout: PNGLayout) throws(Problem) -> [UInt8] {
    var error: UnsafeMutablePointer<GError>?
    guard let handle = rsvg_handle_new_from_data(svg, gsize(svg.count), &error) else {
      throw Self.problem(error, "the picture is no SVG")
    }
    defer { g_object_unref(handle) }
    rsvg_handle_set_dpi(handle, 96)
    let canvas = try Canvas(layout, natural: Self.naturalSize(handle, svg))
    let format = layout.paper == nil ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24
    let surface = cairo_image_surface_create(format, Int32(canvas.width), Int32(canvas.height))
    defer { cairo_surface_destroy(surface) }
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    if let paper = layout.paper {
      cairo_set_source_rgb(
        context, Double(paper.red) / 255, Double(paper.green) / 255, Double(paper.blue) / 255)
      cairo_paint(context)
    }
    var viewport = RsvgRectangle(
      x: canvas.x, y: canvas.y, width: canvas.viewWidth, height: canvas.viewHeight)
    guard rsvg_handle_render_document(handle, context, &viewport, &error) != 0 else {
      throw Self.problem(error, "the picture cannot be drawn")
    }
    let status = cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS else { throw Self.problem(status) }
    cairo_surface_flush(surface)
    return try Self.encoded(surface)
  }

  /// In pixels of 96 to the inch.
  private static func naturalSize(
    _ handle: UnsafeMutablePointer<RsvgHandle>, _ svg: [UInt8]
  ) -> (width: Double, height: Double)? {
    var (width, height) = (0.0, 0.0)
    if rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) != 0 {
      return (width, height)
    }
    return PictureSize(of: svg).map { (Double($0.width), Double($0.height)) }
  }

  private static func encoded(_ surface: OpaquePointer?) throws(Problem) -> [UInt8] {
    var bytes: [UInt8] = []
    let status = withUnsafeMutablePointer(to: &bytes) { target in
      cairo_surface_write_to_png_stream(
        surface,
        { target, data, count in
          target?.assumingMemoryBound(to: [UInt8].self).pointee.append(
            contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
          return CAIRO_STATUS_SUCCESS
        }, target)
    }
    guard status == CAIRO_STATUS_SUCCESS else { throw problem(status) }
    return bytes
  }

  private static func problem(_ status: cairo_status_t) -> Problem {
    Problem(
      description: "the picture cannot be drawn: \(String(cString: cairo_status_to_string(status)))"
    )
  }

  private static func problem(_ error: UnsafeMutablePointer<GError>?, _ text: String) -> Problem {
    guard let error else { return Problem(description: text) }
    defer { g_error_free(error) }
    // Some messages are of more than one line.
    let detail = (error.pointee.message.map { String(cString: $0) } ?? "")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Problem(description: detail.isEmpty ? text : "\(text): \(detail)")
  }
}

/// The pixels of a PNG and where the picture stands in them.
private struct Canvas {
  let width: Int
  let height: Int
  let x: Double
  let y: Double
  let viewWidth: Double
  let viewHeight: Double

  /// Cairo's own limit.
  private static let longest = 32_767
  /// 400 MB: more is a slip.
  private static let most = 100_000_000

  init(
    _ layout: PNGLayout, natural: (width: Double, height: Double)?
  ) throws(PNGRenderer.Problem) {
    guard let natural, natural.width > 0, natural.height > 0, natural.width.isFinite,
      natural.height.isFinite
    else {
      throw PNGRenderer.Problem(
        description: "the picture has no size: it needs width and height, or a viewBox")
    }
    switch layout.size {
    case .scaled(let factor):
      (viewWidth, viewHeight) = (natural.width * factor, natural.height * factor)
      (x, y) = (0, 0)
      width = Self.pixels(viewWidth)
      height = Self.pixels(viewHeight)
    case .centred(let width, let height, let margin):
      let room = (Double(width) - 2 * Double(margin), Double(height) - 2 * Double(margin))
      let factor = min(room.0 / natural.width, room.1 / natural.height)
      (viewWidth, viewHeight) = (natural.width * factor, natural.height * factor)
      x = (Double(width) - viewWidth) / 2
      y = (Double(height) - viewHeight) / 2
      self.width = width
      self.height = height
    }
    guard (1...Self.longest).contains(width), (1...Self.longest).contains(height),
      width * height <= Self.most, viewWidth > 0, viewHeight > 0
    else {
      throw PNGRenderer.Problem(
        description: "the picture cannot be drawn with \(width) × \(height) pixels")
    }
  }

  /// A pixel that is covered in part belongs to the picture; a rounding error is none.
  private static func pixels(_ length: Double) -> Int {
    length.isFinite && length < 1e9 ? Int((length - 1e-6).rounded(.up)) : .max
  }
}
