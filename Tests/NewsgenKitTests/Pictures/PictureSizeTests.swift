import Foundation
import NewsgenKit
import Testing

@Suite struct PictureSizeTests {
  /// Real files of 5 × 3 pixels.
  static let files = [
    "png": """
    iVBORw0KGgoAAAANSUhEUgAAAAUAAAADCAIAAADUVFKvAAAAFElEQVR4nGM8IWfDgASYGFABOh8ANWgBKP7rN+8AAAAASU
    VORK5CYII=
    """,
    "gif": "R0lGODdhBQADAIEAAMgePAAAAAAAAAAAACwAAAAABQADAAAICAABCBxIsGBAADs=",
    "jpeg, progressive": """
    /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP////////////////////////////////////////////////////////////
    //////////////////////////2wBDAf//////////////////////////////////////////////////////////////
    ////////////////////////wgARCAADAAUDASIAAhEBAxEB
    """,
    "webp": "UklGRi4AAABXRUJQVlA4ICIAAABwAQCdASoFAAMADMDOJaACdAFAAAD+144MPUrfroogAAAA",
    "webp, lossless": "UklGRh4AAABXRUJQVlA4TBEAAAAvBIAAAAdQjyKXp/+BiOh/AAA=",
    "webp, transparent": """
    UklGRlIAAABXRUJQVlA4WAoAAAAQAAAABAAAAgAAQUxQSAoAAAABB1CyiAhERP8DVlA4ICIAAABwAQCdASoFAAMADMDOJa
    ACdAFAAAD+144MPUrfroogAAAA
    """,
    "avif": """
    AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAA
    AAAAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAETAAAAIgAAAChpaW5mAAAAAAABAAAAGmlu
    ZmUCAAAAAAEAAGF2MDFDb2xvcgAAAABqaXBycAAAAEtpcGNvAAAAFGlzcGUAAAAAAAAABQAAAAMAAAAQcGl4aQAAAAADCA
    gIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAABdpcG1hAAAAAAAAAAEAAQQBAoMEAAAAKm1kYXQSAAoIGAhk
    0QENBoQyFB/3h4UV3///4sAAAJA1jjv4k41g
    """,
  ]

  /// The same, to be shown turned by a quarter.
  static let turnedFiles = [
    "webp": """
    UklGRmIAAABXRUJQVlA4WAoAAAAIAAAABAAAAgAAVlA4ICIAAABwAQCdASoFAAMADMDOJaACdAFAAAD+144MPUrfroogAA
    AARVhJRhoAAABNTQAqAAAACAABARIAAwAAAAEABgAAAAAAAA==
    """,
    "avif": """
    AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAD1bWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAA
    AAAAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAEdAAAAIgAAAChpaW5mAAAAAAABAAAAGmlu
    ZmUCAAAAAAEAAGF2MDFDb2xvcgAAAAB0aXBycAAAAFRpcGNvAAAAFGlzcGUAAAAAAAAABQAAAAMAAAAQcGl4aQAAAAADCA
    gIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAAAlpcm90AwAAABhpcG1hAAAAAAAAAAEAAQUBAoMEhQAAACpt
    ZGF0EgAKCBgIZNEBDQaEMhQf94eFFd///+LAAACQNY47+JONYA==
    """,
  ]

  static func bytes(_ base64: String) throws -> [UInt8] {
    Array(try #require(Data(base64Encoded: base64, options: .ignoreUnknownCharacters)))
  }

  @Test(arguments: files.sorted { $0.key < $1.key })
  func readsRealFiles(name: String, file: String) throws {
    #expect(PictureSize(of: try Self.bytes(file)) == PictureSize(width: 5, height: 3))
  }

  @Test(arguments: turnedFiles.sorted { $0.key < $1.key })
  func turnedFilesHaveTheShownSize(name: String, file: String) throws {
    #expect(PictureSize(of: try Self.bytes(file)) == PictureSize(width: 3, height: 5))
  }

  private func jpeg(marker: UInt8, before segments: [UInt8] = []) -> [UInt8] {
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2] + segments
      + [0xFF, 0xFF, 0xFF, marker, 0, 11, 8, 0x01, 0x90, 0x02, 0x58, 1, 1, 0x11, 0]
  }

