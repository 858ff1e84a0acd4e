/// Draws charts from Vega-Lite specifications, without JavaScript, network or clock: the same input
/// gives the same bytes on every machine. It can be used from many threads at once.
///
/// ```swift
/// let chart = try ChartRenderer().render(specification)
/// let file = chart.svg()
/// ```
///
/// What a specification asks for and is not supported is an error with its place, never a picture
/// that shows something else.
public struct ChartRenderer: Sendable {
  /// The language in which a specification is written.
  public enum Format: Sendable {
    /// As tools write it.
    case json
    /// By the core schema of YAML 1.2: `on` and `no` are text.
    case yaml
  }

  /// A file was not found; what is said in its error is shown to the specification's author.
  public struct DataMissing: Error, Sendable {
    /// Without a full stop, as in `no file 'prices.csv'`.
    public let reason: String

    /// An error in the words that are shown to the specification's author.
    /// - Parameter reason: without a full stop, as in `no file 'prices.csv'`.
    public init(_ reason: String) { self.reason = reason }
  }

  private let theme: Theme

  /// A renderer for any number of charts.
  /// - Parameters:
  ///   - theme: how charts look where their specification does not say it.
  ///   - width: of the whole picture in pixels where the specification leaves it open; by default the
  ///     theme's.
  public init(theme: ChartTheme = .newsgen, width: Double? = nil) {
    // What is no width would be no picture.
    let usable = width.flatMap { $0.isFinite ? min(max($0, 1), 100_000) : nil }
    self.theme = usable.map { theme.theme.wide($0) } ?? theme.theme
  }

  /// Draws one chart.
  ///
  /// - Parameters:
  ///   - specification: as UTF-8.
  ///   - format: the language in which the specification is written.
  ///   - name: what messages call the specification, such as its path.
  ///   - data: gives the bytes of the file that a `url` names, or throws ``DataMissing``. Without
  ///     it, a specification that names files is refused.
  ///   - pictures: gives the bytes of a picture (PNG, JPEG, GIF or SVG) that a mark `image` shows, or
  ///     throws ``DataMissing``. What it gives is part of ``DrawnChart/svg(_:)``; with `nil`, and
  ///     without it, only the address is, and the picture is seen where that leads to it.
  /// - Throws: ``ChartError`` with all that is wrong.
  public func render(
    _ specification: [UInt8], format: Format = .json, name: String = "specification",
    data: (_ url: String) throws -> [UInt8] = { throw DataMissing("no data under '\($0)'") },
    pictures: (_ url: String) throws -> [UInt8]? = { _ in nil }
  ) throws(ChartError) -> DrawnChart {
    let source = ChartSource(
      bytes: specification, format: format == .json ? .json : .yaml, file: name)
    do {
      let chart = try ChartCompiler(theme: theme).compile(
        source, data: { ChartDataFile(file: $0, bytes: try bytes(of: $0, data)) },
        pictures: { try bytes(of: $0, pictures).map { ChartPicture(bytes: $0) } })
      return DrawnChart(chart, theme: theme)
    } catch {
      throw ChartError(error, in: name)
    }
  }

  private func bytes<Bytes>(
    of url: String, _ load: (_ url: String) throws -> Bytes
  ) throws(ChartDataMissing) -> Bytes {
    do {
      return try load(url)
    } catch let missing as DataMissing {
      throw ChartDataMissing(missing.reason)
    } catch {
      throw ChartDataMissing("'\(url)' cannot be read: \(error)")
    }
  }

  /// Draws one chart from a specification as a string.
  ///
  /// - Parameters:
  ///   - specification: the text.
  ///   - format: the language in which the specification is written.
  ///   - name: what messages call the specification, such as its path.
  ///   - data: gives the bytes of the file that a `url` names, or throws ``DataMissing``. Without
  ///     it, a specification that names files is refused.
  ///   - pictures: gives the bytes of a picture (PNG, JPEG, GIF or SVG) that a mark `image` shows, or
  ///     throws ``DataMissing``. What it gives is part of ``DrawnChart/svg(_:)``; with `nil`, and
  ///     without it, only the address is, and the picture is seen where that leads to it.
  /// - Throws: ``ChartError`` with all that is wrong.
  public func render(
    _ specification: String, format: Format = .json, name: String = "specification",
    data: (_ url: String) throws -> [UInt8] = { throw DataMissing("no data under '\($0)'") },
    pictures: (_ url: String) throws -> [UInt8]? = { _ in nil }
  ) throws(ChartError) -> DrawnChart {
    try render(
      Array(specification.utf8), format: format, name: name, data: data, pictures: pictures)
  }
}
