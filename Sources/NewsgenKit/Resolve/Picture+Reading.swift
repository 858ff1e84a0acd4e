package import SiteModel

extension Picture {
  /// Why a picture cannot be shared.
  package enum Problem: Error, Hashable {
    case unreadable(String)
    case notRaster(String)

    package var headline: String {
      switch self {
      case .unreadable(let name): "the picture '\(name)' cannot be read"
      case .notRaster(let name): "networks show PNG, JPEG and WebP only, not '\(name)'"
      }
    }
  }

  /// Reads a picture's size.
  package static func read(
    _ source: String, permalink: Permalink, alternative: String
  ) throws(Problem) -> Picture {
    let name = fileName(source)
    let kind = name.lowercased().split(separator: ".").last ?? ""
    guard ["png", "jpg", "jpeg", "webp"].contains(kind) else { throw .notRaster(name) }
    guard let bytes = try? FileSystem().read(source), let size = PictureSize(of: bytes) else {
      throw .unreadable(name)
    }
    return Picture(
      permalink: permalink, width: size.width, height: size.height, alternative: alternative)
  }
}
