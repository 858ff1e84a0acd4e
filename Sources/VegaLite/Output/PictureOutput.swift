import Markup

/// How the pictures of marks are written. A large one that is shown often is written once.
struct PictureOutput: Sendable {
  /// A picture in one size.
  private struct Cut: Hashable {
    let url: String
    let size: Size
    let keepsAspect: Bool

    init(_ url: String, _ rectangle: Rectangle, keepsAspect: Bool) {
      self.url = url
      size = Size(width: rectangle.width, height: rectangle.height)
      self.keepsAspect = keepsAspect
    }
  }

  /// Repeats that take less are written out, which more readers of SVG understand: 256 KiB.
  private static let mostRepeated = 1 << 18

  /// In place of those of the specification.
  private let addresses: [String: String]
  private let shared: [Cut]
  private let numbers: [Cut: Int]
  /// What ids begin with.
  private let id: String

  /// Addresses as they are.
  init() { (addresses, shared, numbers, id) = ([:], [], [:], "") }

  /// - Parameter addresses: what is written in place of the addresses of the specification.
  init(_ addresses: [String: String], for scene: Scene, id: String) {
    self.addresses = addresses
    self.id = id
    var counts: [Cut: Int] = [:]
    var order: [Cut] = []
    for plot in scene.plots {
      for group in plot.groups where group.kind == .image {
        for mark in group.marks {
          guard case .image(let url, let rectangle, let keepsAspect) = mark.shape else { continue }
          let cut = Cut(url, rectangle, keepsAspect: keepsAspect)
          counts[cut, default: 0] += 1
          if counts[cut] == 2 { order.append(cut) }
        }
      }
    }
    let repeated = order.reduce(0) { sum, cut in
      sum + (addresses[cut.url] ?? cut.url).utf8.count * (counts[cut] ?? 0)
    }
    shared = repeated > Self.mostRepeated ? order : []
    numbers = Dictionary(uniqueKeysWithValues: shared.enumerated().map { ($1, $0 + 1) })
  }

  /// `<defs>`, where there are any.
  func writeDefinitions(to output: inout SVGBytes) {
    if shared.isEmpty { return }
    output.append("<defs>")
    for (index, cut) in shared.enumerated() {
      output.append("<image")
      output.attribute("id", "\(id).picture\(index + 1)")
      attributes(
        cut.url, Rectangle(x: 0, y: 0, width: cut.size.width, height: cut.size.height),
        keepsAspect: cut.keepsAspect, to: &output)
      output.append("/>")
    }
    output.append("</defs>")
  }

  /// The element of a mark, without its end.
  func open(
    _ url: String, _ rectangle: Rectangle, keepsAspect: Bool, to output: inout SVGBytes
  ) {
    let cut = Cut(url, rectangle, keepsAspect: keepsAspect)
    if let number = numbers.isEmpty ? nil : numbers[cut] {
      output.append("<use")
      output.attribute("x", rectangle.x)
      output.attribute("y", rectangle.y)
      output.attribute("href", "#\(id).picture\(number)")
      return
    }
    output.append("<image")
    attributes(url, rectangle, keepsAspect: keepsAspect, to: &output)
  }

  private func attributes(
    _ url: String, _ rectangle: Rectangle, keepsAspect: Bool, to output: inout SVGBytes
  ) {
    output.attributes(of: rectangle)
    if !keepsAspect { output.append(" preserveAspectRatio=\"none\"") }
    let address = addresses[url] ?? url
    guard !address.isEmpty, isSafeURL(address) || PictureFormat(dataAddress: address) != nil else {
      return
    }
    output.attribute("href", address)
  }
}
