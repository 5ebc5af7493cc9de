import Attention
import Pages
import Testing
import Wording

@Suite struct NewAgreementFormTests {
  typealias Samples = AgreementSamples
  let wording = Wording(.german)

  @Test("stands ready for a team: its Jobcenter as the other side, the next half-year")
  func presetsForTeam() throws {
    let choices = choices(Samples.team)
    let text = try NewAgreementForm(choices).text(choices: choices, tableau: TableauSamples.tableau, wording)
    #expect(text.observed == Samples.team.id)
    #expect(text.scope == .within)
    #expect(text.parties.map(\.organisation) == [Samples.team.id, Samples.jobcenter.id])
    #expect(text.parties.map(\.role) == [.observed, .partner])
    #expect(text.firstDay == Day(2027, 1, 1))
    #expect(text.lastDay == Day(2027, 6, 30))
    #expect(text.foci.isEmpty)
  }

  @Test("never offers a team below seven people to be looked at")
  func protectsSmallTeams() throws {
    let choices = choices(Samples.smallTeam)
    #expect(!choices.observable.contains(Samples.smallTeam))
    let text = try NewAgreementForm(choices).text(choices: choices, tableau: TableauSamples.tableau, wording)
    #expect(text.observed == Samples.jobcenter.id)
    #expect(text.parties.last?.organisation == Samples.smallTeam.id)
    let page = NewAgreementPage(
      here: Samples.here(of: Samples.smallTeam), choices: choices, filled: NewAgreementForm(choices).filled)
    #expect(SheetReading(page).contains("Team Nord hat weniger als sieben Beschäftigte."))
    #expect(!self.choices(Samples.jobcenter).observable.contains(Samples.smallTeam))
  }

  @Test("lets a Jobcenter choose a body outside, and a Land choose a Jobcenter")
  func choosesAcrossOrganisations() throws {
    let own = choices(Samples.jobcenter)
    let text = try NewAgreementForm(own).text(choices: own, tableau: TableauSamples.tableau, wording)
    #expect(text.scope == .between)
    #expect(text.parties.map(\.organisation) == [Samples.jobcenter.id, Samples.land.id])
    let land = choices(Samples.land)
    #expect(land.observable == [Samples.jobcenter, Samples.otherJobcenter])
    #expect(land.partners == [Samples.land])
  }

  @Test("takes an indicator along from the tableau")
  func takesIndicatorAlong() throws {
    let choices = choices(Samples.team)
    let form = NewAgreementForm(choices, indicator: Samples.key("wunsch"))
    let text = try form.text(choices: choices, tableau: TableauSamples.tableau, wording)
    #expect(text.foci.map(\.indicator.text) == ["wunsch"])
    #expect(text.foci.first?.question == "Leitfrage zu Eigener Wunsch?")
    let page = NewAgreementPage(here: Samples.here(), choices: choices, filled: form.filled)
    #expect(SheetReading(page).contains("<input type=\"hidden\" name=\"indikator\" value=\"wunsch\">"))
  }

  @Test("refuses the same organisation on both sides, and says so at the field")
  func refusesSameSide() {
    let faults = faults(Samples.team) { $0["partner"] = ["2"] }
    #expect(faults == [FormFault("partner", "Wählen Sie zwei verschiedene Seiten. Zurzeit steht auf beiden dieselbe")])
  }

  @Test("refuses a kind that does not fit the two sides")
  func refusesWrongKind() {
    #expect(faults(Samples.team) { $0["art"] = ["zwischen"] }.map(\.field) == ["art"])
    #expect(faults(Samples.jobcenter) { $0["art"] = ["innerhalb"] }.map(\.field) == ["art"])
  }

  @Test("refuses an agreement in which the visitor's own side does not stand")
  func refusesForeignSides() {
    let faults = faults(Samples.jobcenter) {
      $0["beobachtet"] = ["2"]
      $0["partner"] = ["4"]
    }
    #expect(faults.map(\.field) == ["partner"])
  }

  @Test("refuses what the form did not offer", arguments: ["beobachtet", "partner", "art", "halbjahr"])
  func refusesInventedValues(field: String) {
    #expect(faults(Samples.team) { $0[field] = ["6"] }.map(\.field).contains(field))
  }

  @Test("refuses a voice that belongs to another Jobcenter")
  func refusesForeignVoice() {
    let faults = faults(Samples.land) {
      $0["beobachtet"] = ["1"]
      $0["partner"] = ["4"]
      $0["stimme"] = ["7"]
    }
    #expect(
      faults == [
        FormFault("stimme", "Beirat Nachbarkreis gehört zu einem anderen Jobcenter. Nehmen Sie das Häkchen heraus")
      ])
    #expect(!choices(Samples.team).voices.contains(Samples.otherBoard))
  }

  @Test("shows the faults above the heading and beside the field, with what was chosen")
  func showsFaults() {
    let choices = choices(Samples.team)
    var filled = NewAgreementForm(choices).filled
    filled.values["partner"] = ["2"]
    filled.faults = faults(Samples.team) { $0["partner"] = ["2"] }
    let page = SheetReading(NewAgreementPage(here: Samples.here(), choices: choices, filled: filled))
    #expect(page.contains("<title>Fehler: Neue Vereinbarung"))
    #expect(page.contains("<a href=\"#partner\">Wählen Sie zwei verschiedene Seiten."))
    #expect(
      page.contains(
        "<select id=\"partner\" name=\"partner\" aria-describedby=\"partner-hinweis partner-fehler\" aria-invalid=\"true\">"
      ))
    #expect(page.contains("<option value=\"2\" selected>Team Perspektive U25</option>"))
  }

  private func choices(_ own: Organisation) -> AgreementChoices {
    AgreementChoices(own: own, organisations: Samples.house, today: Samples.today)
  }

  private func faults(_ own: Organisation, changing change: (inout [String: [String]]) -> Void) -> [FormFault] {
    let choices = choices(own)
    var filled = NewAgreementForm(choices).filled
    change(&filled.values)
    do {
      _ = try NewAgreementForm(filled).text(choices: choices, tableau: TableauSamples.tableau, wording)
      return []
    } catch {
      return error.all
    }
  }
}
