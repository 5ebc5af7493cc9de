/// What somebody wants to do. Every page and every form is one of these acts.
public enum Act: Hashable, Sendable {
  /// Read the tableau, an indicator, the guides: no figure, no talk.
  case readCatalogue
  /// Read figures about one organisation as such: its component and context series.
  case readFigures(of: ID<Organisation>)
  /// Read an agreement and the figures of its observed organisation.
  case readAgreement(ID<Agreement>)
  /// Read a record that stands under these audiences.
  case readRecord(Set<Audience>)
  /// Begin a new agreement.
  case beginAgreement
  /// Change the draft of an agreement.
  case draftAgreement(ID<Agreement>)
  /// Lay a version before the other side.
  case presentVersion(ID<Agreement>)
  /// Consent to the digest of a version.
  case consent(ID<Agreement>)
  /// Pin a reflection, answer one, write into a dialogue.
  case speak(in: ID<Agreement>)
  /// Plan a dialogue and prepare it from a guide.
  case prepareDialogue(ID<Agreement>)
  /// Read the Wirkungsdiskurs of one organisation.
  case readDiscourse(of: ID<Organisation>)
  /// Bring figures into one organisation.
  case bringFigures(to: ID<Organisation>)
  /// Record an event or condition of one organisation.
  case recordEvent(of: ID<Organisation>)
  /// Look after accounts and organisations of the house. Neither figures nor talk.
  case keepHouse
}

/// The one place where rights are decided. The table reads: act, who may.
public enum Right {
  public static func may(_ act: Act, _ standing: Standing) -> Bool {
    let office = standing.office
    switch act {
    case .readCatalogue:
      return true
    case .readFigures(let organisation):
      return office != .operations && belongs(standing, to: organisation)
    case .readAgreement(let agreement):
      return office.talks && standing.isParty(of: agreement)
    case .readRecord(let audiences):
      return office.talks && audiences.contains { reaches($0, standing) }
    case .beginAgreement:
      return !standing.kind.isConsulted && (office == .teamLead || office == .management)
    case .draftAgreement(let agreement):
      return [.caseworker, .teamLead, .management].contains(office) && standing.concludes.contains(agreement)
    case .presentVersion(let agreement):
      return [.teamLead, .management].contains(office) && standing.concludes.contains(agreement)
    case .consent(let agreement):
      return office.talks && standing.mayConsent && standing.concludes.contains(agreement)
    case .speak(let agreement):
      return office.talks && standing.isParty(of: agreement)
    case .prepareDialogue(let agreement):
      return [.teamLead, .management, .quality].contains(office) && standing.isParty(of: agreement)
    case .readDiscourse(let organisation):
      return office.talks && belongs(standing, to: organisation)
    case .bringFigures(let organisation):
      return [.dataSteward, .quality].contains(office) && belongs(standing, to: organisation)
    case .recordEvent(let organisation):
      return [.teamLead, .management, .quality].contains(office) && belongs(standing, to: organisation)
    case .keepHouse:
      return office == .operations
    }
  }

  /// The entries somebody may read, in their order. Every list of entries goes through here before it is shown.
  public static func readable(_ entries: [Entry], by standing: Standing) -> [Entry] {
    entries.filter { may(.readRecord($0.audiences), standing) }
  }

  /// Member of the organisation itself, of one of its teams, or of a body beside it.
  private static func belongs(_ standing: Standing, to organisation: ID<Organisation>) -> Bool {
    standing.organisation == organisation || standing.ownOrganisation == organisation
  }

  private static func reaches(_ audience: Audience, _ standing: Standing) -> Bool {
    switch audience {
    case .team(let team): standing.organisation == team
    case .organisation(let organisation):
      standing.organisation == organisation
        || (standing.kind == .team && standing.ownOrganisation == organisation)
    case .parties(let agreement): standing.isParty(of: agreement)
    case .advisers(let organisation):
      [.advisoryBoard, .equalOpportunitiesOfficer].contains(standing.kind)
        && standing.ownOrganisation == organisation
    case .everyone: true
    }
  }
}
