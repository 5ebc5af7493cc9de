import Attention
import Testing
import Wording

@testable import Pages

@Suite struct EventFormTests {
  private let wording = Wording(.german)
  private let filled = [
    "erster-tag": "1", "erster-monat": "Juli", "erster-jahr": "2026", "art": "gesetz",
    "titel": "Umzug in die Bahnhofstraße", "quelle": "Protokoll der Leitungsrunde",
  ]

  private func faults(_ changes: [String: String]) -> [String] {
    let values = filled.merging(changes) { _, new in new }
    do {
      _ = try EventForm(.preset(values), offered: [], wording)
      return []
    } catch { return error.all.map(\.field) }
  }

  @Test("turns what was typed into an event")
  func turnsIntoAnEvent() throws {
    let key = try #require(SeriesKey("dauer/tage"))
    var values = Filled.preset(
      filled.merging(["letzter-tag": "31.", "letzter-monat": "12", "letzter-jahr": "2026"]) { $1 })
    values.values["beruehrt"] = ["dauer/tage", "fremd/reihe", "unsinn"]
    let event = try EventForm(values, offered: [key], wording)
    #expect(event.first == Day("2026-07-01") && event.last == Day("2026-12-31"))
    #expect(event.kind == .law && event.affects == [key])
    #expect(try EventForm(.preset(filled), offered: [], wording).last == nil)
  }

  @Test("says what is open, field by field")
  func saysWhatIsOpen() {
    #expect(faults([:]).isEmpty)
    #expect(faults(["erster-tag": "", "erster-monat": "", "erster-jahr": ""]) == ["erster"])
    #expect(faults(["erster-tag": "31", "erster-monat": "Februar"]) == ["erster"])
    #expect(faults(["letzter-tag": "1", "letzter-monat": "6", "letzter-jahr": "2026"]) == ["letzter"])
    #expect(faults(["letzter-tag": "x"]) == ["letzter"])
    #expect(faults(["quelle": " "]) == ["quelle"])
    #expect(faults(["art": "wetter", "titel": " "]) == ["art", "titel"])
    #expect(
      faults(["titel": String(repeating: "a", count: 121), "quelle": String(repeating: "a", count: 301)]) == [
        "titel", "quelle",
      ])
  }
}
