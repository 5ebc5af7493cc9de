import Attention
import GRDB
import Samples
import Testing

@testable import Store

@Suite("Organisations")
struct OrganisationTests {
  @Test("are remembered as they were taken in")
  func village() async throws {
    let store = try Store.inMemory()
    #expect(try await store.isEmpty)
    let village = try await Village.settle(in: store)
    #expect(try await !store.isEmpty)
    #expect(try await store.organisations() == village.organisations)
    #expect(try await store.organisation(village.teamNorth.id) == village.teamNorth)
    #expect(try await store.organisations() == Village().organisations)
  }

  @Test("keep a size for teams only")
  func staff() async throws {
    let store = try Store.inMemory()
    #expect(try await store.found(.state, name: " Musterland ", staff: 12).staff == nil)
    #expect(try await store.organisation(ID(1)).name == "Musterland")
  }

  @Test("are refused when they cannot be")
  func refusal() async throws {
    let store = try Store.inMemory()
    await #expect(throws: OrganisationFault.withoutName) { try await store.found(.state, name: "  ") }
    await #expect(throws: OrganisationFault.withoutParent("Team")) {
      try await store.found(.team, name: "Team", staff: 9)
    }
    await #expect(throws: StoreFault.noOrganisation(ID(9))) {
      try await store.found(.team, name: "Team", parent: ID(9), staff: 9)
    }
    await #expect(throws: StoreFault.noOrganisation(ID(1))) { try await store.organisation(ID(1)) }
    #expect(try await store.isEmpty)
  }

  @Test("stand in the protocol when somebody takes them in")
  func founded() async throws {
    let store = try Store.inMemory()
    let state = try await store.found(.state, name: "Musterland", by: .commandLine, at: Village.morning)
    let act = try #require(try await store.acts(9).first)
    #expect(act.kind == .organisationFounded && act.organisation == state.id && act.account == nil)
  }

  @Test("may get another name and size, and stay what they are")
  func rename() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    try await store.change(
      village.teamWest.id, name: "Team West und Hafen", staff: 8, by: .commandLine, at: Village.morning)
    let team = try await store.organisation(village.teamWest.id)
    #expect(team.name == "Team West und Hafen" && team.mayBeObserved && team.parent == village.jobcenter.id)
    await #expect(throws: DatabaseError.self) {
      try await store.write { try $0.run("UPDATE organisation SET kind = 'state' WHERE id = 2") }
    }
  }

  @Test("raise an error when the row is damaged, instead of an impossible organisation")
  func damaged() async throws {
    let store = try Store.inMemory()
    try await Village.settle(in: store)
    await #expect(throws: DatabaseError.self) {
      try await store.write { try $0.run("UPDATE organisation SET staff = NULL WHERE kind = 'team'") }
    }
    try await store.database.writeWithoutTransaction { db in
      try db.run("PRAGMA ignore_check_constraints = ON")
      try db.run("UPDATE organisation SET staff = NULL WHERE id = 3")
    }
    await #expect(throws: OrganisationFault.teamWithoutSize("Team Nord")) { try await store.organisation(ID(3)) }
  }
}
