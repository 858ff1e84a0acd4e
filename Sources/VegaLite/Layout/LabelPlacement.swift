/// A text that wants a place beside its mark.
package struct LabelRequest: Sendable, Hashable {
  /// The mark's centre.
  package let anchor: Point
  /// Of the mark.
  package let radius: Double
  /// Of the text.
  package let size: Size
  /// What has a smaller one is placed first, and never gives way to what has a larger one.
  package let priority: Int

  package init(anchor: Point, radius: Double, size: Size, priority: Int) {
    self.anchor = anchor
    self.radius = radius
    self.size = size
    self.priority = priority
  }
}

/// Something that labels must not cover.
package enum LabelObstacle: Sendable, Hashable {
  case rectangle(Rectangle)
  case circle(center: Point, radius: Double)
  case segment(Segment, width: Double)
}

/// Where a label was placed.
package struct PlacedLabel: Sendable, Hashable {
  /// Which edge of the rectangle the text begins at.
  package enum Alignment: Sendable { case start, middle, end }

  package let rectangle: Rectangle
  /// A line from the mark to the label, where it had to move away.
  package let leader: Segment?
  package let alignment: Alignment

  package init(rectangle: Rectangle, leader: Segment?, alignment: Alignment) {
    self.rectangle = rectangle
    self.leader = leader
    self.alignment = alignment
  }
}

/// Places labels beside points so that none covers another label, a mark or an obstacle, and none
/// leaves the bounds; what finds no place is left out.
///
/// In the order of priority, the short ones first, each label takes the best of its free places
/// beside its mark. Where none is free, labels in the way move aside one after another (an ejection
/// chain). What is then left out looks for a farther place with a leader, in the same manner. At
/// last each label takes a better place where one became free. Nothing is random: the same labels
/// have the same places in every run.
package enum LabelPlacement {
  /// Pixels between a mark and its label.
  package static let gap = 2.0
  /// Pixels between labels side by side, and between a label and foreign marks.
  package static let clearance = 1.0

  /// - Returns: for each label its place, or `nil` where there is none.
  package static func place(
    _ labels: [LabelRequest], obstacles: [LabelObstacle] = [], within bounds: Rectangle
  ) -> [PlacedLabel?] {
    guard bounds.width >= 1, bounds.height >= 1, bounds.isDrawable, !labels.isEmpty else {
      return Array(repeating: nil, count: labels.count)
    }
    var solver = LabelSolver(labels, obstacles: obstacles, within: bounds)
    solver.solve()
    return solver.placed
  }
}

extension Rectangle {
  /// Whether all of it lies within what pictures can have.
  var isDrawable: Bool {
    [x, y, width, height].allSatisfy { $0.magnitude < 1e9 }
  }
}
