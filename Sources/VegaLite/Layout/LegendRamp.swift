/// A ramp of colours that stands upright, with its labels at its right.
struct LegendRamp {
  let draft: LegendDraft
  let fields: [(start: Double, end: Double, paint: Paint)]
  let labels: [(text: String, share: Double)]

  /// - Returns: the room that it takes.
  func place(at origin: Point, in scene: inout LegendScene) -> Size {
    // The draft's size is that of a ramp which lies.
    let (length, thickness) = (draft.rampSize.width, draft.rampSize.height)
    scene.ramp = fields.enumerated().compactMap { index, field in
      let height = (field.end - field.start) * length
      guard height.isFinite, height > 0 else { return nil }
      // A little higher, so that no seam shows between two.
      let extra = index == fields.count - 1 ? 0 : 0.5
      return (
        rectangle: Rectangle(
          x: origin.x, y: origin.y + (1 - field.end) * length - extra, width: thickness,
          height: height + extra), paint: field.paint
      )
    }
    let gap = draft.rampLabelGap
    var width = thickness
    for label in labels where label.share.isFinite {
      var run = TextRun(
        lines: [label.text],
        position: Point(x: origin.x + thickness + gap, y: origin.y + (1 - label.share) * length),
        size: draft.labelSize, paint: draft.labelPaint, className: "legend-label")
      // The outermost stay within the ramp.
      run.position.y +=
        run.size * (label.share <= 0 ? -0.21 : label.share >= 1 ? 0.79 : 0.3)
      run.isBold = draft.isLabelBold
      (run.family, run.opacity) = (draft.labelFamily, draft.labelOpacity)
      width = max(width, thickness + gap + run.width)
      scene.labels.append(run)
    }
    return Size(width: width, height: length + 4)
  }
}
