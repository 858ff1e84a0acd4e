import Diagnostics
import SourceTree

extension PropertyReader {
  /// `{"gradient": "linear", "stops": […], "x1": …}`, whose places are shares of the mark's box.
  mutating func gradient(of node: Node, _ subject: String) -> Paint? {
    guard let kind = node["gradient"]?.string, kind == "linear" || kind == "radial" else {
      report(
        "the gradient of \(subject) must be 'linear' or 'radial'",
        at: node["gradient"]?.position ?? node.position)
      return nil
    }
    let isLinear = kind == "linear"
    let places = ["x1", "y1", "x2", "y2"] + (isLinear ? [] : ["r1", "r2"])
    let known = ["gradient", "stops", "id"] + places
    for entry in node.mapping ?? [] where !known.contains(entry.name) {
      report(
        "unknown property '\(entry.name)' in the gradient of \(subject)", at: entry.namePosition,
        suggestion: nearestName(to: entry.name, among: known))
    }
    func share(_ name: String, _ standard: Double, _ reader: inout PropertyReader) -> Double {
      guard let node = node[name], !node.isNull else { return standard }
      guard let number = node.number, (-10...10).contains(number) else {
        reader.report(
          "'\(name)' in the gradient of \(subject) must be a number near 0 to 1", at: node.position)
        return standard
      }
      return number
    }
    let stops = gradientStops(of: node, subject)
    let middle = isLinear ? 0 : 0.5
    let start = Point(x: share("x1", middle, &self), y: share("y1", middle, &self))
    let end = Point(x: share("x2", isLinear ? 1 : 0.5, &self), y: share("y2", middle, &self))
    if isLinear { return .gradient(.linear(stops, from: start, to: end)) }
    return .gradient(
      .radial(stops, from: start, share("r1", 0, &self), to: end, share("r2", 0.5, &self)))
  }

  private mutating func gradientStops(of node: Node, _ subject: String) -> [Gradient.Stop] {
    guard let nodes = node["stops"]?.sequence, !nodes.isEmpty, nodes.count <= 1000 else {
      report(
        "the gradient of \(subject) must have a list of 'stops'",
        at: node["stops"]?.position ?? node.position)
      return []
    }
    return nodes.compactMap { stop in
      guard let offset = stop["offset"]?.number, (0...1).contains(offset),
        let color = stop["color"]?.string, let paint = Paint(css: color)
      else {
        report(
          "a stop of \(subject) needs an 'offset' from 0 to 1 and a 'color'", at: stop.position)
        return nil
      }
      return Gradient.Stop(offset: offset, paint: paint)
    }
  }
}
