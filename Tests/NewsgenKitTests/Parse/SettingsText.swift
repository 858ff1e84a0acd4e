import Diagnostics
import NewsgenKit

/// Settings that are right but for the lines of a test.
enum SettingsText {
  static func read(_ lines: String) -> (settings: SiteSettings, errors: [String]) {
    let (settings, diagnostics) = SiteSettingsReader.read(
      "title: T\nurl: https://example.org\nlanguage: en\n\(lines)\n", file: "site.yml")
    return (settings, diagnostics.map(\.description))
  }
}
