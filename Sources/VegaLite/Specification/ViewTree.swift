import Diagnostics

/// Views of one mark each under layers, facets and concatenations: composite marks, `point` and
/// `line`, `repeat`, the channels `row`, `column` and `facet`, shorthand, `config` and the theme's
/// defaults are worked in, encodings are handed down.
indirect enum ViewTree: Sendable {
  case unit(UnitView)
  case layer(LayerView)
  case facet(FacetView)
  case concat(ConcatView)

  /// The views of one mark in the order in which they are drawn.
  var units: [UnitView] {
    switch self {
    case .unit(let unit): [unit]
    case .layer(let layer): layer.views.flatMap(\.units)
    case .facet(let facet): facet.view.units
    case .concat(let concat): concat.views.flatMap(\.units)
    }
  }

  var frame: ViewFrame {
    switch self {
    case .unit(let unit): unit.frame
    case .layer(let layer): layer.frame
    case .facet(let facet): facet.frame
    case .concat(let concat): concat.frame
    }
  }
}

/// What every kind of view has.
struct ViewFrame: Sendable {
  let position: SourcePosition
  var title: TitleSpecification?
  var width: Located<ViewExtent>?
  var height: Located<ViewExtent>?
  /// Data of its own; `nil` where it takes those of what surrounds it.
  var data: DataSpecification?
  /// Its own, which follow those of what surrounds it.
  var transforms: [TransformSpecification] = []
  var resolve = ResolveSpecification()
  /// Complete with the defaults of `config`.
  var arrangement = ArrangementSpecification()
  var background = PropertyBag<ViewProperty>()
}

struct UnitView: Sendable {
  @Boxed var frame: ViewFrame
  let mark: MarkType
  let markPosition: SourcePosition
  /// Complete with `config` and the theme, but for what depends on the data.
  @Boxed private(set) var properties: MarkProperties
  /// What the author wrote himself, without the defaults of the theme.
  @Boxed private(set) var writtenProperties: MarkProperties
  /// `fill` and `stroke` of the mark itself, which are stronger than the channel `color`.
  var ownPaints: (fill: Paint?, stroke: Paint?) = (nil, nil)
  /// Complete: every field has its type; `row`, `column` and `facet` are not in it.
  var encoding: EncodingSpecification
  /// Along which axis bars grow and lines run; `nil` for marks without a direction.
  let orientation: Orientation?
  /// Which channel is stacked and how, by what is written and the grammar's defaults.
  var stack: StackPlan?
  /// The part of a composite mark or of a line that this is, such as `box`, `median` or `point`.
  var part: String?
  /// Names of the selections that are made in it.
  var selections: [String] = []
  /// Intervals that are selected at first.
  var brushes: [Brush] = []

  var position: SourcePosition { frame.position }
}

struct LayerView: Sendable {
  @Boxed var frame: ViewFrame
  var views: [ViewTree]
}

struct FacetView: Sendable {
  @Boxed var frame: ViewFrame
  var row: ChannelDefinition?
  var column: ChannelDefinition?
  /// Wraps after `frame.arrangement.columns`.
  var wrapped: ChannelDefinition?
  var view: ViewTree

  var definitions: [ChannelDefinition] { [row, column, wrapped].compactMap { $0 } }
}

struct ConcatView: Sendable {
  @Boxed var frame: ViewFrame
  let direction: ConcatSpecification.Direction
  var views: [ViewTree]
}

/// A specification that is ready to be filled with data.
struct Chartable: Sendable {
  @Boxed var specification: Specification
  @Boxed var theme: Theme
  /// The author's `config` over the theme's.
  @Boxed var config: ConfigSpecification
  let tree: ViewTree
  /// Values of parameters.
  var scope = ExpressionScope()
  /// Which rectangle is that of an interval that a chart has one of, by its name.
  var brushes: [String: Int] = [:]
  /// What the writer is to know, such as that a selection has no effect in a picture.
  var notes: [Diagnostic] = []
}
