public import Attention
public import Store

/// A small village with names: one Jobcenter with three teams, the bodies around it, a neighbour, and a person for each office.
///
/// The same village as plain values (`Village()`) and as rows of a house (`settle(in:)`); the ids are the same.
public struct Village: Sendable {
  /// Jobcenter Musterkreis, a gemeinsame Einrichtung.
  public let jobcenter: Organisation
  public let teamNorth: Organisation
  public let teamSouth: Organisation
  /// Five people: too few to be observed.
  public let teamWest: Organisation
  public let state: Organisation
  public let directorate: Organisation
  public let municipality: Organisation
  public let board: Organisation
  public let equality: Organisation
  public let council: Organisation
  /// Another Jobcenter of the same Land. Its figures never stand beside the first one's.
  public let neighbour: Organisation

  /// Fachkraft in Team Nord.
  public let hanna: Villager
  /// Teamleitung of Team Nord.
  public let murat: Villager
  /// Leitung of the Jobcenter; consents for it.
  public let petra: Villager
  /// Qualitätsmanagement of the Jobcenter.
  public let quirin: Villager
  /// Datenpflege of the Jobcenter.
  public let dana: Villager
  /// Betrieb.
  public let ole: Villager
  /// Leitung in the Land's ministry; consents for it.
  public let ludwig: Villager
  /// Beratende Stimme in the Beirat.
  public let beate: Villager
  /// Leitung of the neighbour.
  public let nele: Villager

  public static let password = "ein langer Satz für alle im Dorf"
  public static let morning = Moment(Day(number: 20_500), hour: 8)

  public init() throws {
    func organisation(
      _ id: Int64, _ kind: Organisation.Kind, _ name: String, in parent: Organisation? = nil, staff: Int? = nil
    ) throws -> Organisation {
      try Organisation(id: ID(id), kind: kind, name: name, parent: parent?.id, staff: staff)
    }
    state = try organisation(1, .state, "Musterland")
    jobcenter = try organisation(2, .jointInstitution, "Jobcenter Musterkreis")
    teamNorth = try organisation(3, .team, "Team Nord", in: jobcenter, staff: 12)
    teamSouth = try organisation(4, .team, "Team Süd", in: jobcenter, staff: 9)
    teamWest = try organisation(5, .team, "Team West", in: jobcenter, staff: 5)
    directorate = try organisation(6, .regionalDirectorate, "Regionaldirektion Mitte")
    municipality = try organisation(7, .municipality, "Landkreis Musterkreis")
    board = try organisation(8, .advisoryBoard, "Beirat Musterkreis", in: jobcenter)
    equality = try organisation(9, .equalOpportunitiesOfficer, "BCA Musterkreis", in: jobcenter)
    council = try organisation(10, .staffCouncil, "Personalrat Musterkreis", in: jobcenter)
    neighbour = try organisation(11, .approvedMunicipalProvider, "Jobcenter Nachbarstadt")

    hanna = try Villager(1, "Hanna Ohlsen", .caseworker, in: teamNorth)
    murat = try Villager(2, "Murat Aydin", .teamLead, in: teamNorth)
    petra = try Villager(3, "Petra Vogt", .management, in: jobcenter, mayConsent: true)
    quirin = try Villager(4, "Quirin Lang", .quality, in: jobcenter)
    dana = try Villager(5, "Dana Kurz", .dataSteward, in: jobcenter)
    ole = try Villager(6, "Ole Brandt", .operations, in: jobcenter)
    ludwig = try Villager(7, "Ludwig Stern", .management, in: state, mayConsent: true)
    beate = try Villager(8, "Beate Sommer", .advisoryVoice, in: board)
    nele = try Villager(9, "Nele Funk", .management, in: neighbour, mayConsent: true)
  }

  public var organisations: [Organisation] {
    [
      state, jobcenter, teamNorth, teamSouth, teamWest, directorate, municipality, board, equality, council, neighbour,
    ]
  }

  public var villagers: [Villager] { [hanna, murat, petra, quirin, dana, ole, ludwig, beate, nele] }

  /// Moves the village into an empty house.
  @discardableResult
  public static func settle(in store: Store) async throws -> Village {
    let village = try Village()
    for organisation in village.organisations {
      let founded = try await store.found(
        organisation.kind, name: organisation.name, parent: organisation.parent, staff: organisation.staff)
      guard founded == organisation else { throw VillageFault.notEmpty }
    }
    for villager in village.villagers {
      let account = try await store.enrol(
        villager.account.name, login: villager.account.login, password: password, at: morning)
      let membership = try await store.appoint(
        account.id, in: villager.membership.organisation.id, as: villager.membership.office,
        mayConsent: villager.membership.mayConsent)
      guard account == villager.account, membership == villager.membership else { throw VillageFault.notEmpty }
    }
    return village
  }
}

/// The house was not empty before the village moved in.
public enum VillageFault: Error { case notEmpty }

/// One person of the village, with one office.
public struct Villager: Sendable {
  public let account: Account
  public let membership: Membership
  public let speaker: Speaker

  init(
    _ id: Int64, _ name: String, _ office: Office, in organisation: Organisation, mayConsent: Bool = false
  )
    throws
  {
    let login = String(name.lowercased().prefix { $0 != " " })
    account = Account(id: ID(id), name: name, login: login)
    membership = Membership(
      id: ID(id), account: account.id, organisation: organisation, office: office, mayConsent: mayConsent)
    speaker = try Speaker(organisation, office)
  }

  public var id: ID<Account> { account.id }
}
