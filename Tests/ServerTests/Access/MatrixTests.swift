import Attention
import HTTPTypes
import Pages
import Store
import Testing

@testable import Server

/// Every door with every person and every state of what lies behind it. The doors come from the router itself.
@Suite struct MatrixTests {
  private static let sealed = "Versiegelt-und-nur-fuer-eine"
  private static let kept = "Gesagt-und-nur-im-eigenen-Team"

  @Test("has a decision for every door of the router, and no decision for a door that is gone")
  func decidesEveryDoor() async throws {
    let house = try await VisitedHouse.furnished()
    let closed = Set(house.entrances.filter { !$0.isOpen }.map(name))
    let open = Set(house.entrances.filter(\.isOpen).map(name))
    #expect(
      closed.subtracting(Decision.doors.keys).sorted() == [], "Who may go through these doors? Write it into Decisions."
    )
    #expect(Set(Decision.doors.keys).subtracting(closed).sorted() == [])
    #expect(open.subtracting(Decision.openDoors.keys).sorted() == [], "What do these doors answer a stranger?")
    #expect(Set(Decision.openDoors.keys).subtracting(open).sorted() == [])
  }

  @Test("answers every person at every door as decided, and hidden like missing, byte for byte")
  func answersAsDecided() async throws {
    let ground = try await Ground.settled(sealed: Self.sealed, kept: Self.kept)
    let cells = try await withThrowingTaskGroup(of: Int.self) { group in
      for login in Decision.everybody { group.addTask { try await walk(login, ground) } }
      return try await group.reduce(0, +)
    }
    #expect(cells > 2500, "Only \(cells) cells were asked for.")
  }

  @Test("leads whoever is not signed in, or no longer, to the sign-in page from every closed door")
  func asksForSignIn() async throws {
    let ground = try await Ground.settled(sealed: Self.sealed, kept: Self.kept)
    let account = try #require(try await ground.house.store.accounts().first { $0.login == "okafor" })
    let (token, _) = try await ground.house.store.openSession(of: account.id, at: Moment(VisitedHouse.today, hour: 6))
    let strangers = [Visit(ground.house), Visit(ground.house, cookie: "augenmerk=\(token)")]
    for entrance in ground.house.entrances where !entrance.isOpen {
      for place in ground.places(entrance.path) {
        for visit in strangers {
          let answer = try await visit.send(entrance.method, place.path, body: [], headers: Self.form)
          #expect(answer.status == 303, "\(entrance.method) \(place.path) answers \(answer.status)")
          #expect(answer.location?.hasPrefix("/anmelden") == true)
        }
      }
    }
    for entrance in ground.house.entrances where entrance.isOpen {
      let answer = try await Visit(try ground.house.copy()).send(
        entrance.method, entrance.path, body: [], headers: Self.form)
      #expect(answer.status == Decision.openDoors[name(entrance)], "\(entrance.method) \(entrance.path)")
    }
  }

  @Test("opens the first run in an empty house alone, and the one-click sign-in in practice alone")
  func opensByHouse() async throws {
    let empty = try await VisitedHouse.empty()
    #expect(try await Visit(empty).get("/einrichten").status == 200)
    #expect(try await Visit(empty).get("/anmelden").location == "/einrichten")
    #expect(!empty.entrances.contains { $0.path == "/uebung/anmelden" })
    #expect(try await Visit(empty).post("/uebung/anmelden", ["login": ["lenz"]]).status == 404)
  }

  private static let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]

  /// The stylesheet is named by its digest.
  private func name(_ entrance: Corridor.Entrance) -> String {
    "\(entrance.method.rawValue) \(entrance.path.hasPrefix("/stil-") ? "/stil" : entrance.path)"
  }

  /// Everything one person can try; how many cells that were.
  private func walk(_ login: String, _ ground: Ground) async throws -> Int {
    let visit = ground.visit(login)
    let missing = try await visit.get("/gibt-es-nicht")
    var cells = 0
    for entrance in ground.house.entrances where !entrance.isOpen {
      guard let decision = Decision.doors[name(entrance)] else { continue }
      for place in ground.places(entrance.path) {
        let may = decision.may(place.place).contains(login)
        // What somebody may do changes the house; each such door is tried in a copy of it.
        let here = may && entrance.method != .get ? Visit(try ground.house.copy(), cookie: visit.cookie) : visit
        let answer =
          entrance.method == .get
          ? try await here.get(place.path)
          : try await here.post(place.path, decision.form(login), token: ground.token(login))
        check(
          answer, may, decision.known(place.place).contains(login), missing,
          "\(login): \(name(entrance)) at \(place.path)")
        checkWords(answer, login, place.path)
        cells += 1
      }
    }
    return cells
  }

  private func check(
    _ answer: Visit.Answer, _ may: Bool, _ isKnown: Bool, _ missing: Visit.Answer, _ cell: String
  ) {
    if may {
      let isIn =
        [200, 303, 400, 409, 422].contains(answer.status) && answer.location?.hasPrefix("/anmelden?zurueck") != true
      #expect(isIn, "\(cell) answers \(answer.status) to somebody who may")
    } else if isKnown {
      #expect(answer.status == 403, "\(cell) answers \(answer.status) to somebody who knows of it and may not")
    } else {
      #expect(answer.status == 404, "\(cell) answers \(answer.status) to somebody who may not know of it")
      #expect(
        answer.bytes == missing.bytes && answer.comparableHeaders == missing.comparableHeaders, "\(cell) is told apart")
    }
  }

  /// Sealed and unreleased words: nowhere but with those who said them (promise 5).
  private func checkWords(_ answer: Visit.Answer, _ login: String, _ path: String) {
    #expect(login == "albers" || !answer.text.contains(Self.sealed), "\(login) reads a sealed draft at \(path)")
    #expect(
      ["albers", "aydin"].contains(login) || !answer.text.contains(Self.kept),
      "\(login) reads unreleased words at \(path)")
  }
}

