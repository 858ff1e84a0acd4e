import Markup

/// Writes the marks of one layer.
struct MarkWriter {
  let paints: PaintOutput
  var pictures = PictureOutput()
  /// Whether marks have a class for their series: not where each has the colour that it is to have.
  var namesSeries = true

  /// Above this many marks a screen reader is told their number, not each of them.
  static let labelLimit = 200

  private var styles: StyleWriter { StyleWriter(paints: paints) }
  private var texts: TextWriter { TextWriter(paints: paints) }

  /// What the marks of a group say once.
  private struct Shared {
    let style: StyleParts
    let text: TextParts

    init(_ marks: [Mark]) {
      style = StyleParts.common(to: marks)
      guard marks.count > 1, case .text? = marks.first?.shape else {
        text = []
        return
      }
      // The group's fill is written with its style.
      text = TextParts.common(
        to: marks.lazy.compactMap { mark in
          if case .text(let run) = mark.shape { run } else { nil }
        }
      ).subtracting(.paint)
    }
  }

  /// The kinds of which some layer of a plot has too many marks to be told one by one; those of its
  /// other layers are then not told either, so that all of a kind read alike.
  static func crowdedKinds(_ groups: [MarkGroup]) -> Set<String> {
    Set(groups.lazy.filter { $0.marks.count > labelLimit }.map(\.kind.singular))
  }

  /// - Parameter crowded: the kinds whose marks are not told one by one.
  func write(_ group: MarkGroup, crowded: Set<String>, to output: inout SVGBytes) {
    guard let first = group.marks.first else { return }
    let shared = Shared(group.marks)
    let isMany = crowded.contains(group.kind.singular)
    output.reserve(group.marks.count * (isMany ? 64 : 192))
    output.append("<g class=\"marks mark-")
    output.append(text: group.kind.rawValue)
    if namesSeries, shared.style.contains(.series), let series = first.series {
      output.append(" series-")
      output.append(Double(series))
    }
    output.append("\" role=\"graphics-object\"")
    output.attribute("aria-roledescription", group.noun)
    output.attribute("aria-label", group.label)
    styles.write(first.style, of: first.shape, shared.style, to: &output)
    if case .text(let run) = first.shape { texts.attributes(run, shared.text, to: &output) }
    if let clip = group.clip { output.attribute("clip-path", paints.css(clip: clip)) }
    output.append(">")
    if isMany { output.append("<g aria-hidden=\"true\">") }
    group.marks.withUnsafeBufferPointer { marks in
      for index in marks.indices {
        write(marks[index], of: group.kind, shared, isHidden: isMany, to: &output)
      }
    }
    if isMany { output.append("</g>") }
    output.append("</g>")
  }

  private func write(
    _ mark: Mark, of kind: MarkType, _ shared: Shared, isHidden: Bool, to output: inout SVGBytes
  ) {
    var link: String?
    if let href = mark.href, isSafeURL(href) { link = href }
    if let link {
      output.append("<a")
      output.attribute("href", link)
      output.append(">")
    }
    let series = !namesSeries || shared.style.contains(.series) ? nil : mark.series
    let own = StyleParts.all.subtracting(shared.style)
    if case .text(let run) = mark.shape {
      write(run, of: mark, series, own, shared, isHidden: isHidden, to: &output)
    } else {
      open(mark.shape, to: &output)
      if let series {
        output.append(" class=\"series-")
        output.append(Double(series))
        output.append("\"")
      }
      if !isHidden {
        let label = mark.description ?? mark.label
        output.append(" role=\"graphics-symbol\"")
        output.attribute("aria-roledescription", kind.singular)
        output.attribute("aria-label", label.isEmpty ? kind.singular : label)
      }
      styles.write(mark.style, of: mark.shape, own, to: &output)
      styles.writeOwn(mark.style, of: mark.shape, to: &output)
      output.append("/>")
    }
    if link != nil { output.append("</a>") }
  }

  private func write(
    _ run: TextRun, of mark: Mark, _ series: Int?, _ own: StyleParts, _ shared: Shared,
    isHidden: Bool, to output: inout SVGBytes
  ) {
    var run = run
    run.paint = mark.style.fill
    var text = shared.text
    if !own.contains(.fill) { text.insert(.paint) }
    texts.write(
      run, shared: text, label: isHidden ? nil : mark.description ?? mark.label, series: series,
      to: &output
    ) { output in
      styles.write(mark.style, of: mark.shape, own.subtracting(.fill), to: &output)
      styles.writeOwn(mark.style, of: mark.shape, to: &output)
    }
  }

  /// A sample of a mark beside its name in a legend.
  func write(legendSymbol mark: Mark, to output: inout SVGBytes) {
    open(mark.shape, to: &output)
    output.append(" class=\"legend-symbol")
    if let series = mark.series {
      output.append(" series-")
      output.append(Double(series))
    }
    output.append("\"")
    styles.write(mark.style, of: mark.shape, .all, to: &output)
    styles.writeOwn(mark.style, of: mark.shape, to: &output)
    output.append("/>")
  }

  /// A rectangle or the like that says nothing.
  func write(background mark: Mark, to output: inout SVGBytes) {
    open(mark.shape, to: &output)
    output.append(" aria-hidden=\"true\"")
    styles.write(mark.style, of: mark.shape, .all, to: &output)
    output.append("/>")
  }

  private func open(_ shape: Shape, to output: inout SVGBytes) {
    switch shape {
    case .circle(let center, let radius):
      output.append("<circle cx=\"")
      output.append(center.x)
      output.append("\" cy=\"")
      output.append(center.y)
      output.append("\" r=\"")
      output.append(radius)
      output.append("\"")
    case .rectangle(let rectangle, let radius):
      output.append("<rect")
      output.attributes(of: rectangle)
      if radius > 0 { output.attribute("rx", radius) }
    case .path(let path):
      output.append("<path d=\"")
      output.append(path)
      output.append("\"")
    case .segment(let segment):
      output.append("<line")
      output.attributes(of: segment)
    case .image(let url, let rectangle, let keepsAspect):
      pictures.open(url, rectangle, keepsAspect: keepsAspect, to: &output)
    case .text: break
    }
  }
}

extension MarkType {
  /// One mark, in words.
  var singular: String {
    switch self {
    case .point, .circle: "point"
    case .bar: "bar"
    case .line: "line"
    case .rule: "rule"
    case .rect: "region"
    case .text: "text"
    case .tick: "tick"
    case .arc: "slice"
    case .area: "area"
    case .image: "picture"
    case .square: "point"
    case .trail: "trail"
    }
  }
}
