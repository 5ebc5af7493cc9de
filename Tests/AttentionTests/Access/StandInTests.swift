import Attention
import Testing

@Suite struct StandInTests {
  private let day = Day(number: 20_781)

  @Test("counts from the first day to the last, both included")
  func days() throws {
    let standIn = try StandIn(for: ID(1), first: day, last: day.adding(days: 2))
    #expect((-1...3).map { standIn.isInForce(on: day.adding(days: $0)) } == [false, true, true, true, false])
    #expect(try StandIn(for: ID(1), first: day, last: day).isInForce(on: day))
  }

  @Test("cannot end before it begins, nor last longer than a year")
  func refuses() {
    #expect(throws: StandInFault.endsBeforeItBegins) { try StandIn(for: ID(1), first: day, last: day.adding(days: -1)) }
    #expect(throws: StandInFault.tooLong) { try StandIn(for: ID(1), first: day, last: day.adding(days: 366)) }
    #expect(throws: Never.self) { try StandIn(for: ID(1), first: day, last: day.adding(days: 365)) }
  }

  @Test("leaves an own office in force on every day")
  func own() throws {
    let team = try Organisation(id: ID(2), kind: .team, name: "Team", parent: ID(1), staff: 9)
    let own = Membership(id: ID(1), account: ID(1), organisation: team, office: .caseworker, mayConsent: false)
    #expect(own.isInForce(on: day))
  }
}
