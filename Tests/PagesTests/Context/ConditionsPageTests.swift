import Attention
import Markup
import Testing
import Wording

@testable import Pages

@Suite struct ConditionsPageTests {
  private func series(_ months: Int = 84) throws -> Series {
    let component = try TrendSamples.component()
    let values = TrendSamples.figures(TrendSamples.wander(months, from: 2412, step: 60))
    return try Series(
      organisation: TrendSamples.team, definition: SeriesDefinition(component: component),
      observations: TrendSamples.observations(values, TrendSamples.newest))
  }

  private func page(
    _ panel: Panel?, events: [Event] = TrendSamples.events, office: Office = .teamLead, form: Filled = Filled()
  ) throws -> String {
    let offered = [SeriesDefinition(component: try TrendSamples.component())]
    return Sheet(
      ConditionsPage(
        try TrendSamples.surroundings(office: office), panel: panel, tableau: try TrendSamples.tableau(),
        events: events,
        offered: offered, form: form)
    ).document().string
  }

  @Test("names series with their span and no value")
  func namesSeries() throws {
    let text = try page(TrendSamples.panel([series()]))
    #expect(text.contains("<h2>Lage rund um die Arbeit</h2>"))
    #expect(text.contains("<a href=\"/rahmenbedingungen/arbeitslose-bestand\">Arbeitslose im Rechtskreis SGB II</a>"))
    #expect(text.contains("Von November 2019 bis Oktober 2026"))
    #expect(text.firstMatch(of: /2\.\d{3}/) == nil, "A value stands without its curve.")
  }

  @Test("letters events in time and shows the newest first")
  func lettersEvents() throws {
    let text = try page(nil)
    let places = ["ereignis-1", "ereignis-2", "ereignis-3"].compactMap { text.range(of: "id=\"\($0)\"")?.lowerBound }
    #expect(places.count == 3 && places == places.sorted(by: >))
    #expect(text.contains("1. Februar bis 31. Mai 2026:"))
  }

  @Test("has an empty state and a form only for those who may")
  func hasAnEmptyState() throws {
    let text = try page(nil, events: [], office: .caseworker)
    #expect(
      text.contains("Für Ihr Haus sind noch keine Reihen eingelesen.")
        && text.contains("Noch ist kein Ereignis festgehalten."))
    #expect(!text.contains("id=\"neues-ereignis\""))
    #expect(try page(nil).contains("action=\"/ereignisse\""))
  }

  @Test("keeps what was typed")
  func keepsWhatWasTyped() throws {
    let form = Filled(
      [
        "erster-tag": ["31"], "erster-monat": ["Februar"], "titel": ["<Umzug>"],
        "beruehrt": ["component/arbeitslose-bestand"],
      ],
      faults: [FormFault("erster", "Schreiben Sie Tag, Monat und Jahr")])
    let text = try page(nil, form: form)
    #expect(text.contains("name=\"erster-monat\" value=\"Februar\"") && text.contains("value=\"&lt;Umzug&gt;\""))
    #expect(text.contains("<a href=\"#erster\">") && text.contains("value=\"component/arbeitslose-bestand\" checked"))
  }

  @Test("shows one series with picture, sentence, table, what it hides and its file", arguments: Language.allCases)
  func showsOneSeries(language: Language) throws {
    let page = ConditionPage(
      try TrendSamples.surroundings(language), component: try TrendSamples.component(), organisation: "Team Nordstadt",
      curve: Curve(try series()), events: TrendSamples.events, vintage: nil)
    let text = Sheet(page).document().string
    #expect(text.contains("class=\"bild bild-breit\"") && text.contains("<table>"))
    #expect(text.contains("/rahmenbedingungen/arbeitslose-bestand/werte.csv"))
    #expect(text.contains("/rahmenbedingungen/arbeitslose-bestand?monate=alle#bild-h"))
    #expect(text.contains(language == .german ? "Das ist ein Bestand" : "This is a stock"))
    #expect(text.contains(language == .german ? "Nicht alle Menschen ohne Arbeit" : "Not everyone without work"))
    #expect(
      text.contains(
        language == .german
          ? "Nicht zu verwechseln mit „Unterbeschäftigung“" : "Not to be confused with “Unterbeschäftigung”"))
    #expect(text.contains(language == .german ? "Achse beginnt bei" : "Axis starts at"))
  }
}
