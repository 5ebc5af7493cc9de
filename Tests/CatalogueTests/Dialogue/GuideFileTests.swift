import Attention
import Catalogue
import Testing

@Suite("Guide file")
struct GuideFileTests {
  private static let file = Village.guideFile

  static let planted = [
    Planted("unknown key", in: file, "purpose:", "purpos:", code: "unknown-key", at: "purpos"),
    Planted("target", in: file, "sides:", "ziel: 3\nsides:", code: "refused-number-to-reach", at: "ziel"),
    Planted("no minutes", in: file, "minutes: 10", "minutes: 0", code: "impossible-minutes", at: "minutes: 0"),
    Planted("too many minutes", in: file, "minutes: 10", "minutes: 300", code: "impossible-minutes", at: "300"),
    Planted("minutes in words", in: file, "minutes: 10", "minutes: zehn", code: "not-a-whole-number", at: "zehn"),
    Planted("missing minutes", in: file, "    minutes: 10\n", "", code: "missing-minutes", at: "id: ankommen"),
    Planted(
      "too many indicators", in: file, "indicators: 1", "indicators: 4", code: "impossible-indicators", at: "indicators"
    ),
    Planted("wrong sides", in: file, "sides: one", "sides: three", code: "wrong-sides", at: "three"),
    Planted("wrong mode", in: file, "mode: round", "mode: circle", code: "wrong-mode", at: "circle"),
    Planted("wrong presence", in: file, "how: present", "how: there", code: "wrong-how", at: "how"),
    Planted(
      "unknown perspective", in: file, "perspective: fachkraefte", "perspective: fachkraft",
      code: "unknown-perspective", at: "fachkraft"),
    Planted(
      "question without question mark", in: file, "What do we need?", "We need.", code: "question-without-mark",
      at: "We need"),
    Planted("phase twice", in: file, "id: festhalten", "id: ankommen  # again", code: "phase-twice", at: "again"),
    Planted("no phases", in: file, "record:", "records:", code: "unknown-key", at: "records"),
    Planted(
      "a person", in: file, "    how: present", "    name: Frau A.\n    how: present", code: "refused-person",
      at: "Frau A."),
    Planted(
      "id not the file name", in: file, "id: team-reflexion", "id: team", code: "id-not-file-name", at: "id: team"),
    Planted(
      "empty roles", in: file,
      "roles:\n  - perspective: fachkraefte\n    does: {de: \"Erzählen.\", en: \"Tell.\"}\n    how: present",
      "roles: []", code: "empty-list", at: "roles"),
  ]

  @Test("names file, line, reason and remedy of a planted fault", arguments: planted)
  func names(_ planted: Planted) throws { try planted.isNamed() }

  @Test("reads phases, roles and minutes")
  func reads() throws {
    let shelf = try Village.scratch().shelf()
    let guide = try #require(shelf.guide(try Key("team-reflexion")))
    #expect(guide.minutes == 30)
    #expect(guide.phases.all.map(\.mode) == [.round, .record])
    #expect(guide.roles.map(\.presence) == [.present])
    #expect(guide.questions.map(\.de) == ["Was brauchen wir?"])
    #expect(guide.sides == .one)
  }

  /// Dossier 4.3 to 4.9.
  @Test("shipped guides last as long as the field knows them")
  func minutes() throws {
    let guides = Scratch.shippedShelf.guides
    let minutes = Dictionary(uniqueKeysWithValues: guides.map { ($0.id.text, $0.minutes) })
    #expect(
      minutes == [
        "team-reflexion": 90, "bilateraler-steuerungsdialog": 150, "gruppendialog": 180, "qualitaetsdialog": 240,
        "beiratsgespraech": 120, "dialog-mit-leistungsberechtigten": 150, "wirkungswerkstatt": 130,
      ])
  }
}
