import Attention
import Testing

@Suite struct RightTests {
  static let jobcenter = ID<Organisation>(1)
  static let team = ID<Organisation>(2)
  static let land = ID<Organisation>(3)
  static let board = ID<Organisation>(4)
  static let agreement = ID<Agreement>(7)
  static let other = ID<Agreement>(8)

  static func standing(_ kind: Organisation.Kind, _ office: Office, consents: Bool = true) -> Standing {
    let organisation =
      switch kind {
      case .team: team
      case .state: land
      case .advisoryBoard: board
      default: jobcenter
      }
    return Standing(
      account: ID(1), organisation: organisation, kind: kind, parent: kind.needsParent ? jobcenter : nil,
      office: office,
      concludes: kind == .advisoryBoard ? [] : [agreement], consulted: kind == .advisoryBoard ? [agreement] : [],
      mayConsent: consents)
  }

  @Test("shows figures and no talk to Datenpflege, neither to Betrieb")
  func separatesFiguresAndTalk() {
    let (data, operations) = (
      Self.standing(.jointInstitution, .dataSteward), Self.standing(.jointInstitution, .operations)
    )
    #expect(Right.may(.readFigures(of: Self.jobcenter), data))
    #expect(!Right.may(.readFigures(of: Self.jobcenter), operations))
    for office in [data, operations] {
      #expect(!Right.may(.readAgreement(Self.agreement), office))
      #expect(!Right.may(.readRecord([.parties(Self.agreement), .everyone]), office))
      #expect(!Right.may(.readDiscourse(of: Self.jobcenter), office))
      #expect(!Right.may(.speak(in: Self.agreement), office))
    }
    #expect(Right.may(.keepHouse, operations))
    #expect(!Right.may(.keepHouse, data))
  }

  /// Every act there is, for the people of this test.
  static let acts: [Act] = [
    .readCatalogue, .readFigures(of: jobcenter), .readAgreement(agreement),
    .readRecord([.parties(agreement), .everyone]),
    .beginAgreement, .draftAgreement(agreement), .presentVersion(agreement), .consent(agreement), .speak(in: agreement),
    .prepareDialogue(agreement), .readDiscourse(of: jobcenter), .bringFigures(to: jobcenter),
    .recordEvent(of: jobcenter), .keepHouse,
  ]

  @Test("gives Betrieb the house and Datenpflege the figures, and nothing else of all there is")
  func givesTheTwoNothingElse() {
    func allowed(_ office: Office) -> [Act] {
      Self.acts.filter { Right.may($0, Self.standing(.jointInstitution, office)) }
    }
    #expect(allowed(.operations) == [.readCatalogue, .keepHouse])
    #expect(
      allowed(.dataSteward) == [.readCatalogue, .readFigures(of: Self.jobcenter), .bringFigures(to: Self.jobcenter)])
  }

  @Test("lets whoever talks keep no accounts", arguments: Office.allCases.filter(\.talks))
  func keepsTalkFromTheHouse(office: Office) {
    for kind in Organisation.Kind.allCases { #expect(!Right.may(.keepHouse, Self.standing(kind, office))) }
  }

  @Test("lets only parties read an agreement, and consulted voices speak without consenting")
  func keepsAgreementsToParties() {
    for office in Office.allCases where office.talks {
      let standing = Self.standing(.state, office)
      #expect(Right.may(.readAgreement(Self.agreement), standing))
      #expect(!Right.may(.readAgreement(Self.other), standing))
      #expect(!Right.may(.consent(Self.other), standing))
    }
    let board = Self.standing(.advisoryBoard, .advisoryVoice)
    #expect(Right.may(.speak(in: Self.agreement), board))
    #expect(!Right.may(.consent(Self.agreement), board))
    #expect(!Right.may(.presentVersion(Self.agreement), board))
    #expect(!Right.may(.beginAgreement, board))
  }

  @Test("lets presenting not be consenting")
  func separatesPresentingAndConsenting() {
    let lead = Self.standing(.team, .teamLead, consents: false)
    #expect(Right.may(.presentVersion(Self.agreement), lead))
    #expect(!Right.may(.consent(Self.agreement), lead))
    #expect(!Right.may(.presentVersion(Self.agreement), Self.standing(.team, .caseworker)))
  }

  @Test("reads audiences as sets: each opens a record to its own people only")
  func readsAudiencesAsSets() {
    let team = Self.standing(.team, .caseworker)
    let lead = Self.standing(.jointInstitution, .management)
    let land = Self.standing(.state, .management)
    let board = Self.standing(.advisoryBoard, .advisoryVoice)
    func readers(_ audiences: Set<Audience>) -> [Bool] {
      [team, lead, land, board].map { Right.may(.readRecord(audiences), $0) }
    }
    #expect(readers([.team(Self.team)]) == [true, false, false, false])
    #expect(readers([.organisation(Self.jobcenter)]) == [true, true, false, false])
    #expect(readers([.parties(Self.agreement)]) == [true, true, true, true])
    #expect(readers([.advisers(Self.jobcenter)]) == [false, false, false, true])
    #expect(readers([.everyone]) == [true, true, true, true])
    #expect(readers([]) == [false, false, false, false])
  }

  @Test("adds readers with every audience and never takes one away")
  func onlyAdds() {
    let audiences: [Audience] = [
      .team(Self.team), .organisation(Self.jobcenter), .parties(Self.agreement), .advisers(Self.jobcenter), .everyone,
    ]
    for kind in [Organisation.Kind.team, .jointInstitution, .state, .advisoryBoard] {
      for office in Office.allCases {
        let standing = Self.standing(kind, office)
        for first in audiences {
          for second in audiences where Right.may(.readRecord([first]), standing) {
            #expect(Right.may(.readRecord([first, second]), standing))
          }
        }
      }
    }
  }

  @Test("keeps one organisation’s figures from another’s members")
  func keepsFiguresApart() {
    for office in Office.allCases {
      #expect(!Right.may(.readFigures(of: Self.jobcenter), Self.standing(.state, office)))
      #expect(!Right.may(.bringFigures(to: Self.jobcenter), Self.standing(.state, office)))
    }
  }
}
