/// The labels that have a place, by the bands that they and their leaders touch.
struct LabelOccupancy {
  /// The labels in the way of a candidate.
  enum Conflict: Equatable {
    case none
    case one(Int)
    case many
  }

  /// How many labels were put or removed so far.
  private(set) var changes = 0
  private let plane: LabelPlane
  /// How many entries a band has room for.
  private var slots = 16
  private var counts: [Int]
  /// The box of a label or of its leader, `slots` for each band.
  private var boxes: [UInt64]
  /// Whose box it is: the label, or -1 minus the label for a leader.
  private var owners: [Int32]
  private var places: [LabelCandidate?]

  init(plane: LabelPlane, labelCount: Int) {
    self.plane = plane
    counts = Array(repeating: 0, count: plane.bandCount)
    boxes = Array(repeating: 0, count: plane.bandCount * slots)
    owners = Array(repeating: 0, count: plane.bandCount * slots)
    places = Array(repeating: nil, count: labelCount)
  }

  subscript(label: Int) -> LabelCandidate? { places[label] }

  mutating func put(_ label: Int, _ place: LabelCandidate) {
    places[label] = place
    changes += 1
    add(place.box, owner: Int32(label))
    if let leader = place.leader { add(plane.box(leader), owner: -1 - Int32(label)) }
  }

  private mutating func add(_ box: PackedBox, owner: Int32) {
    for band in plane.bands(of: box) {
      if counts[band] == slots { grow() }
      boxes[band * slots + counts[band]] = box.lower
      owners[band * slots + counts[band]] = owner
      counts[band] += 1
    }
  }

  private mutating func grow() {
    var largerBoxes = [UInt64](repeating: 0, count: boxes.count * 2)
    var largerOwners = [Int32](repeating: 0, count: owners.count * 2)
    for band in 0..<plane.bandCount {
      for slot in 0..<counts[band] {
        largerBoxes[band * slots * 2 + slot] = boxes[band * slots + slot]
        largerOwners[band * slots * 2 + slot] = owners[band * slots + slot]
      }
    }
    (boxes, owners, slots) = (largerBoxes, largerOwners, slots * 2)
  }

  mutating func remove(_ label: Int) {
    guard let place = places[label] else { return }
    places[label] = nil
    changes += 1
    take(place.box, owner: Int32(label))
    if let leader = place.leader { take(plane.box(leader), owner: -1 - Int32(label)) }
  }

  private mutating func take(_ box: PackedBox, owner: Int32) {
    for band in plane.bands(of: box) {
      let start = band * slots
      var slot = start
      while owners[slot] != owner { slot += 1 }
      counts[band] -= 1
      boxes[slot] = boxes[start + counts[band]]
      owners[slot] = owners[start + counts[band]]
    }
  }

  /// The labels, but one, that a candidate or its leader would touch or whose leaders it would.
  func conflict(_ candidate: LabelCandidate, of own: Int) -> Conflict {
    var found = -1
    guard
      search(
        candidate.padded, but: own, &found,
        touches: { label, isLeader in
          guard isLeader else { return true }
          guard let leader = places[label]?.leader else { return false }
          return leader.intersects(candidate.rectangle.inset(by: -LabelPlacement.clearance))
        })
    else { return .many }
    if let leader = candidate.leader {
      let box = plane.box(leader, margin: LabelPlacement.clearance)
      guard
        search(
          box, but: own, &found,
          touches: { label, isLeader in
            guard let place = places[label] else { return false }
            if isLeader { return place.leader.map { leader.intersects($0) } ?? false }
            return leader.intersects(place.rectangle.inset(by: -LabelPlacement.clearance))
          })
      else { return .many }
    }
    return found < 0 ? .none : .one(found)
  }

  /// Looks for a label that touches; `false` where there is another one than `found`.
  @inline(__always)
  private func search(
    _ box: PackedBox, but own: Int, _ found: inout Int,
    touches: (_ label: Int, _ isLeader: Bool) -> Bool
  ) -> Bool {
    let upper = box.upper
    for band in plane.bands(of: box) {
      let start = band * slots
      let end = start + counts[band]
      var hits = 0
      for slot in start..<end { hits &+= PackedBox.overlap(boxes[slot], upper) ? 1 : 0 }
      if hits == 0 { continue }
      for slot in start..<end where PackedBox.overlap(boxes[slot], upper) {
        let owner = Int(owners[slot])
        let label = owner < 0 ? -1 - owner : owner
        if label == own || label == found || !touches(label, owner < 0) { continue }
        if found >= 0 { return false }
        found = label
      }
    }
    return true
  }
}