  private func exif(_ orientation: UInt8, bigEndian: Bool) -> [UInt8] {
    let tiff: [UInt8] =
      bigEndian
      ? [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 2]
        + [1, 0x0F, 0, 2, 0, 0, 0, 1, 0x41, 0, 0, 0]
        + [1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
      : [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0]
        + [0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
    return [0xFF, 0xE1, 0, UInt8(8 + tiff.count)] + Array("Exif\0\0".utf8) + tiff
  }

  @Test(arguments: 0xC0...0xCF as ClosedRange<UInt8>)
  func everyFrameHeaderOfJPEGCounts(marker: UInt8) {
    let isFrame = ![0xC4, 0xC8, 0xCC].contains(marker)
    let expected = isFrame ? PictureSize(width: 600, height: 400) : nil
    #expect(PictureSize(of: jpeg(marker: marker)) == expected)
  }

  @Test(arguments: 0...9 as ClosedRange<UInt8>, [true, false])
  func orientationsFromFiveToEightTurn(orientation: UInt8, bigEndian: Bool) {
    let bytes = jpeg(marker: 0xC2, before: exif(orientation, bigEndian: bigEndian))
    let isTurned = (5...8).contains(orientation)
    #expect(
      PictureSize(of: bytes)
        == PictureSize(width: isTurned ? 400 : 600, height: isTurned ? 600 : 400))
  }

  @Test(arguments: [
    (#"<svg width="720" height="420"/>"#, 720, 420),
    (#"<svg width=' 720.4px ' height="419.6"></svg>"#, 720, 420),
    (#"<svg viewBox="0 0 300 150">"#, 300, 150),
    (#"<svg viewBox=" -5,-5 , 30.5 15">"#, 31, 15),
    (#"<svg width="100%" height="100%" viewBox="0 0 30 20">"#, 30, 20),
    (#"<svg width="10mm" height="20mm" viewBox="0 0 30 20">"#, 30, 20),
    (#"<svg width="60" viewBox="0 0 30 20">"#, 60, 40),
    (#"<svg height="60" viewBox="0 0 30 20">"#, 90, 60),
    (#"<svg width="0.2" height="1e1">"#, 1, 10),
    ("<svg:svg xmlns:svg='x' data-x='>' width='1' height='2'>", 1, 2),
    (
      """
      \u{FEFF}<?xml version="1.0"?><!-- <svg width="1" height="1"> -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x>y" [ <!ENTITY a "]>"> ]>
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width="5" height = "3">
      """, 5, 3
    ),
  ])
  func readsSVG(text: String, width: Int, height: Int) {
    #expect(PictureSize(of: Array(text.utf8)) == PictureSize(width: width, height: height))
  }

  @Test(arguments: [
    "", "<", "<svg", "<svg>", "<svg width=\"3\">", "<svg width=3 height=3>", "plain text",
    "<svg width='-1' height='3'>", "<svg width='nan' height='inf'>", "<svg viewBox='0 0 0 3'>",
    "<svg viewBox='0 0 3'>", "<svg width='1e300' height='1'>", "<html width='1' height='1'>",
    "<!-- <svg width='1' height='1'>", "<!DOCTYPE svg [ <svg width='1' height='1'>",
    "<svgx width='1' height='1'>",
  ])
  func whatTellsNoSizeHasNone(text: String) {
    #expect(PictureSize(of: Array(text.utf8)) == nil)
  }

  @Test func sidesOfZeroAreNone() {
    var png = Array("\0PNG\r\n\u{1A}\n\0\0\0\rIHDR\0\0\0\0\0\0\0\u{1}".utf8)
    png[0] = 0x89
    #expect(PictureSize(of: png) == nil)
    png[19] = 7
    #expect(PictureSize(of: png) == PictureSize(width: 7, height: 1))
    png[16] = 0xFF
    #expect(PictureSize(of: png) == nil)
    #expect(PictureSize(of: Array("GIF89a\0\0\u{1}\0".utf8)) == nil)
  }

  /// Cut off, altered or made up: an answer, whichever it is, and no crash.
  @Test func hostileBytes() throws {
    var random = SeededGenerator(seed: 7)
    let svg = "<?xml?><!DOCTYPE svg [ ]><svg width='5px' height=\"3\" viewBox='0 0 5 3'>"
    let samples =
      try (Self.files.values.sorted() + Self.turnedFiles.values.sorted()).map(Self.bytes)
      + [Array(svg.utf8), jpeg(marker: 0xC0, before: exif(6, bigEndian: true))]
    var answers: Set<PictureSize?> = []
    for sample in samples {
      for length in 0...sample.count { answers.insert(PictureSize(of: Array(sample[..<length]))) }
      for _ in 0..<1500 {
        var bytes = sample
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          bytes[place] =
            [0, 1, 0x7F, 0x80, 0xFF, .random(in: 0...255, using: &random)]
            .randomElement(using: &random) ?? 0
        }
        answers.insert(PictureSize(of: bytes))
      }
    }
    #expect(answers.contains(nil))
    #expect(answers.contains(PictureSize(width: 5, height: 3)))
    #expect(answers.allSatisfy { $0.map { $0.width > 0 && $0.height > 0 } ?? true })
  }
}

/// SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
