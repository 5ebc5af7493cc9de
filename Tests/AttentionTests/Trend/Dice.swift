/// Chance that is the same in every run (SplitMix64, Steele, Lea & Flood 2014).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whole numbers around a level, like counts of a month.
  mutating func counts(_ count: Int, around level: Int = 800, spread: Int = 60) -> [Double] {
    (0..<count).map { _ in Double(level + Int.random(in: -spread...spread, using: &self)) }
  }

  /// Counts with a season.
  mutating func seasonal(_ count: Int) -> [Double] {
    let pattern = [110.0, 105, 60, 5, -45, -70, -20, 15, -55, -75, -60, 30]
    return counts(count, spread: 20).enumerated().map { $1 + pattern[$0 % 12] }
  }
}

/// The same values with gaps at these places.
func gaps(_ places: Set<Int>, in values: [Double]) -> [Double?] {
  values.indices.map { places.contains($0) ? nil : values[$0] }
}

func largestDistance(_ left: [Double], _ right: [Double]) -> Double {
  left.count == right.count ? zip(left, right).reduce(0) { max($0, abs($1.0 - $1.1)) } : .infinity
}
