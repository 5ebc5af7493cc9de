/// How much better one lasting step describes a window than something that only looks like one.
///
/// trends/spec.md b.7: a run of values on one side can come from a step, but also from months that carry over to the next.
/// Both descriptions have as many free numbers; the one that leaves less unexplained is the better one. The step is
/// weighed only: nothing is drawn from it, and it never starts a phase.
struct StepEvidence: Hashable, Sendable {
  /// The first place after the step.
  let place: Int
  let before: Double
  let after: Double
  /// Half the number of values times the logarithm of what carry-over leaves unexplained over what the step leaves.
  let overCarryOver: Double

  /// Values on either side of a step at least.
  static let fewest = 6
  /// From here on one description is clearly better than the other. At 3.5 a carry-over of a half is taken for a step in one
  /// of ten series, and a step of two sigmas is found in six of seven (at 3, as in the specification: one of eight, seven of
  /// eight).
  static let clear = 3.5

  /// - Parameter values: of one phase, in time and without season; gaps are passed over.
  /// - Returns: nil with fewer than two times six values, or when nothing is left to explain.
  init?(_ values: [Double?]) {
    let places = values.indices.filter { values[$0] != nil }
    let present = values.compactMap { $0 }
    guard present.count >= 2 * Self.fewest, let mean = Statistics.mean(present) else { return nil }
    let off = present.map { $0 - mean }
    guard let step = Self.step(off) else { return nil }
    let half = Double(present.count) / 2
    place = places[step.place]
    (before, after) = (mean + step.before, mean + step.after)
    overCarryOver = half * Statistics.log(Self.carryOver(values.map { $0.map { $0 - mean } }) / step.rest)
  }

  /// The step that leaves least.
  private static func step(_ off: [Double]) -> (place: Int, before: Double, after: Double, rest: Double)? {
    let all = Statistics.sum(off.map { $0 * $0 })
    let count = Double(off.count)
    var sum = Statistics.sum(off[..<fewest])
    var best: (place: Int, before: Double, after: Double, rest: Double)?
    for place in fewest...off.count - fewest {
      let left = Double(place)
      // The deviations sum to 0, so both sides have the same sum but for its sign.
      let rest = all - sum * sum / left - sum * sum / (count - left)
      if rest < best?.rest ?? .infinity { best = (place, sum / left, -sum / (count - left), rest) }
      sum += off[place]
    }
    // A step that explains everything leaves rounding only; so would anything compared with it.
    guard var best, all > 0 else { return nil }
    best.rest = max(best.rest, 1e-12 * all)
    return best
  }

  /// How much better carry-over describes values than chance around one mean, in the same measure; 0 where the next month
  /// rather turns to the other side.
  static func ofCarryOver(_ values: [Double?]) -> Double {
    let present = values.compactMap { $0 }
    guard let mean = Statistics.mean(present) else { return 0 }
    let off = values.map { $0.map { $0 - mean } }
    let all = Statistics.sum(off.compactMap { $0 }.map { $0 * $0 })
    guard all > 0, share(off) > 0 else { return 0 }
    return Double(present.count) / 2 * Statistics.log(all / max(carryOver(off), 1e-12 * all))
  }

  /// What a value shares with the one before.
  private static func share(_ off: [Double?]) -> Double {
    var products = 0.0
    var squares = 0.0
    for (left, right) in zip(off, off.dropFirst()) {
      guard let left, let right else { continue }
      products += left * right
      squares += left * left
    }
    return squares > 0 ? max(-1, min(products / squares, 1)) : 0
  }

  /// What is left when each value is described by the one before, around the mean. After a gap by the mean alone.
  private static func carryOver(_ off: [Double?]) -> Double {
    let share = share(off)
    var rest = 0.0
    var previous: Double?
    for value in off {
      guard let value else {
        previous = nil
        continue
      }
      if let previous {
        rest += (value - share * previous) * (value - share * previous)
      } else {
        rest += (1 - share * share) * value * value
      }
      previous = value
    }
    return rest
  }
}
