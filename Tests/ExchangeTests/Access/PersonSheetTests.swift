import Attention
import Exchange
import Testing

@Suite struct PersonSheetTests {
  @Test("writes every part under a key of its own, with moments and days a machine reads")
  func writes() throws {
    let team = try Organisation(
      id: ID(1), kind: .jointInstitution, name: "Jobcenter \"Mitte\"", parent: nil, staff: nil)
    let membership = Membership(
      id: ID(1), account: ID(1), organisation: team, office: .management, mayConsent: true)
    let day = Day(number: 20_781)
    let moment = Moment(day, hour: 8)
    let deputy = HeldOffice.Deputy(
      "Mette Lund",
      Membership(
        id: ID(2), account: ID(2), organisation: team, office: .management, mayConsent: false,
        standIn: try StandIn(for: ID(1), first: day, last: day)))
    let sheet = PersonSheet(
      account: Account(id: ID(1), name: "Petra Vogt", login: "petra"), created: moment, isClosed: false, closed: nil,
      offices: [HeldOffice(membership, standIns: [deputy].compactMap { $0 })],
      ways: .init(
        sessions: [.init(began: moment, lastUsed: moment, language: .german, membership: ID(1))],
        secondFactor: .on(since: moment, spareCodes: 9), recovery: .init(made: moment, expires: moment), invitations: []
      ),
      notices: [AccountNotice(kind: .recoveryMade, noted: moment)],
      texts: .init(
        kept: [.init(path: "/dialoge/neu", until: moment)],
        drafts: [.init(kind: .observation, updated: moment, others: 0, place: .init(agreement: ID(7)))],
        consents: [
          .init(
            recorded: moment, organisation: ID(1), office: .management, agreement: ID(7), version: 2,
            name: "Petra Vogt", byStandIn: false, isByName: false)
        ]),
      acts: [], organisations: [ID(1): team.name])
    let text = sheet.json()
    for key in [
      "account", "offices", "sessions", "second_factor", "recovery_link", "invitations", "notices", "sealed_drafts",
      "kept_texts", "consents", "protocol",
    ] { #expect(text.contains("\"\(key)\"")) }
    #expect(text.contains("\"2026-11-24T08:00:00Z\"") && text.contains("\"from\" : \"2026-11-24\""))
    #expect(text.contains("Jobcenter \\\"Mitte\\\"") && text.contains("\"words\" : \"sealed\""))
  }
}
