import Testing

@testable import Attention

@Suite("Gaps")
struct GapsTests {
  @Test("stretches end at every gap")
  func stretches() {
    #expect(Gaps.stretches([nil, 1, 2, nil, nil, 3, nil]) == [1..<3, 5..<6])
    #expect(Gaps.stretches([1, 2]) == [0..<2])
    #expect(Gaps.stretches([nil]) == [])
    #expect(Gaps.stretches([]) == [])
  }

  @Test("filling draws straight lines inside and keeps the last value outside")
  func interpolates() {
    #expect(Gaps.interpolated([nil, 1, nil, nil, 4, nil, nil]) == [1, 1, 2, 3, 4, 4, 4])
    #expect(Gaps.interpolated([5]) == [5])
    #expect(Gaps.interpolated([nil, nil]) == nil)
  }
}
