public import Attention

extension Wording {
  public func name(of kind: Organisation.Kind) -> String {
    switch kind {
    case .jointInstitution: say("Jobcenter (gemeinsame Einrichtung)", "Jobcenter (joint institution)")
    case .approvedMunicipalProvider:
      say("Jobcenter (zugelassener kommunaler Träger)", "Jobcenter (approved municipal provider)")
    case .team: say("Team", "Team")
    case .state: say("Land", "Federal state")
    case .federation: say("Bund", "Federation")
    case .federalAgencyCentre: say("Bundesagentur, Zentrale", "Federal Employment Agency, head office")
    case .regionalDirectorate: say("Regionaldirektion", "Regional directorate")
    case .localAgency: say("Agentur für Arbeit", "Local employment agency")
    case .municipality: say("Kommune", "Municipality")
    case .providerAssembly: say("Trägerversammlung", "Provider assembly")
    case .advisoryBoard: say("Örtlicher Beirat", "Local advisory board")
    case .cooperationCommittee: say("Kooperationsausschuss", "Cooperation committee")
    case .federalStatesCommittee: say("Bund-Länder-Ausschuss", "Federal–state committee")
    case .municipalAssociations: say("Kommunale Spitzenverbände", "Municipal associations")
    case .equalOpportunitiesOfficer:
      say("Beauftragte für Chancengleichheit", "Equal opportunities officer")
    case .staffCouncil: say("Personalrat", "Staff council")
    }
  }

  /// `Teamleitung, Team Nord`.
  public func name(of office: Office, in organisation: String) -> String { "\(name(of: office)), \(organisation)" }

  public func name(of office: Office) -> String {
    switch office {
    case .caseworker: say("Fachkraft", "Caseworker")
    case .teamLead: say("Teamleitung", "Team lead")
    case .management: say("Leitung", "Management")
    case .quality: say("Qualitätsmanagement", "Quality management")
    case .advisoryVoice: say("Beratende Stimme", "Advisory voice")
    case .dataSteward: say("Datenpflege", "Data stewardship")
    case .operations: say("Betrieb", "Operations")
    }
  }
}
