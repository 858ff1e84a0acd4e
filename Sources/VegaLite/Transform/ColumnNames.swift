extension ChannelDefinition {
  /// The name of the column that the flow makes for this definition: its field, or what Vega-Lite
  /// calls the result of `aggregate`, `bin` or `timeUnit`, since expressions and sorts name them so.
  var columnName: String? {
    switch source {
    case .rowCount: return "__count"
    case .field(let field):
      let name = FieldPath.columnName(field.value)
      switch aggregate?.value {
      case .operation(let operation)?:
        return operation == .count ? "__count" : "\(operation.rawValue)_\(name)"
      case .argument(let isMaximum, let of)?:
        return "\(isMaximum ? "argmax" : "argmin")_\(of).\(name)"
      case nil: break
      }
      if let unit = timeUnit?.value, !unit.isBinned { return "\(unit.columnPrefix)_\(name)" }
      if case .on(let parameters)? = bin?.value { return "\(parameters.columnPrefix)_\(name)" }
      return name
    case .datum, .value, .inherited: return nil
    }
  }

  /// The column of the other end of a bin or of a unit of time.
  var endColumnName: String? {
    guard hasComputedEnd, let columnName else { return nil }
    return "\(columnName)_end"
  }

  /// The column of a bin in words, such as `10 – 20`.
  var rangeColumnName: String? {
    guard case .on? = bin?.value, aggregate == nil, timeUnit == nil, let columnName else {
      return nil
    }
    return "\(columnName)_range"
  }

  /// Whether the flow makes a column for the other end of its values.
  var hasComputedEnd: Bool {
    guard isField, aggregate == nil else { return false }
    if timeUnit != nil { return true }
    if case .on? = bin?.value { return true }
    return false
  }

  /// Whether its bins are named in words instead of standing on a continuous scale.
  var namesBins: Bool {
    guard rangeColumnName != nil else { return false }
    if channel.isFacet { return true }
    switch type?.value {
    case .ordinal?, .nominal?: return true
    case .quantitative?, .temporal?, nil: return channel == .shape || channel == .strokeDash
    }
  }

  /// The column whose distinct values are the discrete domain of this definition.
  var domainColumnName: String? { namesBins ? rangeColumnName : columnName }

  /// The column by whose values a facet divides.
  var facetColumnName: String? { columnName }
}

extension TimeUnit {
  /// What the name of a column of such times begins with.
  var columnPrefix: String {
    (isUTC ? "utc" : "") + name + (step == 1 ? "" : "_step_\(step)")
  }
}

extension BinParameters {
  /// What the name of a column of such bins begins with.
  var columnPrefix: String {
    var words = ["bin"]
    if let anchor { words.append("anchor_\(anchor.shortestText)") }
    if base != 10 { words.append("base_\(base.shortestText)") }
    if let extent {
      words.append("extent_\(extent.lower.shortestText)_\(extent.upper.shortestText)")
    }
    if let selection {
      words.append("extent_param_\(selection.name)")
      if let channel = selection.channel { words.append("encoding_\(channel.rawValue)") }
      if let field = selection.field { words.append("field_\(field)") }
    }
    if minimumStep != 0 { words.append("minstep_\(minimumStep.shortestText)") }
    if !isNice { words.append("nice_false") }
    if let step {
      words.append("step_\(step.shortestText)")
    } else {
      words.append("maxbins_\(maximumBins)")
    }
    return words.joined(separator: "_")
  }
}
