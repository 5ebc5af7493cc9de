import Attention
import Store

/// What the office Betrieb of a practice house has done lately: an invitation that is still open, a stand-in, somebody who has
/// left, periods that are settled.
struct PracticeKeeping {
  let store: Store
  let people: PracticePeople
  let today: Day

  private var keeper: Keeper { .operations(of: people.jobcenter.id) }

  func note() async throws {
    try await settlePeriods()
    try await letSomebodyLeave()
    try await arrangeStandIn()
    let offer = Invitation.Offer(
      organisation: people.southTeam.id, office: .caseworker, whom: "Mika Sommer (beginnt im nächsten Monat)")
    // Whoever wants to try the link makes one of their own: of this one nobody knows the word.
    _ = try await store.invite(to: offer, by: keeper, at: moment(-3))
  }

  private func settlePeriods() async throws {
    for (kind, days) in [(Retention.Kind.reflections, 3652), (.decisions, 3652), (.dialogueRecords, 1826)] {
      try await store.retain(kind, days: days, by: keeper, at: moment(-380))
    }
  }

  private func letSomebodyLeave() async throws {
    let account = try await store.enrol(
      "Paul Richter", login: "richter", password: PracticePeople.password, at: moment(-700))
    let office = Invitation.Offer(organisation: people.southTeam.id, office: .caseworker)
    try await store.appoint(account.id, to: office, by: keeper, at: moment(-700))
    try await store.close(account.id, by: keeper, at: moment(-40))
  }

  /// Team Nordstadt's lead is away this week.
  private func arrangeStandIn() async throws {
    let team = try await store.members(of: people.northTeam.id)
    guard let lead = team.first(where: { $0.membership.office == .teamLead }),
      let other = team.first(where: { $0.membership.office == .caseworker })
    else { return }
    let standIn = try StandIn(for: lead.membership.id, first: today.adding(days: -1), last: today.adding(days: 5))
    try await store.arrange(standIn, by: other.account.id, mayConsent: false, keeper: keeper, at: moment(-9))
    // Both have read of it, so that whoever looks around begins on the first page.
    for member in [lead, other] { try await store.markNotices(for: member.account.id, at: moment(-8)) }
  }

  private func moment(_ days: Int) -> Moment { Moment(today.adding(days: days), hour: 10) }
}
