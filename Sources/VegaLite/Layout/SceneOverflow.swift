/// How far text and marks reach beyond the picture.
enum SceneOverflow {
  static func room(_ scene: Scene) -> Margins {
    var room = Margins()
    func include(_ box: Rectangle) {
      room.left = max(room.left, -box.x)
      room.top = max(room.top, -box.y)
      room.right = max(room.right, box.maxX - scene.size.width)
      room.bottom = max(room.bottom, box.maxY - scene.size.height)
    }
    for run in scene.titles + scene.headers { include(run.bounds) }
    for plot in scene.plots {
      for axis in plot.axes {
        for label in axis.labels { include(label.bounds) }
        if let title = axis.title { include(title.bounds) }
      }
      for label in plot.labels { include(label.text.bounds) }
      for group in plot.groups where group.clip == nil {
        let isPoint = [.point, .circle, .square, .image].contains(group.kind)
        for mark in group.marks {
          if let bounds = mark.shape.textOrPointBounds {
            include(bounds)
          } else if isPoint, let bounds = mark.shape.symbolBounds {
            include(bounds)
          }
        }
      }
    }
    if scene.plots.count == 1, let plot = scene.plots.first { above(plot, scene, &room) }
    return room
  }

  /// Text of marks above the plot must not run into what stands there.
  private static func above(_ plot: PlotScene, _ scene: Scene, _ room: inout Margins) {
    let edge = headerBottom(scene)
    for group in plot.groups where group.kind == .text {
      for mark in group.marks {
        guard let bounds = mark.shape.textOrPointBounds, bounds.y < plot.area.y else { continue }
        room.top = max(room.top, min(edge - bounds.y, 200))
      }
    }
  }

  private static func headerBottom(_ scene: Scene) -> Double {
    var bottom = 0.0
    for title in scene.titles { bottom = max(bottom, title.bounds.maxY) }
    for legend in scene.legends where legend.isAbovePlot {
      for entry in legend.entries { bottom = max(bottom, entry.label.bounds.maxY) }
      for label in legend.labels { bottom = max(bottom, label.bounds.maxY) }
    }
    let top = scene.plots.first?.area.y ?? 0
    for axis in scene.plots.first?.axes ?? [] where axis.channel == .y {
      if let title = axis.title, title.position.y < top { bottom = max(bottom, title.bounds.maxY) }
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
    default: nil
    }
  }

  /// The bounds of a picture, or of a point that is no circle.
  fileprivate var symbolBounds: Rectangle? {
    switch self {
    case .rectangle(let rectangle, _), .image(_, let rectangle, _): return rectangle
    case .path(let path): return path.bounds
    default: return nil
    }
  }
}
