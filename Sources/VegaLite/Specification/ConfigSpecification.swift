import Diagnostics

/// Number-valued and flag-valued properties of `config.scale`.
enum ScaleConfigProperty: String, PropertyKey {
  case bandPaddingInner, bandPaddingOuter, barBandPaddingInner, rectBandPaddingInner
  case tickBandPaddingInner, bandWithNestedOffsetPaddingInner, bandWithNestedOffsetPaddingOuter
  case offsetBandPaddingInner, offsetBandPaddingOuter, pointPadding, continuousPadding
  case maxBandSize, minBandSize, maxFontSize, minFontSize, maxOpacity, minOpacity, maxSize, minSize
  case maxStrokeWidth, minStrokeWidth, quantileCount, quantizeCount, clamp, round, zero, xReverse
  case useUnaggregatedDomain

  var kind: PropertyKind {
    switch self {
    case .clamp, .round, .zero, .xReverse, .useUnaggregatedDomain: .flag
    default: .number(0...1e6)
    }
  }
}

/// Properties of a view's background, of `view` and `config.view` alike.
enum ViewProperty: String, PropertyKey {
  case fill, fillOpacity, stroke, strokeOpacity, strokeWidth, strokeDash, opacity, cornerRadius
  case clip

  var kind: PropertyKind {
    switch self {
    case .fill, .stroke: .paint
    case .strokeDash: .dash
    case .clip: .flag
    case .fillOpacity, .strokeOpacity, .opacity: .number(0...1)
    case .strokeWidth, .cornerRadius: .number(0...1e3)
    }
  }
}

/// Which axes a `config` speaks of.
enum AxisConfigName: String, Sendable, CaseIterable {
  case axis, axisX, axisY, axisTop, axisBottom, axisLeft, axisRight
  case axisBand, axisPoint, axisDiscrete, axisQuantitative, axisTemporal
  case axisXBand, axisXPoint, axisXDiscrete, axisXQuantitative, axisXTemporal
  case axisYBand, axisYPoint, axisYDiscrete, axisYQuantitative, axisYTemporal
}

/// The grammar's `config`: defaults for the whole chart. A theme is one of these; the author's is
/// stronger, property by property.
@dynamicMemberLookup
struct ConfigSpecification: Sendable {
  struct Properties: Sendable {
    /// Whether it holds anything that an author wrote.
    var isWritten = false
    var background: Paint?
    var padding: Padding?
    var autosize: AutosizeSpecification?
    var axes: [AxisConfigName: AxisSpecification] = [:]
    /// Where `disable` is set.
    var disabledAxes: Set<AxisConfigName> = []
    var legend = LegendSpecification()
    var isLegendDisabled: Bool?
    /// `header`, `headerRow`, `headerColumn`, `headerFacet`.
    var headers: [String: HeaderSpecification] = [:]
    var title = TitleSpecification()
    /// What holds for all marks.
    var mark = MarkProperties()
    var marks: [MarkType: MarkProperties] = [:]
    var composites: [CompositeMark: MarkProperties] = [:]
    /// `style`: marks' and guides' named styles.
    var styles: [String: MarkProperties] = [:]
    var scale = PropertyBag<ScaleConfigProperty>()
    /// `range.category`, `ordinal`, `ramp`, `heatmap`, `diverging`, `symbol`.
    var ranges: [String: ConfiguredRange] = [:]
    var numberFormat: Located<String>?
    /// Of the axes of shares.
    var normalizedNumberFormat: Located<String>?
    var timeFormat: Located<String>?
    var countTitle: String?
    /// How titles of computed fields are made.
    var fieldTitle: FieldTitleStyle?
    var view = PropertyBag<ViewProperty>()
    var continuousWidth: Double?
    var continuousHeight: Double?
    var discreteWidth: ViewExtent?
    var discreteHeight: ViewExtent?
    var step: Double?
    var facet = ArrangementSpecification()
    var concat = ArrangementSpecification()
    var font: String?
    var locale: ChartLocale?
  }

  // Every stage hands it on, so it is one reference.
  @Boxed var properties = Properties()

  @inline(__always)
  subscript<Property>(
    dynamicMember path: WritableKeyPath<Properties, Property>
  ) -> Property {
    _read { yield properties[keyPath: path] }
    _modify { yield &properties[keyPath: path] }
  }
}

enum FieldTitleStyle: String, Sendable, CaseIterable { case verbal, functional, plain }

/// What a range of `config.range` holds.
enum ConfiguredRange: Sendable {
  case paints([Paint])
  case scheme(ColorScheme)
  case shapes([SymbolShape])
}
