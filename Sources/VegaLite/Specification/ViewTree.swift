import Diagnostics

/// Views of one mark each under layers: shorthand, `config` and the theme's defaults are filled in,
/// surrounding encodings, data and transforms are handed down.
indirect enum ViewTree: Sendable {
  case unit(UnitView)
  case layer([ViewTree])

  /// The views of one mark in the order in which they are drawn.
  var units: [UnitView] {
    switch self {
    case .unit(let unit): [unit]
    case .layer(let views): views.flatMap(\.units)
    }
  }
}

struct UnitView: Sendable {
  let position: SourcePosition
  let data: DataSpecification?
  let transforms: [TransformSpecification]
  let mark: MarkType
  let markPosition: SourcePosition
  /// Complete but for what depends on the encoding.
  let properties: MarkProperties
  /// What the author wrote himself, without the defaults of the theme.
  let writtenProperties: MarkProperties
  let encoding: EncodingSpecification
  /// Along which axis bars grow and lines run; `nil` for marks without a direction.
  let orientation: Orientation?
  /// Whether these are the points of a line with `point`.
  var isOnLine = false
}

/// A specification that is ready to be filled with data.
struct Chartable: Sendable {
  let specification: Specification
  let theme: Theme
  let title: TitleSpecification?
  let width: Located<ViewExtent>?
  let height: Located<ViewExtent>?
  let tree: ViewTree
}
