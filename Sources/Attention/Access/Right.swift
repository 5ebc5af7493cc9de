/// What somebody wants to do. Every page and every form is one of these acts.
public enum Act: Hashable, Sendable {
  /// Read the tableau, an indicator, the guides: no figure, no talk.
  case readCatalogue
  /// Read figures about one organisation as such: its component and context series.
  case readFigures(of: ID<Organisation>)
  /// Read an agreement: its text, its versions, what is said in it. Figures are an act of their own.
  case readAgreement(ID<Agreement>)
  /// Read the figures of the organisation an agreement observes.
  case readObserved(Agreement)
  /// Read one series of the organisation an agreement observes (Decisions/0017).
  case readSeries(SeriesKey, in: Agreement)
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
  /// Change what is prepared, or close the record.
  case arrange(Dialogue)
  /// Write into a dialogue.
  case writeInto(Dialogue)
  /// Note down what was said in a dialogue from some perspective.
  case note(Entry.Kind, from: Key<Perspective>, in: Dialogue)
  /// Read the Wirkungsdiskurs of one organisation.
  case readDiscourse(of: ID<Organisation>)
  /// Bring figures into one organisation.
  case bringFigures(to: ID<Organisation>)
  /// Record an event or condition of one organisation, strike one, confirm one of the shipped calendar.
  case recordEvent(of: ID<Organisation>)
  /// Note where a series of one organisation is counted differently, and which of its findings are set aside.
  case markSeries(of: ID<Organisation>)
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
    case .readObserved(let agreement):
      let isOpen = belongs(standing, to: agreement.text.observed) || agreement.hasOpenedFigures
      return isOpen && may(.readAgreement(agreement.id), standing)
    case .readSeries(let series, let agreement):
      let isOpen = isOwn(agreement.text.observed, of: standing) || agreement.hasOpened(series)
      return isOpen && may(.readObserved(agreement), standing)
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
    case .arrange(let dialogue):
      return may(.prepareDialogue(dialogue.agreement), standing) && holds(standing, dialogue)
    case .writeInto(let dialogue):
      return may(.speak(in: dialogue.agreement), standing) && holds(standing, dialogue)
    case .note(let kind, let perspective, let dialogue):
      let isOwn = perspective.text == standing.kind.perspective(of: standing.office)
      return may(.writeInto(dialogue), standing) && (isOwn || !kind.binds || !standing.kind.isConsulted)
    case .readDiscourse(let organisation):
      return office.talks && belongs(standing, to: organisation)
    case .bringFigures(let organisation):
      return [.dataSteward, .quality].contains(office) && belongs(standing, to: organisation)
    case .recordEvent(let organisation):
      return [.teamLead, .management, .quality].contains(office) && belongs(standing, to: organisation)
    case .markSeries(let organisation):
      return [.teamLead, .management, .quality, .dataSteward].contains(office) && belongs(standing, to: organisation)
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

  /// A talk that one side holds on its own is that side's alone (Decisions/0018).
  private static func holds(_ standing: Standing, _ dialogue: Dialogue) -> Bool {
    dialogue.side == nil || dialogue.side == standing.organisation
  }

  /// Member of the organisation itself or of one of its teams; bodies beside it are heard and are not it.
  private static func isOwn(_ organisation: ID<Organisation>, of standing: Standing) -> Bool {
    standing.organisation == organisation || (standing.kind == .team && standing.ownOrganisation == organisation)
  }

  private static func reaches(_ audience: Audience, _ standing: Standing) -> Bool {
    switch audience {
    case .team(let team): standing.organisation == team
    case .organisation(let organisation):
      isOwn(organisation, of: standing)
    case .parties(let agreement): standing.isParty(of: agreement)
    case .advisers(let organisation):
      [.advisoryBoard, .equalOpportunitiesOfficer].contains(standing.kind)
        && standing.ownOrganisation == organisation
    case .everyone: true
    }
  }
}
