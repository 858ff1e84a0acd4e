extension ChartComposer {
  /// How far text and marks reach beyond the picture.
  func overflow(_ scene: Scene) -> Room {
    var room = Room(left: 0, top: 0, right: 0, bottom: 0)
    func include(_ box: Rectangle) {
      room.left = max(room.left, -box.x)
      room.top = max(room.top, -box.y)
      room.right = max(room.right, box.maxX - scene.size.width)
      room.bottom = max(room.bottom, box.maxY - scene.size.height)
    }
    for plot in scene.plots {
      for axis in plot.axes {
        for label in axis.labels { include(label.bounds) }
        if let title = axis.title { include(title.bounds) }
      }
      for label in plot.labels { include(label.text.bounds) }
      for group in plot.groups {
        for mark in group.marks {
          if let bounds = mark.shape.textOrPointBounds {
            include(bounds)
          } else if group.kind == .point, let bounds = mark.shape.symbolBounds {
            include(bounds)
          }
        }
      }
    }
    // Text of marks above the plot must not run into what stands there.
    if let plot = scene.plots.first {
      let above = headerBottom(scene)
      for group in plot.groups where group.kind == .text {
        for mark in group.marks {
          if let bounds = mark.shape.textOrPointBounds, bounds.y < plot.area.y {
            room.top = max(room.top, above - bounds.y)
          }
        }
      }
    }
    return room
  }

  private func headerBottom(_ scene: Scene) -> Double {
    var bottom = 0.0
    for title in scene.titles { bottom = max(bottom, title.bounds.maxY) }
    for legend in scene.legends where legend.isAbovePlot {
      for entry in legend.entries { bottom = max(bottom, entry.label.bounds.maxY) }
      for label in legend.labels { bottom = max(bottom, label.bounds.maxY) }
    }
    for axis in scene.plots.first?.axes ?? [] where axis.channel == .y {
      if let title = axis.title { bottom = max(bottom, title.bounds.maxY) }
    }
    return bottom
  }
}

extension Shape {
  /// What of a mark may reach beyond the plot: its text, or a point at the edge.
  var textOrPointBounds: Rectangle? {
    switch self {
    case .text(let run): run.bounds
    case .circle(let center, let radius):
      Rectangle(center: center, size: Size(width: 2 * radius, height: 2 * radius))
    case .rectangle, .path, .segment, .image: nil
    }
  }

  /// The bounds of a point that is no circle.
  fileprivate var symbolBounds: Rectangle? {
    switch self {
    case .rectangle(let rectangle, _): return rectangle
    case .path(let path):
      let points = Flattening.points(path)
      guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
        let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
      else { return nil }
      return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
    case .text, .circle, .segment, .image: return nil
    }
  }
}
