import Attention
import Testing

@Suite struct OrganisationTests {
  @Test("observes no team smaller than seven", arguments: 1...12)
  func observesNoSmallTeam(staff: Int) throws {
    let team = try Organisation(id: ID(2), kind: .team, name: "Nordstadt", parent: ID(1), staff: staff)
    #expect(team.mayBeObserved == (staff >= 7))
  }

  @Test("asks a team for its Jobcenter and its size, everyone for a name")
  func asksForWhatItNeeds() {
    #expect(throws: OrganisationFault.withoutName) {
      try Organisation(id: ID(1), kind: .state, name: " ", parent: nil, staff: nil)
    }
    #expect(throws: OrganisationFault.withoutParent("T")) {
      try Organisation(id: ID(1), kind: .team, name: "T", parent: nil, staff: 9)
    }
    #expect(throws: OrganisationFault.teamWithoutSize("T")) {
      try Organisation(id: ID(1), kind: .team, name: "T", parent: ID(2), staff: nil)
    }
  }
}
