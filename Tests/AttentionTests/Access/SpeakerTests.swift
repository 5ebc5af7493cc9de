import Attention
import Testing

@Suite struct SpeakerTests {
  @Test("speaks from the perspective of its office, wherever it stands")
  func perspective() throws {
    let jobcenter = try Organisation(
      id: ID(1), kind: .jointInstitution, name: "Jobcenter", parent: nil, staff: nil)
    #expect(try Speaker(jobcenter, .caseworker).perspective.text == "fachkraefte")
    #expect(try Speaker(jobcenter, .dataSteward).perspective.text == "leitung")
    let standing = Standing(
      account: ID(1), organisation: ID(7), kind: .staffCouncil, parent: ID(1), office: .advisoryVoice, concludes: [],
      consulted: [], mayConsent: false)
    let speaker = try Speaker(standing)
    #expect(speaker == Speaker(organisation: ID(7), office: .advisoryVoice, perspective: try Key("personalrat")))
  }

  @Test("has a perspective for every office of every kind of organisation")
  func everyOffice() throws {
    for kind in Organisation.Kind.allCases {
      let organisation = try Organisation(
        id: ID(2), kind: kind, name: "Stelle", parent: kind.needsParent ? ID(1) : nil, staff: kind == .team ? 9 : nil)
      for office in Office.allCases { #expect(throws: Never.self) { try Speaker(organisation, office) } }
    }
  }
}
