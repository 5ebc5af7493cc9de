import Attention
import Wording

/// The value axis: from where to where, and in which steps.
///
/// Shares begin at 0 and end at 20, 40, 60, 80 or 100 above 1.25 times the largest value (ux.md C.6). Everything else gets
/// round steps; it begins at 0 unless the curve would then lie flat as a line.
struct ChartScale: Hashable {
  let bottom, top, step: Double
  /// Set when the chart does not share the top of the others of its unit.
  let isOwn: Bool

  /// Where grid lines stand, the axis included.
  var lines: [Double] {
    let count = Int(((top - bottom) / step).rounded())
    return (0...max(count, 1)).map { bottom + Double($0) * step }
  }

  var beginsAtZero: Bool { bottom <= 0 }

  init(bottom: Double, top: Double, step: Double, isOwn: Bool = false) {
    (self.bottom, self.top, self.step, self.isOwn) = (bottom, top, step, isOwn)
  }

  /// The scale of these values alone.
  init(_ values: [Double], isShare: Bool) {
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    if isShare, low >= 0, high <= 100 {
      self = .share(upTo: high)
    } else {
      self = .round(from: low, to: high)
    }
  }

  /// The scale of one chart among others of the same unit: the same top for all, so that small charts stay honest. A curve
  /// that would shrink below a quarter of the height gets its own and says so.
  init(_ values: [Double], among others: [[Double]], isShare: Bool) {
    let own = ChartScale(values, isShare: isShare)
    let shared = ChartScale(values + others.flatMap { $0 }, isShare: isShare)
    guard own.beginsAtZero, own.bottom == shared.bottom, let high = values.max(), high > 0 else {
      self = own
      return
    }
    let alone = isShare ? Self.small(upTo: high) : own
    self = high * 4 < shared.top ? alone.marked : shared
  }

  private var marked: ChartScale { ChartScale(bottom: bottom, top: top, step: step, isOwn: true) }

  private static func share(upTo high: Double) -> ChartScale {
    let tops: [(top: Double, step: Double)] = [(20, 5), (40, 10), (60, 20), (80, 20)]
    let fit = tops.first { $0.top > 1.25 * high } ?? (100, 25)
    return ChartScale(bottom: 0, top: fit.top, step: fit.step)
  }

  /// For shares of a few percent, where 20 would press the curve to the ground.
  private static func small(upTo high: Double) -> ChartScale {
    let tops: [(top: Double, step: Double)] = [(1, 0.25), (2, 0.5), (4, 1), (10, 2.5)]
    let fit = tops.first { $0.top > 1.25 * high } ?? (20, 5)
    return ChartScale(bottom: 0, top: fit.top, step: fit.step)
  }

  private static func round(from low: Double, to high: Double) -> ChartScale {
    guard high > low || high != 0 else { return ChartScale(bottom: 0, top: 4, step: 1) }
    if low >= 0 {
      let spread = high - low
      // Below an eighth of the height the ups and downs could no longer be seen.
      guard spread > 0, spread < high / 8 else { return upwards(from: 0, to: high) }
      let step = nice((spread * 1.8) / 4)
      let bottom = ((low - spread * 0.4) / step).rounded(.down) * step
      return bottom > 0 ? upwards(from: bottom, to: high, step: step) : upwards(from: 0, to: high)
    }
    let step = nice((max(high, 0) - low) * 1.1 / 4)
    return upwards(from: (low * 1.05 / step).rounded(.down) * step, to: max(high, 0), step: step)
  }

  private static func upwards(from bottom: Double, to high: Double, step given: Double? = nil) -> ChartScale {
    let room = (high - bottom) * 1.05
    let step = given ?? nice(room / 4)
    let top = max(bottom + step, bottom + (room / step).rounded(.up) * step)
    return ChartScale(bottom: bottom, top: top, step: step)
  }

  /// The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below the number.
  private static func nice(_ number: Double) -> Double {
    guard number > 0, number.isFinite else { return 1 }
    var power = 1.0
    while power > number { power /= 10 }
    while power * 10 <= number { power *= 10 }
    let factor = number / power
    for candidate in [1, 2, 2.5, 5] where factor <= candidate * (1 + 1e-9) { return candidate * power }
    return 10 * power
  }
}

extension Measure {
  /// Whether its values are shares of a whole, which the axis must know.
  var isShare: Bool { unit == .percent && kind != .changeRatio }
}

extension ValueWords {
  /// Figures beside an axis: as many decimals as its steps need, whatever the figures themselves have.
  func axis(_ values: [Double]) -> ValueWords {
    let decimals = (0...2).first { decimals in
      let factor = [1.0, 10, 100][decimals]
      return values.allSatisfy { abs($0 * factor - ($0 * factor).rounded()) < 1e-6 }
    }
    return withDecimals(decimals ?? 2)
  }
}
