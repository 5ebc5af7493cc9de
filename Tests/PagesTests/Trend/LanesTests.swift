import Testing

@testable import Pages

@Suite struct LanesTests {
  @Test("puts what overlaps into rows of its own and leaves the rest below")
  func putsIntoRows() {
    #expect(Lanes.rows(for: [0...10, 12...20, 5...15], gap: 1) == [0, 0, 1])
    #expect(Lanes.rows(for: [0...10, 10.5...20], gap: 1) == [0, 1])
    #expect(Lanes.rows(for: [], gap: 1).isEmpty)
  }

  @Test("never lets two of one row touch", arguments: 1...50)
  func keepsRowsApart(seed: Int) {
    let starts = TrendSamples.wander(30, from: 200, step: 150, seed: UInt64(seed))
    let extents = starts.enumerated().map { $1...($1 + Double(20 + $0 * 7 % 90)) }
    let rows = Lanes.rows(for: extents, gap: 4)
    for left in extents.indices {
      for right in extents.indices where left < right && rows[left] == rows[right] {
        let apart =
          max(extents[left].lowerBound, extents[right].lowerBound)
          - min(extents[left].upperBound, extents[right].upperBound)
        #expect(apart >= 4)
      }
    }
  }
}
