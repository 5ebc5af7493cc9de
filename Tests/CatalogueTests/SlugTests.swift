import Testing

@testable import Catalogue

@Suite("Slug")
struct SlugTests {
  @Test(
    "makes a name out of what somebody wrote",
    arguments: [
      ("Eigener Wunsch", "eigener-wunsch"), ("Erstgespräch (neu!)", "erstgespraech-neu"), ("straße_2", "strasse-2"),
      ("–", nil), ("", nil),
    ])
  func names(written: String, name: String?) { #expect(Slug.of(written) == name) }

  @Test("orders umlauts beside their letters")
  func order() {
    #expect(["Zebra", "Äpfel", "Apfel"].sorted { Slug.order($0) < Slug.order($1) } == ["Apfel", "Äpfel", "Zebra"])
  }
}
