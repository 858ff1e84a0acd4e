package import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A call of the file system that failed, in words for the writer.
package struct FileSystemError: Error, Sendable, Hashable, CustomStringConvertible {
  package let path: String
  /// As in `no space left on device`, without a full stop.
  package let reason: String
  /// The system's number, 0 where the reason is ours.
  package let code: Int32

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
    code = 0
  }

  /// The code where a file or a folder above it is missing.
  static let noSuchFile = ENOENT

  /// Whether the file system cannot do this at all, or not with these files: another way may. A
  /// refusal for want of rights is none of these.
  var meansNotPossibleHere: Bool {
    [EXDEV, EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, EBUSY].contains(code)
  }

  /// From `errno`.
  package init(path: String, code: Int32) {
    self.path = path
    self.code = code
    let words = String(cString: strerror(code))
    // "Permission denied" stands in the middle of a sentence; "RPC …" keeps its capitals.
    let isAcronym = words.dropFirst().first?.isUppercase ?? false
    reason = isAcronym ? words : words.prefix(1).lowercased() + words.dropFirst()
  }

  package var description: String { "\(path): \(reason)" }

  package var diagnostic: Diagnostic {
    .error(at: SourceRange(file: path), reason)
  }
}
