/// From where somebody speaks. Perspectives are data (`Dialogues/perspectives.yaml`), not an enum: a house may add its own.
public struct Perspective: Hashable, Sendable {
  public let id: Key<Perspective>
  public let title: Localized
  /// Whether people of this perspective can have an account. Leistungsberechtigte never do; their words enter through a dialogue.
  public let hasAccounts: Bool

  public init(id: Key<Perspective>, title: Localized, hasAccounts: Bool) {
    (self.id, self.title, self.hasAccounts) = (id, title, hasAccounts)
  }
}

extension Organisation.Kind {
  /// The perspective from which a person of this office in this kind of organisation speaks; the key of a shipped perspective.
  public func perspective(of office: Office) -> String {
    switch self {
    case .jointInstitution, .approvedMunicipalProvider, .team:
      office == .caseworker ? "fachkraefte" : "leitung"
    case .state: "land"
    case .federation, .federalStatesCommittee: "bund"
    case .federalAgencyCentre: "ba-zentrale"
    case .regionalDirectorate: "regionaldirektion"
    case .localAgency: "agentur"
    case .municipality, .municipalAssociations: "kommune"
    case .providerAssembly: "traegerversammlung"
    case .cooperationCommittee: "land"
    case .advisoryBoard: "beirat"
    case .equalOpportunitiesOfficer: "bca"
    case .staffCouncil: "personalrat"
    }
  }
}
