import Attention
import Glibc

/// What is measured, and the check figures it comes with.
enum Method: String, CaseIterable {
  case rules = "run chart and XmR rules"
  case recommended = "STL recommended"
  case robust = "STL robust"

  struct Result {
    let seconds: Double
    let figures: [String]
  }

  func run(over series: [[Double]]) throws -> Result {
    let start = cpuSeconds()
    let figures =
      switch self {
      case .rules: Self.rules(series)
      case .recommended: try Self.decomposition(series, .recommended)
      case .robust: try Self.decomposition(series, .robust)
      }
    return Result(seconds: cpuSeconds() - start, figures: figures)
  }

  private static func rules(_ series: [[Double]]) -> [String] {
    var (signals, outside, flagged, upper) = (0, 0, 0, 0.0)
    for values in series {
      let values = values.map(Optional.some)
      guard let runs = RunChart(values), let xmr = Xmr(values) else { continue }
      signals += runs.speaks ? 1 : 0
      upper += xmr.limits?.upper ?? 0
      for mark in xmr.marks(of: values) {
        guard let mark else { continue }
        outside += mark.outside != 0 ? 1 : 0
        flagged += mark.rule != nil ? 1 : 0
      }
    }
    return ["\(signals) signals", "\(outside) outside", "\(flagged) flagged", "sum upper \(fixed(upper, 4))"]
  }

  private static func decomposition(_ series: [[Double]], _ settings: STL.Settings) throws -> [String] {
    let plan = try STL.Plan(count: SeriesFile.months, settings)
    var (seasonal, trend) = (0.0, 0.0)
    for values in series {
      let parts = try plan.decompose(values)
      for part in parts.seasonal { seasonal += abs(part) }
      for part in parts.trend { trend += part }
    }
    return ["sum|seasonal| \(fixed(seasonal, 6))", "sum trend \(fixed(trend, 6))"]
  }
}

/// Of this process alone, so that neighbours on the machine count less.
private func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// With so many decimals.
func fixed(_ number: Double, _ decimals: Int) -> String {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { text in
    let length = withVaList([number]) { vsnprintf(text.baseAddress, 64, "%.\(decimals)f", $0) }
    return String(decoding: text.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
