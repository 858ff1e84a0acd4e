extension ConfigSpecification {
  /// This config, completed property by property by a weaker one.
  func over(_ other: ConfigSpecification) -> ConfigSpecification {
    var merged = self
    merged.background = self.background ?? other.background
    merged.padding = self.padding ?? other.padding
    merged.autosize = self.autosize ?? other.autosize
    merged.disabledAxes.formUnion(other.disabledAxes)
    merged.isLegendDisabled = self.isLegendDisabled ?? other.isLegendDisabled
    merged.mark = self.mark.over(other.mark)
    merged.marks.merge(other.marks) { $0.over($1) }
    merged.composites.merge(other.composites) { $0.over($1) }
    merged.styles.merge(other.styles) { $0.over($1) }
    merged.scale = self.scale.over(other.scale)
    merged.ranges.merge(other.ranges) { own, _ in own }
    merged.numberFormat = self.numberFormat ?? other.numberFormat
    merged.normalizedNumberFormat = self.normalizedNumberFormat ?? other.normalizedNumberFormat
    merged.timeFormat = self.timeFormat ?? other.timeFormat
    merged.countTitle = self.countTitle ?? other.countTitle
    merged.fieldTitle = self.fieldTitle ?? other.fieldTitle
    merged.view = self.view.over(other.view)
    merged.continuousWidth = self.continuousWidth ?? other.continuousWidth
    merged.continuousHeight = self.continuousHeight ?? other.continuousHeight
    merged.discreteWidth = self.discreteWidth ?? other.discreteWidth
    merged.discreteHeight = self.discreteHeight ?? other.discreteHeight
    merged.step = self.step ?? other.step
    merged.facet = self.facet.over(other.facet)
    merged.concat = self.concat.over(other.concat)
    merged.font = self.font ?? other.font
    merged.locale = self.locale ?? other.locale
    merged.mergeGuides(self, other)
    return merged
  }

  /// Guides have their own config, then the styles of labels and titles, then the font of all.
  private mutating func mergeGuides(_ own: ConfigSpecification, _ other: ConfigSpecification) {
    let styles = GuideStyles(own)
    var axis = AxisSpecification()
    axis.bag = styles.guide(AxisProperty.self)
    self.axes.merge(other.axes) { $0.over($1) }
    self.axes[.axis] = (own.axes[.axis] ?? AxisSpecification()).over(axis)
      .over(other.axes[.axis] ?? AxisSpecification())
    var legend = LegendSpecification()
    legend.bag = styles.guide(LegendProperty.self)
    self.legend = own.legend.over(legend).over(other.legend)
    var header = HeaderSpecification()
    header.bag = styles.guide(HeaderProperty.self)
    self.headers.merge(other.headers) { $0.over($1) }
    self.headers["header"] = (own.headers["header"] ?? HeaderSpecification()).over(header)
      .over(other.headers["header"] ?? HeaderSpecification())
    self.title.bag = own.title.bag.over(styles.heading()).over(other.title.bag)
  }
}

/// What `config.style` and `config.font` say about labels and titles.
private struct GuideStyles {
  let label: MarkProperties
  let title: MarkProperties
  let groupTitle: MarkProperties
  let groupSubtitle: MarkProperties

  init(_ config: ConfigSpecification) {
    var font = MarkProperties()
    if let name = config.font { font.bag.set(.font, .word(name)) }
    func style(_ name: String) -> MarkProperties {
      (config.styles[name] ?? MarkProperties()).over(font)
    }
    label = style("guide-label")
    title = style("guide-title")
    groupTitle = style("group-title")
    groupSubtitle = style("group-subtitle")
  }

  /// The properties `label…` and `title…` of a guide.
  func guide<Key: PropertyKey>(_ keys: Key.Type) -> PropertyBag<Key> {
    var bag = PropertyBag<Key>()
    bag.take("label", from: label)
    bag.take("title", from: title)
    return bag
  }

  func heading() -> PropertyBag<TitleProperty> {
    var bag = PropertyBag<TitleProperty>()
    bag.take("", from: groupTitle)
    bag.take("subtitle", from: groupSubtitle)
    return bag
  }
}

extension PropertyBag {
  /// Takes a style's properties over under names that begin with `prefix`.
  mutating func take(_ prefix: String, from style: MarkProperties) {
    let names: [(MarkProperty, String)] = [
      (.color, "color"), (.fill, "color"), (.font, "font"), (.fontSize, "fontSize"),
      (.fontStyle, "fontStyle"), (.fontWeight, "fontWeight"), (.align, "align"),
      (.baseline, "baseline"), (.angle, "angle"), (.limit, "limit"), (.lineHeight, "lineHeight"),
      (.opacity, "opacity"), (.dx, "dx"), (.dy, "dy"),
    ]
    for (property, name) in names {
      let full = prefix.isEmpty ? name : prefix + name.prefix(1).uppercased() + name.dropFirst()
      guard let value = style.bag[conditional: property], let key = Key(rawValue: full) else {
        continue
      }
      self[conditional: key] = value
    }
  }
}

extension MarkProperties {
  /// A style as properties of a title.
  var titleProperties: PropertyBag<TitleProperty> {
    var bag = PropertyBag<TitleProperty>()
    bag.take("", from: self)
    return bag
  }

  /// A style as properties of a view's background.
  var viewProperties: PropertyBag<ViewProperty> {
    var result = PropertyBag<ViewProperty>()
    for key in bag.keys {
      guard let name = ViewProperty(rawValue: key.rawValue) else { continue }
      result[conditional: name] = bag[conditional: key]
    }
    return result
  }
}
