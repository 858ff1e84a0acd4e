package import Diagnostics

/// What a build made.
package struct BuildReport: Sendable {
  package var pages = 0
  package var charts = 0
  package var feeds = 0
  package var heldBack = HeldBack()
  /// The day that decided what is dated later, in the site's time zone.
  package var today = ""
  /// The base URL's path, with a slash at both ends.
  package var basePath = "/"
  package var warnings: [Diagnostic] = []

  /// `42 pages, 6 charts, 1 feed`.
  package var summary: String {
    [counted(pages, "page"), counted(charts, "chart"), counted(feeds, "feed")]
      .joined(separator: ", ")
  }

  /// `held back: 2 drafts, 1 dated after 2026-11-24`; `nil` where nothing was.
  package var heldBackSummary: String? {
    var parts: [String] = []
    if heldBack.drafts > 0 { parts.append(counted(heldBack.drafts, "draft")) }
    if heldBack.future > 0 { parts.append("\(heldBack.future) dated after \(today)") }
    return parts.isEmpty ? nil : "held back: " + parts.joined(separator: ", ")
  }
}
