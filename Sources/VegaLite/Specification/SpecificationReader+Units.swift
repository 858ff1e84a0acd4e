import Diagnostics
import SourceTree

/// The properties `bin` and `timeUnit` of channels.
extension SpecificationReader {
  func bin(
    _ properties: inout PropertyReader, of channel: Channel
  ) -> Located<BinSpecification>? {
    guard let node = properties.node("bin") else { return nil }
    if let flag = node.bool {
      return Located(flag ? .on(BinParameters()) : .off, at: node.position)
    }
    if node.string == "binned" { return Located(.binned, at: node.position) }
    guard node.mapping != nil else {
      properties.wrongType("'\(properties.path(of: "bin"))'", "true, 'binned' or a mapping", node)
      return nil
    }
    return nil
  }

  func timeUnit(_ properties: inout PropertyReader) -> Located<TimeUnit>? {
    guard let node = properties.node("timeUnit") else { return nil }
    return Located(TimeUnit(), at: node.position)
  }
}
