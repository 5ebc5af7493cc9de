public import Attention

extension Wording {
  public var house: HouseWords { HouseWords(wording: self) }
}

/// What the office that runs the house reads and does: organisations, people, reported barriers. No figures, no talk.
public struct HouseWords: Sendable {
  let wording: Wording

  func say(_ german: String, _ english: String) -> String { wording.say(german, english) }
}

// The first page
extension HouseWords {
  public var administrationLead: String {
    say(
      "Hier pflegt der Betrieb Zugänge und Organisationen. Werte und Gespräche sind von hier aus nicht zu sehen.",
      "Here operations keep accounts and organisations. Figures and talk cannot be seen from here.")
  }
  public var people: String { say("Personen", "People") }
  public var organisations: String { say("Organisationen", "Organisations") }
  public func countPeople(_ number: Int) -> String {
    wording.count(
      number, say("Person hat einen Zugang", "person has an account"),
      say("Personen haben einen Zugang", "people have an account"))
  }
  public func countOrganisations(_ number: Int) -> String {
    wording.count(
      number, say("Organisation in diesem Haus", "organisation in this house"),
      say("Organisationen in diesem Haus", "organisations in this house"))
  }
  public var peopleAbout: String {
    say("Wer in welcher Organisation welches Amt hat.", "Who holds which office in which organisation.")
  }
  public var organisationsAbout: String {
    say("Jobcenter, Teams und alle, die mit ihnen sprechen.", "Jobcenter, teams and all who talk with them.")
  }
  public var house: String { say("Dieses Haus", "This house") }
  public var houseKind: String { say("Art", "Kind") }
  public var realHouse: String { say("Haus für die wirkliche Arbeit", "House for real work") }
  public var practiceHouse: String {
    say("Übungsumgebung, für immer so gekennzeichnet", "Practice house, marked so for ever")
  }
  public var mostFoci: String { say("Fokusindikatoren je Vereinbarung", "Focus indicators per agreement") }
  public func fociBetween(_ fewest: Int, _ most: Int) -> String {
    say("\(fewest) bis \(most)", "\(fewest) to \(most)")
  }
  public func due(_ number: Int) -> String {
    say("Fällig: \(wording.settings.dueCount(number))", "Due: \(wording.settings.dueCount(number))")
  }
  public var firstSteps: String { say("So geht es los", "How to begin") }
  public var addOrganisations: String {
    say("Nehmen Sie die Teams und die Vereinbarungspartner auf", "Add the teams and the agreement partners")
  }
  public var addPeople: String {
    say("Laden Sie die Personen ein, die sprechen und vereinbaren", "Invite the people who talk and agree")
  }
}

// Organisations
extension HouseWords {
  public var organisationsLead: String {
    say(
      "Jede Person handelt für eine Organisation, jede Zahl gehört zu genau einer.",
      "Every person acts for one organisation, every figure belongs to exactly one.")
  }
  public func staff(_ number: Int) -> String {
    wording.count(number, say("Person im Team", "person in the team"), say("Personen im Team", "people in the team"))
  }
  public var notObserved: String {
    say(
      "wird nicht beobachtet, weil es weniger als \(Organisation.smallestObservedTeam) sind",
      "is not observed, because there are fewer than \(Organisation.smallestObservedTeam)")
  }
  public var newOrganisation: String { say("Organisation aufnehmen", "Add an organisation") }
  public var kind: String { say("Art der Organisation", "Kind of organisation") }
  public var organisationName: String { say("Name der Organisation", "Name of the organisation") }
  public var parent: String { say("Gehört zu", "Belongs to") }
  public var parentHint: String {
    say(
      "Teams, Trägerversammlung, Beirat, BCA und Personalrat gehören zu einem Jobcenter",
      "Teams, provider assembly, advisory board, equal opportunities officer and staff council belong to a Jobcenter")
  }
  public var noParent: String { say("zu keiner anderen", "to no other") }
  public var staffSize: String { say("Personen im Team", "People in the team") }
  public var staffHint: String {
    say(
      "Nur bei Teams. Unter \(Organisation.smallestObservedTeam) wird ein Team nicht beobachtet: Eine Zahl über so wenige wäre eine Zahl über Personen",
      "For teams only. Below \(Organisation.smallestObservedTeam) a team is not observed: a figure about so few would be a figure about persons"
    )
  }
  public func organisationAdded(_ name: String) -> String {
    say("\(name) ist aufgenommen.", "\(name) has been added.")
  }
  public var change: String { say("Ändern", "Change") }
  public var changeLead: String {
    say(
      "Wenn sich ein Name ändert oder ein Team wächst oder kleiner wird. Was die Organisation ist und wozu sie gehört, bleibt.",
      "When a name changes, or a team grows or becomes smaller. What the organisation is and where it belongs stays.")
  }
  public var renamedHint: String {
    say(
      "Fassungen und Aufzeichnungen, die es schon gibt, zeigen danach den neuen Namen",
      "Versions and records that exist already show the new name from then on")
  }
  public var sizeHint: String {
    say(
      "Unter \(Organisation.smallestObservedTeam) werden sofort keine Werte des Teams mehr gezeigt, auch keine früheren",
      "Below \(Organisation.smallestObservedTeam) no figures of the team are shown any more at once, earlier ones included"
    )
  }
  public var saveOrganisation: String { say("Organisation speichern", "Save the organisation") }
  public var leaveOrganisation: String { say("Nichts ändern", "Change nothing") }
  public func organisationChanged(_ name: String) -> String {
    say("\(name) ist gespeichert.", "\(name) is saved.")
  }
  public var withoutOrganisationName: String {
    say("Schreiben Sie den Namen der Organisation", "Write the name of the organisation")
  }
  public var chooseKind: String { say("Wählen Sie die Art der Organisation", "Choose the kind of organisation") }
  public func needsParent(_ kind: Organisation.Kind) -> String {
    say(
      "Wählen Sie das Jobcenter, zu dem sie gehört: \(wording.name(of: kind)) steht nicht allein",
      "Choose the Jobcenter it belongs to: \(wording.name(of: kind)) does not stand alone")
  }
  public var staffAsNumber: String {
    say("Schreiben Sie, wie viele im Team arbeiten, als Zahl", "Write how many people work in the team, as a number")
  }
  public var nameTaken: String {
    say(
      "Wählen Sie einen anderen Namen. Diesen gibt es dort schon", "Choose another name. This one exists there already")
  }
}
