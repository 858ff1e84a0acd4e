import Diagnostics
import Testing

@testable import NewsgenKit

@Suite struct IconFileTests {
  private static let mark = FaviconDrawing(accent: .standard).lightSVG

  @Test func anIconFileHoldsOnePNG() async throws {
    let folder = try TemporaryFolder()
    let sink = MemorySink()
    let range = SourceRange(file: "site.yml")
    let layout = PNGLayout(.centred(width: 32, height: 32, margin: 0), paper: nil)
    try await PictureStage(folder: folder.path, now: 0).draw(
      [
        Drawing(
          svg: Self.mark, layout: layout, range: range, path: "favicon.ico", container: .icon),
        Drawing(svg: Self.mark, layout: layout, range: range, path: "same.png"),
      ], into: sink)
    guard case .bytes(let icon)? = sink.files["favicon.ico"],
      case .bytes(let png)? = sink.files["same.png"]
    else {
      Issue.record("a picture is missing")
      return
    }
    func number(_ offset: Int, _ count: Int) -> Int {
      icon[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    #expect([number(0, 2), number(2, 2), number(4, 2)] == [0, 1, 1])
    #expect(icon[6] == 32 && icon[7] == 32)
    #expect(number(14, 4) == png.count)
    #expect(number(18, 4) == 22)
    #expect(Array(icon.dropFirst(22)) == png)
    #expect(PictureSize(of: png) == PictureSize(width: 32, height: 32))
  }

  @Test func whatIsNoSmallPNGMakesNoIcon() {
    #expect(IconFile.bytes(of: []) == nil)
    #expect(IconFile.bytes(of: Array("GIF89a".utf8)) == nil)
  }
}
