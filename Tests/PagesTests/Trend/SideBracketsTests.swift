import Attention
import Testing

@testable import Pages

@Suite struct SideBracketsTests {
  private func marks(_ places: [ClosedRange<Int>]) -> [Chart.ReflectionMark] {
    places.enumerated().map { Chart.ReflectionMark(number: $0 + 1, places: $1, name: "Reflexion \($0 + 1)") }
  }

  private func brackets(_ places: [ClosedRange<Int>], _ size: ChartSize = .wide, rows: Int = 8) -> SideBrackets {
    SideBrackets(marks(places), size, height: Double(rows) * 42) {
      (Double($0.lowerBound) * 42 + 4, Double($0.upperBound) * 42 + 38)
    }
  }

  @Test("gives five reflections on one stretch one bracket, read downwards", arguments: ChartSize.allCases)
  func bundles(size: ChartSize) {
    let found = brackets([ClosedRange<Int>](repeating: 2...3, count: 5), size)
    #expect(found.groups.count == 1)
    let badges = found.groups.first?.badges ?? []
    #expect(badges.map(\.mark.number) == [1, 2, 3, 4, 5])
    let columns = Dictionary(grouping: badges, by: \.x).values
    #expect(columns.allSatisfy { column in zip(column, column.dropFirst()).allSatisfy { $0.y < $1.y } })
    #expect(found.width < 5 * size.laneHeight / 2, "Most of the width is for the answers.")
  }

  @Test(
    "keeps numbers apart and inside the picture, overlapping stretches beside each other", arguments: ChartSize.allCases
  )
  func keepsApart(size: ChartSize) {
    let found = brackets([0...0, 0...0, 0...0, 0...1, 1...4, 7...7, 7...7, 3...3, 2...6], size)
    let badges = found.groups.flatMap(\.badges)
    #expect(badges.count == 9)
    for (index, one) in badges.enumerated() {
      #expect(one.x + size.badgeRadius <= size.width && one.y >= size.badgeRadius - 0.01)
      #expect(one.y + size.badgeRadius <= found.height + 0.01)
      for two in badges.dropFirst(index + 1) {
        #expect(max(abs(one.x - two.x), abs(one.y - two.y)) >= 2 * size.badgeRadius)
      }
    }
  }

  @Test("makes room where a single row has many numbers")
  func makesRoom() {
    #expect(brackets([0...0, 0...0, 0...0, 0...0], .narrow, rows: 1).height > 42)
    #expect(brackets([]).width == 0)
  }
}
