import NewsgenKit
import Testing

@Suite struct PNGRendererTests {
  let renderer: PNGRenderer
  let white = SRGBColor(red: 255, green: 255, blue: 255)

  init() throws { renderer = try PNGRenderer() }

  private func svg(_ width: Int, _ height: Int, _ content: String) -> [UInt8] {
    Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)"
        viewBox="0 0 \(width) \(height)">\(content)</svg>
      """.utf8)
  }

  private func png(_ svg: [UInt8], _ size: PNGLayout.Size, paper: SRGBColor?) throws
    -> [UInt8]
  {
    try renderer.png(of: svg, as: PNGLayout(size, paper: paper))
  }

  @Test func drawsAtAScale() throws {
    let small = svg(30, 20, "<rect width='15' height='20' fill='#f00'/>")
    let large = svg(60, 40, "<rect width='30' height='40' fill='#f00'/>")
    let drawn = try png(small, .scaled(by: 2), paper: white)
    #expect(PictureSize(of: drawn) == PictureSize(width: 60, height: 40))
    #expect(try drawn == png(large, .scaled(by: 1), paper: white))
    #expect(try drawn != png(small, .scaled(by: 1), paper: white))
  }

  @Test func paperIsBehindThePicture() throws {
    let paper = SRGBColor(red: 0xFB, green: 0x20, blue: 0x07)
    let empty = svg(30, 20, "")
    let filled = svg(30, 20, "<rect width='30' height='20' fill='#fb2007'/>")
    #expect(
      try png(empty, .scaled(by: 1), paper: paper) == png(filled, .scaled(by: 1), paper: white))
    #expect(
      try png(empty, .scaled(by: 1), paper: nil) != png(empty, .scaled(by: 1), paper: white))
  }

  @Test func drawsInTheMiddleOfAGivenSize() throws {
    let square = svg(10, 10, "<rect width='10' height='10' fill='#00f'/>")
    let expected = svg(120, 63, "<rect x='36.5' y='8' width='47' height='47' fill='#00f'/>")
    let drawn = try png(square, .centred(width: 120, height: 63, margin: 8), paper: white)
    #expect(PictureSize(of: drawn) == PictureSize(width: 120, height: 63))
    #expect(try drawn == png(expected, .scaled(by: 1), paper: white))
  }

  @Test func aViewBoxAloneGivesTheSize() throws {
    let picture = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>"#
    let drawn = try png(Array(picture.utf8), .scaled(by: 2), paper: white)
    #expect(PictureSize(of: drawn) == PictureSize(width: 60, height: 40))
  }

  @Test func manyThreadsDrawTheSameBytes() async throws {
    let pictures = (0..<6).map { number in
      svg(
        200, 60,
        "<text x='5' y='30' font-family='Liberation Sans' font-size='14'>Price \(number) — é</text>"
          + "<circle cx='\(20 * number)' cy='40' r='7' fill='#07c' fill-opacity='0.5'/>")
    }
    let renderer = renderer
    let layout = PNGLayout(.scaled(by: 2), paper: white)
    let alone = try pictures.map { try renderer.png(of: $0, as: layout) }
    #expect(Set(alone).count == 6)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for round in 0..<48 {
        group.addTask {
          let number = round % pictures.count
          return try renderer.png(of: pictures[number], as: layout) == alone[number]
        }
      }
      for try await isEqual in group { #expect(isEqual) }
    }
  }

  @Test func textIsDrawnInTheFontThatIsNamed() throws {
    func text(_ family: String) throws -> [UInt8] {
      try png(
        svg(90, 30, "<text x='5' y='20' font-family='\(family)'>illi</text>"), .scaled(by: 1),
        paper: white)
    }
    #expect(try text("Liberation Sans") != text("Liberation Mono"))
    #expect(try text("Liberation Sans") != png(svg(90, 30, ""), .scaled(by: 1), paper: white))
  }

  @Test func aMissingFontIsAnErrorThatNamesItsPackage() {
    #expect {
      try PNGRenderer(font: "Liberation Nowhere")
    } throws: {
      "\($0)"
        == "the font Liberation Nowhere, of the package fonts-liberation, is not installed; "
        + "charts are drawn with it"
    }
    #expect(throws: PNGRenderer.Problem.self) { try PNGRenderer(font: "No Such Font") }
  }

  @Test(arguments: ["", "no picture", "<svg", "<html/>", "<svg xmlns='x' width='3' height='3'/>"])
  func whatIsNoSVGIsAnError(text: String) {
    #expect(throws: PNGRenderer.Problem.self) {
      try png(Array(text.utf8), .scaled(by: 1), paper: white)
    }
  }

  @Test func impossibleSizesAreErrors() {
    let picture = svg(1000, 10, "")
    let sizes: [PNGLayout.Size] = [
      .scaled(by: 0), .scaled(by: -1), .scaled(by: .nan), .scaled(by: .infinity),
      .scaled(by: 1e6), .scaled(by: 1e300), .centred(width: 0, height: 10, margin: 0),
      .centred(width: 10, height: 10, margin: 5), .centred(width: 40_000, height: 9, margin: 0),
      .centred(width: .max, height: .max, margin: .min),
    ]
    for size in sizes {
      #expect(throws: PNGRenderer.Problem.self, "\(size)") {
        try png(picture, size, paper: white)
      }
    }
    #expect(throws: PNGRenderer.Problem.self) {
      try png(
        Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), .scaled(by: 1), paper: white)
    }
  }
}
