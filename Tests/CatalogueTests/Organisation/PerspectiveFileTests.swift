import Attention
import Catalogue
import Testing

@Suite("Perspectives")
struct PerspectiveFileTests {
  private static let file = "Dialogues/perspectives.yaml"

  static let planted = [
    Planted("wrong voice", in: file, "speaks: account", "speaks: always", code: "wrong-speaks", at: "always"),
    Planted(
      "missing title", in: file, "title: {de: \"Fachkräfte\", en: \"Caseworkers\"}, ", "", code: "missing-title",
      at: "fachkraefte"),
    Planted(
      "perspective twice", in: file, "id: leistungsberechtigte", "id: fachkraefte", code: "duplicate-id",
      at: "Leistungsberechtigte"),
  ]

  @Test("names file, line, reason and remedy of a planted fault", arguments: planted)
  func names(_ planted: Planted) throws { try planted.isNamed() }

  @Test("beneficiaries speak in a dialogue and never have an account")
  func beneficiaries() throws {
    let shelf = Scratch.shippedShelf
    let beneficiaries = try #require(shelf.perspective(try Key("leistungsberechtigte")))
    #expect(!beneficiaries.hasAccounts)
    #expect(shelf.perspectives.count { !$0.hasAccounts } == 1)
  }

  @Test("every office of every organisation speaks from a shipped one")
  func offices() throws {
    let known = Set(Scratch.shippedShelf.perspectives.map(\.id.text))
    for kind in Organisation.Kind.allCases {
      for office in Office.allCases { #expect(known.contains(kind.perspective(of: office))) }
    }
  }
}
