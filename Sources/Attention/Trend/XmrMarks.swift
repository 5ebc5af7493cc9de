/// What the four rules of "Making Data Count" say about single places. For looking closer, not for the standard view:
/// together they speak up in three of ten chance series of 36 months (trends/spec.md a.4).
extension Xmr {
  /// What the rules say about one present value.
  public struct Mark: Hashable, Sendable {
    /// −1 below, 0 on, 1 above the mean.
    public fileprivate(set) var side: Int
    /// −1 below the lower, 1 above the upper limit, 0 inside.
    public fileprivate(set) var outside: Int
    /// Beyond two thirds of the way to a limit, but inside.
    public fileprivate(set) var isNear: Bool
    /// 1 as part of seven places that rise step by step, −1 of seven that fall, 0 otherwise.
    public fileprivate(set) var trendOfSeven = 0
    /// Part of seven places in a row on one side of the mean.
    public fileprivate(set) var isInShiftOfSeven = false
    /// Near a limit, as is another one of three in a row on the same side.
    public fileprivate(set) var isInTwoOfThree = false

    /// The one rule to name where several apply: outside before trend before two of three before shift.
    public var rule: Rule? {
      if outside != 0 { return .outside }
      if trendOfSeven != 0 { return .trendOfSeven }
      if isInTwoOfThree { return .twoOfThree }
      return isInShiftOfSeven ? .shiftOfSeven : nil
    }
  }

  public enum Rule: String, CaseIterable, Sendable {
    case outside, trendOfSeven, twoOfThree, shiftOfSeven
  }

  /// The marks of these values against this mean and these limits; nil at gaps.
  ///
  /// Rules over several places look at stretches without a gap only, never across one (trends/spec.md b.4).
  public func marks(of values: [Double?]) -> [Mark?] {
    var marks = values.map { $0.map(mark) }
    for stretch in Gaps.stretches(values) {
      markTrends(&marks, values, stretch)
      markShifts(&marks, stretch)
      markTwoOfThree(&marks, stretch)
    }
    return marks
  }

  private func mark(_ value: Double) -> Mark {
    let outside = limits?.side(of: value) ?? 0
    let near = nearLimits?.side(of: value) ?? 0
    return Mark(side: Statistics.side(value, of: mean), outside: outside, isNear: outside == 0 && near != 0)
  }

  /// Six differences in a row with the same sign; equal neighbours end it.
  private func markTrends(_ marks: inout [Mark?], _ values: [Double?], _ stretch: Range<Int>) {
    let signs = stretch.dropFirst().map { place in
      Statistics.side(values[place] ?? 0, of: values[place - 1] ?? 0)
    }
    for first in windows(of: 6, in: 0..<signs.count) where isOneSided(signs[first..<first + 6]) {
      let places = stretch.lowerBound + first...stretch.lowerBound + first + 6
      // At a turning point a place can belong to a rise and a fall; the first one names it.
      for place in places where marks[place]?.trendOfSeven == 0 { marks[place]?.trendOfSeven = signs[first] }
    }
  }

  private func markShifts(_ marks: inout [Mark?], _ stretch: Range<Int>) {
    let sides = marks.map { $0?.side ?? 0 }
    for first in windows(of: 7, in: stretch) where isOneSided(sides[first..<first + 7]) {
      for place in first..<first + 7 { marks[place]?.isInShiftOfSeven = true }
    }
  }

  private func markTwoOfThree(_ marks: inout [Mark?], _ stretch: Range<Int>) {
    let sides = marks.map { $0?.side ?? 0 }
    for first in windows(of: 3, in: stretch) where isOneSided(sides[first..<first + 3]) {
      let near = (first..<first + 3).filter { marks[$0]?.isNear == true }
      guard near.count >= 2 else { continue }
      for place in near { marks[place]?.isInTwoOfThree = true }
    }
  }

  /// The first places of all windows that fit.
  private func windows(of length: Int, in places: Range<Int>) -> Range<Int> {
    places.lowerBound..<max(places.lowerBound, places.upperBound - length + 1)
  }

  private func isOneSided(_ sides: ArraySlice<Int>) -> Bool {
    sides.first != 0 && sides.allSatisfy { $0 == sides.first }
  }
}