extension Visit.Answer {
  /// Without the number every request has of its own.
  var comparableHeaders: HTTPFields {
    var headers = headers
    headers[.requestID] = nil
    return headers
  }
}

/// A practice house with a thing of every state, everybody signed in, and the addresses under which it is tried.
private struct Ground: Sendable {
  let house: VisitedHouse
  let cookies: [String: String]
  let tokens: [String: String]
  let choices: [String: [String]]
  let things: [String: [String: Place.Thing]]

  static func settled(sealed: String, kept: String) async throws -> Ground {
    let house = try await VisitedHouse.furnished()
    let (store, now) = (house.store, house.household.now())
    var (cookies, tokens): ([String: String], [String: String]) = ([:], [:])
    for login in Decision.everybody {
      let visit = try await Visit.signedIn(login, in: house)
      cookies[login] = visit.cookie
      tokens[login] = try await visit.token()
    }
    let curve = try #require(SeriesKey("bearbeitungsdauer-leistung/median"))
    let albers = try #require(try await store.accounts().first { $0.login == "albers" })
    let draft = try await store.seal(
      EntryDraft(kind: .observation, text: sealed), at: Entry.Place(agreement: ID(2), series: curve),
      for: NonEmpty(albers.id), at: now)
    let team = try #require(try await store.organisations().first { $0.name == "Team Nordstadt" })
    let talk = try #require(try await store.dialogues(of: ID(2)).first { $0.guide.text == "team-reflexion" })
    let intern = try await store.record(
      Entry.Said(text: kept), as: .observation, at: Entry.Place(agreement: ID(2), series: curve, dialogue: talk.id),
      by: try Speaker(team, .caseworker), for: [.team(team.id)], at: now)
    _ = try await store.take(BarrierReport.Draft(text: "Probe", place: "", contact: ""), at: now)
    var things = try await self.things(in: store)
    things["entwurf"] = [draft.id.description: Place.Thing(agreement: 2, readers: ["albers"])]
    things["reflexion"]?[intern.tag.description] = Place.Thing(
      agreement: 2, readers: ["albers", "aydin"], side: ["albers", "aydin"])
    // Things Betrieb keeps; nobody else knows of them.
    let offer = Invitation.Offer(organisation: team.id, office: .caseworker)
    let waiting = try await store.invite(to: offer, by: .commandLine, at: now)
    let used = try await store.invite(to: offer, by: .commandLine, at: now)
    let gone = try await store.accept(
      used.word, name: "Nina Neu", login: "neu", password: "ein langer Satz zum Einlass", at: now)
    try await store.close(gone.id, by: .commandLine, at: now)
    let kept = Place.Thing(agreement: 0, readers: Decision.keeper)
    let left = try #require(try await store.memberships(of: gone.id).first)
    things["mitgliedschaft"] = [
      "1": kept, left.id.description: Place.Thing(agreement: 0, readers: Decision.keeper, isOver: true),
    ]
    things["meldung"] = ["1": kept]
    things["organisation"] = ["1": kept]
    things["konto"] = [
      "1": kept, gone.id.description: Place.Thing(agreement: 0, readers: Decision.keeper, isOver: true),
    ]
    things["einladung"] = [waiting.invitation.id.description: kept]
    let announced = try #require(house.household.calendar.events.first { !$0.isVouchedFor })
    let event = try #require(
      try await store.events(of: ID(1)).compactMap { event -> ID<Event>? in
        if case .noted(let id) = event.id { id } else { nil }
      }.first)
    things["ereignis"] = [
      event.description: Place.Thing(agreement: 0, readers: ["albers", "brandt", "amiri", "okafor", "lindner"])
    ]
    var choices = things.mapValues { $0.keys.sorted() + [Place.none] }
    choices["vereinbarung"] = ["1", "2", "3", Place.none]
    choices["fassung"] = ["1", "2", "99"]
    choices["indikator"] = ["bearbeitungsdauer-leistung", Place.beyond, Place.unknown]
    choices["mass"] = ["median"]
    choices["leitfaden"] = ["team-reflexion", Place.unknown]
    choices["reihe"] = ["bestand-elb", Place.unknown]
    choices["halbjahr"] = ["2026-2", Place.unknown]
    choices["sitzung"] = [Place.none]
    choices["ab"] = ["2025-01"]
    choices["vermerk"] = [Place.none]
    choices["eintrag"] = [announced.id.text, Place.unknown]
    return Ground(house: house, cookies: cookies, tokens: tokens, choices: choices, things: things)
  }

  /// Dialogues open and closed, reflections and promises of two agreements, and a decision that is no promise.
  private static func things(in store: Store) async throws -> [String: [String: Place.Thing]] {
    var things: [String: [String: Place.Thing]] = ["dialog": [:], "reflexion": [:], "zusage": [:]]
    for agreement in [1, 2] {
      let (id, parties) = (ID<Agreement>(Int64(agreement)), Decision.parties[agreement] ?? [])
      let dialogues = try await store.dialogues(of: id)
      for dialogue in [
        dialogues.first { $0.closed != nil }, dialogues.first { $0.closed == nil },
        dialogues.first { $0.guide.text == "team-reflexion" },
      ] {
        guard let dialogue else { continue }
        things["dialog"]?[dialogue.id.description] = Place.Thing(agreement: agreement, readers: parties)
      }
      let entries = try await store.entries(at: id)
      let readers = parties.union(Decision.jobcenter)
      let pinned = try #require(
        entries.first { $0.place.series != nil && $0.place.dialogue == nil && $0.place.about == nil })
      let side = try #require(sides[try await store.organisation(pinned.organisation).name])
      things["reflexion"]?[pinned.tag.description] = Place.Thing(agreement: agreement, readers: readers, side: side)
      let promise = try #require(entries.first { $0.kind == .promise })
      things["zusage"]?[promise.tag.description] = Place.Thing(agreement: agreement, readers: readers)
      let decision = try #require(entries.first { $0.kind == .decision })
      things["zusage"]?[decision.tag.description] = Place.Thing(agreement: agreement, readers: [])
    }
    return things
  }

  private static let sides: [String: Decision.Logins] = [
    "Jobcenter Musterkreis": ["okafor", "lindner"], "Team Nordstadt": ["albers", "aydin"], "Land Musterland": ["weiss"],
    "Örtlicher Beirat Musterkreis": ["yilmaz"], "Beauftragte für Chancengleichheit": ["hartmann"],
  ]

  func visit(_ login: String) -> Visit { Visit(house, cookie: cookies[login]) }
  func token(_ login: String) -> String { tokens[login] ?? "" }

  /// A door under all its addresses.
  func places(_ path: String) -> [(path: String, place: Place)] {
    var filled: [[String: String]] = [[:]]
    let names = path.split(separator: "/").filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) }
    for name in names {
      filled = filled.flatMap { values in (choices[name] ?? []).map { values.merging([name: $0]) { $1 } } }
    }
    return filled.map { values in
      let address = path.split(separator: "/", omittingEmptySubsequences: false)
        .map { $0.hasPrefix(":") ? values[String($0.dropFirst())] ?? "" : String($0) }.joined(separator: "/")
      return (address, Place(values: values, things: things))
    }
  }
}
