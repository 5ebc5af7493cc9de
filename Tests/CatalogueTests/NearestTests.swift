import Testing

@testable import Catalogue

@Suite("Nearest")
struct NearestTests {
  @Test(
    "counts letters inserted, removed, replaced and swapped",
    arguments: [
      ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3), ("hides", "hidez", 1),
      ("ab", "ba", 1),
    ])
  func distance(left: String, right: String, distance: Int) {
    #expect(Nearest.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == distance)
    #expect(Nearest.distance(Array(right.unicodeScalars), Array(left.unicodeScalars)) == distance)
  }

  @Test("proposes nothing that shares no letter")
  func nothing() {
    #expect(Nearest.word(to: "'", among: [".", ","]) == nil)
    #expect(Nearest.word(to: "xyz", among: ["abc", "def"]) == nil)
    #expect(Nearest.word(to: String(repeating: "a", count: 200), among: ["a"]) == nil)
  }
}
