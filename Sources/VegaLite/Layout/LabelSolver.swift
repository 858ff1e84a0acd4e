/// Looks for a place for each of many labels.
struct LabelSolver {
  private let labels: [LabelRequest]
  private var candidates: LabelCandidates
  private var occupancy: LabelOccupancy
  /// For each candidate what was in its way, and how many changes there had been by then.
  private var conflicts: [(changes: Int, conflict: LabelOccupancy.Conflict)] = []
  /// Labels that can have a place at all, in the order of placing.
  private let order: [Int]

  /// How many more labels are asked to move, in all: what is left beyond it is too much to draw.
  private var effort = 5_000

  /// How many labels at most are asked to move for one.
  private static let chainLimit = 40
  /// How many labels move one after another.
  private static let depthLimit = 4

  init(_ labels: [LabelRequest], obstacles: [LabelObstacle], within bounds: Rectangle) {
    self.labels = labels
    let plane = LabelPlane(bounds: bounds, bandCount: min(64, labels.count / 8))
    // A label's own mark comes first, so that its index is the label's.
    let marks = labels.map { label in
      label.isMark ? LabelObstacles.Shape.circle(label.anchor, label.radius) : .nothing
    }
    let fixed = LabelObstacles(marks + obstacles.compactMap(\.shape), plane: plane)
    candidates = LabelCandidates(labels, bounds: bounds, plane: plane, obstacles: fixed)
    occupancy = LabelOccupancy(plane: plane, labelCount: labels.count)
    order = labels.indices.filter { labels[$0].isUsable(within: bounds) }
      .sorted { Self.precedes(labels[$0], labels[$1]) ?? ($0 < $1) }
  }

  /// By priority; within one, short labels find a place more easily and leave room for others.
  private static func precedes(_ one: LabelRequest, _ other: LabelRequest) -> Bool? {
    if one.priority != other.priority { return one.priority < other.priority }
    return one.size.width == other.size.width ? nil : one.size.width < other.size.width
  }

  var placed: [PlacedLabel?] {
    labels.indices.map { index in
      occupancy[index].map {
        PlacedLabel(
          rectangle: $0.rectangle, leader: $0.leader,
          alignment: $0.alignment(for: labels[index]))
      }
    }
  }

  mutating func solve() {
    var start = 0
    while start < order.count {
      let priority = labels[order[start]].priority
      let end = order[start...].firstIndex { labels[$0].priority != priority } ?? order.count
      // Leaders would be in the way of what finds a place beside its mark.
      for isNearOnly in [true, false] {
        for label in order[start..<end] where occupancy[label] == nil {
          if !takeFree(label, isNearOnly) { _ = makeRoom(for: label, isNearOnly) }
        }
      }
      start = end
    }
    for label in order { improve(label) }
  }

  /// Takes the best candidate that nothing is in the way of.
  private mutating func takeFree(_ label: Int, _ isNearOnly: Bool) -> Bool {
    for index in candidates.near(label) where take(index, label) { return true }
    if isNearOnly { return false }
    for index in candidates.far(label) where take(index, label) { return true }
    return false
  }

  /// Takes a better candidate than it has, where later moves made one free.
  private mutating func improve(_ label: Int) {
    guard let place = occupancy[label] else { return }
    for index in candidates.near(label) {
      if candidates[index].box == place.box { return }
      if conflict(index, of: label) == .none {
        occupancy.remove(label)
        occupancy.put(label, candidates[index])
        return
      }
    }
  }

  private mutating func conflict(_ index: Int, of label: Int) -> LabelOccupancy.Conflict {
    while conflicts.count <= index { conflicts.append((-1, .none)) }
    if conflicts[index].changes == occupancy.changes { return conflicts[index].conflict }
    let conflict = occupancy.conflict(candidates[index], of: label)
    conflicts[index] = (occupancy.changes, conflict)
    return conflict
  }

  private mutating func take(_ index: Int, _ label: Int) -> Bool {
    guard conflict(index, of: label) == .none else { return false }
    occupancy.put(label, candidates[index])
    return true
  }

  /// A label that moves, to where, and the one that it makes room for.
  private struct Step {
    let label: Int
    /// Which step takes this label's place; -1 for the first.
    let parent: Int
    /// The candidate of the parent's label that this label is in the way of.
    let wanted: Int
    let depth: Int
  }

  /// Looks, the nearest first, for labels that can move one after another so that a label gets a
  /// place.
  private mutating func makeRoom(for label: Int, _ isNearOnly: Bool) -> Bool {
    var steps = [Step(label: label, parent: -1, wanted: -1, depth: 0)]
    var next = 0
    while next < steps.count, effort > 0 {
      effort -= 1
      let step = steps[next]
      for isNear in isNearOnly ? [true] : [true, false] {
        let range = isNear ? candidates.near(step.label) : candidates.far(step.label)
        for index in range {
          switch conflict(index, of: step.label) {
          case .many: continue
          case .none:
            guard fits(index, steps, next) else { continue }
            move(steps, next, to: index)
            return true
          case .one(let other):
            guard step.depth < Self.depthLimit, steps.count < Self.chainLimit,
              !isMoving(other, steps, next), fits(index, steps, next)
            else { continue }
            steps.append(Step(label: other, parent: next, wanted: index, depth: step.depth + 1))
          }
        }
      }
      next += 1
    }
    return false
  }

  /// Whether a label moves already in a chain.
  private func isMoving(_ label: Int, _ steps: [Step], _ last: Int) -> Bool {
    var step = last
    while step >= 0 {
      if steps[step].label == label { return true }
      step = steps[step].parent
    }
    return false
  }

  /// Whether a candidate goes with those that the labels before it in the chain would take.
  private func fits(_ index: Int, _ steps: [Step], _ last: Int) -> Bool {
    var step = last
    while steps[step].parent >= 0 {
      if candidates[index].collides(with: candidates[steps[step].wanted]) { return false }
      step = steps[step].parent
    }
    return true
  }

  private mutating func move(_ steps: [Step], _ last: Int, to index: Int) {
    var moves: [(label: Int, index: Int)] = []
    var (step, wanted) = (last, index)
    while step >= 0 {
      moves.append((steps[step].label, wanted))
      wanted = steps[step].wanted
      step = steps[step].parent
    }
    for move in moves { occupancy.remove(move.label) }
    for move in moves { occupancy.put(move.label, candidates[move.index]) }
  }
}

extension LabelRequest {
  var isMark: Bool {
    anchor.x.magnitude < 1e9 && anchor.y.magnitude < 1e9 && radius >= 0 && radius < 1e9
  }

  /// Whether there is a place to look for.
  func isUsable(within bounds: Rectangle) -> Bool {
    isMark && size.width > 0 && size.height > 0 && size.width <= bounds.width
      && size.height <= bounds.height
  }
}
