import Attention
import Markup
import Pages
import Wording

/// The house and the people that the pages of these rooms are tested with.
enum AccessVillage {
  static func organisation(
    _ id: Int64, _ kind: Organisation.Kind, _ name: String, in parent: Int64? = nil, staff: Int? = nil
  ) throws -> Organisation {
    try Organisation(id: ID(id), kind: kind, name: name, parent: parent.map { ID($0) }, staff: staff)
  }

  static func all() throws -> [Organisation] {
    [
      try organisation(1, .jointInstitution, "Jobcenter Musterkreis"),
      try organisation(2, .team, "Team Nordstadt", in: 1, staff: 12),
      try organisation(3, .team, "Team Empfang", in: 1, staff: 4),
      try organisation(4, .state, "Land Musterland"),
      try organisation(5, .advisoryBoard, "Örtlicher Beirat", in: 1),
    ]
  }

  static func member(
    _ id: Int64, _ name: String, _ login: String, _ organisation: Organisation, _ office: Office,
    mayConsent: Bool = false
  ) -> PeoplePage.Member {
    PeoplePage.Member(
      Account(id: ID(id), name: name, login: login),
      Membership(id: ID(id), account: ID(id), organisation: organisation, office: office, mayConsent: mayConsent))
  }

  static func members() throws -> [PeoplePage.Member] {
    let all = try all()
    return [
      member(1, "Katrin Albers", "albers", all[1], .teamLead, mayConsent: true),
      member(2, "Mette Lund", "lund", all[1], .caseworker), member(3, "Tarik Demir", "demir", all[0], .operations),
      member(4, "Gül Aydın", "aydin", all[4], .advisoryVoice),
    ]
  }

  static func standing(_ office: Office, of kind: Organisation.Kind = .team) -> Standing {
    let all: Set<ID<Agreement>> = [ID(7)]
    return Standing(
      account: ID(1), organisation: ID(2), kind: kind, parent: ID(1), office: office,
      concludes: kind.isConsulted ? [] : all, consulted: kind.isConsulted ? all : [], mayConsent: true)
  }

  static func here(
    _ language: Language = .german, at address: Address = .overview, as office: Office? = nil, isPractice: Bool = false,
    notice: String? = nil
  ) throws -> Surroundings {
    let team = try all()[1]
    return Surroundings(
      wording: Wording(language), houseName: "Jobcenter Musterkreis", isPractice: isPractice,
      stylesheet: .stylesheet("1"), path: address.path, today: Day(number: 20_781),
      person: office.map {
        Surroundings.Person(name: "Katrin Albers", organisation: team, standing: standing($0), token: "t0k3n")
      },
      notice: notice)
  }

  /// What the browser gets.
  static func text(_ page: any Page) -> String { Sheet(page).document().string }
}
