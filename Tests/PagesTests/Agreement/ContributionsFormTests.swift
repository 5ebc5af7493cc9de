import Attention
import Pages
import Testing

@Suite struct ContributionsFormTests {
  typealias Samples = AgreementSamples

  @Test("makes one contribution of each line, for each concluding side")
  func takesLines() {
    let form = ContributionsForm(
      Filled(["beitrag-2": ["hört zu\r\n\r\nfragt nach"], "beitrag-1": [" hält Zeit frei "]]))
    #expect(
      form.applied(to: Samples.emptyText).contributions == [
        Contribution(party: Samples.team.id, text: "hört zu"),
        Contribution(party: Samples.team.id, text: "fragt nach"),
        Contribution(party: Samples.jobcenter.id, text: "hält Zeit frei"),
      ])
  }

  @Test("takes nothing from a voice that is only consulted")
  func leavesVoicesOut() {
    let form = ContributionsForm(Filled(["beitrag-5": ["möchte auch"]]))
    #expect(form.applied(to: Samples.emptyText).contributions.isEmpty)
  }

  @Test("gives back the draft when nothing was changed, and has one field a side")
  func changesNothing() {
    let form = ContributionsForm(Samples.text)
    #expect(form.applied(to: Samples.text) == Samples.text)
    let page = SheetReading(
      ContributionsPage(
        here: Samples.here(), agreement: Samples.draft(Samples.text), roster: Samples.roster, filled: form.filled))
    #expect(page.count("<textarea") == 2)
    #expect(
      page.contains("führt das Erstgespräch ohne Zeitdruck\nbespricht Gespräche in kollegialer Beratung</textarea>"))
  }
}
