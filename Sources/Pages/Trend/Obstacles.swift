/// What labels of a drawing must keep clear of: lines, points and other labels.
struct Obstacles {
  private var boxes: [Box] = []
  private var segments: [Segment] = []

  struct Segment: Hashable {
    let x1, y1, x2, y2: Double
  }

  mutating func add(_ box: Box) { boxes.append(box) }
  mutating func add(_ segment: Segment) { segments.append(segment) }

  func areClear(of box: Box, gap: Double = 3) -> Bool {
    !boxes.contains { $0.overlaps(box, gap: gap) } && !segments.contains { Self.crosses($0, box, gap) }
  }

  /// Whether a segment comes near a box: its height range over the width of the box.
  private static func crosses(_ segment: Segment, _ box: Box, _ gap: Double) -> Bool {
    let (left, right) = (max(segment.x1, box.minX - gap), min(segment.x2, box.maxX + gap))
    guard left <= right else { return false }
    let length = segment.x2 - segment.x1
    func y(_ x: Double) -> Double {
      length <= 0 ? segment.y1 : segment.y1 + (segment.y2 - segment.y1) * (x - segment.x1) / length
    }
    let (one, two) = (y(left), y(right))
    return max(one, two) >= box.minY - gap && min(one, two) <= box.maxY + gap
  }

  /// The first candidate that is clear, remembered as taken; nil when all are crowded.
  mutating func place(_ candidates: [Label], inside plot: Box) -> Label? {
    guard let found = candidates.first(where: { plot.holds($0.box) && areClear(of: $0.box) }) else { return nil }
    add(found.box)
    return found
  }
}
