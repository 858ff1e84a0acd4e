import Diagnostics

/// A chart as its author wrote it: the Vega-Lite grammar as typed values, each with its place.
struct Specification: Sendable {
  var description: String?
  var name: String?
  var background: Paint?
  /// Pixels around the whole.
  var padding: Padding?
  var autosize: AutosizeSpecification?
  var config = ConfigSpecification()
  var additions = NewsgenSpecification()
  var root: ViewSpecification
  /// Values of parameters.
  var scope = ExpressionScope()
  /// What the writer is to know, such as that a selection has no effect in a picture.
  var notes: [Diagnostic] = []
}

struct Padding: Sendable, Hashable {
  var left = 0.0
  var top = 0.0
  var right = 0.0
  var bottom = 0.0
}

/// A view and the views within it.
indirect enum ViewSpecification: Sendable {
  case unit(UnitSpecification)
  case layer(LayerSpecification)
  case facet(FacetSpecification)
  /// Also what `repeat` stands for.
  case concat(ConcatSpecification)

  var common: ViewCommon {
    get {
      switch self {
      case .unit(let unit): unit.common
      case .layer(let layer): layer.common
      case .facet(let facet): facet.common
      case .concat(let concat): concat.common
      }
    }
    set {
      switch self {
      case .unit(var unit):
        unit.common = newValue
        self = .unit(unit)
      case .layer(var layer):
        layer.common = newValue
        self = .layer(layer)
      case .facet(var facet):
        facet.common = newValue
        self = .facet(facet)
      case .concat(var concat):
        concat.common = newValue
        self = .concat(concat)
      }
    }
  }
}

/// What every kind of view may say.
struct ViewCommon: Sendable {
  let position: SourcePosition
  var name: String?
  var title: TitleSpecification?
  var width: Located<ViewExtent>?
  var height: Located<ViewExtent>?
  var data: DataSpecification?
  var transforms: [TransformSpecification] = []
  var resolve = ResolveSpecification()
  /// How the views within stand; of `facet`, `concat` and `repeat`.
  var arrangement = ArrangementSpecification()
  /// `view`: the background of the plot.
  var background = PropertyBag<ViewProperty>()
  /// `view.style`: names of styles in `config.style`.
  var backgroundStyles: [String] = []
}

struct UnitSpecification: Sendable {
  var common: ViewCommon
  var mark: MarkSpecification
  var encoding: EncodingSpecification
  var selections: [SelectionSpecification] = []
}

struct LayerSpecification: Sendable {
  var common: ViewCommon
  /// Shared by the layers that do not say otherwise.
  var encoding: EncodingSpecification
  var layers: [ViewSpecification]
}

/// A view's width or height.
enum ViewExtent: Sendable, Hashable {
  case pixels(Double)
  /// Pixels for each value of a discrete scale; with an offset scale within it, of that.
  case step(Double)
  /// Pixels for each value of a discrete scale, whatever stands within it.
  case positionStep(Double)
  /// As wide as the column that the chart stands in.
  case container
}

/// The additions under the key `newsgen`, which leave the rest plain Vega-Lite.
struct NewsgenSpecification: Sendable {
  enum Preference: String, Sendable, CaseIterable { case min, max }

  struct Frontier: Sendable {
    let position: SourcePosition
    let x: Preference
    let y: Preference
  }

  var id: String?
  var caption: String?
  var source: String?
  /// The field whose values name the points.
  var labels: Located<String>?
  var frontier: Frontier?
}
