import Attention
import Catalogue
import Testing

@Suite("Calendar")
struct CalendarFileTests {
  private static let file = "Indicators/calendar.yaml"

  static let planted = [
    Planted("no such day", in: file, "from: 2025-01-01", "from: 2025-02-31", code: "not-a-date", at: "2025-02-31"),
    Planted(
      "wrong kind", in: file, "kinds: [law]", "kinds: [weather]", code: "wrong-kinds", at: "weather"),
    Planted(
      "unknown indicator", in: file, "indicators: [eigener-wunsch]", "indicators: [eigener-wunsh]",
      code: "unknown-indicator", at: "eigener-wunsh"),
    Planted(
      "unknown certainty", in: file, "certainty: announced", "certainty: sure", code: "wrong-certainty", at: "sure"),
    Planted(
      "end before beginning", in: file, "through: 2025-03-31", "through: 2024-03-31", code: "through-before-from",
      at: "2024-03-31"),
    Planted(
      "a place for a target", in: file, "certainty: announced", "certainty: announced\n    target: 5",
      code: "refused-number-to-reach", at: "target"),
  ]

  @Test("names file, line, reason and remedy of a planted fault", arguments: planted)
  func names(_ planted: Planted) throws { try planted.isNamed() }

  /// domain/dossier.md, section 7: what is marked as general knowledge, and whatever lies behind 5 March 2026.
  private static let unchecked: Set<String> = [
    "organisationsreform", "allegro", "mindestlohn", "fluchtmigration", "aufstockende-zur-agentur", "pandemie",
    "minderungen-ausgesetzt", "regelbedarf-2024", "bonus-abgeschafft", "volle-minderung", "neuer-name-2026",
    "ukraine-asylbewerberleistungen", "regelbedarf-jaehrlich",
  ]

  @Test("vouches for what the dossier has a source for, and for nothing else")
  func vouchesForSourcedOnly() throws {
    let calendar = Scratch.shippedShelf.calendar
    #expect(Set(calendar.events.filter { !$0.isVouchedFor }.map(\.id.text)) == Self.unchecked)
    let horizon = try #require(Day("2026-03-05"))
    #expect(calendar.horizon == horizon)
    #expect(calendar.events.allSatisfy { $0.first <= horizon || !$0.isVouchedFor })
  }

  @Test("keeps the names of the benefit in one dated list")
  func keepsNamesInOneList() throws {
    let calendar = Scratch.shippedShelf.calendar
    #expect(calendar.benefits.map(\.first.description) == ["2005-01-01", "2023-01-01", "2026-07-01"])
    let text = Scratch.text(Self.file)
    for name in calendar.benefits.flatMap({ [$0.name.de, $0.name.en] }) {
      #expect(!text.contains(name), "\(Self.file) says \(name) instead of {benefit}.")
    }
  }

  @Test("says every event in both languages, with no mark left unfilled", arguments: Language.allCases)
  func saysEveryEvent(language: Language) throws {
    let shelf = Scratch.shippedShelf
    for event in shelf.calendar.events {
      let shown = shelf.calendar.event(event, of: ID(1), confirmed: [], language)
      #expect(!shown.title.isEmpty && !shown.source.isEmpty)
      #expect(!(shown.title + shown.text).contains("{"), "\(event.id)")
    }
  }

  @Test("meets every series of long receipt again after 21 to 24 months")
  func echoesInLongReceipt() throws {
    let shelf = Scratch.shippedShelf
    let rule = try #require(shelf.calendar.echoes.first)
    #expect(rule.months == 21...24)
    #expect(rule.series.allSatisfy { shelf.tableau.definition(of: $0) != nil && $0.description.contains("lzb") })
    #expect(rule.series.count == 10)
  }

  @Test("a house adds events of its own; the last word wins, loudly")
  func addsEvents() throws {
    let house = Scratch()
    try house.write(
      Self.file,
      """
      knownThrough: 2026-10-01
      events:
        - id: pandemie
          from: 2020-03-22
          kinds: [shock]
          title: {de: "a", en: "b"}
          touches: all
          certainty: documented
          source: {de: "c", en: "d"}
      """)
    let shelf = house.shelf(over: [Scratch.shipped])
    let event = try #require(shelf.calendar[try Key("pandemie")])
    #expect(event.isVouchedFor && event.first.day == 22)
    #expect(shelf.diagnostics.map(\.code) == ["last-word"])
    #expect(shelf.calendar.events.count == Scratch.shippedShelf.calendar.events.count)
  }
}
