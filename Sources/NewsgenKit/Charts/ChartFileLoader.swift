import VegaLite

/// Finds the data of a specification that stands outside of a site. Nothing is fetched.
///
/// Without a data folder, addresses start at the specification's. In a data folder a file is looked
/// for by its address and then by its name alone: so a copy there also stands for what is published
/// elsewhere.
struct ChartFileLoader: Sendable {
  /// More is no data of a chart: 1 GiB.
  static let mostBytes = 1 << 30

  /// The folder of the specification.
  let folder: String
  let dataFolder: String?
  let files: FileSystem

  func load(_ url: String) throws(ChartDataMissing) -> ChartDataFile {
    try load(url, what: "data")
  }

  /// A picture that marks show.
  func picture(_ url: String) throws(ChartDataMissing) -> ChartDataFile {
    try load(url, what: "a picture")
  }

  private func load(_ url: String, what: String) throws(ChartDataMissing) -> ChartDataFile {
    let path = try localPath(url, what: what)
    guard let found = candidates(url, path).first(where: files.isFile) else {
      throw ChartDataMissing(missing(url, path, what: what))
    }
    do {
      if let size = try files.status(found)?.size, size > Self.mostBytes {
        throw ChartDataMissing("'\(found)' is larger than 1 GiB, which is too much for a chart")
      }
      return ChartDataFile(file: found, bytes: try files.read(found))
    } catch let error as ChartDataMissing {
      throw error
    } catch {
      throw ChartDataMissing("\(error)")
    }
  }

  /// Nil for an address elsewhere.
  private func localPath(_ url: String, what: String) throws(ChartDataMissing) -> String? {
    if url.lowercased().hasPrefix("file://") {
      let path = Destination(String(url.dropFirst("file://".count))).path
      guard path.hasPrefix("/") else {
        throw ChartDataMissing("'\(url)' names another machine; a file is 'file:///…'")
      }
      return path
    }
    let destination = Destination(url)
    switch destination.form {
    case .relative, .rooted: return destination.path
    case .external: return nil
    case .empty, .fragment: throw ChartDataMissing("'\(url)' names no file")
    }
  }

  /// Names may hold what is a sign in addresses: a file of exactly that name comes first.
  private func candidates(_ url: String, _ path: String?) -> [String] {
    let written = path == nil || path == url ? path.map { [$0] } ?? [] : [url, path ?? url]
    guard let dataFolder else {
      return written.map { $0.hasPrefix("/") ? $0 : joinPath(folder, $0) }
    }
    let base = dataFolder.isEmpty ? "." : dataFolder
    let name = fileName(path ?? Destination(url).path)
    return written.map { "\(base)/\($0)" } + written.filter { $0.hasPrefix("/") }
      + (name.isEmpty ? [] : [joinPath(base, name)])
  }

  private func missing(_ url: String, _ path: String?, what: String) -> String {
    if path == nil {
      return dataFolder == nil
        ? "\(what) from elsewhere is not fetched: save '\(url)' and give its folder by --data"
        : "\(what) from elsewhere is not fetched: save '\(url)' in '\(dataFolder ?? "")'"
    }
    let tried = candidates(url, path)
    if let folder = tried.first(where: files.isFolder) { return "'\(folder)' is a folder" }
    return "no file '\(tried.first ?? url)'"
  }
}
