import Diagnostics
import Markup

/// What the browser shows in place of a page while the site cannot be built.
struct ErrorPage {
  let faults: [Diagnostic]
  /// The bytes of a file, for the lines around a place.
  let source: (String) -> [UInt8]?

  var html: HTML {
    let errors = faults.count { $0.severity == .error }
    let headline = "Not built: \(counted(errors, "error"))"
    // What keeps the site from being built comes before what does not.
    let sorted = faults.sortedByPlace()
    let entries =
      (sorted.filter { $0.severity == .error } + sorted.filter { $0.severity != .error }).map(entry)
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(headline)</title>
      <style>\(style)</style>
      </head>
      <body>
      <main>
      <h1>\(headline)</h1>
      <p>This page gives way to the site as soon as it can be built again.</p>
      <ol>
      \(entries)</ol>
      </main>
      </body>
      </html>

      """
  }

  private func entry(_ fault: Diagnostic) -> HTML {
    let suggestion: HTML? = fault.suggestion.map { "\n<p>Did you mean <code>\($0)</code>?</p>" }
    let notes = fault.notes.map(note)
    return """
      <li class="\(fault.severity.rawValue)">
      <p class="place">\(fault.range.description)</p>
      <p class="headline"><strong>\(fault.severity.rawValue):</strong> \(fault.headline)</p>\(suggestion)
      \(excerpt(fault.range))\(notes)</li>

      """
  }

  private func note(_ note: Diagnostic.Note) -> HTML {
    let place: HTML? = note.range.map { " <span class=\"place\">\($0.description)</span>" }
    let lines: HTML? = note.range.map(excerpt)
    return "<p class=\"note\">note: \(note.text)\(place)</p>\n\(lines)"
  }

  private func excerpt(_ range: SourceRange) -> HTML {
    guard let start = range.start, let bytes = source(range.file),
      let excerpt = SourceExcerpt(of: bytes, at: start, end: range.end)
    else { return HTML() }
    let digits = String((excerpt.after.last ?? excerpt.before.last)?.number ?? 0).count
    func row(_ line: SourceExcerpt.Line) -> HTML {
      let number = String(line.number)
      let padding = String(repeating: " ", count: max(0, digits - number.count))
      return "<i>\(padding)\(number) │ </i>\(line.text)\n"
    }
    let margin = String(repeating: " ", count: digits)
    return """
      <pre tabindex="0">\(excerpt.before.map(row))<i>\(margin) │ </i><b>\(excerpt.caret)</b>
      \(excerpt.after.map(row))</pre>

      """
  }

  private var style: HTML {
    """

    :root { color-scheme: light dark; --text: #1c1b1a; --paper: #fbfaf7; --soft: #66625c;
      --box: #f1eee8; --error: #b3261e; --warning: #7a5300; }
    @media (prefers-color-scheme: dark) { :root { --text: #ece9e4; --paper: #181715;
      --soft: #a8a39b; --box: #24221f; --error: #ff8a80; --warning: #f0b849; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--text);
      font: 1rem/1.5 system-ui, sans-serif; }
    main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
    h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
    h1 + p, .note, .place { color: var(--soft); }
    ol { margin: 2rem 0 0; padding: 0; list-style: none; }
    li { margin: 0 0 2rem; padding-left: 1rem; border-left: 3px solid var(--error); }
    li.warning { border-color: var(--warning); }
    p { margin: 0.25rem 0; overflow-wrap: anywhere; }
    .place, pre, code { font-family: ui-monospace, "Liberation Mono", monospace; font-size: 0.875rem; }
    strong, pre b { color: var(--error); }
    li.warning strong, li.warning pre b { color: var(--warning); }
    pre { margin: 0.5rem 0 0; padding: 0.75rem 1rem; overflow-x: auto; background: var(--box);
      border-radius: 4px; line-height: 1.45; tab-size: 4; }
    pre i { font-style: normal; color: var(--soft); user-select: none; }

    """
  }
}
