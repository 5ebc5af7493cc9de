import Attention
import Pages
import Testing
import Wording

@Suite struct HouseSettingsPageTests {
  @Test("shows what holds now, also a value from elsewhere")
  func shows() throws {
    let page = HouseSettingsPage(
      try AccessVillage.here(at: .houseSettings, as: .operations), form: .preset(["abmelden": "25", "fokus": "5"]))
    let text = AccessVillage.text(page)
    #expect(text.contains("<option value=\"25\" selected>25 Minuten</option>"))
    #expect(text.contains("<option value=\"120\">2 Stunden</option>"))
    #expect(text.contains("<option value=\"5\" selected>5</option>"))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("reads limits inside their bounds and nothing else")
  func reads() throws {
    func form(_ idle: String, _ foci: String) throws -> HouseSettingsForm {
      try HouseSettingsForm(.preset(["abmelden": idle, "fokus": foci]), possible: 15...480, Wording(.german))
    }
    #expect(try form("15", "3").idleMinutes == 15 && form("480", "6").mostFoci == 6)
    for (idle, foci, field) in [("14", "3", "abmelden"), ("x", "3", "abmelden"), ("60", "7", "fokus")] {
      let faults = #expect(throws: FormFaults.self) { try form(idle, foci) }
      #expect(faults?.all.map(\.field) == [field])
    }
  }
}
