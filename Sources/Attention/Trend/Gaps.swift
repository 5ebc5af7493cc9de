/// Empty places on a complete axis: a month without a value is a place, not a zero, and nothing reaches across it.
enum Gaps {
  /// The stretches of neighbouring places that all have a value.
  static func stretches(_ values: [Double?]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start: Int?
    for (place, value) in values.enumerated() {
      if value != nil {
        start = start ?? place
      } else if let first = start {
        stretches.append(first..<place)
        start = nil
      }
    }
    if let first = start { stretches.append(first..<values.count) }
    return stretches
  }

  /// Straight lines between the values on either side of a gap; before the first and after the last value the nearest one.
  ///
  /// Only for filling inside a calculation; never drawn (trends/spec.md b.4). Nil when there is no value at all.
  static func interpolated(_ values: [Double?]) -> [Double]? {
    let known = values.indices.filter { values[$0] != nil }
    guard let first = known.first, let last = known.last else { return nil }
    var filled = values.map { $0 ?? 0 }
    for place in 0..<first { filled[place] = filled[first] }
    for (left, right) in zip(known, known.dropFirst()) where right - left > 1 {
      let step = (filled[right] - filled[left]) / Double(right - left)
      for place in left + 1..<right { filled[place] = filled[left] + step * Double(place - left) }
    }
    for place in last + 1..<max(last + 1, values.count) { filled[place] = filled[last] }
    return filled
  }
}
