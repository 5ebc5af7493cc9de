import Attention
import Pages
import Testing
import Wording

@Suite struct RetentionPageTests {
  private static let usual = Retention.Kind.allCases.map { Retention($0, days: $0.usualDays) }

  private func page(_ retentions: [Retention] = usual, due: [Retention.Kind: Int] = [:]) throws -> String {
    AccessVillage.text(
      RetentionPage(try AccessVillage.here(at: .retention, as: .operations), retentions: retentions, due: due))
  }

  @Test("shows every kind with its period and an empty state when nothing is due")
  func shows() throws {
    let text = try page()
    for kind in Retention.Kind.allCases { #expect(text.contains("id=\"frist-\(kind.rawValue)\"")) }
    #expect(text.contains("<option value=\"ohne\" selected>ohne Ende</option>"))
    #expect(text.contains("<option value=\"1096\" selected>3 Jahre</option>"))
    #expect(text.contains("Zurzeit ist nichts fällig."))
    #expect(!text.contains("/verwaltung/aufbewahrung/loeschung"))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("counts what is due over the whole house, and leads to the question before erasing it")
  func showsDue() throws {
    let text = try page([Retention(.reflections, days: 400)], due: [.reflections: 12])
    #expect(text.contains("Reflexionen und Antworten: 12 Einträge"))
    #expect(text.contains("href=\"/verwaltung/aufbewahrung/loeschung\""))
    #expect(text.contains("<option value=\"400\" selected>400 Tage</option>"))
  }

  @Test("says of a shorter period from when it counts, and what counts until then")
  func saysWhatWaits() throws {
    let from = Moment(Day(number: 20_788), hour: 8)
    let waiting = Retention(.reflections, days: nil, coming: .init(days: 91, from: from))
    let text = try page([waiting])
    #expect(text.contains("Gilt ab dem 1. Dezember 2026; bis dahin: ohne Ende"))
    #expect(text.contains("<option value=\"91\" selected>3 Monate</option>"))
    #expect(try RetentionForm(.preset(["frist-reflections": "91"]), now: [waiting], Wording(.german)).changed.isEmpty)
    let overview = OverviewPage(
      here: try AccessVillage.here(.english, at: .overview, as: .operations), shorter: [waiting], waiting: [],
      next: nil,
      foci: [], resting: [], recent: [], events: [], conditionsAddress: nil)
    #expect(
      AccessVillage.text(overview).contains(
        "Reflections and answers: without an end; from 1 December 2026 on: 3 months"))
    #expect(Sound.faults(in: AccessVillage.text(overview)) == [])
  }

  @Test("reads only what changes, inside the possible periods")
  func reads() throws {
    var values = Dictionary(
      uniqueKeysWithValues: Self.usual.map { ("frist-\($0.kind.rawValue)", $0.days.map(String.init) ?? "ohne") })
    func form() throws -> RetentionForm { try RetentionForm(.preset(values), now: Self.usual, Wording(.german)) }
    #expect(try form().changed.isEmpty)
    values["frist-reflections"] = "3652"
    values["frist-closedAccounts"] = "ohne"
    #expect(try form().changed == [Retention(.reflections, days: 3652), Retention(.closedAccounts, days: nil)])
    for wrong in ["", "29", "-1", "40000", "bald"] {
      values["frist-reflections"] = wrong
      let faults = #expect(throws: FormFaults.self) { try form() }
      #expect(faults?.all.map(\.field) == ["frist-reflections"])
    }
  }

  @Test("says periods in years where they are years")
  func saysPeriods() {
    let words = Wording(.german).settings
    let days: [Int?] = [nil, 91, 183, 365, 730, 1096, 1826, 3652, 5479, 10_957, 100]
    #expect(
      days.map(words.period) == [
        "ohne Ende", "3 Monate", "6 Monate", "1 Jahr", "2 Jahre", "3 Jahre", "5 Jahre", "10 Jahre", "15 Jahre",
        "30 Jahre", "100 Tage",
      ])
  }
}
