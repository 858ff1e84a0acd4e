import Diagnostics
import SourceTree

/// The properties `bin` and `timeUnit` of channels.
extension SpecificationReader {
  func bin(
    _ properties: inout PropertyReader, of channel: Channel
  ) -> Located<BinSpecification>? {
    guard let node = properties.node("bin") else { return nil }
    if node.bool == false { return Located(.off, at: node.position) }
    if node.string == "binned" { return Located(.binned(step: nil), at: node.position) }
    let path = properties.path(of: "bin")
    guard node.mapping != nil || node.bool != nil else {
      properties.wrongType("'\(path)'", "true, 'binned' or a mapping", node)
      return nil
    }
    let parameters = binParameters(
      node, &properties, path: path, maximumBins: channel.standardMaximumBins)
    guard let parameters else { return nil }
    let isBinned = parameters.isBinned
    return Located(isBinned ? .binned(step: parameters.step) : .on(parameters), at: node.position)
  }

  func timeUnit(_ properties: inout PropertyReader) -> Located<TimeUnit>? {
    guard let node = properties.node("timeUnit") else { return nil }
    let unit = timeUnit(node, &properties, path: properties.path(of: "timeUnit"))
    return unit.map { Located($0, at: node.position) }
  }
}

extension Channel {
  /// How many bins a channel has at most where nothing is said.
  fileprivate var standardMaximumBins: Int {
    switch self {
    case .row, .column, .size, .color, .fill, .stroke, .strokeWidth, .opacity, .fillOpacity,
      .strokeOpacity, .shape:
      6
    case .strokeDash: 4
    default: 10
    }
  }
}
