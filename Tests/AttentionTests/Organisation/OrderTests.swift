import Attention
import Testing

@Suite struct OrderTests {
  @Test("sorts umlauts beside their vowels")
  func sortsAsGermansDo() {
    #expect(
      ["Zoo", "Örtlicher Beirat", "ohm", "Ämter", "Amt", "Straße", "Strasse"].sorted(by: Prose.comesBefore)
        == ["Amt", "Ämter", "ohm", "Örtlicher Beirat", "Strasse", "Straße", "Zoo"])
  }

  @Test("puts teams under their Jobcenter and loses none")
  func ordersTheHouse() throws {
    let land = try Organisation(id: ID(1), kind: .state, name: "Land", parent: nil, staff: nil)
    let centre = try Organisation(id: ID(2), kind: .jointInstitution, name: "Jobcenter", parent: nil, staff: nil)
    let south = try Organisation(id: ID(3), kind: .team, name: "Süd", parent: ID(2), staff: 9)
    let north = try Organisation(id: ID(4), kind: .team, name: "Nord", parent: ID(2), staff: 8)
    let lost = try Organisation(id: ID(5), kind: .team, name: "Fern", parent: ID(99), staff: 8)
    #expect([land, south, lost, centre, north].inOrder.map(\.name) == ["Fern", "Jobcenter", "Nord", "Süd", "Land"])
  }

  @Test("knows which offices exist where")
  func knowsOffices() {
    #expect(Organisation.Kind.advisoryBoard.offices == [.advisoryVoice])
    #expect(!Organisation.Kind.team.offices.contains(.advisoryVoice))
    #expect(Organisation.Kind.team.offices.count == Office.allCases.count - 1)
  }
}
