import Attention

/// Reflections on rows, bracketed at the side: one bracket a stretch with all of its numbers, overlapping stretches beside each
/// other.
struct SideBrackets {
  struct Badge {
    let mark: Chart.ReflectionMark
    let x, y: Double
  }

  struct Group {
    /// Of the bracket.
    let x, top, bottom: Double
    let badges: [Badge]
  }

  let groups: [Group]
  /// How much room they take at the right edge.
  let width: Double
  /// How high the picture must be to hold all numbers.
  let height: Double

  /// - Parameters:
  ///   - height: of the rows.
  ///   - edges: the upper and lower edge of several rows together.
  init(
    _ marks: [Chart.ReflectionMark], _ size: ChartSize, height: Double,
    edges: (ClosedRange<Int>) -> (top: Double, bottom: Double)
  ) {
    let stacks = Dictionary(grouping: marks, by: \.places).values
      .map { group in Bundle(group.sorted { $0.number < $1.number }, size, edges(group[0].places)) }
      .sorted { ($0.edges.top, -$0.edges.bottom) < ($1.edges.top, -$1.edges.bottom) }
    let needed = max(height, (stacks.map(\.height).max() ?? 0) + 4)
    let extents = stacks.map { $0.extent(within: needed) }
    let lanes = Lanes.rows(for: extents, gap: 3)
    let widths = (0..<((lanes.max() ?? -1) + 1)).map { lane in
      zip(stacks, lanes).filter { $0.1 == lane }.map(\.0.width).max() ?? 0
    }
    let width = widths.reduce(0, +)
    (self.width, self.height) = (width, needed)
    groups = zip(zip(stacks, extents), lanes).map { entry, lane in
      let x = size.width - width + widths.prefix(lane).reduce(0, +) + 8
      return entry.0.group(at: x, from: entry.1.lowerBound)
    }
  }

  /// The numbers of one stretch in columns, read downwards.
  private struct Bundle {
    let marks: [Chart.ReflectionMark]
    let edges: (top: Double, bottom: Double)
    let radius: Double
    /// Numbers below each other.
    let rows: Int

    init(_ marks: [Chart.ReflectionMark], _ size: ChartSize, _ edges: (top: Double, bottom: Double)) {
      (self.marks, self.edges, radius) = (marks, edges, size.badgeRadius)
      let fit = Int((edges.bottom - edges.top + 3) / (2 * size.badgeRadius + 3))
      let most = max(fit, size == .wide ? 2 : 4)
      let columns = (marks.count + most - 1) / most
      rows = (marks.count + columns - 1) / columns
    }

    private var pitch: Double { 2 * radius + 3 }
    private var columns: Int { (marks.count + rows - 1) / rows }
    var width: Double { Double(columns) * pitch + 10 }
    var height: Double { Double(rows) * pitch }

    /// From its uppermost to its lowest edge, numbers included, kept inside the picture.
    func extent(within bound: Double) -> ClosedRange<Double> {
      let middle = (edges.top + edges.bottom) / 2
      let top = max(0, min(middle - height / 2, bound - height))
      return min(top, edges.top)...max(top + height, edges.bottom)
    }

    func group(at x: Double, from top: Double) -> Group {
      let free = max(edges.bottom - edges.top - height, 0)
      let start = (height > edges.bottom - edges.top ? top : edges.top + free / 2) + radius + 1.5
      let badges = marks.enumerated().map { index, mark in
        Badge(
          mark: mark, x: x + 4 + radius + Double(index / rows) * pitch, y: start + Double(index % rows) * pitch)
      }
      return Group(x: x, top: edges.top, bottom: edges.bottom, badges: badges)
    }
  }
}
