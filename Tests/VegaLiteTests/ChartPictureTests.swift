import Diagnostics
import Testing

@testable import VegaLite

/// Pictures that marks show.
@Suite struct ChartPictureTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array("…IEND\u{1}\u{2}".utf8)
  private static let svg = Array("<?xml version='1.0'?>\n<svg xmlns='…'/>".utf8)

  private func source(_ addresses: [String]) -> ChartSource {
    let rows = addresses.enumerated().map { "{x: \($0), u: \($1)}" }.joined(separator: ", ")
    return ChartCase(
      """
      data: {values: [\(rows)]}
      mark: {type: image, width: 20, height: 10}
      encoding:
        x: {field: x, type: quantitative}
        url: {field: u}
      """
    ).source
  }

  private func chart(
    _ addresses: [String], _ pictures: [String: ChartPicture] = [:], theme: Theme = .newsgen
  ) throws -> Chart {
    try ChartCompiler(theme: theme).compile(
      source(addresses), data: { throw ChartDataMissing("no data '\($0)'") },
      pictures: { url in
        guard let picture = pictures[url] else { throw ChartDataMissing("no file '\(url)'") }
        return picture
      })
  }

  private func complaints(
    _ addresses: [String], _ pictures: [String: ChartPicture] = [:]
  ) -> [String] {
    do {
      _ = try chart(addresses, pictures)
      return []
    } catch {
      return DiagnosticError(error, in: "").diagnostics.map(\.description)
    }
  }

  private func addresses(in svg: String) -> [String] {
    svg.components(between: "<image ", and: "/>").compactMap {
      $0.components(between: "href=\"", and: "\"").first
    }
  }

  @Test func filesHoldThePicturesAndPagesTheirAddresses() throws {
    let chart = try chart(
      ["a.png", "b.svg"],
      [
        "a.png": ChartPicture(bytes: Self.png, address: "/c/a.png"),
        "b.svg": ChartPicture(bytes: Self.svg, address: "/d/b%20c.svg"),
      ])
    #expect(addresses(in: chart.svg) == ["/c/a.png", "/d/b%20c.svg"])
    let embedded = [
      "data:image/png;base64,\(Base64.encoded(Self.png))",
      "data:image/svg+xml;base64,\(Base64.encoded(Self.svg))",
    ]
    for file in [chart.standaloneSVG(), chart.pictureSVG(), chart.literalSVG(.dark)] {
      #expect(addresses(in: String(decoding: file, as: UTF8.self)) == embedded)
    }
  }

  @Test func formatsAreKnownByTheirContent() throws {
    let known: [(String, [UInt8])] = [
      ("jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0x41, 0xFF, 0xD9, 0x00]),
      ("gif", Array("GIF89a…;".utf8)), ("png", Self.png),
      ("svg+xml", [0xEF, 0xBB, 0xBF] + Self.svg),
    ]
    for (type, bytes) in known {
      let file = try chart(["x"], ["x": ChartPicture(bytes: bytes)]).standaloneSVG()
      #expect(
        addresses(in: String(decoding: file, as: UTF8.self))
          == ["data:image/\(type);base64,\(Base64.encoded(bytes))"])
    }
  }

  @Test func whatIsNoPictureIsToldWithItsPlace() {
    let files: [String: ChartPicture] = [
      "cut.png": ChartPicture(bytes: Array(Self.png.prefix(10))),
      "page.png": ChartPicture(bytes: Array("<html>".utf8)),
      "w.webp": ChartPicture(bytes: Array("RIFF1234WEBPVP8 ".utf8)),
      "empty.png": ChartPicture(bytes: []),
      "good.png": ChartPicture(bytes: Self.png),
    ]
    let place = "chart.vl.yml:5:3: error: "
    let formats = "is no picture that charts show: PNG, JPEG, GIF and SVG"
    #expect(
      complaints(
        ["cut.png", "page.png", "no.png", "no.png", "good.png", "w.webp", "empty.png"], files) == [
          place + "the picture 'cut.png' is cut off", place + "'page.png' \(formats)",
          place + "no file 'no.png'", place + "'w.webp' \(formats)",
          place + "'empty.png' \(formats)",
        ])
  }

  @Test func vegaDrawsOnWithoutThePicture() throws {
    let chart = try chart(
      ["no.png", "a.png"], ["a.png": ChartPicture(bytes: Self.png)], theme: .vega)
    #expect(chart.warnings.map(\.headline) == ["no file 'no.png'"])
    let svg = String(decoding: chart.standaloneSVG(), as: UTF8.self)
    #expect(addresses(in: svg).first == "no.png")
    #expect(throws: DiagnosticError.self) {
      try self.chart(["'javascript:x'"], theme: .vega)
    }
  }

  @Test func ofManyFaultsTheRestIsCounted() {
    let told = complaints((1...13).map { "p\($0).png" })
    #expect(told.count == 11)
    #expect(told.last == "chart.vl.yml:5:3: error: 3 more pictures cannot be shown")
  }

  @Test func addressesThatHoldThePictureAreTakenAsTheyAre() throws {
    let data = "data:image/png;base64,iVBORw0KGgo="
    let file = try chart(["'\(data)'"]).standaloneSVG()
    #expect(addresses(in: String(decoding: file, as: UTF8.self)) == [data])
    #expect(complaints(["'data:image/svg+xml,%3Csvg/%3E'", "'data:image/jpg;base64,AA'"]) == [])
    #expect(complaints(["'data:text/html,x'"]).first?.contains("holds no picture") == true)
    #expect(complaints(["'data:image/svg+xmlx,x'"]).count == 1)
  }

  @Test func aRowWithoutAPictureShowsNone() throws {
    let svg = try chart(["null", "''"]).svg
    #expect(svg.components(between: "<image ", and: "/>").count == 2)
    #expect(addresses(in: svg) == [])
  }

  @Test func aLargePictureThatIsShownOftenIsWrittenOnce() throws {
    let large: [UInt8] = Self.png + [UInt8](repeating: 7, count: 100_000)
    let chart = try chart(
      ["a", "a", "a", "b"],
      ["a": ChartPicture(bytes: large), "b": ChartPicture(bytes: Self.png)])
    let file = String(decoding: chart.standaloneSVG(), as: UTF8.self)
    #expect(addresses(in: file).count == 2)
    #expect(
      file.contains("<image id=\"chart.picture1\" x=\"0\" y=\"0\" width=\"20\" height=\"10\""))
    let uses = file.components(between: "<use ", and: "/>")
    #expect(uses.count == 3)
    #expect(uses.allSatisfy { $0.contains("href=\"#chart.picture1\" role=\"graphics-symbol\"") })
    #expect(file.utf8.count < 150_000)
    // A page has no more than the address.
    #expect(addresses(in: chart.svg) == ["a", "a", "a", "b"])
  }

  @Test func withoutALoaderAddressesStay() throws {
    let renderer = ChartRenderer()
    let source = source(["https://example.org/a.png"])
    let open = try renderer.render(source.bytes, format: .yaml)
    #expect(
      addresses(in: String(decoding: open.svg(), as: UTF8.self)) == ["https://example.org/a.png"])
    let unsafe = #expect(throws: ChartError.self) {
      try renderer.render(self.source(["'javascript:x'"]).bytes, format: .yaml)
    }
    #expect(unsafe?.messages.map(\.text) == ["'javascript:x' is no address of a picture"])
  }

  @Test func anotherPackageGivesPictures() throws {
    let source = source(["a.png"])
    let chart = try ChartRenderer().render(
      source.bytes, format: .yaml, pictures: { $0 == "a.png" ? Self.png : nil })
    #expect(
      addresses(in: String(decoding: chart.svg(), as: UTF8.self))
        == ["data:image/png;base64,\(Base64.encoded(Self.png))"])
    #expect(addresses(in: String(decoding: chart.inlineSVG(id: "i"), as: UTF8.self)) == ["a.png"])
    let missing = #expect(throws: ChartError.self) {
      try ChartRenderer().render(
        source.bytes, format: .yaml,
        pictures: { throw ChartRenderer.DataMissing("nothing under '\($0)'") })
    }
    #expect(missing?.messages.map(\.text) == ["nothing under 'a.png'"])
  }

  @Test func picturesStayWithinTheWholePicture() throws {
    let chart = try chart(["a", "a"], ["a": ChartPicture(bytes: Self.png)])
    let xs = chart.svg.components(between: "<image x=\"", and: "\"").compactMap(Double.init)
    #expect(xs.count == 2)
    #expect(xs.allSatisfy { $0 >= 0 && $0 + 20 <= chart.width })
  }
}

extension String {
  /// What stands between two marks, each time.
  fileprivate func components(between start: String, and end: String) -> [String] {
    split(separator: start, omittingEmptySubsequences: false).dropFirst().compactMap {
      $0.split(separator: end, omittingEmptySubsequences: false).first.map(String.init)
    }
  }
}
