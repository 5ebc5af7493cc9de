import Attention
import Testing

@Suite struct KeyTests {
  @Test("takes words of small letters and digits joined by hyphens", arguments: ["a", "eigener-wunsch", "k2-neu", "2"])
  func takes(text: String) throws { #expect(try Key<Indicator>(text).text == text) }

  @Test("refuses everything else", arguments: ["", "-a", "a-", "a--b", "Ä", "A", "a b", "a/b", "../a"])
  func refuses(text: String) {
    #expect(throws: KeyFault.self) { try Key<Indicator>(text) }
  }
}
