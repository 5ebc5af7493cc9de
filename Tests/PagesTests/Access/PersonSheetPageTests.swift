import Attention
import Pages
import Testing
import Wording

@Suite struct PersonSheetPageTests {
  private typealias Village = AccessVillage
  private static let moment = Moment(Day(number: 20_781), hour: 8)

  private func sheet(isFull: Bool = true) throws -> PersonSheet {
    let members = try Village.members()
    let account = members[0].account
    guard isFull else {
      return PersonSheet(
        account: account, created: Self.moment, isClosed: true, closed: nil, offices: [],
        ways: .init(sessions: [], secondFactor: .off, recovery: nil, invitations: []), notices: [],
        texts: .init(kept: [], drafts: [], consents: []), acts: [], organisations: [:])
    }
    let team = members[0].membership.organisation
    return PersonSheet(
      account: account, created: Self.moment, isClosed: false, closed: nil,
      offices: [HeldOffice(members[0].membership)],
      ways: .init(
        sessions: [.init(began: Self.moment, lastUsed: Self.moment, language: .german, membership: ID(1))],
        secondFactor: .on(since: Self.moment, spareCodes: 9), recovery: .init(made: Self.moment, expires: Self.moment),
        invitations: [
          Invitation(
            id: ID(4), organisation: team, offer: .init(organisation: team.id, office: .teamLead, whom: "Ida <Neu>"),
            created: Self.moment, expires: Self.moment)
        ]),
      notices: [AccountNotice(kind: .recoveryMade, noted: Self.moment, isRead: true)],
      texts: .init(
        kept: [.init(path: "/dialoge/neu", until: Self.moment)],
        drafts: [.init(kind: .observation, updated: Self.moment, others: 1, place: .init(agreement: ID(7)))],
        consents: [
          .init(
            recorded: Self.moment, organisation: team.id, office: .teamLead, agreement: ID(7), version: 2,
            name: account.name, byStandIn: true, isByName: false)
        ]),
      acts: [
        HouseAct(
          id: ID(1), kind: .recoveryMade, done: Self.moment, by: ID(1), account: account.id, organisation: nil,
          office: nil, detail: "")
      ], organisations: [ID(1): "Jobcenter Musterkreis", team.id: team.name])
  }

  @Test("says part by part what the house holds, and what it cannot know", arguments: [Language.german, .english])
  func says(language: Language) throws {
    let sheet = try sheet()
    let text = Village.text(PersonSheetPage(try Village.here(language, at: .personSheet, as: .teamLead), sheet: sheet))
    #expect(text.matches(of: #/<h2>/#).count >= 11)
    for part in [
      "Katrin Albers", "albers", "Team Nordstadt", "/dialoge/neu", "Ida &lt;Neu&gt;", "Jobcenter Musterkreis",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(text.contains(language == .german ? "Ihre Worte stehen hier nicht" : "Their words do not stand here"))
    #expect(text.contains(language == .german ? "Das Haus weiß nicht, von wem es ist" : "does not know whose it is"))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("says of every part that it is empty rather than leaving it out")
  func saysNothing() throws {
    let here = try Village.here(at: .personSheet, as: .teamLead)
    let text = Village.text(PersonSheetPage(here, sheet: try sheet(isFull: false)))
    #expect(text.matches(of: #/<p>Nichts\.<\/p>/#).count >= 7)
    #expect(text.contains("Zurzeit kein Amt.") && text.contains("ohne bekannten Tag"))
    let lines = Wording(.german).personSheet.passages(try sheet()).map(\.plainText).joined(separator: "\n")
    #expect(lines.contains("  Anmeldename: albers") && lines.contains("  - Teamleitung, Team Nordstadt"))
  }
}
