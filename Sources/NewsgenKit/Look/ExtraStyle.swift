import Diagnostics

/// The writer's `extra.css`, which stands behind the templates' own style sheet: searched for what
/// browsers would pass over.
enum ExtraStyle {
  /// - Parameter policy: what browsers let through; `nil` where they are told nothing.
  static func warnings(_ css: [UInt8], file: String, policy: SecurityPolicy?) -> [Diagnostic] {
    let style = StyleReferences(in: css)
    let rules = style.openingRules.map { rule in
      (
        rule.offset,
        "'@\(rule.name)' has no effect: it must stand first in a style sheet, and extra.css is "
          + "added behind newsgen's own"
      )
    }
    // What a rule without effect names is not asked for.
    let blocked = style.references.filter { $0.kind != .sheet }.compactMap { reference in
      policy?.headline(of: reference).map { (reference.offset, $0) }
    }
    var place = MarkupPlace(css)
    return (rules + blocked).sorted { $0.0 < $1.0 }.map { offset, headline in
      .warning(at: SourceRange(file: file, start: place.position(of: offset)), headline)
    }
  }
}
