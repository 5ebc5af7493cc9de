/// The run chart with the Anhøj rules: whether values wander around their middle as chance would have it.
///
/// Anhøj & Olesen 2014, doi 10.1371/journal.pone.0113825; trends/spec.md b.3. The rules say that a level changed, not when.
public struct RunChart: Hashable, Sendable {
  /// Median of the present values.
  public let centre: Double
  /// For each place of the input: −1 below, 0 on, 1 above the centre; nil where nothing is known.
  public let sides: [Int?]
  /// How many values do not lie on the centre.
  public let useful: Int
  /// The longest stretch of useful values on one side.
  public let longestRun: Int
  /// The places of that stretch in the input; nil without useful values.
  public let longestRunPlaces: ClosedRange<Int>?
  public let crossings: Int
  /// The longest run that chance makes usual: `round(log2 n) + 3`.
  public let longestRunLimit: Int
  /// The fewest crossings that chance makes usual: the 5 % quantile of a binomial of `n − 1` throws.
  public let crossingsLimit: Int

  public var hasLongRun: Bool { longestRun > longestRunLimit }
  public var hasFewCrossings: Bool { crossings < crossingsLimit }
  public var speaks: Bool { hasLongRun || hasFewCrossings }

  /// - Parameters:
  ///   - values: in time, nil where nothing is known; gaps neither break nor lengthen a run.
  ///   - centre: a frozen middle; the median of the present values otherwise.
  /// - Returns: nil without any present value.
  public init?(_ values: [Double?], centre frozen: Double? = nil) {
    guard let middle = frozen ?? Statistics.median(values.compactMap { $0 }) else { return nil }
    let sides = values.map { value in value.map { Statistics.side($0, of: middle) } }
    let places = sides.indices.filter { sides[$0].map { $0 != 0 } ?? false }
    var run = 0
    var start = 0
    var previous = 0
    var longest: (length: Int, places: ClosedRange<Int>)?
    var crossings = 0
    for place in places {
      let side = sides[place] ?? 0
      if side == previous {
        run += 1
      } else {
        crossings += previous == 0 ? 0 : 1
        (run, start, previous) = (1, place, side)
      }
      if run > (longest?.length ?? 0) { longest = (run, start...place) }
    }
    self.centre = middle
    self.sides = sides
    useful = places.count
    longestRun = longest?.length ?? 0
    longestRunPlaces = longest?.places
    self.crossings = crossings
    longestRunLimit = Self.longestRunLimit(places.count)
    crossingsLimit = Self.crossingsLimit(places.count)
  }

  /// A run chart whose middle is frozen from the first places on: what came later is read against what was there before.
  ///
  /// - Parameters:
  ///   - values: of one phase, in time, nil where nothing is known.
  ///   - baseline: the median is taken of this many first places, gaps among them included.
  /// - Returns: nil without a present value among them.
  public init?(_ values: [Double?], baseline: Int) {
    guard let middle = Statistics.median(values.prefix(max(0, baseline)).compactMap { $0 }) else { return nil }
    self.init(values, centre: middle)
  }

  /// `round(log2 n) + 3`; 0 without useful values.
  static func longestRunLimit(_ n: Int) -> Int {
    guard n > 0 else { return 0 }
    // round(log2 n) = k  ⇔  2^(k − ½) ≤ n < 2^(k + ½)  ⇔  2^(2k − 1) ≤ n² < 2^(2k + 1); never exactly in between.
    var k = 0
    while n * n >= 1 << (2 * k + 1) { k += 1 }
    return k + 3
  }

  /// The smallest `k` with `Σ_{j ≤ k} C(n − 1, j) / 2^(n − 1) ≥ 0.05`; 0 without useful values.
  static func crossingsLimit(_ n: Int) -> Int {
    guard n > 1 else { return 0 }
    let throws_ = n - 1
    var logarithm = -Double(throws_) * Statistics.ln2
    var sum = Statistics.exp(logarithm)
    var k = 0
    while sum < 0.05 - 1e-12 {
      logarithm += Statistics.log(Double(throws_ - k) / Double(k + 1))
      k += 1
      sum += Statistics.exp(logarithm)
    }
    return k
  }
}
