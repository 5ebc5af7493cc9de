/// Puts things that overlap sideways into rows, so that none covers another.
enum Lanes {
  /// - Returns: for each extent the number of its row, counted from 0; earlier extents get the lower rows.
  static func rows(for extents: [ClosedRange<Double>], gap: Double) -> [Int] {
    var taken: [[ClosedRange<Double>]] = []
    return extents.map { extent in
      let row = taken.firstIndex { row in
        row.allSatisfy { extent.upperBound + gap <= $0.lowerBound || $0.upperBound + gap <= extent.lowerBound }
      }
      if let row {
        taken[row].append(extent)
        return row
      }
      taken.append([extent])
      return taken.count - 1
    }
  }
}
