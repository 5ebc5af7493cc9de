import Attention
import Testing

@Suite("Phases")
struct PhasesTests {
  @Test("cut a series into stretches that together are all of it")
  func cut() throws {
    let phases = try #require(Phases(starts: [0, 2, 5], count: 6))
    #expect(phases.places == [0..<2, 2..<5, 5..<6])
    #expect(phases.split(Array("abcdef")) == [Array("ab"), Array("cde"), Array("f")])
    #expect(Phases(undivided: 3).places == [0..<3])
  }

  @Test(
    "refuse an empty phase, a first one that does not begin at 0, and starts out of order",
    arguments: [[], [1], [0, 6], [0, 2, 2], [0, 4, 2], [-1, 0], [0, 7]])
  func refuse(_ starts: [Int]) {
    #expect(Phases(starts: starts, count: 6) == nil)
  }

  @Test("an empty axis is one empty phase")
  func emptyAxis() throws {
    #expect(Phases(starts: [0], count: 0)?.places == [0..<0])
    #expect(Phases(undivided: 0).split([Int]()) == [[]])
  }

  @Test("splitting a list that is too short traps nowhere")
  func shortList() throws {
    #expect(Phases(starts: [0, 2, 5], count: 6)?.split([1, 2, 3]) == [[1, 2], [3], []])
  }
}
