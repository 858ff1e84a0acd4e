import Foundation
import Testing

@Suite struct ChartCommandTests {
  private static let bars = """
    {
      "title": "Two prices",
      "data": {"url": "prices.csv"},
      "mark": "bar",
      "encoding": {
        "x": {"field": "price", "type": "quantitative"},
        "y": {"field": "model", "type": "nominal"}
      }
    }

    """
  private static let points = """
    title: Two points
    data: {values: [{a: 1, b: 2}, {a: 3, b: 4}]}
    mark: point
    encoding:
      x: {field: a, type: quantitative}
      y: {field: b, type: quantitative}

    """
  private static let wrong = points.replacingOccurrences(of: "mark:", with: "marc:")

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.bars, to: "charts/bars.vl.json")
    try folder.write("model,price\nA,1\n\"B, large\",2.5\n", to: "charts/prices.csv")
    try folder.write(Self.points, to: "charts/points.vl.yml")
    try folder.write(Self.wrong, to: "charts/wrong.vl.yml")
    return folder
  }

  @Test func writesOneChartToStandardOutput() throws {
    let folder = try folder()
    let outcome = try Command.run("chart", "charts/bars.vl.json", in: folder.path)
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("<svg ") && outcome.output.hasSuffix("</svg>"))
    #expect(outcome.output.contains("prefers-color-scheme"))
    #expect(outcome.output.contains("price: 2.5; model: B, large"))
  }

  @Test func writesAFile() throws {
    let folder = try folder()
    let outcome = try Command.run(
      "chart", "charts/bars.vl.json", "-o", "bars.svg", in: folder.path)
    #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "")
    #expect(try folder.read("bars.svg").contains("<title id=\"chart.title\">Two prices</title>"))
  }

  private static let pictures = """
    data: {values: [{u: a.svg}]}
    mark: {type: image, width: 20, height: 20}
    encoding: {url: {field: u}}

    """

  @Test func picturesAreInTheFileAndInThePNG() throws {
    let folder = try folder()
    try folder.write(Self.pictures, to: "charts/p.vl.yml")
    let missing = try Command.run("chart", "charts/p.vl.yml", in: folder.path)
    #expect(missing.status == 1)
    #expect(missing.errors.hasPrefix("charts/p.vl.yml:3:12: error: no file 'charts/a.svg'\n"))
    var drawn: Set<[UInt8]> = []
    for colour in ["red", "blue"] {
      try folder.write(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9' "
          + "fill='\(colour)'/></svg>", to: "charts/a.svg")
      let svg = try Command.run("chart", "charts/p.vl.yml", in: folder.path)
      #expect(svg.status == 0 && svg.output.contains("href=\"data:image/svg+xml;base64,"))
      let png = try Command.run(
        "chart", "charts/p.vl.yml", "--png", "-o", "p.png", in: folder.path)
      #expect(png.status == 0, "\(png.errors)")
      if let bytes = try folder.files(".")["p.png"] { drawn.insert(Array(bytes)) }
    }
    #expect(drawn.count == 2)
  }

  @Test func aMisspelledOptionIsToldAsOne() throws {
    let folder = try folder()
    for arguments in [
      ["charts/bars.vl.json", "--widht", "300"], ["--widht", "300", "charts/bars.vl.json"],
    ] {
      let outcome = try Command.run(["chart"] + arguments, in: folder.path)
      #expect(outcome.status == 64)
      #expect(outcome.errors.hasPrefix("Error: Unknown option '--widht'. Did you mean '--width'?"))
    }
  }

  @Test func whatWasDrawnIsNoSpecification() throws {
    let folder = try folder()
    for name in ["p.svg", "p.png", "p.csv", "p.txt"] { try folder.write("x", to: "charts/\(name)") }
    let outcome = try Command.run(
      [
        "chart", "charts/p.svg", "charts/p.png", "charts/p.csv", "charts/p.txt",
        "charts/points.vl.yml", "-o", "made/",
      ], in: folder.path)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.split(separator: "\n") == [
        "charts/p.svg: error: a picture is no specification; those are JSON or YAML",
        "charts/p.png: error: a picture is no specification; those are JSON or YAML",
        "charts/p.csv: error: a table is no specification; those are JSON or YAML",
        "charts/p.txt: error: a text is no specification; those are JSON or YAML",
        "4 errors; 1 of 5 charts drawn",
      ])
    #expect(try folder.files("made").keys.sorted() == ["points.svg"])
  }

  @Test func aPictureThatStandsAloneHasAMargin() throws {
    let folder = try folder()
    let outcome = try Command.run(
      ["chart", "charts/bars.vl.json", "--width", "400"], in: folder.path)
    let xs = outcome.output.split(separator: "<text ").dropFirst().compactMap { text in
      text.split(separator: " x=\"").dropFirst().first.flatMap { Double($0.prefix { $0 != "\"" }) }
    }
    #expect(xs.count > 3 && xs.allSatisfy { $0 >= 12 && $0 <= 388 })
    #expect(outcome.output.contains(" width=\"400\""))
  }

  @Test func noChartTakesThePlaceOfAPicture() throws {
    let folder = try folder()
    try folder.write(Self.pictures, to: "charts/p.vl.yml")
    try folder.write("<svg xmlns='http://www.w3.org/2000/svg'/>", to: "charts/a.svg")
    let outcome = try Command.run(
      "chart", "charts/p.vl.yml", "-o", "charts/a.svg", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("'charts/a.svg' is a picture of 'charts/p.vl.yml'"))
  }

  @Test func namesTheFolderThatIsNotThere() throws {
    let folder = try folder()
    let outcome = try Command.run(
      "chart", "charts/points.vl.yml", "-o", "gone/points.svg", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("gone/points.svg: error: there is no folder 'gone'\n"))
  }

  @Test func writesSeveralIntoAFolder() throws {
    let folder = try folder()
    try folder.write(Self.points, to: "charts/plain.yaml")
    let outcome = try Command.run(
      "chart", "charts/bars.vl.json", "charts/points.vl.yml", "charts/plain.yaml",
      "-o", "made/of it", in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(Set(try folder.files("made/of it").keys) == ["bars.svg", "points.svg", "plain.svg"])
  }

  @Test func writesOneIntoAFolderThatIsThereOrEndsInASlash() throws {
    let folder = try folder()
    try folder.write("", to: "there/x")
    for output in ["there", "new/"] {
      let outcome = try Command.run(
        "chart", "charts/points.vl.yml", "-o", output, in: folder.path)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try folder.files(output).keys.contains("points.svg"))
    }
  }

  @Test func drawsTheGoodOnesAndTellsOfAllTheOthers() throws {
    let folder = try folder()
    try folder.write("{\"mark\": \"bar\"", to: "charts/cut.json")
    let outcome = try Command.run(
      "chart", "charts/wrong.vl.yml", "charts/points.vl.yml", "charts/cut.json", "charts/none.json",
      "charts", "-o", "made/", in: folder.path)
    #expect(outcome.status == 1)
    #expect(Array(try folder.files("made").keys) == ["points.svg"])
    let errors = outcome.errors
    #expect(errors.contains("charts/wrong.vl.yml:3:1: error: unknown property 'marc'"), "\(errors)")
    #expect(errors.contains("charts/cut.json:1:15: error: "), "\(errors)")
    #expect(errors.contains("charts/none.json: error: no such file or directory\n"))
    #expect(errors.contains("charts: error: is a folder\n"))
    #expect(errors.hasSuffix("; 1 of 5 charts drawn\n"))
  }

  @Test func leavesWhatWasThereWhereAChartIsWrong() throws {
    let folder = try folder()
    try folder.write("before", to: "made.svg")
    let outcome = try Command.run(
      "chart", "charts/wrong.vl.yml", "-o", "made.svg", in: folder.path)
    #expect(outcome.status == 1)
    #expect(try folder.read("made.svg") == "before")
    #expect(Set(try folder.files(".").keys.filter { !$0.contains("/") }) == ["made.svg"])
  }

  @Test func saysWarningsAndDraws() throws {
    let folder = try folder()
    try folder.write(
      Self.points.replacingOccurrences(of: "b: 4", with: "b: null"), to: "gap.vl.yml")
    let outcome = try Command.run("chart", "gap.vl.yml", "-o", "gap.svg", in: folder.path)
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.hasPrefix("gap.vl.yml:6:3: warning: 1 row is left out"), "\(outcome.errors)")
    #expect(try folder.read("gap.svg").hasPrefix("<svg"))
  }

  @Test func readsStandardInputInBothForms() throws {
    let folder = try folder()
    for (text, data) in [(Self.bars, "charts"), (Self.points, ".")] {
      try folder.write("\u{FEFF}\n" + text, to: "input")
      let outcome = try Command.run(
        "chart", "-", "--data", data, in: folder.path, input: "input")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.hasPrefix("<svg "))
    }
    try folder.write(Self.wrong, to: "input")
    let outcome = try Command.run("chart", "-", in: folder.path, input: "input")
    #expect(outcome.errors.contains("<stdin>:3:1: error: unknown property 'marc'"))
  }

  @Test func findsDataBelowItsFolderAndByNameAlone() throws {
    let folder = try folder()
    try folder.write("model,price\nC,7\n", to: "tables/deep/prices.csv")
    for url in ["deep/prices.csv", "https://example.org/other/prices.csv", "data/prices.csv"] {
      try folder.write(
        Self.bars.replacingOccurrences(of: "prices.csv", with: url), to: "one.vl.json")
      let data = url.hasPrefix("deep") ? "tables" : "tables/deep"
      let outcome = try Command.run(
        "chart", "one.vl.json", "--data", data, "--table", in: folder.path)
      #expect(outcome.output == "price,model\n7,C\n", "\(url): \(outcome.errors)")
    }
  }

  @Test func readsDataOutsideOfTheSpecificationsFolder() throws {
    let folder = try folder()
    try folder.write("model,price\nC,7\n", to: "a table, 100%.csv")
    for url in [
      "../a table, 100%.csv", "../a%20table,%20100%25.csv", "\(folder.path)/a table, 100%.csv",
      "file://\(folder.path)/a%20table,%20100%25.csv",
    ] {
      try folder.write(
        Self.bars.replacingOccurrences(of: "prices.csv", with: url), to: "charts/one.vl.json")
      let outcome = try Command.run("chart", "charts/one.vl.json", "--table", in: folder.path)
      #expect(outcome.output == "price,model\n7,C\n", "\(url): \(outcome.errors)")
    }
  }

  @Test(arguments: [
    (
      "https://example.org/prices.csv",
      "data from elsewhere is not fetched: save 'https://example.org/prices.csv' and give its folder "
        + "by --data"
    ),
    ("none.csv", "no file 'charts/none.csv'"), ("../charts", "'charts/../charts' is a folder"),
  ])
  func refusesDataThatIsNotThere(url: String, headline: String) throws {
    let folder = try folder()
    try folder.write(
      Self.bars.replacingOccurrences(of: "prices.csv", with: url), to: "charts/one.vl.json")
    let outcome = try Command.run("chart", "charts/one.vl.json", in: folder.path)
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors.hasPrefix("charts/one.vl.json:3:19: error: \(headline)\n"), "\(outcome)")
  }

  @Test func writesThePNG() throws {
    let folder = try folder()
    let outcome = try Command.run(
      "chart", "charts/bars.vl.json", "--png", "-o", "bars.png", "--width", "400", in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let bytes = [UInt8](try #require(try folder.files(".")["bars.png"]))
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    // The width stands in bytes 16 to 19.
    #expect(bytes.count > 24 && Int(bytes[18]) << 8 | Int(bytes[19]) == 800)
  }

  @Test func writesDescriptionAndTable() throws {
    let folder = try folder()
    let description = try Command.run("chart", "charts/bars.vl.json", "--describe", in: folder.path)
    #expect(description.output.contains("2 bars") && description.output.hasSuffix("\n"))
    #expect(!description.output.contains("<"))
    let table = try Command.run("chart", "charts/bars.vl.json", "--table", in: folder.path)
    #expect(table.output == "price,model\n1,A\n2.5,\"B, large\"\n")
  }

  @Test func drawsInDarkColoursAndOtherWidths() throws {
    let folder = try folder()
    let dark = try Command.run("chart", "charts/points.vl.yml", "--dark", in: folder.path)
    #expect(dark.output.contains("#151513") && dark.output.contains("#7db5ea"))
    #expect(!dark.output.contains("prefers-color-scheme") && !dark.output.contains("var(--"))
    let narrow = try Command.run(
      "chart", "charts/points.vl.yml", "--width", "360", in: folder.path)
    #expect(narrow.output.contains("viewBox=\"0 0 360 "))
  }

  @Test(arguments: [
    (
      ["charts/bars.vl.json", "charts/points.vl.yml"], "several charts need a folder: give it by -o"
    ),
    (
      ["charts/bars.vl.json", "charts/points.vl.yml", "-o", "charts/prices.csv"],
      "several charts need a folder, and 'charts/prices.csv' is none"
    ),
    (["-", "-", "-o", "x/"], "standard input holds one specification: '-' is given twice"),
    (
      ["charts/bars.vl.json", "--png", "--describe"], "--png and --describe cannot be had together"
    ),
    (
      ["charts/bars.vl.json", "--table", "--dark"],
      "--dark has no meaning with --table, which has no colours"
    ),
    (["charts/bars.vl.json", "--theme", "newsgn"], "no theme 'newsgn' (did you mean 'newsgen'?)"),
    (
      ["charts/bars.vl.json", "--width", "5"],
      "5 pixels are no width for a chart: from 100 to 10000"
    ),
    (["charts/bars.vl.json", "-o", "x.png"], "'x.png' has the name of a PNG: add --png"),
    (
      ["charts/bars.vl.json", "--png", "-o", "x.svg"],
      "'x.svg' has the name of an SVG, and --png asks for a PNG"
    ),
  ])
  func refusesOrdersThatCannotBeMeant(arguments: [String], message: String) throws {
    let folder = try folder()
    let outcome = try Command.run(["chart"] + arguments, in: folder.path)
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(outcome.errors.contains("\(message)\n"), "\(outcome.errors)")
  }

  @Test func neverOverwritesASpecificationNorAnotherChart() throws {
    let folder = try folder()
    try folder.write(Self.points, to: "more/bars.vl.yml")
    let onto = try Command.run(
      "chart", "charts/points.vl.yml", "-o", "./charts/points.vl.yml", in: folder.path)
    #expect(onto.status == 1)
    #expect(
      onto.errors.contains(
        "error: './charts/points.vl.yml' is the specification 'charts/points.vl.yml'\n"))
    #expect(try folder.read("charts/points.vl.yml") == Self.points)
    let twice = try Command.run(
      "chart", "charts/bars.vl.json", "more/bars.vl.yml", "-o", "made", in: folder.path)
    #expect(twice.status == 1)
    #expect(
      twice.errors.contains(
        "more/bars.vl.yml: error: 'made/bars.svg' is the chart of 'charts/bars.vl.json'\n"))
    #expect(try folder.read("made/bars.svg").contains("Two prices"))
  }

  @Test func neverOverwritesItsData() throws {
    let folder = try folder()
    try folder.write(Self.bars, to: "charts/prices.vl.json")
    let before = try folder.read("charts/prices.csv")
    let outcome = try Command.run(
      "chart", "charts/prices.vl.json", "--table", "-o", "charts", in: folder.path)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasPrefix(
        "charts/prices.vl.json: error: 'charts/prices.csv' is data of 'charts/prices.vl.json'\n"),
      "\(outcome.errors)")
    #expect(try folder.read("charts/prices.csv") == before)
  }

  @Test func replacesWhatALinkLeadsToAndWritesToDevices() throws {
    let folder = try folder()
    try folder.write("old", to: "real.svg")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link.svg", withDestinationPath: "real.svg")
    let linked = try Command.run(
      "chart", "charts/points.vl.yml", "-o", "link.svg", in: folder.path)
    #expect(linked.status == 0)
    #expect(try folder.read("real.svg").hasPrefix("<svg"))
    let device = try Command.run(
      "chart", "charts/points.vl.yml", "-o", "/dev/null", in: folder.path)
    #expect(device.status == 0, "\(device.errors)")
  }

  @Test func refusesBytesThatAreNoText() throws {
    let folder = try folder()
    try Data([0x7B, 0xFF, 0xFE, 0x00]).write(to: URL(fileURLWithPath: "\(folder.path)/x.json"))
    let outcome = try Command.run("chart", "x.json", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("x.json"), "\(outcome.errors)")
  }
}
