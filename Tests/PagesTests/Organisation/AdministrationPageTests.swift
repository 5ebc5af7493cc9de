import Attention
import Pages
import Testing

@Suite struct AdministrationPageTests {
  private typealias Village = AccessVillage

  private func page(people: Int, barriers: Int = 0) throws -> AdministrationPage {
    AdministrationPage(
      try Village.here(at: .administration, as: .operations), people: people, organisations: 1, barriers: barriers)
  }

  @Test("shows a new operator how to begin, and later no more")
  func showsHowToBegin() throws {
    #expect(Village.text(try page(people: 1)).contains("So geht es los"))
    #expect(!Village.text(try page(people: 2)).contains("So geht es los"))
    #expect(Sound.faults(in: Village.text(try page(people: 1))) == [])
  }

  @Test("says how many barriers are reported, and leads to them")
  func countsBarriers() throws {
    let text = Village.text(try page(people: 2, barriers: 2))
    #expect(text.contains("2 Meldungen sind offen") && text.contains("href=\"/verwaltung/barrieren\""))
    #expect(Village.text(try page(people: 2)).contains("Zurzeit ist keine Barriere gemeldet."))
  }

  @Test("leads to neither figures nor talk")
  func leadsToNeither() throws {
    let text = Village.text(try page(people: 2))
    for address in ["/vereinbarungen", "/dialoge", "/rahmenbedingungen", "/wirkungsdiskurs"] {
      #expect(!text.contains("href=\"\(address)"))
    }
  }
}
