import Attention
import Pages
import Testing

@Suite struct AgreementsPageTests {
  typealias Samples = AgreementSamples

  @Test("has one action in its empty state, for those who may")
  func showsEmptyState() {
    let page = reading([])
    #expect(
      page.contains("Noch keine Vereinbarung. Eine Vereinbarung hält fest, worauf beide Seiten gemeinsam achten."))
    #expect(page.contains("<a class=\"knopf\" href=\"/vereinbarungen/neu\">Erste Vereinbarung anlegen</a>"))
    let caseworker = reading([], office: .caseworker)
    #expect(!caseworker.contains("/vereinbarungen/neu"))
    #expect(caseworker.contains("Vereinbarungen legen Teamleitung und Leitung der beteiligten Seiten an."))
  }

  @Test("lists by half-year with sides, foci and the next dialogue, and without a value")
  func lists() {
    let page = reading([Samples.presented])
    #expect(page.contains("<h2 id=\"h-2027-H1\">1. Halbjahr 2027</h2>"))
    #expect(page.contains("<a href=\"/vereinbarungen/7\">Team Perspektive U25, 1. Halbjahr 2027</a>"))
    #expect(page.contains("Innerhalb eines Jobcenters: Team Perspektive U25 und Jobcenter Musterkreis"))
    #expect(page.contains("Im Fokus: Eigener Wunsch · Sozialer Rückhalt · Integrationsquote"))
    #expect(page.contains("Nächster Dialog: 9. Februar 2027"))
  }

  @Test("leads those who write it to a draft, and tells nobody else what stands in it")
  func keepsDraftsApart() {
    let draft = Samples.draft(Samples.text)
    #expect(reading([draft]).contains("<a href=\"/vereinbarungen/7/entwurf\">"))
    let quality = reading([draft], office: .quality)
    #expect(quality.contains("<a href=\"/vereinbarungen/7\">"))
    #expect(!quality.contains("Im Fokus"))
  }

  private func reading(_ agreements: [Agreement], office: Office = .teamLead) -> SheetReading {
    SheetReading(
      AgreementsPage(
        here: Samples.here(office), agreements: agreements, roster: Samples.roster, tableau: TableauSamples.tableau))
  }
}
