/// Made-up variation that is the same every time: a stream of numbers from a name (SplitMix64; Steele, Lea, Flood 2014).
struct Chance {
  private var state: UInt64

  /// The same name gives the same stream for ever.
  init(_ name: String) {
    state = name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Between 0 and 1.
  mutating func uniform() -> Double { Double(next() >> 11) / Double(1 << 53) }

  /// Around 0 with a spread of 1: the sum of twelve uniform numbers less 6.
  mutating func wobble() -> Double { (0..<12).reduce(-6) { sum, _ in sum + uniform() } }
}
