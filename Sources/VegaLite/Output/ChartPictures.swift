import Diagnostics
import Markup

/// The pictures that the marks of a chart show.
struct ChartPictures: Sendable {
  /// More is no picture for a chart: 16 MiB.
  static let mostBytes = 1 << 24
  /// More faults of one kind of mark are only counted.
  private static let mostFaults = 10

  private var loaded: [String: (picture: ChartPicture, format: PictureFormat)] = [:]
  /// Pictures that are not there, of which only the addresses are written.
  private(set) var warnings: [Diagnostic] = []

  /// - Parameter needsAll: whether a picture that is not there is an error; else it is told, and its
  ///   address is written as it is.
  /// - Throws: `DiagnosticError` with all pictures that cannot be shown.
  init(of scene: Scene, file: String, needsAll: Bool, load: ChartPictureLoader) throws {
    var faults: [Diagnostic] = []
    var known: Set<String> = []
    for plot in scene.plots {
      for group in plot.groups where group.kind == .image {
        let range = SourceRange(file: file, start: group.picturePosition)
        let addresses = group.marks.compactMap(\.pictureAddress).filter {
          known.insert($0).inserted
        }
        let own = addresses.compactMap { address -> Diagnostic? in
          do {
            return try fault(address, load: load).map { .error(at: range, $0) }
          } catch let missing as ChartDataMissing {
            if needsAll || !isSafeURL(address) { return .error(at: range, missing.headline) }
            if warnings.count < Self.mostFaults {
              warnings.append(.warning(at: range, missing.headline))
            }
            return nil
          } catch {
            return .error(at: range, "'\(address)' cannot be read: \(error)")
          }
        }
        faults += own.prefix(Self.mostFaults)
        if own.count > Self.mostFaults {
          let rest = own.count - Self.mostFaults
          faults.append(
            .error(at: range, "\(rest) more \(rest == 1 ? "picture" : "pictures") cannot be shown"))
        }
      }
    }
    if !faults.isEmpty { throw DiagnosticError(faults) }
  }

  /// What a page writes in place of the addresses in the specification.
  var addresses: [String: String] { loaded.compactMapValues { $0.picture.address } }

  /// What a file of its own writes: the pictures themselves.
  var embedded: [String: String] {
    loaded.mapValues { $0.format.dataAddress($0.picture.bytes) }
  }

  /// Loads one picture; returns what is wrong with it.
  private mutating func fault(_ address: String, load: ChartPictureLoader) throws -> String? {
    // Vega draws nothing for a row without a picture.
    if address.isEmpty { return nil }
    if address.lowercased().hasPrefix("data:") {
      return PictureFormat(dataAddress: address) == nil
        ? "'\(address.prefix(40))…' holds no picture that charts show: \(PictureFormat.listed)"
        : nil
    }
    guard let picture = try load(address) else {
      return isSafeURL(address) ? nil : "'\(address)' is no address of a picture"
    }
    if picture.bytes.count > Self.mostBytes {
      return "'\(address)' is larger than 16 MiB, which is too much for a chart"
    }
    guard let format = PictureFormat(picture.bytes) else {
      return "'\(address)' is no picture that charts show: \(PictureFormat.listed)"
    }
    guard format.isWhole(picture.bytes) else { return "the picture '\(address)' is cut off" }
    loaded[address] = (picture, format)
    return nil
  }
}

extension Mark {
  fileprivate var pictureAddress: String? {
    if case .image(let url, _, _) = shape { url } else { nil }
  }
}
