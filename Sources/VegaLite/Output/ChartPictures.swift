import Diagnostics
import Markup

/// The pictures that the marks of a chart show.
struct ChartPictures: Sendable {
  /// More is no picture for a chart: 16 MiB.
  static let mostBytes = 1 << 24
  /// More faults of one kind of mark are only counted.
  private static let mostFaults = 10

  private var loaded: [String: (picture: ChartPicture, format: PictureFormat)] = [:]

  /// - Throws: `DiagnosticError` with all pictures that cannot be shown.
  init(of scene: Scene, file: String, load: ChartPictureLoader) throws {
    var faults: [Diagnostic] = []
    var known: Set<String> = []
    for plot in scene.plots {
      for group in plot.groups where group.kind == .image {
        let range = SourceRange(file: file, start: group.picturePosition)
        let addresses = group.marks.compactMap(\.pictureAddress).filter {
          known.insert($0).inserted
        }
        let own = addresses.compactMap { address in
          fault(address, load: load).map { Diagnostic.error(at: range, $0) }
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
  private mutating func fault(_ address: String, load: ChartPictureLoader) -> String? {
    // Vega draws nothing for a row without a picture.
    if address.isEmpty { return nil }
    if address.lowercased().hasPrefix("data:") {
      return PictureFormat(dataAddress: address) == nil
        ? "'\(address.prefix(40))…' holds no picture that charts show: \(PictureFormat.listed)"
        : nil
    }
    do {
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
    } catch let missing as ChartDataMissing {
      return missing.headline
    } catch {
      return "'\(address)' cannot be read: \(error)"
    }
  }
}

extension Mark {
  fileprivate var pictureAddress: String? {
    if case .image(let url, _, _) = shape { url } else { nil }
  }
}
