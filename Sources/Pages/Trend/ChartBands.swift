import Wording

/// The stretches people have spoken about, and the one that is chosen: bands with a bracket and a number above.
///
/// Reflections on the same stretch share a band and stand side by side; overlapping ones get rows of their own.
struct ChartBands: Hashable {
  struct Badge: Hashable {
    let number: Int
    let name: String
    let x: Double
  }

  struct Band: Hashable {
    let left, right: Double
    let lane: Int
    let badges: [Badge]
    /// More numbers of a stretch whose bracket and tint are there already.
    let goesOn: Bool
  }

  struct Choice: Hashable {
    let left, right: Double
    let lane: Int
    let label: Label
  }

  let bands: [Band]
  let choice: Choice?
  let lanes: Int

  /// How many rows are needed, before the frame is known; only sideways room counts.
  static func lanes(_ chart: Chart, _ frame: ChartFrame) -> Int { ChartBands(chart, frame).lanes }

  init(_ chart: Chart, _ frame: ChartFrame) {
    let groups = Self.groups(chart.reflections, frame)
    let label = frame.size == .wide ? chart.words.yourChoice : chart.words.choiceShort
    // What is chosen comes first: its name stands next to its frame, and brackets give way to it.
    let choices = chart.chosen.map { [Self.extent($0, label, frame)] } ?? []
    let all = Lanes.rows(for: choices + groups.map { Self.extent($0, frame) }, gap: 4)
    let rows = all.dropFirst(choices.count)
    lanes = (all.max() ?? -1) + 1
    var seen: Set<ClosedRange<Int>> = []
    bands = zip(groups, rows).map { group, lane in
      Self.band(group, lane: lane, goesOn: !seen.insert(group[0].places).inserted, frame)
    }
    choice =
      zip(chart.chosen.map { [$0] } ?? [], all).map { places, lane in
        let (left, right) = frame.edges(places)
        let y = frame.bracketY(lane: lane) - 10
        let text = Label(text: label, x: (left + right) / 2, y: y, anchor: .middle, isBold: true)
        return Choice(left: left, right: right, lane: lane, label: text.kept(between: 2, and: frame.size.width - 2))
      }.first
  }

  /// Reflections on the same places together, in time: as many beside each other as their bracket reaches over, the others
  /// in rows above.
  private static func groups(_ marks: [Chart.ReflectionMark], _ frame: ChartFrame) -> [[Chart.ReflectionMark]] {
    let groups = Dictionary(grouping: marks, by: \.places).values.flatMap { group in
      let sorted = group.sorted { $0.number < $1.number }
      let (left, right) = frame.edges(group[0].places)
      let fit = Int((right - left + 4) / distance(frame))
      let most = min(max(2, fit, (group.count + rows - 1) / rows), frame.size == .wide ? 20 : 8)
      return stride(from: 0, to: sorted.count, by: most).map { Array(sorted[$0..<min($0 + most, sorted.count)]) }
    }
    return groups.sorted { left, right in
      func key(_ group: [Chart.ReflectionMark]) -> (Int, Int, Int) {
        (group[0].places.lowerBound, -group[0].places.count, group[0].number)
      }
      return key(left) < key(right)
    }
  }

  private static func extent(_ group: [Chart.ReflectionMark], _ frame: ChartFrame) -> ClosedRange<Double> {
    let (left, right) = frame.edges(group[0].places)
    let xs = badgeXs(group.count, left, right, frame)
    let radius = frame.size.badgeRadius
    return min(left, (xs.first ?? left) - radius)...max(right, (xs.last ?? right) + radius)
  }

  private static func extent(_ places: ClosedRange<Int>, _ label: String, _ frame: ChartFrame) -> ClosedRange<Double> {
    let (left, right) = frame.edges(places)
    let box = Label(text: label, x: (left + right) / 2, y: 0, anchor: .middle, isBold: true)
      .kept(between: 2, and: frame.size.width - 2).box
    return min(left, box.minX)...max(right, box.maxX)
  }

  /// In so many rows the numbers of one stretch stand at most.
  private static let rows = 4

  private static func distance(_ frame: ChartFrame) -> Double { 2 * frame.size.badgeRadius + 4 }

  private static func badgeXs(_ count: Int, _ left: Double, _ right: Double, _ frame: ChartFrame) -> [Double] {
    let distance = distance(frame)
    let half = distance * Double(count - 1) / 2
    let radius = frame.size.badgeRadius
    let middle = min(max((left + right) / 2, half + radius), frame.size.width - half - radius)
    return (0..<count).map { middle - half + Double($0) * distance }
  }

  private static func band(_ group: [Chart.ReflectionMark], lane: Int, goesOn: Bool, _ frame: ChartFrame) -> Band {
    let (left, right) = frame.edges(group[0].places)
    let xs = badgeXs(group.count, left, right, frame)
    let badges = zip(group, xs).map { Badge(number: $0.number, name: $0.name, x: $1) }
    return Band(left: left, right: right, lane: lane, badges: badges, goesOn: goesOn)
  }
}
