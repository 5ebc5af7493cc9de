import Attention
import Pages
import Testing
import Wording

@Suite struct BarrierReportsPageTests {
  private typealias Village = AccessVillage

  @Test("shows what was reported, escaped, with a way to be done with it")
  func shows() throws {
    let here = try Village.here(at: .barrierReports, as: .operations)
    let report = BarrierReport(
      id: ID(3), received: Moment(Day(number: 20_781)),
      draft: .init(text: "<b>Knopf</b>\nohne Namen", place: "", contact: ""))
    let text = Village.text(BarrierReportsPage(here, reports: [report]))
    #expect(text.contains("<p>&lt;b&gt;Knopf&lt;/b&gt;</p><p>ohne Namen</p>"))
    #expect(text.contains("href=\"/verwaltung/barrieren/3/ende\"") && text.contains("ohne Kontaktangabe"))
    #expect(Sound.faults(in: text) == [])
    let none = Village.text(BarrierReportsPage(here, reports: []))
    #expect(none.contains("Zurzeit ist keine Barriere gemeldet.") && Sound.faults(in: none) == [])
  }

  @Test("asks whether whoever wrote it has an answer, if they gave a way", arguments: [Language.german, .english])
  func asks(language: Language) {
    func points(_ contact: String) -> String {
      let report = BarrierReport(
        id: ID(3), received: Moment(Day(number: 20_781)), draft: .init(text: "Knopf", place: "", contact: contact))
      return Wording(language).house.barrierPoints(report).joined(separator: " ")
    }
    #expect(points("a@example.org").contains("a@example.org") && !points("").contains("a@example.org"))
  }
}
