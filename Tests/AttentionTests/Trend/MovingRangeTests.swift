import Testing

@testable import Attention

@Suite("Moving range")
struct MovingRangeTests {
  @Test("is not taken across a gap")
  func gaps() {
    #expect(MovingRange.all(of: [1, 3, nil, 100, 99]) == [2, 1])
    #expect(MovingRange.all(of: [1, nil, 2]) == [])
  }

  @Test("screening leaves far ranges out once, and only those strictly above")
  func screens() {
    // Ranges 1, 1, 1, 1, 30, 30: the mean is 10.67, 30 lies below 3.267 times that.
    #expect(MovingRange.mean(of: [0, 1, 0, 1, 0, 30, 0], screened: true) == 64.0 / 6)
    // Twenty ranges of 1 and two of 30: the mean is 80 / 22, 30 lies above 3.267 times that.
    let steady = (0...20).map { Double($0 % 2) } + [30, 0]
    #expect(MovingRange.mean(of: steady, screened: false) == 80.0 / 22)
    #expect(MovingRange.mean(of: steady, screened: true) == 1)
  }

  @Test("screening leaves nothing of equal values")
  func equalValues() {
    #expect(MovingRange.mean(of: [5, 5, 5], screened: true) == nil)
    #expect(MovingRange.mean(of: [5, 5, 5], screened: false) == 0)
    #expect(MovingRange.mean(of: [5], screened: false) == nil)
  }
}
