import Synchronization

/// The sizes of pictures, each read once a build.
package final class PictureSizes: Sendable {
  private let known = Mutex<[String: PictureSize?]>([:])

  package init() {}

  /// - Returns: `nil` for a file that is no picture of a known kind.
  package func size(of path: String) -> PictureSize? {
    if let size = known.withLock({ $0[path] }) { return size }
    let size = (try? FileSystem().read(path)).flatMap { PictureSize(of: $0) }
    known.withLock { $0[path] = .some(size) }
    return size
  }
}
