/// One story on the time axis. Filled: released for reading.
struct StoryCircle: Hashable {
  let x, y, radius: Double
  let isReleased: Bool

  var box: Box { Box(minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius) }

  /// Circles of all rounds, in rows that grow upwards from the axis; as large as fits.
  static func all(_ rounds: [Chart.Stories?], _ frame: ChartFrame) -> [StoryCircle] {
    let most = rounds.compactMap { $0?.told }.max() ?? 0
    guard most > 0 else { return [] }
    let room = min(frame.step * 0.86, 160)
    let radii: [Double] = [8, 7, 6, 5, 4, 3, 2]
    let radius = radii.first { height(most, columns(most, $0, room), $0) <= frame.plot.height - 30 } ?? 2
    let width = columns(most, radius, room)
    return rounds.indices.flatMap { place in
      rounds[place].map { round(place, $0, radius, min(width, max($0.told, 1)), frame) } ?? []
    }
  }

  private static func pitch(_ radius: Double) -> Double { radius * 2 + 5 }

  /// Four beside each other, more where a round is large, never more than there is room for.
  private static func columns(_ most: Int, _ radius: Double, _ room: Double) -> Int {
    max(1, min(Int(room / pitch(radius)), max(4, most / 4)))
  }

  private static func height(_ told: Int, _ columns: Int, _ radius: Double) -> Double {
    Double((told + columns - 1) / columns) * pitch(radius)
  }

  private static func round(
    _ place: Int, _ stories: Chart.Stories, _ radius: Double, _ columns: Int, _ frame: ChartFrame
  ) -> [StoryCircle] {
    let pitch = pitch(radius)
    let left = frame.x(place) - pitch * Double(columns - 1) / 2
    return (0..<stories.told).map { index in
      StoryCircle(
        x: left + Double(index % columns) * pitch, y: frame.plot.maxY - radius - 6 - Double(index / columns) * pitch,
        radius: radius, isReleased: index < stories.released)
    }
  }
}
