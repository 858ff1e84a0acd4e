import ArgumentParser
import Diagnostics
import Dispatch
import NewsgenKit
import Preview
import Templates

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the site in a browser and renews the page on each save.",
    discussion: """
      Nothing is written to the output folder. Drafts and articles of a later date are shown, drafts \
      with a mark. What is wrong shows in the page with its place. End it with Ctrl-C.

      EXAMPLES
        newsgen serve
        newsgen serve --port 4000
        newsgen serve --host 0.0.0.0        to look at it on a phone in the same network
      """)

  @OptionGroup var site: SiteArguments

  @Option(name: .long, help: "The port; by default 8000, or the next that is free.")
  var port: UInt16?

  @Option(name: .long, help: "The address to listen on.")
  var host = "127.0.0.1"

  func run() async throws {
    let arguments = site
    let content = arguments.options().content
    let server = PreviewServer(
      configuration: PreviewConfiguration(
        host: host, port: port ?? 8000, isPortFixed: port != nil, watched: [content],
        source: { try? FileSystem().read($0) }),
      build: { await Self.build(arguments.options()) },
      say: { Terminal.print($0) })
    do {
      try await untilInterrupted { try await server.run() }
    } catch let error as PreviewError {
      Terminal.complain("error: \(error)")
      throw ExitCode(1)
    }
  }

  /// Runs until the work ends or Ctrl-C asks for its end.
  private func untilInterrupted(_ work: @escaping @Sendable () async throws -> Void) async throws {
    let task = Task { try await work() }
    let interrupts = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { task.cancel() }
      source.resume()
      return source
    }
    defer { for interrupt in interrupts { interrupt.cancel() } }
    try await task.value
  }

  private static func build(_ options: BuildOptions) async -> PreviewBuild {
    var options = options
    options.includesDrafts = true
    options.includesFuture = true
    options.omitsSecurityPolicy = true
    do {
      let sink = MemorySink()
      let report = try await Build(options: options, templates: NewsgenTemplates()).run(into: sink)
      let files = sink.files.mapValues { file in
        switch file {
        case .bytes(let bytes): PreviewFile.bytes(bytes)
        case .source(let path): PreviewFile.file(path: path)
        }
      }
      return .site(
        PreviewSite(files: files, warnings: report.warnings, basePath: report.basePath))
    } catch let error as DiagnosticError {
      return .failed(error.diagnostics)
    } catch let error as FileSystemError {
      return .failed([error.diagnostic])
    } catch {
      return .failed([.error(at: SourceRange(file: options.content), "\(error)")])
    }
  }
}
