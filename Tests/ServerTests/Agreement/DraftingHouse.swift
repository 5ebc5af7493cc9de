import Attention
import Store
import Testing

@testable import Server

/// A practice house with people and without figures, and the forms Team Südkreis fills in on its way to an agreement with
/// the Leitung of its Jobcenter.
struct DraftingHouse {
  let visited: VisitedHouse
  let team, jobcenter, board: Organisation
  var store: Store { visited.store }

  /// Nobody has begun anything.
  static func settled() async throws -> DraftingHouse {
    let visited = try await VisitedHouse.make(practice: true, today: VisitedHouse.today) { store, _ in
      _ = try await PracticePeople.settle(in: store, at: Moment(VisitedHouse.today, hour: 7))
    }
    let organisations = try await visited.store.organisations()
    func named(_ name: String) throws -> Organisation { try #require(organisations.first { $0.name == name }) }
    return DraftingHouse(
      visited: visited, team: try named("Team Südkreis"), jobcenter: try named("Jobcenter Musterkreis"),
      board: try named("Örtlicher Beirat Musterkreis"))
  }

  /// An empty draft.
  static func begun() async throws -> DraftingHouse {
    let house = try await settled()
    _ = try await house.store.begin(house.text, at: Moment(VisitedHouse.today, hour: 8))
    return house
  }

  /// A draft nothing stands in the way of.
  static func presentable() async throws -> DraftingHouse {
    let house = try await settled()
    _ = try await house.store.begin(house.filledText(), at: Moment(VisitedHouse.today, hour: 8))
    return house
  }

  /// One version, presented by the team.
  static func presented() async throws -> DraftingHouse {
    let house = try await presentable()
    try await house.present()
    return house
  }

  /// A second version with one more question.
  func presentAnother(question: String) async throws {
    let agreement = try await store.agreement(ID(1))
    var text = agreement.draft
    text.questions.append(question)
    _ = try await store.redraft(ID(1), text, edition: agreement.edition)
    try await present()
  }

  private func present() async throws {
    let agreement = try await store.agreement(ID(1))
    _ = try await store.present(
      ID(1), edition: agreement.edition, by: Speaker(team, .teamLead), at: Moment(VisitedHouse.today, hour: 9))
  }
}

// What is written.
extension DraftingHouse {
  var text: AgreementText {
    AgreementText(
      observed: team.id, scope: .within,
      parties: [
        Party(organisation: team.id, role: .observed), Party(organisation: jobcenter.id, role: .partner),
        Party(organisation: board.id, role: .consulted),
      ],
      firstDay: Period(.halfYear, holding: 2027, 1).firstDay, lastDay: Period(.halfYear, holding: 2027, 1).lastDay)
  }

  func filledText() throws -> AgreementText {
    var text = text
    text.foci = try ["eigener-wunsch", "bearbeitungsdauer-leistung", "zuversicht"].map { id in
      let indicator = try #require(visited.household.tableau[Key<Indicator>(id)])
      return Focus(
        indicator: indicator.id, edition: "1", measure: indicator.measures.first.id, question: indicator.question.de,
        reason: "Darüber wird zu wenig gesprochen.", observing: "", isResting: false)
    }
    text.questions = ["Was kommt nicht zur Sprache?"]
    text.contributions = [
      Contribution(party: team.id, text: "hört zu"), Contribution(party: jobcenter.id, text: "hält Zeit frei"),
    ]
    text.dialogueDays = [Period(.month, holding: 2027, 2).firstDay]
    return text
  }
}

// The same as forms.
extension DraftingHouse {
  var newForm: [String: [String]] {
    [
      "beobachtet": [team.id.description], "partner": [jobcenter.id.description], "art": ["innerhalb"],
      "stimme": [board.id.description], "halbjahr": ["2027-H1"],
    ]
  }
  var foci: [String: [String]] { ["fokus": ["eigener-wunsch", "bearbeitungsdauer-leistung", "zuversicht"]] }
  var reasons: [String: [String]] {
    Dictionary(
      uniqueKeysWithValues: (foci["fokus"] ?? []).flatMap { indicator in
        [("frage-\(indicator)", [""]), ("warum-\(indicator)", ["Darüber wird zu wenig gesprochen."])]
      })
  }
  var questions: [String: [String]] {
    ["vorschlag": ["Steht am Anfang des Plans, was die Person selbst will?"], "eigene": ["Wo fehlen uns Angebote?"]]
  }
  var contributions: [String: [String]] {
    [
      "beitrag-\(team.id)": ["hört zu\r\nfragt nach"], "beitrag-\(jobcenter.id)": ["hält Zeit frei"],
    ]
  }
  var keyPoints: [String: [String]] {
    var form = ["rhythmus": ["Drei Dialoge im Halbjahr"]]
    for (place, month) in ["Februar", "4", "Juni"].enumerated() {
      form["dialog-\(place + 1)-tag"] = [["9", "13", "8"][place]]
      form["dialog-\(place + 1)-monat"] = [month]
      form["dialog-\(place + 1)-jahr"] = ["2027"]
    }
    return form
  }
}

extension Visit.Answer {
  /// The edition a page of the draft carries in its form.
  var edition: [String: [String]] { between("name=\"stand\" value=\"", "\"").map { ["stand": [$0]] } ?? [:] }
}
