import Attention
import Pages
import Testing
import Wording

@Suite struct ReasonsFormTests {
  typealias Samples = AgreementSamples
  let wording = Wording(.german)
  let tableau = TableauSamples.tableau

  @Test("gives back the draft when nothing was changed")
  func changesNothing() throws {
    #expect(try ReasonsForm(Samples.text).applied(to: Samples.text, tableau: tableau, wording) == Samples.text)
  }

  @Test("writes question, reason, measure and rest")
  func writes() throws {
    var filled = ReasonsForm(Samples.text).filled
    filled.values["frage-wunsch"] = ["Wer fragt zuerst?"]
    filled.values["warum-wunsch"] = ["Weil es darauf ankommt."]
    filled.values["messgroesse-wunsch"] = ["einfach"]
    filled.values["ruht-wunsch"] = ["ja"]
    filled.values["ruht-weg"] = nil
    let text = try ReasonsForm(filled).applied(to: Samples.text, tableau: tableau, wording)
    #expect(text.foci[0].question == "Wer fragt zuerst?")
    #expect(text.foci[0].reason == "Weil es darauf ankommt.")
    #expect(text.foci[0].measure.text == "einfach")
    #expect(text.foci[0].isResting)
    #expect(!text.foci[3].isResting)
  }

  @Test("falls back to the indicator's question and keeps a measure nobody offered out")
  func fallsBack() throws {
    var filled = ReasonsForm(Samples.text).filled
    filled.values["frage-wunsch"] = [" "]
    filled.values["messgroesse-wunsch"] = ["erfunden"]
    let text = try ReasonsForm(filled).applied(to: Samples.text, tableau: tableau, wording)
    #expect(text.foci[0].question == "Leitfrage zu Eigener Wunsch?")
    #expect(text.foci[0].measure.text == "mehrfach")
  }

  @Test("lets one rest before another can be taken up")
  func keepsBudget() {
    var filled = ReasonsForm(Samples.text).filled
    filled.values["ruht-weg"] = nil
    #expect(throws: FormFaults([FormFault("ruht-wunsch", "Wählen Sie höchstens drei Indikatoren. Zurzeit sind es 4")]))
    {
      try ReasonsForm(filled).applied(to: Samples.text, tableau: tableau, mostFoci: 3, wording)
    }
  }

  @Test("asks for a measure only where there are several, and shows what each indicator hides")
  func showsFields() {
    let page = SheetReading(
      ReasonsPage(
        here: Samples.here(), agreement: Samples.draft(Samples.text), roster: Samples.roster, tableau: tableau,
        filled: ReasonsForm(Samples.text).filled))
    #expect(page.count("<select") == 1)
    #expect(page.contains("<option value=\"mehrfach\" selected>Messgröße mehrfach: Anteil, vierteljährlich</option>"))
    #expect(page.count("Warum achten Sie darauf?") == 4)
    #expect(page.contains("id=\"ruht-weg\" name=\"ruht-weg\" value=\"ja\" checked"))
    #expect(page.contains("Was Erzählter Weg verdeckt."))
  }

  @Test("leads back to the choice while nothing is chosen")
  func showsEmptyState() {
    let page = SheetReading(
      ReasonsPage(
        here: Samples.here(), agreement: Samples.draft(), roster: Samples.roster, tableau: tableau, filled: Filled()))
    #expect(page.contains("Noch ist kein Indikator gewählt."))
    #expect(page.contains("href=\"/vereinbarungen/7/fokus\">Fokusindikatoren wählen</a>"))
  }
}
