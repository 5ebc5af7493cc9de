import Attention
import Pages
import Testing

@Suite struct TableauPageTests {
  typealias Samples = AgreementSamples

  @Test("shows every dimension in its order with its question, and every indicator with its own before anything else")
  func showsQuestions() throws {
    let page = reading()
    #expect(
      page.main.matches(of: /<section class="dimension" id="d-([a-z]+)"/).map(\.1) == ["gesetz", "wahl", "stimme"])
    #expect(page.contains("<p class=\"frage\">Können Menschen wirklich wählen?</p>"))
    let question = try #require(page.html.firstRange(of: "Leitfrage zu Integrationsquote?"))
    let hides = try #require(page.html.firstRange(of: "Was Integrationsquote verdeckt."))
    let definition = try #require(page.html.firstRange(of: "Was Integrationsquote beschreibt."))
    #expect(question.lowerBound < hides.lowerBound)
    #expect(hides.lowerBound < definition.lowerBound)
    #expect(page.contains("<a href=\"/indikatoren/quote\">Integrationsquote (K2)</a>"))
    #expect(page.contains("Verteilung, Befragung und Anteil · halbjährlich und vierteljährlich"))
  }

  @Test("opens an eye where an indicator is in focus and closes it where it rests, always with the word")
  func showsEyes() {
    let page = reading([Samples.carried])
    #expect(page.contains("Drei Indikatoren sind im Fokus, einer ruht."))
    #expect(page.contains("<title id=\"augen-titel\">Drei offene Augen und ein geschlossenes</title>"))
    #expect(page.main.ranges(of: "</svg>Im Fokus</span>").count == 3)
    #expect(page.main.ranges(of: "</svg>Ruht</span>").count == 1)
    #expect(page.contains("<article class=\"merkmal lesbar im-fokus\" id=\"i-wunsch\">"))
    #expect(page.contains("<article class=\"merkmal lesbar\" id=\"i-weg\">"))
  }

  @Test("leaves out what is only presented, and what is over")
  func leavesOutOthers() {
    #expect(!reading([Samples.presented]).contains(">Im Fokus</span>"))
    let over = AgreementText(
      observed: Samples.team.id, scope: .within, parties: Samples.emptyText.parties,
      firstDay: Samples.day(2026, 1, 1), lastDay: Samples.day(2026, 6, 30), foci: Samples.text.foci)
    let agreement = Samples.draft(
      over, versions: [Samples.version(1, over, consents: [Samples.team, Samples.jobcenter])])
    #expect(!reading([agreement]).contains(">Im Fokus</span>"))
    #expect(reading([]).contains("Noch ist kein Indikator im Fokus."))
  }

  @Test("filters by kind with a link, and says how many are seen")
  func filters() {
    let page = reading(kind: .narrative)
    #expect(page.contains("Sie sehen 1 von 4 Indikatoren."))
    #expect(page.contains("<a href=\"/indikatoren?art=erzaehlung\" aria-current=\"true\">Erzählung</a>"))
    #expect(page.contains("id=\"i-weg\""))
    #expect(!page.contains("id=\"i-quote\""))
    #expect(page.contains("In dieser Dimension gibt es keinen Indikator dieser Art."))
  }

  @Test(
    "shows Betrieb and Datenpflege the tableau without anybody's attention",
    arguments: [Office.operations, .dataSteward])
  func hidesAttention(office: Office) {
    let page = SheetReading(
      TableauPage(
        here: Samples.here(office), tableau: TableauSamples.tableau, agreements: [], roster: Samples.roster))
    #expect(!page.contains("Ihre Aufmerksamkeit"))
    #expect(page.contains("id=\"i-quote\""))
  }

  private func reading(_ agreements: [Agreement] = [], kind: TableauKind? = nil) -> SheetReading {
    SheetReading(
      TableauPage(
        here: Samples.here(), tableau: TableauSamples.tableau, agreements: agreements, roster: Samples.roster,
        kind: kind))
  }
}
