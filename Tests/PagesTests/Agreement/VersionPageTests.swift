import Attention
import Pages
import Testing

@Suite struct VersionPageTests {
  typealias Samples = AgreementSamples

  @Test("shows what was left out and what is new, each with its word")
  func showsDifferences() {
    var next = Samples.text
    next.questions = ["Was kam in den Gesprächen nicht zur Sprache?", "Wer fehlt?"]
    next.foci[1] = Samples.focus("rueckhalt", "antworten", reason: "Halt trägt.")
    let agreement = Samples.draft(next, versions: [Samples.version(1, Samples.text), Samples.version(2, next)])
    let page = reading(agreement, 1)
    #expect(page.contains("Was sich seit Fassung 1 geändert hat"))
    #expect(page.contains("<strong>Entfallen:</strong> <del>Wo fehlen uns Angebote?</del>"))
    #expect(page.contains("<strong>Neu:</strong> <ins>Wer fehlt?</ins>"))
    #expect(page.contains("<del>Sozialer Rückhalt – Warum wir darauf achten: Wer Halt hat, traut sich mehr.</del>"))
    #expect(page.contains("<ins>Sozialer Rückhalt – Warum wir darauf achten: Halt trägt.</ins>"))
    #expect(page.count("<ins>") == 2)
  }

  @Test("writes days and parties in words, never as they are stored")
  func writesWords() {
    var next = Samples.text
    next.dialogueDays.append(Samples.day(2027, 6, 22))
    let agreement = Samples.draft(next, versions: [Samples.version(1, Samples.text), Samples.version(2, next)])
    let page = reading(agreement, 1)
    #expect(page.contains("<ins>22. Juni 2027</ins>"))
    #expect(!page.main.contains("2027-06-22"))
  }

  @Test("says so when only the order is new")
  func saysOrder() {
    var next = Samples.text
    next.questions.reverse()
    let agreement = Samples.draft(next, versions: [Samples.version(1, Samples.text), Samples.version(2, next)])
    #expect(reading(agreement, 1).contains("Nur die Reihenfolge ist neu."))
  }

  @Test("carries its digest, its day and its presenter, and offers consent to the newest version only")
  func carriesDigest() {
    let newest = reading(Samples.presented, 1)
    #expect(newest.contains("<code class=\"pruefsumme\">c0ffee00d15ea5e2</code>"))
    #expect(newest.contains("Vorgelegt am 13. November 2026 von Team Perspektive U25."))
    #expect(newest.contains("Fassung 2 zustimmen</button>"))
    let first = reading(Samples.presented, 0)
    #expect(first.contains("Dies ist die erste Fassung."))
    #expect(!first.contains("zustimmen</button>"))
  }

  @Test("prints the whole text with digest and consents, without a table, and names nobody but those who consented")
  func prints() {
    let agreement = Samples.carried
    let page = SheetReading(
      AgreementPrintPage(
        here: Samples.here(), agreement: agreement, version: agreement.versions[0], roster: Samples.roster,
        tableau: TableauSamples.tableau))
    #expect(!page.contains("<table"))
    #expect(page.contains("<code class=\"pruefsumme\">c0ffee00d15ea5e1</code>"))
    #expect(page.contains("Drei Dialoge im Halbjahr"))
    #expect(page.main.ranges(of: "Samira Okafor").count == 1)
    #expect(page.main.ranges(of: "Jonas Brandt").count == 1)
    #expect(!page.main.contains("<form"))
  }

  @Test("says which version has come meanwhile, and that nothing was entered")
  func saysOvertaken() {
    let agreement = Samples.presented
    let page = SheetReading(
      OvertakenPage(
        here: Samples.here(), agreement: agreement, seen: agreement.versions[0], newest: agreement.versions[1],
        roster: Samples.roster, tableau: TableauSamples.tableau))
    #expect(page.contains("<h1>Es gibt inzwischen Fassung 2</h1>"))
    #expect(page.contains("Ihre Zustimmung wurde nicht eingetragen."))
    #expect(page.contains("<ins>Wo fehlen uns Angebote?</ins>"))
    #expect(page.contains("href=\"/vereinbarungen/7/fassungen/2\">Fassung 2 lesen</a>"))
  }

  @Test("keeps both texts when two wrote the same draft, and sends the typed one again under the standing edition")
  func keepsBothTexts() {
    var typed = Samples.text
    typed.questions = ["Meine Frage?"]
    let filled = Filled(["eigene": ["Meine Frage?"], "stand": ["1"], "token": ["alt"]])
    let page = SheetReading(
      EditedMeanwhilePage(
        here: Samples.here(), agreement: Samples.draft(Samples.text), typed: typed,
        step: .questions(Samples.agreementID),
        filled: filled, roster: Samples.roster, tableau: TableauSamples.tableau))
    #expect(page.contains("Das haben Sie geschrieben"))
    #expect(page.contains("<li>Meine Frage?</li>"))
    #expect(page.contains("<li>Wo fehlen uns Angebote?</li>"))
    #expect(page.contains("<input type=\"hidden\" name=\"eigene\" value=\"Meine Frage?\">"))
    #expect(page.contains("<input type=\"hidden\" name=\"stand\" value=\"3\">"))
    #expect(!page.contains("value=\"1\""))
    #expect(!page.contains("value=\"alt\""))
  }

  private func reading(_ agreement: Agreement, _ place: Int) -> SheetReading {
    SheetReading(
      VersionPage(
        here: Samples.here(), agreement: agreement, version: agreement.versions[place], roster: Samples.roster,
        tableau: TableauSamples.tableau))
  }
}
