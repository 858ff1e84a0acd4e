import Diagnostics
import VegaLite

/// Draws charts that stand outside of a site, as a compiler does: each good one is written whole,
/// each bad one is told.
package struct ChartDrawing {
  private let order: ChartOrder
  private let files: FileSystem
  private let places: ChartPlaces
  private let compiler: ChartCompiler
  /// What a path belongs to: real paths, and those of files that were not there yet.
  private var claims: [String: String] = [:]

  package init(_ order: ChartOrder, files: FileSystem = FileSystem()) {
    self.order = order
    self.files = files
    places = ChartPlaces(order: order, files: files)
    compiler = ChartCompiler(theme: order.theme.standingAlone)
  }

  /// What is wrong with the order itself; such an order is not to be run.
  package var problem: String? { places.problem() }

  /// - Parameters:
  ///   - input: standard input to its end, or to one byte more than the limit that it is given.
  ///   - print: writes to standard output.
  package mutating func run(
    input: (_ limit: Int) throws -> [UInt8], print: ([UInt8]) throws -> Void
  ) -> ChartReport {
    var report = ChartReport()
    for path in order.specifications where path != ChartSpecificationFile.standardInput {
      keep(path, as: "the specification '\(path)'")
    }
    for path in order.specifications {
      let file = ChartSpecificationFile(path: path)
      do {
        let chart = try compile(file, input: input)
        report.diagnostics += chart.warnings
        try write(content(of: chart), of: file, print: print)
        report.drawn += 1
      } catch let error as FileSystemError {
        report.diagnostics.append(error.diagnostic)
        report.failed += 1
      } catch {
        report.diagnostics += DiagnosticError(error, in: file.shownPath).diagnostics
        report.failed += 1
      }
    }
    return report
  }

  private mutating func compile(
    _ file: ChartSpecificationFile, input: (Int) throws -> [UInt8]
  ) throws -> Chart {
    if let kind = file.kindOfOutput {
      throw FileSystemError(
        path: file.path, reason: "\(kind) is no specification; those are JSON or YAML")
    }
    let limit = ChartSpecificationFile.mostBytes
    if !file.isStandardInput, let size = try files.status(file.path)?.size, size > limit {
      throw FileSystemError(
        path: file.path, reason: "is larger than 64 MiB, which is no specification")
    }
    let bytes = file.isStandardInput ? try input(limit) : try files.read(file.path)
    guard bytes.count <= limit else {
      throw FileSystemError(path: file.shownPath, reason: "is no specification: more than 64 MiB")
    }
    let loader = ChartFileLoader(folder: file.folder, dataFolder: order.dataFolder, files: files)
    var read: [(path: String, what: String)] = []
    defer { for file in read { keep(file.path, as: file.what) } }
    return try compiler.compile(
      file.source(bytes),
      data: { url in
        let data = try loader.load(url)
        read.append((data.file, "data of '\(file.shownPath)'"))
        return data
      },
      pictures: { url in
        let picture = try loader.picture(url)
        read.append((picture.file, "a picture of '\(file.shownPath)'"))
        return ChartPicture(bytes: picture.bytes)
      })
  }

  private func content(of chart: Chart) throws -> [UInt8] {
    let scheme = order.isDark ? Chart.Scheme.dark : .light
    switch order.content {
    case .svg:
      return order.isDark || !order.theme.followsScheme
        ? chart.literalSVG(scheme) : chart.standaloneSVG()
    case .png:
      let svg = chart.pictureSVG(scheme)
      // The picture has a ground of its own.
      return try PNGRenderer(for: svg).png(of: svg, as: PNGLayout(.scaled(by: 2), paper: nil))
    case .description: return Array((chart.description + "\n").utf8)
    case .table: return ChartTableText.csv(of: chart.table)
    }
  }

  private mutating func write(
    _ bytes: [UInt8], of file: ChartSpecificationFile, print: ([UInt8]) throws -> Void
  ) throws {
    switch places.place(of: file) {
    case .standardOutput: try print(bytes)
    case .file(let path):
      if places.isFolder, let folder = order.output { try files.makeFolders(folder) }
      try claim(path, for: file)
      let folder = parentPath(path)
      if !folder.isEmpty, try files.status(folder) == nil {
        throw FileSystemError(path: path, reason: "there is no folder '\(folder)'")
      }
      try files.replace(path, with: bytes)
    }
  }

  private mutating func keep(_ path: String, as owner: String) {
    if let real = try? files.realPath(path) { claims[real] = claims[real] ?? owner }
  }

  /// No chart takes the place of another of the same order, of a specification or of its data.
  private mutating func claim(_ path: String, for file: ChartSpecificationFile) throws {
    let key = (try? files.realPath(path)) ?? path
    if let owner = claims[key] ?? claims[path] {
      throw FileSystemError(path: file.shownPath, reason: "'\(path)' is \(owner)")
    }
    claims[key] = "the chart of '\(file.shownPath)'"
    claims[path] = claims[key]
  }
}
