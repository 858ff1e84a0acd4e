import Diagnostics
import Markup

/// The questions of a `ContentContext`, without its type: so the renderer is compiled once, in its
/// own module, and not slowly for each context in another.
struct ContextCalls {
  let link: (_ destination: String, SourcePosition) -> String
  let picture:
    (_ destination: String, _ alternative: String, _ isAlone: Bool, SourcePosition)
      -> ContentPicture
  let block:
    (_ name: String, _ arguments: String, _ text: String, _ textLine: Int, SourcePosition)
      -> HTML?
  let rawHTML: (_ markup: [UInt8], (_ byte: Int) -> SourcePosition) -> Void
  let unavailable: (UnavailableMarkdown, SourcePosition) -> Void
}

/// Runs `body` with calls that reach `context`; they must not outlive it.
func withContextCalls<Context: ContentContext, Result>(
  to context: inout Context, _ body: (ContextCalls) -> Result
) -> Result {
  withUnsafeMutablePointer(to: &context) { context in
    body(
      ContextCalls(
        link: { context.pointee.link($0, at: $1) },
        picture: { context.pointee.picture($0, alternative: $1, isAlone: $2, at: $3) },
        block: { context.pointee.block($0, arguments: $1, text: $2, textLine: $3, at: $4) },
        rawHTML: { context.pointee.rawHTML($0, at: $1) },
        unavailable: { context.pointee.unavailable($0, at: $1) }))
  }
}
