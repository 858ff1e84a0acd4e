import Diagnostics
package import SiteModel

/// What the settings' `theme` and the files that belong to it make of a site's pages.
package struct Look: Sendable {
  /// What templates see of it.
  package var site = SiteLook()
  package var styleSheet: StyleSheet
  /// Files to be written as they are.
  package var files: [MadeFile] = []
  /// Pictures to be drawn.
  package var drawings: [Drawing] = []

  /// What browsers are told to let through; `nil` where the settings drop it. The preview has it too,
  /// though its pages do not, so that it tells the same.
  package var policy: SecurityPolicy?

  package init(styleSheet: StyleSheet) { self.styleSheet = styleSheet }

  /// The paths in the output of all that it writes.
  package var outputs: [String] {
    [styleSheet.permalink.outputPath] + files.map(\.path) + drawings.map(\.path)
  }
}
