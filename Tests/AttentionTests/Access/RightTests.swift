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

  @Test("opens the figures of an observed organisation to the others only when it has acted itself")
  func opensFiguresByTheObserved() throws {
    let (lead, land) = (Self.standing(.jointInstitution, .management), Self.standing(.state, .management))
    for (presenter, consenting, isOpen) in [
      (nil, nil, false), (Self.land, nil, false), (Self.jobcenter, nil, true), (Self.land, Self.jobcenter, true),
      (Self.land, Self.land, false),
    ] {
      let agreement = try agreement(presentedBy: presenter, consentedBy: consenting)
      #expect(agreement.hasOpenedFigures == isOpen)
      #expect(Right.may(.readObserved(agreement), lead))
      #expect(Right.may(.readObserved(agreement), land) == isOpen)
      #expect(!Right.may(.readObserved(agreement), Self.standing(.jointInstitution, .dataSteward)))
    }
  }

  @Test("opens nothing by an agreement one is no party of, however it stands")
  func opensNothingToOthers() throws {
    let other = try agreement(presentedBy: Self.jobcenter, consentedBy: Self.jobcenter, id: Self.other)
    #expect(!Right.may(.readObserved(other), Self.standing(.state, .management)))
    #expect(!Right.may(.readObserved(other), Self.standing(.jointInstitution, .management)))
  }

  @Test("opens to the others the figures of the foci alone, and to the observed side all of its own")
  func opensTheFoci() throws {
    let opened = try agreement(presentedBy: Self.jobcenter, consentedBy: nil)
    let focus = SeriesKey.measure(try Key("wartezeit"), try Key("median"))
    let sameIndicator = SeriesKey.measure(try Key("wartezeit"), try Key("anteil"))
    let elsewhere = SeriesKey.measure(try Key("vermittlung"), try Key("quote"))
    for (standing, isOwn) in [
      (Self.standing(.jointInstitution, .management), true), (Self.standing(.team, .caseworker), true),
      (Self.standing(.state, .management), false), (Self.standing(.advisoryBoard, .advisoryVoice), false),
    ] {
      #expect(Right.may(.readSeries(focus, in: opened), standing))
      #expect(Right.may(.readSeries(sameIndicator, in: opened), standing))
      #expect(Right.may(.readSeries(elsewhere, in: opened), standing) == isOwn)
      #expect(Right.may(.readSeries(.component(try Key("bestand")), in: opened), standing) == isOwn)
    }
    let draft = try agreement(presentedBy: nil, consentedBy: nil)
    #expect(!Right.may(.readSeries(focus, in: draft), Self.standing(.state, .management)))
    #expect(draft.names(focus) && !draft.names(elsewhere))
  }

  @Test("leaves a talk that one side holds on its own to that side")
  func leavesOwnTalks() throws {
    let (own, shared) = (try dialogue(of: Self.team), try dialogue(of: nil))
    let (team, jobcenter) = (Self.standing(.team, .teamLead), Self.standing(.jointInstitution, .management))
    for act in [Act.arrange, Act.writeInto] {
      #expect(Right.may(act(own), team) && !Right.may(act(own), jobcenter))
      #expect(Right.may(act(shared), team) && Right.may(act(shared), jobcenter))
    }
    #expect(!Right.may(.arrange(own), Self.standing(.team, .caseworker)))
  }

  @Test("lets consulted bodies write down what they heard, and what binds only as their own")
  func bindsOnlyOneself() throws {
    let shared = try dialogue(of: nil)
    let (board, land) = (Self.standing(.advisoryBoard, .advisoryVoice), Self.standing(.state, .management))
    let (theirs, other) = (try Key<Perspective>("beirat"), try Key<Perspective>("land"))
    for kind in Entry.Kind.allCases {
      #expect(Right.may(.note(kind, from: theirs, in: shared), board))
      #expect(Right.may(.note(kind, from: other, in: shared), board) == ![.promise, .decision].contains(kind))
      #expect(Right.may(.note(kind, from: theirs, in: shared), land))
    }
  }

  private func dialogue(of side: ID<Organisation>?) throws -> Dialogue {
    Dialogue(
      id: ID(1), agreement: Self.agreement, guide: try Key("gruppendialog"), side: side, day: Day(number: 20_600),
      place: "", participants: [], items: [], conditions: [], closed: nil, known: nil)
  }

  private func agreement(
    presentedBy presenter: ID<Organisation>?, consentedBy consenting: ID<Organisation>?, id: ID<Agreement> = agreement
  ) throws -> Agreement {
    let text = try AgreementText(
      observed: Self.jobcenter, scope: .between,
      parties: [
        Party(organisation: Self.jobcenter, role: .observed), Party(organisation: Self.land, role: .partner),
      ],
      firstDay: Day(number: 20_500), lastDay: Day(number: 20_864),
      foci: [
        Focus(
          indicator: Key("wartezeit"), edition: "1", measure: Key("median"), question: "", reason: "", observing: "",
          isResting: false)
      ])
    let versions = presenter.map { presenter in
      Version(
        id: ID(1), ordinal: 1, text: text, presented: Moment(milliseconds: 0), presenter: presenter, digest: "d",
        consents: consenting.map {
          [Consent(party: $0, office: .management, name: "x", digest: "d", given: Moment(milliseconds: 0))]
        } ?? [])
    }
    return Agreement(id: id, draft: text, edition: ID(1), versions: versions.map { [$0] } ?? [])
  }

  @Test("lets an organisation’s own people note changes of counting, Datenpflege included, and nobody from outside")
  func keepsMarksAtHome() {
    let act = Act.markSeries(of: Self.jobcenter)
    for office in Office.allCases {
      #expect(!Right.may(act, Self.standing(.state, office)))
      let may = [.teamLead, .management, .quality, .dataSteward].contains(office)
      #expect(Right.may(act, Self.standing(.jointInstitution, office)) == may)
      #expect(
        Right.may(.recordEvent(of: Self.jobcenter), Self.standing(.jointInstitution, office)) == (may && office.talks))
    }
  }
}
