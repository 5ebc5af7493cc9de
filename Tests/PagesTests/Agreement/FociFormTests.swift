import Attention
import Pages
import Testing
import Wording

@Suite struct FociFormTests {
  typealias Samples = AgreementSamples
  let wording = Wording(.german)
  let tableau = TableauSamples.tableau

  @Test("takes up an indicator with its own question, its source and its text version")
  func takesUp() throws {
    let text = try chosen(["wunsch"]).applied(to: Samples.emptyText, tableau: tableau, wording)
    let focus = try #require(text.foci.first)
    #expect(focus.question == "Leitfrage zu Eigener Wunsch?")
    #expect(focus.edition == "1")
    #expect(focus.measure.text == "einfach")
    #expect(focus.observing == "Anonyme, freiwillige Befragung, halbjährlich")
    #expect(!focus.isResting)
  }

  @Test("keeps what was written about an indicator that stays, and gives up what was unticked")
  func keepsWhatStays() throws {
    let text = try chosen(["quote", "wunsch"]).applied(to: Samples.text, tableau: tableau, wording)
    #expect(text.foci.map(\.indicator.text) == ["quote", "wunsch"])
    #expect(text.foci[1] == Samples.text.foci[0])
  }

  @Test("saves a draft with fewer than three")
  func savesFewer() throws {
    #expect(try chosen([]).applied(to: Samples.text, tableau: tableau, wording).foci.isEmpty)
  }

  @Test("says how many there may be and how many there are")
  func refusesTooMany() {
    let all = tableau.indicators.map(\.id.text)
    #expect(throws: FormFaults([FormFault("fokus", "Wählen Sie höchstens zwei Indikatoren. Zurzeit sind es 4")])) {
      try chosen(all).applied(to: Samples.emptyText, tableau: tableau, mostFoci: 2, wording)
    }
  }

  @Test("does not count those that rest")
  func leavesRestingOut() throws {
    let all = tableau.indicators.map(\.id.text)
    let text = try chosen(all).applied(to: Samples.text, tableau: tableau, mostFoci: 3, wording)
    #expect(text.foci.count == 4)
  }

  @Test("keeps a focus whose indicator has left the tableau as long as it stays ticked")
  func keepsVanished() throws {
    var draft = Samples.text
    draft.foci.append(Samples.focus("verschwunden", "alt", reason: ""))
    let kept = try chosen(["wunsch", "verschwunden"]).applied(to: draft, tableau: tableau, wording)
    #expect(kept.foci.map(\.indicator.text) == ["wunsch", "verschwunden"])
    let page = FociPage(
      here: Samples.here(), agreement: Samples.draft(draft), roster: Samples.roster, tableau: tableau,
      filled: FociForm(draft).filled)
    #expect(SheetReading(page).contains("value=\"verschwunden\" checked"))
  }

  @Test("shows each indicator with its question as description and what it hides one click away")
  func showsIndicators() {
    let agreement = Samples.draft(Samples.text)
    let page = SheetReading(
      FociPage(
        here: Samples.here(), agreement: agreement, roster: Samples.roster, tableau: tableau,
        filled: FociForm(agreement.draft).filled))
    #expect(page.count("<fieldset class=\"dimension\"") == 3)
    #expect(page.count("type=\"checkbox\"") == 4)
    #expect(
      page.contains(
        "<input type=\"checkbox\" id=\"i-wunsch\" name=\"fokus\" value=\"wunsch\" checked aria-describedby=\"i-wunsch-frage\">"
      ))
    #expect(page.contains("id=\"i-wunsch-frage\">Leitfrage zu Eigener Wunsch?</p>"))
    #expect(page.contains("Mehr dazu<span class=\"nur-vorlesen\">: Eigener Wunsch</span>"))
    #expect(page.contains("Was Eigener Wunsch verdeckt."))
    #expect(page.contains("Im Entwurf sind drei im Fokus, einer ruht."))
    #expect(page.contains("<input type=\"hidden\" name=\"stand\" value=\"3\">"))
    #expect(page.contains(">Als Entwurf speichern</button>"))
  }

  @Test(
    "names the range the house allows",
    arguments: [(6, "drei bis sechs Indikatoren"), (3, "Wählen Sie drei Indikatoren")])
  func namesRange(mostFoci: Int, words: String) {
    let page = FociPage(
      here: Samples.here(), agreement: Samples.draft(), roster: Samples.roster, tableau: tableau, mostFoci: mostFoci,
      filled: Filled())
    #expect(SheetReading(page).contains(words))
  }

  @Test("ticks the indicator one came with from the tableau")
  func ticksAlso() {
    let form = FociForm(Samples.emptyText, also: Samples.key("rueckhalt"))
    #expect(form.filled.all("fokus") == ["rueckhalt"])
  }

  private func chosen(_ indicators: [String]) -> FociForm { FociForm(Filled(["fokus": indicators])) }
}
