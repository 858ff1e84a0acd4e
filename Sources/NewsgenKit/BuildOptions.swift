package import SiteModel

/// What a build is asked to do.
package struct BuildOptions: Sendable {
  /// The folder with `site.yml`, `articles`, `pages`, `data` and `static`.
  package var content = "content"
  /// The folder that is published.
  package var output = "public"
  /// Replaces the settings' `url`.
  package var baseURL: BaseURL?
  package var includesDrafts = false
  package var includesFuture = false
  package var now: Now
  /// The folder in which `.newsgen` holds caches; by default the one that holds the content folder.
  package var workFolder: String {
    get {
      // The real path: what is written as `.` or `content/articles/..` has another parent than it seems.
      let real = try? FileSystem().realPath(content)
      return chosenWorkFolder ?? parentPath(real ?? content)
    }
    set { chosenWorkFolder = newValue }
  }
  private var chosenWorkFolder: String?
  /// Whether warnings stop the build.
  package var isStrict = false
  /// Whether pages go without their Content-Security-Policy: the preview adds a script to them.
  package var omitsSecurityPolicy = false

  package init(now: Now) { self.now = now }

  /// The moment that decides what is dated later.
  package enum Now: Sendable, Hashable {
    /// Seconds since 1970-01-01T00:00:00Z.
    case moment(Int)
    /// The end of a day in the site's time zone.
    case day(CivilDay)
  }
}
