import Attention
import Pages
import Store
import Testing

@testable import Server

/// The agreements of the practice house a test walks into.
struct DialogueVillage {
  let house: VisitedHouse
  /// Inside the Jobcenter: Team Nordstadt and its Leitung.
  let north: Agreement
  /// Between Jobcenter and Land.
  let land: Agreement
  let team: Organisation

  init(_ house: VisitedHouse) async throws {
    self.house = house
    team = try #require(try await house.store.organisations().first { $0.name == "Team Nordstadt" })
    let state = try #require(try await house.store.organisations().first { $0.kind == .state })
    north = try #require(try await house.store.agreements(concerning: team.id).first)
    land = try #require(try await house.store.agreements(concerning: state.id).first)
  }

  func closed() async throws -> Dialogue {
    try #require(try await house.store.dialogues(of: north.id).first { $0.closed != nil })
  }

  func open() async throws -> Dialogue {
    try #require(try await house.store.dialogues(of: north.id).first { $0.closed == nil })
  }
}

@Suite struct DialogueReadingTests {
  let village: DialogueVillage
  private var house: VisitedHouse { village.house }

  init() async throws { village = try await DialogueVillage(VisitedHouse.read.value) }

  @Test("lists the dialogues of the own agreements, and no others")
  func lists() async throws {
    let albers = try await page("albers", "/dialoge")
    let weiss = try await page("weiss", "/dialoge")
    for dialogue in try await house.store.dialogues(of: village.north.id) {
      #expect(albers.contains("href=\"/dialoge/\(dialogue.id)\""))
      #expect(!weiss.contains("href=\"/dialoge/\(dialogue.id)\""))
    }
    for dialogue in try await house.store.dialogues(of: village.land.id) {
      #expect(!albers.contains("href=\"/dialoge/\(dialogue.id)\""))
    }
  }

  @Test("keeps a dialogue hidden from everybody but the parties of its agreement, like a missing one")
  func hides() async throws {
    let dialogue = try await village.closed()
    for login in ["weiss", "reiter", "petersen", "lenz"] {
      let visit = try await Visit.signedIn(login, in: house)
      let missing = try await visit.get("/dialoge/4711")
      for path in ["", "/druck", "/abschluss", "/vorbereitung"] {
        let hidden = try await visit.get("/dialoge/\(dialogue.id)\(path)")
        #expect(hidden.status == 404, "\(login) \(path)")
        #expect(withoutAddress(hidden.text) == withoutAddress(missing.text), "\(login) \(path)")
      }
      #expect(try await visit.post("/dialoge/\(dialogue.id)/eintraege").status == 404)
    }
  }

