/// A body that can be party to an agreement, own figures, or speak in a dialogue.
public struct Organisation: Hashable, Sendable, Codable {
  /// A team below this size is never observed: a figure about it would be a figure about its people (dossier 5.3).
  public static let smallestObservedTeam = 7

  public let id: ID<Organisation>
  public let kind: Kind
  public let name: String
  /// The organisation it belongs to: a team's Jobcenter, a Beirat's Jobcenter, an Agentur's Regionaldirektion.
  public let parent: ID<Organisation>?
  /// How many people work in it. Known for teams only; it decides whether the team may be observed.
  public let staff: Int?

  /// - Throws: `OrganisationFault` for an empty name, a team without a Jobcenter or without a size.
  public init(
    id: ID<Organisation>, kind: Kind, name: String, parent: ID<Organisation>?, staff: Int?
  )
    throws(OrganisationFault)
  {
    let name = Prose.name(name)
    guard !name.isEmpty else { throw .withoutName }
    guard !kind.needsParent || parent != nil else { throw .withoutParent(name) }
    if kind == .team {
      guard let staff, staff >= 1 else { throw .teamWithoutSize(name) }
    }
    (self.id, self.kind, self.name, self.parent) = (id, kind, name, parent)
    self.staff = kind == .team ? staff : nil
  }

  /// Whether figures about it may be kept and shown: Jobcenter, Kommunen and the like always, teams from seven people on, bodies
  /// that advise never: some of them are a single person.
  public var mayBeObserved: Bool {
    guard !kind.isConsulted else { return false }
    guard kind == .team else { return true }
    return (staff ?? 0) >= Self.smallestObservedTeam
  }

  /// What an organisation is. The raw value is stored.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case jointInstitution, approvedMunicipalProvider
    case team
    case state, federation
    case federalAgencyCentre, regionalDirectorate, localAgency
    case municipality
    case providerAssembly, advisoryBoard, cooperationCommittee, federalStatesCommittee, municipalAssociations
    case equalOpportunitiesOfficer, staffCouncil

    public var isJobcenter: Bool { self == .jointInstitution || self == .approvedMunicipalProvider }

    /// Bodies that exist only inside or beside one Jobcenter.
    public var needsParent: Bool {
      switch self {
      case .team, .providerAssembly, .advisoryBoard, .equalOpportunitiesOfficer, .staffCouncil: true
      default: false
      }
    }

    /// The offices a person can hold in it. Consulted bodies have one, the Beratende Stimme; nobody else has it.
    public var offices: [Office] {
      isConsulted ? [.advisoryVoice] : Office.allCases.filter { $0 != .advisoryVoice }
    }

    /// Bodies that advise and are heard, but do not conclude agreements.
    public var isConsulted: Bool {
      switch self {
      case .providerAssembly, .advisoryBoard, .equalOpportunitiesOfficer, .staffCouncil,
        .cooperationCommittee, .federalStatesCommittee, .municipalAssociations:
        true
      default: false
      }
    }
  }
}

extension Organisation {
  /// Whether somebody could take another one for it: the same name, however it is written. Teams and bodies of two Jobcenter may
  /// bear one name; they always stand under their Jobcenter.
  public func isMistakable(for name: String, _ kind: Kind, of parent: ID<Organisation>?) -> Bool {
    guard Prose.name(name).lowercased() == self.name.lowercased() else { return false }
    return !kind.needsParent || !self.kind.needsParent || parent == self.parent
  }
}

extension Organisation.Kind {
  /// Whether it can belong to one of this kind: teams and bodies that advise a Jobcenter to a Jobcenter.
  public func mayBelong(to parent: Organisation.Kind?) -> Bool {
    needsParent ? parent?.isJobcenter == true : parent?.needsParent != true
  }
}

/// What makes an organisation impossible.
public enum OrganisationFault: Error, Equatable {
  case withoutName
  case withoutParent(String)
  case teamWithoutSize(String)
}
