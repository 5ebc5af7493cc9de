package import Attention
import Store

/// The people of a practice house: one for every office, all invented.
package struct PracticePeople: Sendable {
  package let jobcenter, northTeam, youthTeam, southTeam, land, directorate, municipality, board, equality: Organisation

  /// Nobody has to type it: a practice house signs people in with one click.
  static let password = "nur-zum-ueben-gedacht"

  private struct Person {
    let name, login: String
    let organisation: Organisation
    let office: Office
    var mayConsent = false
  }

  static func settle(in store: Store, at moment: Moment) async throws -> PracticePeople {
    let jobcenter = try await store.found(.jointInstitution, name: "Jobcenter Musterkreis")
    let people = PracticePeople(
      jobcenter: jobcenter,
      northTeam: try await store.found(.team, name: "Team Nordstadt", parent: jobcenter.id, staff: 14),
      youthTeam: try await store.found(.team, name: "Team Perspektive U25", parent: jobcenter.id, staff: 11),
      southTeam: try await store.found(.team, name: "Team Südkreis", parent: jobcenter.id, staff: 9),
      land: try await store.found(.state, name: "Land Musterland"),
      directorate: try await store.found(.regionalDirectorate, name: "Regionaldirektion Musterland"),
      municipality: try await store.found(.municipality, name: "Landkreis Musterkreis"),
      board: try await store.found(.advisoryBoard, name: "Örtlicher Beirat Musterkreis", parent: jobcenter.id),
      equality: try await store.found(
        .equalOpportunitiesOfficer, name: "Beauftragte für Chancengleichheit", parent: jobcenter.id))
    for person in people.everybody {
      let account = try await store.enrol(person.name, login: person.login, password: password, at: moment)
      _ = try await store.appoint(
        account.id, in: person.organisation.id, as: person.office, mayConsent: person.mayConsent)
    }
    return people
  }

  private var everybody: [Person] {
    [
      Person(name: "Katrin Albers", login: "albers", organisation: northTeam, office: .teamLead, mayConsent: true),
      Person(name: "Deniz Aydın", login: "aydin", organisation: northTeam, office: .caseworker),
      Person(name: "Jonas Brandt", login: "brandt", organisation: youthTeam, office: .teamLead, mayConsent: true),
      Person(name: "Farida Amiri", login: "amiri", organisation: southTeam, office: .teamLead, mayConsent: true),
      Person(name: "Samira Okafor", login: "okafor", organisation: jobcenter, office: .management, mayConsent: true),
      Person(name: "Ruth Lindner", login: "lindner", organisation: jobcenter, office: .quality),
      Person(name: "Uwe Petersen", login: "petersen", organisation: jobcenter, office: .dataSteward),
      Person(name: "Mara Lenz", login: "lenz", organisation: jobcenter, office: .operations),
      Person(name: "Helene Weiß", login: "weiss", organisation: land, office: .management, mayConsent: true),
      Person(name: "Thomas Reiter", login: "reiter", organisation: directorate, office: .management, mayConsent: true),
      Person(name: "Anna Voss", login: "voss", organisation: municipality, office: .management, mayConsent: true),
      Person(name: "Elif Yılmaz", login: "yilmaz", organisation: board, office: .advisoryVoice),
      Person(name: "Ines Hartmann", login: "hartmann", organisation: equality, office: .advisoryVoice),
    ]
  }

  /// Who enters what a perspective said: its own organisation, or the Jobcenter for voices without an account.
  func speaker(_ perspective: Key<Perspective>, inTeam: Bool) -> Speaker {
    let (organisation, office): (Organisation, Office) =
      switch perspective.text {
      case "land": (land, .management)
      case "regionaldirektion", "agentur": (directorate, .management)
      case "kommune": (municipality, .management)
      case "beirat": (board, .advisoryVoice)
      case "bca": (equality, .advisoryVoice)
      case "fachkraefte": (inTeam ? northTeam : jobcenter, .caseworker)
      case "leitung": (jobcenter, .management)
      default: (jobcenter, .quality)
      }
    return Speaker(organisation: organisation.id, office: office, perspective: perspective)
  }
}