  @Test("shows a closed record with everything that was said in it")
  func showsRecord() async throws {
    let dialogue = try await village.closed()
    let text = try await page("albers", "/dialoge/\(dialogue.id)")
    let entries = try await house.store.entries(of: dialogue.id)
    #expect(!entries.isEmpty)
    for entry in entries { #expect(text.contains("id=\"eintrag-\(entry.tag)\"")) }
    #expect(text.contains("Stand beim Dialog: "))
    let paper = try await page("albers", "/dialoge/\(dialogue.id)/druck")
    for entry in entries { #expect(paper.contains("id=\"eintrag-\(entry.tag)\"")) }
  }

  @Test("opens the guides to everyone who is signed in")
  func opensGuides() async throws {
    for login in ["albers", "petersen", "lenz"] {
      let visit = try await Visit.signedIn(login, in: house)
      let list = try await visit.get("/leitfaeden")
      #expect(list.status == 200)
      for guide in house.household.guides {
        #expect(list.text.contains("/leitfaeden/\(guide.id)"))
        #expect(try await visit.get("/leitfaeden/\(guide.id)").status == 200)
      }
    }
    #expect(try await Visit.signedIn("albers", in: house).get("/leitfaeden/gibt-es-nicht").status == 404)
  }

  private func page(_ login: String, _ path: String) async throws -> String {
    let answer = try await Visit.signedIn(login, in: house).get(path)
    #expect(answer.status == 200, "\(login) \(path)")
    return answer.text
  }

  /// The language switch and the token name the request, nothing else does.
  private func withoutAddress(_ text: String) -> String {
    text.replacing(/href="[^"]*sprache=[^"]*"/, with: "").replacing(/name="(token|seite)" value="[^"]*"/, with: "")
  }
}

@Suite struct DialogueRoutesTests {
  let village: DialogueVillage
  private var house: VisitedHouse { village.house }

  init() async throws { village = try await DialogueVillage(VisitedHouse.furnished()) }

  @Test("prepares a dialogue from a guide, changes it, records in it, and closes it")
  func leadsThroughDialogue() async throws {
    let visit = try await Visit.signedIn("albers", in: house)
    let focus = try #require(village.north.text.foci.first)
    let name = focus.series.description.split(separator: "/").joined(separator: "--")
    var form: [String: [String]] = [
      "vereinbarung": [village.north.id.description], "leitfaden": ["bilateraler-steuerungsdialog"],
      "termin-tag": ["24"],
      "termin-monat": ["November"], "termin-jahr": ["2026"], "ort": ["Raum 1"], "fokus": [name],
      "anzahl-fachkraefte": ["3"], "bedingungen": ["Die Stelle ist besetzt.\n\nEin neues Formular."],
    ]
    let planned = try await visit.post("/dialoge/neu", form)
    #expect(planned.status == 303)
    let place = try #require(planned.location?.prefix { $0 != "?" })
    let id = try #require(ID<Dialogue>(String(place.dropFirst("/dialoge/".count))))
    var dialogue = try await house.store.dialogue(id)
    #expect(dialogue.items == [Dialogue.Item(series: focus.series, stretch: nil)])
    #expect(dialogue.conditions == ["Die Stelle ist besetzt.", "Ein neues Formular."])

    form["ort"] = ["Raum 2"]
    #expect(try await visit.post("\(place)/vorbereitung", form).status == 303)
    dialogue = try await house.store.dialogue(id)
    #expect(dialogue.place == "Raum 2")

    let recorded = try await visit.post("\(place)/eintraege", decision)
    #expect(recorded.status == 303)
    let entry = try #require(try await house.store.entries(of: id).first)
    #expect(recorded.location == "\(place)?meldung=eintrag#eintrag-\(entry.tag)")
    #expect(entry.kind == .decision)
    #expect(entry.perspective.text == "leitung")
    #expect(entry.place.series == focus.series)
    #expect(entry.said == Entry.Said(text: "Wir rufen zurück.", because: "Damit niemand wartet."))
    #expect(entry.audiences == [.parties(village.north.id)], "nothing is released that was not released")

    let open = try await visit.post("\(place)/abschluss")
    #expect(open.status == 422)
    #expect(try await house.store.dialogue(id).closed == nil)
    #expect(try await visit.post("\(place)/abschluss", ["bestaetigt": ["ja"]]).status == 303)
    #expect(try await house.store.dialogue(id).closed != nil)
  }

  @Test("lets nobody change what was prepared once the record is closed, and still takes additions")
  func keepsClosedRecord() async throws {
    let visit = try await Visit.signedIn("albers", in: house)
    let dialogue = try await village.closed()
    let form: [String: [String]] = [
      "leitfaden": ["team-reflexion"], "termin-tag": ["1"], "termin-monat": ["1"], "termin-jahr": ["2026"],
    ]
    #expect(try await visit.get("/dialoge/\(dialogue.id)/vorbereitung").status == 303)
    #expect(try await visit.post("/dialoge/\(dialogue.id)/vorbereitung", form).status == 303)
    #expect(try await visit.get("/dialoge/\(dialogue.id)/abschluss").status == 303)
    #expect(try await visit.post("/dialoge/\(dialogue.id)/abschluss", ["bestaetigt": ["ja"]]).status == 303)
    #expect(try await house.store.dialogue(dialogue.id) == dialogue)
    let before = try await house.store.entries(of: dialogue.id).count
    #expect(try await visit.post("/dialoge/\(dialogue.id)/eintraege", decision).status == 303)
    #expect(try await house.store.entries(of: dialogue.id).count == before + 1)
    #expect(try await visit.get("/dialoge/\(dialogue.id)").text.contains("Nachtrag vom 24. November 2026"))
  }

  @Test("gives back what was typed when something is still open, and records nothing")
  func givesBack() async throws {
    let visit = try await Visit.signedIn("albers", in: house)
    let dialogue = try await village.open()
    let before = try await house.store.entries(of: dialogue.id).count
    var form = decision
    form["weil-1"] = [""]
    let answer = try await visit.post("/dialoge/\(dialogue.id)/eintraege", form)
    #expect(answer.status == 422)
    #expect(answer.text.contains("Wir rufen zurück."))
    #expect(answer.text.contains("<a href=\"#weil-1\">Nennen Sie den Grund der Entscheidung</a>"))
    #expect(try await house.store.entries(of: dialogue.id).count == before)
  }

  @Test("releases an entry to the Wirkungsdiskurs of the own organisation only when its box is ticked (promise 5)")
  func releasesOnlyWhenAsked() async throws {
    let visit = try await Visit.signedIn("albers", in: house)
    let dialogue = try await village.open()
    var form = decision
    form["freigabe-1"] = ["ja"]
    #expect(try await visit.post("/dialoge/\(dialogue.id)/eintraege", form).status == 303)
    let team = village.team
    let entry = try #require(try await house.store.entries(of: dialogue.id).last)
    #expect(entry.audiences == [.parties(village.north.id), .organisation(try #require(team.parent))])
  }

  @Test("keeps what a team says on its own hidden from the other parties until it is released (promise 5)")
  func keepsTeamTalkInside() async throws {
    let lead = try await Visit.signedIn("albers", in: house)
    let planned = try await lead.post(
      "/dialoge/neu",
      [
        "vereinbarung": [village.north.id.description], "leitfaden": ["team-reflexion"], "termin-tag": ["24"],
        "termin-monat": ["11"], "termin-jahr": ["2026"],
      ])
    let place = try #require(planned.location?.prefix { $0 != "?" })
    let form = ["punkt": ["0"], "art-0": ["beobachtung"], "sicht-0": ["fachkraefte"], "text-0": ["Wir sind müde."]]
    #expect(try await lead.post("\(place)/eintraege", form).status == 303)
    #expect(try await lead.get(String(place)).text.contains("Wir sind müde."))
    let other = try await Visit.signedIn("okafor", in: house).get(String(place))
    #expect(other.status == 200)
    #expect(!other.text.contains("Wir sind müde."))
    var released = form
    released["text-0"] = ["Das geben wir weiter."]
    released["parteien-0"] = ["ja"]
    #expect(try await lead.post("\(place)/eintraege", released).status == 303)
    #expect(try await Visit.signedIn("okafor", in: house).get(String(place)).text.contains("Das geben wir weiter."))
  }

  @Test("lets those who wrote see which other side has read it, and since when (promise 5)")
  func notesReading() async throws {
    let dialogue = try await village.open()
    let lead = try await Visit.signedIn("albers", in: house)
    #expect(try await lead.post("/dialoge/\(dialogue.id)/eintraege", decision).status == 303)
    let entry = try #require(try await house.store.entries(of: dialogue.id).last)
    _ = try await lead.get("/dialoge/\(dialogue.id)")
    #expect(try await house.store.readings(of: entry.id).isEmpty, "reading what one wrote is no reading")
    _ = try await Visit.signedIn("okafor", in: house).get("/dialoge/\(dialogue.id)")
    #expect(try await house.store.readings(of: entry.id).map(\.organisation) == [try #require(village.team.parent)])
  }

  @Test("asks who may not prepare politely away, and lets them speak")
  func knowsOffices() async throws {
    let caseworker = try await Visit.signedIn("aydin", in: house)
    let dialogue = try await village.open()
    #expect(try await caseworker.get("/dialoge/\(dialogue.id)/vorbereitung").status == 403)
    #expect(try await caseworker.get("/dialoge/\(dialogue.id)/abschluss").status == 403)
    #expect(try await caseworker.post("/dialoge/\(dialogue.id)/eintraege", decision).status == 303)
  }

  @Test("keeps planning in other people’s agreements as hidden as the agreements")
  func keepsPlanningHidden() async throws {
    let visit = try await Visit.signedIn("weiss", in: house)
    #expect(try await visit.get("/dialoge/neu?vereinbarung=\(village.north.id)").status == 404)
    let form: [String: [String]] = [
      "vereinbarung": [village.north.id.description], "leitfaden": ["team-reflexion"], "termin-tag": ["1"],
      "termin-monat": ["1"], "termin-jahr": ["2027"],
    ]
    #expect(try await visit.post("/dialoge/neu", form).status == 404)
    #expect(try await visit.post("/dialoge/neu").status == 404)
  }

  private let decision = [
    "punkt": ["1"], "art-1": ["entscheidung"], "sicht-1": ["leitung"], "text-1": ["Wir rufen zurück."],
    "weil-1": ["Damit niemand wartet."],
  ]
}
