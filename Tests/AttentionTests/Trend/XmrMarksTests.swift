import Attention
import Testing

@Suite("XmR rules")
struct XmrMarksTests {
  /// Mean 0, limits ∓ 2.66, near limits ∓ 1.7733.
  private let chart: Xmr

  init() throws {
    chart = try #require(Xmr([0.5, -0.5, 0.5, -0.5]))
  }

  private func marks(_ values: [Double?]) -> [Xmr.Mark?] { chart.marks(of: values) }

  @Test("name what lies beyond a limit, and what lies near one")
  func outsideAndNear() {
    let marks = marks([2.7, -2.7, 2.66, 2, -1.8, 1.7, 0, nil])
    #expect(marks.map { $0?.outside } == [1, -1, 0, 0, 0, 0, 0, nil])
    #expect(marks.map { $0?.isNear } == [false, false, true, true, true, false, false, nil])
    #expect(marks.map { $0?.side } == [1, -1, 1, 1, -1, 1, 0, nil])
  }

  @Test("see a trend in seven steps one way, not in six, and not with two equal neighbours")
  func trend() {
    let rise: [Double?] = [-0.3, -0.2, -0.1, 0.1, 0.2, 0.3, 0.4]
    #expect(marks(rise + [0.1]).map { $0?.trendOfSeven } == [1, 1, 1, 1, 1, 1, 1, 0])
    #expect(marks(rise.reversed()).map { $0?.trendOfSeven } == Array(repeating: -1, count: 7))
    #expect(marks(Array(rise.dropLast()) + [0.2]).allSatisfy { $0?.trendOfSeven == 0 })
    #expect(marks([-0.3, -0.2, -0.1, -0.1, 0.2, 0.3, 0.4, 0.5]).allSatisfy { $0?.trendOfSeven == 0 })
  }

  @Test("see seven in a row on one side, not six, and not across a value on the mean")
  func shift() {
    let above: [Double?] = [0.1, 0.3, 0.2, 0.4, 0.1, 0.5, 0.2]
    #expect(marks([-0.1] + above).map { $0?.isInShiftOfSeven } == [false] + Array(repeating: true, count: 7))
    #expect(marks([-0.1] + above.dropLast()).allSatisfy { $0?.isInShiftOfSeven == false })
    #expect(marks([0.2, 0.1, 0.2, 0, 0.3, 0.2, 0.1]).allSatisfy { $0?.isInShiftOfSeven == false })
  }

  @Test("see two of three near a limit on the same side, and mark these two")
  func twoOfThree() {
    #expect(marks([2, 0.5, 2]).map { $0?.isInTwoOfThree } == [true, false, true])
    #expect(marks([2, -0.5, 2]).allSatisfy { $0?.isInTwoOfThree == false })
    #expect(marks([2, -2, 0.5]).allSatisfy { $0?.isInTwoOfThree == false })
    // Outside is not near.
    #expect(marks([3, 0.5, 2]).allSatisfy { $0?.isInTwoOfThree == false })
  }

  @Test("never look across a gap")
  func gaps() {
    let rise: [Double?] = [-0.3, -0.2, -0.1, nil, 0.1, 0.2, 0.3, 0.4]
    #expect(marks(rise).allSatisfy { ($0?.trendOfSeven ?? 0) == 0 })
    let above: [Double?] = [0.1, 0.3, 0.2, nil, 0.1, 0.5, 0.2, 0.3]
    #expect(marks(above).allSatisfy { !($0?.isInShiftOfSeven ?? false) })
    #expect(marks([2, nil, 2, 0.5]).allSatisfy { !($0?.isInTwoOfThree ?? false) })
  }

  @Test("name one rule where several apply: outside, trend, two of three, shift")
  func precedence() {
    let values: [Double?] = [0.1, 0.2, 0.3, 0.4, 2, 2.1, 3]
    #expect(marks(values).map { $0?.rule } == Array(repeating: .trendOfSeven, count: 6) + [.outside])
    #expect(
      marks([0.1, 0.3, 0.2, 0.4, 0.1, 2, 2]).map { $0?.rule } == Array(repeating: .shiftOfSeven, count: 5)
        + Array(repeating: .twoOfThree, count: 2))
    #expect(marks([0.1, -0.1]).map { $0?.rule } == [nil, nil])
  }

  @Test("without limits nothing lies outside")
  func withoutLimits() throws {
    let flat = try #require(Xmr([5, 5, 5]))
    #expect(flat.marks(of: [5, 9, 5]).allSatisfy { $0?.outside == 0 && $0?.isNear == false })
  }
}
