import Attention
import Pages
import Testing

@Suite struct DraftPageTests {
  typealias Samples = AgreementSamples

  @Test("numbers five tasks inside their links and gives the first open one the focus")
  func listsTasks() {
    let page = reading(Samples.draft())
    #expect(page.contains("<a href=\"/vereinbarungen/7/fokus\" autofocus>1 Fokusindikatoren wählen</a>"))
    #expect(page.contains("<a href=\"/vereinbarungen/7/leitfragen\">2 Leitfragen festhalten</a>"))
    #expect(page.contains("<a href=\"/vereinbarungen/7/beitraege\">3 Beiträge beider Seiten</a>"))
    #expect(page.contains("<a href=\"/vereinbarungen/7/eckpunkte\">4 Eckpunkte</a>"))
    #expect(page.contains("<span>5 Prüfen und vorlegen</span><span class=\"leise\">Noch nicht möglich</span>"))
    #expect(page.count("autofocus") == 1)
  }

  @Test("says in words how far each task is")
  func saysHowFar() {
    var text = Samples.text
    text.foci[0] = Samples.focus("wunsch", "mehrfach", reason: "")
    text.contributions = []
    let page = reading(Samples.draft(text))
    #expect(page.count(">Begonnen<") == 1)
    #expect(page.count(">Offen<") == 1)
    #expect(page.count(">Erledigt<") == 2)
  }

  @Test("opens the last task when nothing is in the way, and closes it once the text is presented")
  func opensLastTask() {
    #expect(reading(Samples.draft(Samples.text)).contains("<a href=\"/vereinbarungen/7/pruefen\" autofocus>"))
    let presented = Samples.draft(Samples.text, versions: [Samples.version(1, Samples.text)])
    #expect(reading(presented).contains("Vorgelegt als Fassung 1"))
  }

  @Test("follows the lower limit of a house")
  func followsLimit() {
    let page = SheetReading(
      DraftPage(here: Samples.here(), agreement: Samples.draft(Samples.text), roster: Samples.roster, mostFoci: 2))
    #expect(page.contains("Noch nicht möglich"))
  }

  private func reading(_ agreement: Agreement) -> SheetReading {
    SheetReading(DraftPage(here: Samples.here(), agreement: agreement, roster: Samples.roster))
  }
}
