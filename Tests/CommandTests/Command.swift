import Foundation

/// The built `newsgen`, run as a writer runs it.
struct Command {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// It is built beside the test bundle.
  static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("newsgen")

  static func process(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// Runs to the end. Output goes by way of files, so that no pipe can fill up.
  static func run(
    _ arguments: String..., in folder: String, environment: [String: String] = [:],
    input: String? = nil
  ) throws -> Outcome {
    try run(arguments, in: folder, environment: environment, input: input)
  }

  /// - Parameter input: a file in the folder that is standard input.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:],
    input: String? = nil
  ) throws -> Outcome {
    let scratch = try Folder()
    let process = process(arguments, in: folder, environment: environment)
    let (output, errors) = ("\(scratch.path)/output", "\(scratch.path)/errors")
    for name in ["output", "errors"] { try scratch.write("", to: name) }
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
    if let input {
      process.standardInput = try FileHandle(
        forReadingFrom: URL(fileURLWithPath: "\(folder)/\(input)"))
    }
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try scratch.read("output"),
      errors: try scratch.read("errors"))
  }
}

/// A folder of a test's own, removed with it.
final class Folder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("newsgen-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
  }

  /// All files below a folder of it with their bytes.
  func files(_ name: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(name)") {
      let file = URL(fileURLWithPath: "\(self.path)/\(name)/\(path)")
      let isFolder = try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
      if !isFolder { files[path] = try Data(contentsOf: file) }
    }
    return files
  }
}
