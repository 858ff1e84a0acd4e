import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs other programs to their end.
enum Subprocess {
  /// Milliseconds of CPU, user and system, of a program and of those that it waited for; nil where it
  /// cannot be started or fails.
  static func processorTime(of command: [String]) -> Double? {
    let before = childrenTime
    guard run(command, showsErrors: false) != nil else { return nil }
    return childrenTime - before
  }

  /// What a program prints; nil where it fails.
  static func run(_ command: [String], showsErrors: Bool = true) -> String? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    if !showsErrors { process.standardError = FileHandle.nullDevice }
    guard (try? process.run()) != nil else { return nil }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: output, as: UTF8.self) : nil
  }

  /// `RUSAGE_CHILDREN`, which Swift's Glibc gives another type than `getrusage` takes.
  private static let children: Int32 = -1

  /// Of all children that have ended.
  private static var childrenTime: Double {
    var usage = rusage()
    getrusage(children, &usage)
    func milliseconds(_ time: timeval) -> Double {
      Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
    }
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)
  }
}
