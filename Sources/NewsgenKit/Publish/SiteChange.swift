import Diagnostics

/// The step from the site that stands in the output folder to the one that is staged.
struct SiteChange: Sendable {
  let place: PublicationPlace
  let site: PublishedSite
  let outputs: [String: Publication.Output]
  /// Paths of the old site that the new one does not have.
  let removed: [String]
  /// Whether the new site is made from the one before the old one.
  let hasSpare: Bool
  let files: FileSystem
  /// All folders of the new site.
  let folders: Set<String>

  init(
    place: PublicationPlace, site: PublishedSite, outputs: [String: Publication.Output],
    removed: [String], hasSpare: Bool, files: FileSystem
  ) {
    self.place = place
    self.site = site
    self.outputs = outputs
    self.removed = removed
    self.hasSpare = hasSpare
    self.files = files
    folders = ForeignFiles.folders(of: outputs.keys)
  }

  /// No output may stand where another one needs a folder.
  static func checkNesting(of paths: some Sequence<String>, _ place: PublicationPlace) throws {
    let folders = ForeignFiles.folders(of: paths)
    let problems = paths.filter { folders.contains($0) }.sorted().map { path in
      Diagnostic.error(
        at: SourceRange(file: place.shown(path)), "both a file and a folder of the site")
    }
    if !problems.isEmpty { throw DiagnosticError(problems) }
  }

  /// Foreign files, none of which is in the way.
  func foreignFiles() throws -> ForeignFiles {
    let paths = Set(outputs.keys)
    let foreign = try ForeignFiles(
      in: site, outputs: paths, outputFolders: folders, files: files)
    let collisions = foreign.collisions(with: paths, folders, shown: place.shown)
    if !collisions.isEmpty { throw DiagnosticError(collisions) }
    return foreign
  }

  /// In one step if that can be, else file by file: then it returns what was in the way.
  func publish(_ foreign: ForeignFiles) throws -> OneStepPublication.Obstacle? {
    var met: OneStepPublication.Obstacle?
    do {
      try OneStepPublication(change: self).publish(foreign)
    } catch let obstacle as OneStepPublication.Obstacle {
      met = obstacle
      try FileByFilePublication(change: self).publish(foreign)
    }
    try writeManifest()
    return met
  }

  // MARK: Manifest

  /// Before the output folder is touched. `folder` is the inode of what is to become it.
  func writeNextManifest(folder: UInt?) throws {
    let records = outputs.mapValues { Manifest.Record(hash: $0.hash, size: $0.size, stamp: nil) }
    try files.write(
      Manifest(folder: folder, records: records).bytes, to: place.nextManifest)
  }

  /// When all is done, with stamps by which the next build knows its files.
  func writeManifest() throws {
    try files.write([], to: place.temporaryManifest)
    // A file that was changed in this very tick of the clock could be changed once more within it
    // and show the same time: it has no stamp and is read next time.
    let now = try files.statusOfLink(place.temporaryManifest)?.changed ?? FileTime(seconds: 0)
    var records: [String: Manifest.Record] = [:]
    records.reserveCapacity(outputs.count)
    for (path, output) in outputs {
      let status = try files.statusOfLink(joinPath(place.folder, path))
      let stamp = status.flatMap { $0.changed < now ? Manifest.Stamp($0) : nil }
      records[path] = Manifest.Record(hash: output.hash, size: output.size, stamp: stamp)
    }
    try files.write(
      Manifest(folder: nil, records: records).bytes, to: place.temporaryManifest)
    try files.rename(place.temporaryManifest, to: place.manifest)
    try files.remove(place.nextManifest)
  }
}
