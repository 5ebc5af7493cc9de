import Attention
import Pages
import Testing
import Wording

@Suite struct HouseActsPageTests {
  private func page(_ kinds: [HouseAct.Kind], number: Int = 1, of count: Int = 1) throws -> String {
    let details: [HouseAct.Kind: String] = [
      .standInArranged: "2026-12-21/2027-01-08", .retentionSettled: "reflections 1826", .wordsErased: "reflections 3",
      .accountsForgotten: "closedAccounts 1", .recordErased: "27", .idleLimitSettled: "15", .fociLimitSettled: "4",
    ]
    let acts = kinds.enumerated().map { place, kind in
      HouseAct(
        id: ID(Int64(place + 1)), kind: kind, done: Moment(Day(number: 20_781), hour: 8), by: ID(1), account: ID(7),
        organisation: ID(2), office: .caseworker, detail: details[kind] ?? "")
    }
    return AccessVillage.text(
      HouseActsPage(
        try AccessVillage.here(at: .houseActs, as: .operations), acts: acts, people: [ID(7): "Hanna Ohlsen"],
        organisations: [ID(1): "Jobcenter", ID(2): "Team Nord"], number: number, of: count))
  }

  @Test("has a sentence for everything that can be done, and names the office that did it")
  func says() throws {
    let text = try page(HouseAct.Kind.allCases)
    for sentence in [
      "Vertretung: Hanna Ohlsen, Fachkraft, Team Nord, 21. Dezember 2026 bis 8. Januar 2027",
      "Wiederherstellungslink für Hanna Ohlsen", "Frist festgelegt: Reflexionen und Antworten, 5 Jahre",
      "Nach Ablauf der Frist gelöscht: Namen geschlossener Zugänge, 1 Eintrag",
      "Worte von Eintrag 27 gelöscht", "Organisation aufgenommen: Fachkraft, Team Nord",
      "Gemeldete Barriere erledigt und gelöscht", "Abmelden ohne Eingabe nach 15 Minuten",
      "Amt beendet: Hanna Ohlsen, Fachkraft, Team Nord",
    ] {
      #expect(text.contains("<td>\(sentence)</td><td>Betrieb, Jobcenter</td>"), "\(sentence)")
    }
    #expect(Sound.faults(in: text) == [])
  }

  @Test("cuts into plain pages, with the number in the title, and says when nothing happened")
  func pages() throws {
    let text = try page([.accountClosed], number: 2, of: 3)
    #expect(text.contains("<title>Protokoll des Hauses, Seite 2 von 3 – Augenmerk</title>"))
    #expect(text.contains("href=\"/verwaltung/protokoll?seite=1\"") && text.contains("?seite=3"))
    #expect(Sound.faults(in: text) == [])
    #expect(try page([]).contains("Noch ist nichts geschehen."))
  }
}
