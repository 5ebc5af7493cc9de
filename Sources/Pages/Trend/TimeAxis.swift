import Attention
import Wording

/// The time axis: every period has its place, whether or not anything is known about it.
struct TimeAxis: Hashable {
  let periods: [Period]

  var rhythm: Rhythm { periods.first?.rhythm ?? .month }

  func place(of period: Period) -> Int? {
    guard let first = periods.first, period.rhythm == first.rhythm else { return nil }
    let place = period.index - first.index
    return periods.indices.contains(place) ? place : nil
  }

  /// The places a stretch covers, cut to the axis; nil when it lies outside.
  func places(of stretch: Stretch) -> ClosedRange<Int>? {
    guard let first = periods.first, let last = periods.last, stretch.first.rhythm == first.rhythm,
      stretch.first <= last, stretch.last >= first
    else { return nil }
    return max(stretch.first.index - first.index, 0)...min(stretch.last.index - first.index, periods.count - 1)
  }

  /// The place of the period that holds a day; nil when the day lies outside.
  func place(of day: Day) -> Int? { place(of: day.period(rhythm)) }

  struct Tick: Hashable {
    let place: Int
    let text: String
  }

  /// The densest labels that still stand apart.
  func ticks(step width: Double, _ words: TrendWords) -> [Tick] {
    for candidate in candidates where fits(candidate, width, words) {
      return candidate.map { Tick(place: $0, text: words.tick(periods[$0])) }
    }
    return []
  }

  /// Places to be labelled, from dense to sparse.
  private var candidates: [[Int]] {
    switch rhythm {
    case .month:
      (periods.count <= 14 ? [1, 3, 6, 12] : [3, 6, 12]).map { months in
        every { ($0.ordinal - 1).isMultiple(of: months) }
      }
    case .quarter: [1, 2, 4].map { quarters in every { ($0.ordinal - 1).isMultiple(of: quarters) } }
    case .halfYear: [1, 2].map { halves in every { ($0.ordinal - 1).isMultiple(of: halves) } }
    case .year: [1, 2, 5, 10].map { years in every { $0.year.isMultiple(of: years) } }
    }
  }

  private func every(_ isLabelled: (Period) -> Bool) -> [Int] { periods.indices.filter { isLabelled(periods[$0]) } }

  private func fits(_ places: [Int], _ width: Double, _ words: TrendWords) -> Bool {
    guard !places.isEmpty else { return false }
    let room = 10.0
    return zip(places, places.dropFirst()).allSatisfy { left, right in
      let need = (TextWidth.of(words.tick(periods[left])) + TextWidth.of(words.tick(periods[right]))) / 2 + room
      return Double(right - left) * width >= need
    }
  }

  /// A span under the axis: a half-year, or a year where half-years do not fit.
  struct Bracket: Hashable {
    let places: ClosedRange<Int>
    let text: String
  }

  /// Half-years are the periods people agree on; months are bracketed by them, everything else by years.
  func brackets(step width: Double, _ words: TrendWords) -> [Bracket] {
    guard rhythm != .year else { return [] }
    let halves = groups(of: .halfYear)
    let years = groups(of: .year)
    var candidates: [[Bracket]] = [
      years.map { Bracket(places: $0.places, text: String($0.period.year)) },
      years.map { Bracket(places: $0.places, text: words.yearShort($0.period.year)) },
    ]
    if rhythm == .month {
      candidates.insert(halves.map { Bracket(places: $0.places, text: words.halfYear($0.period)) }, at: 0)
      candidates.insert(halves.map { Bracket(places: $0.places, text: words.halfYearShort($0.period)) }, at: 1)
    }
    let whole = rhythm == .month ? [6, 6, 12, 12] : [rhythm.perYear, rhythm.perYear]
    for (candidate, length) in zip(candidates, whole) {
      let isFitting = { (bracket: Bracket) in
        TextWidth.of(bracket.text) + 4 <= Double(bracket.places.count) * width - 2
      }
      // Half-years and years cut off by the edge may be too short for their name; whole ones must hold it.
      if candidate.allSatisfy({ $0.places.count < length || isFitting($0) }) { return candidate.filter(isFitting) }
    }
    return []
  }

  private func groups(of rhythm: Rhythm) -> [(period: Period, places: ClosedRange<Int>)] {
    var groups: [(period: Period, places: ClosedRange<Int>)] = []
    for place in periods.indices {
      let period = periods[place].firstDay.period(rhythm)
      if let last = groups.last, last.period == period {
        groups[groups.count - 1].places = last.places.lowerBound...place
      } else {
        groups.append((period, place...place))
      }
    }
    return groups
  }
}
