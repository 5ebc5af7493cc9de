import Attention
import Pages
import Wording

/// The people, bodies and texts of the agreement room: Team Perspektive U25 and its Leitung, and the Land.
enum AgreementSamples {
  static let today = day(2026, 11, 24)
  static let agreementID = ID<Agreement>(7)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year, month, day) ?? Day(number: 0) }
}

// Organisations.
extension AgreementSamples {
  static let jobcenter = organisation(1, .jointInstitution, "Jobcenter Musterkreis")
  static let team = organisation(2, .team, "Team Perspektive U25", parent: 1, staff: 9)
  static let smallTeam = organisation(3, .team, "Team Nord", parent: 1, staff: 5)
  static let land = organisation(4, .state, "Land Musterland")
  static let board = organisation(5, .advisoryBoard, "Beirat Musterkreis", parent: 1)
  static let otherJobcenter = organisation(6, .approvedMunicipalProvider, "Jobcenter Nachbarkreis")
  static let otherBoard = organisation(7, .advisoryBoard, "Beirat Nachbarkreis", parent: 6)
  static let house = [jobcenter, team, smallTeam, land, board, otherJobcenter, otherBoard]
  static let roster = Roster(house)

  private static func organisation(
    _ id: Int64, _ kind: Organisation.Kind, _ name: String, parent: Int64? = nil, staff: Int? = nil
  ) -> Organisation {
    do {
      return try Organisation(
        id: ID(id), kind: kind, name: name, parent: parent.map { ID($0) }, staff: staff)
    } catch {
      preconditionFailure("\(name): \(error)")
    }
  }
}

// The request around a page.
extension AgreementSamples {
  static func here(
    _ office: Office = .teamLead, of organisation: Organisation = team, language: Language = .german,
    mayConsent: Bool = true, notice: String? = nil
  ) -> Surroundings {
    let standing = Standing(
      account: ID(1), organisation: organisation.id, kind: organisation.kind, parent: organisation.parent,
      office: office, concludes: organisation.kind.isConsulted ? [] : [agreementID],
      consulted: organisation.kind.isConsulted ? [agreementID] : [], mayConsent: mayConsent)
    return Surroundings(
      wording: Wording(language), houseName: "Jobcenter Musterkreis", isPractice: true, stylesheet: .stylesheet("x"),
      path: "/vereinbarungen", today: today,
      person: .init(name: "Jonas Brandt", organisation: organisation, standing: standing, token: "abc"),
      notice: notice)
  }
}

// Agreements.
extension AgreementSamples {
  static let emptyText = AgreementText(
    observed: team.id, scope: .within,
    parties: [
      Party(organisation: team.id, role: .observed), Party(organisation: jobcenter.id, role: .partner),
      Party(organisation: board.id, role: .consulted),
    ],
    firstDay: day(2027, 1, 1), lastDay: day(2027, 6, 30))

  static var text: AgreementText {
    var text = emptyText
    text.occasion = "Zwei neue Kolleginnen und ein neuer Stadtteil"
    text.field = "Junge Menschen ohne Ausbildung"
    text.foci = [
      focus("wunsch", "mehrfach", reason: "Junge Menschen sollen sagen können, was ihnen wichtig ist."),
      focus("rueckhalt", "antworten", reason: "Wer Halt hat, traut sich mehr."),
      focus("quote", "anteil", reason: "Was hinter den Aufnahmen steht, wissen wir zu wenig."),
      focus("weg", "geschichten", reason: "", isResting: true),
    ]
    text.questions = ["Was kam in den Gesprächen nicht zur Sprache?", "Wo fehlen uns Angebote?"]
    text.contributions = [
      Contribution(party: team.id, text: "führt das Erstgespräch ohne Zeitdruck"),
      Contribution(party: team.id, text: "bespricht Gespräche in kollegialer Beratung"),
      Contribution(party: jobcenter.id, text: "hält in der Terminplanung Zeit frei, auch bei Vertretung"),
    ]
    text.dialogueDays = [day(2027, 2, 9), day(2027, 4, 13), day(2027, 6, 8)]
    text.rhythm = "Drei Dialoge im Halbjahr"
    text.review = "Im Wirkungsdiskurs, Juli 2027"
    return text
  }

  static func focus(_ indicator: String, _ measure: String, reason: String, isResting: Bool = false) -> Focus {
    Focus(
      indicator: key(indicator), edition: "1", measure: key(measure), question: "Kommt zur Sprache, was wichtig ist?",
      reason: reason, observing: "Befragung, halbjährlich", isResting: isResting)
  }

  static func key<Subject>(_ text: String) -> Key<Subject> {
    do { return try Key(text) } catch { preconditionFailure("\(error)") }
  }

  static func draft(_ text: AgreementText = emptyText, versions: [Version] = []) -> Agreement {
    Agreement(id: agreementID, draft: text, edition: ID(3), versions: versions)
  }

  /// - Parameter consents: whose consent is there already.
  static func version(_ ordinal: Int, _ text: AgreementText, consents: [Organisation] = []) -> Version {
    let digest = "c0ffee00d15ea5e\(ordinal)"
    return Version(
      id: ID(Int64(100 + ordinal)), ordinal: ordinal, text: text,
      presented: Moment(day(2026, 11, 11 + ordinal), hour: 9), presenter: team.id, digest: digest,
      consents: consents.map { side in
        Consent(
          party: side.id, office: side.kind == .team ? .teamLead : .management,
          name: side.kind == .team ? "Jonas Brandt" : "Samira Okafor", digest: digest,
          given: Moment(day(2026, 11, 18), hour: 10))
      })
  }

  /// Two versions: the second adds a question and waits for the team's consent.
  static var presented: Agreement {
    var first = text
    first.questions.removeLast()
    return draft(text, versions: [version(1, first), version(2, text, consents: [jobcenter])])
  }

  static var carried: Agreement { draft(text, versions: [version(1, text, consents: [team, jobcenter])]) }
}
