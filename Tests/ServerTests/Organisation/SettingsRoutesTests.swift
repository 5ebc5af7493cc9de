import Attention
import HTTPTypes
import Hummingbird
import Pages
import Store
import Testing

@testable import Server

@Suite struct SettingsRoutesTests {
  @Test("settles the limits of the house, and notes only what changes")
  func settles() async throws {
    let house = try await VisitedHouse.furnished()
    let lenz = try await Visit.signedIn("lenz", in: house)
    #expect(try await lenz.get("/verwaltung/haus").text.contains("<option value=\"60\" selected>"))
    let answer = try await lenz.post("/verwaltung/haus", ["abmelden": ["30"], "fokus": ["6"]])
    #expect(try await lenz.get(answer.location ?? "").text.contains("Die Einstellungen gelten jetzt."))
    #expect(try await house.store.house().idleMinutes == 30)
    #expect(try await house.store.acts(2).map(\.kind).filter { $0 == .fociLimitSettled }.isEmpty)
    let wrong = try await lenz.post("/verwaltung/haus", ["abmelden": ["600"], "fokus": ["6"]])
    #expect(wrong.status == 422)
    #expect(try await house.store.house().idleMinutes == 30)
  }

  @Test("settles periods, shows what is due, asks once more, erases it and says so, here and in its place")
  func erases() async throws {
    let house = try await VisitedHouse.furnished()
    // Two years on, when the terms of the agreements are over.
    house.clock.go(seconds: 731 * 86_400)
    // The protocol of the practice house is old enough by then to be due as well.
    try await house.store.retain(.houseActs, days: nil, by: .commandLine, at: house.clock.now)
    var lenz = try await Visit.signedIn("lenz", in: house)
    #expect(try await lenz.get("/verwaltung/aufbewahrung/loeschung").location == "/verwaltung/aufbewahrung")
    var form = Dictionary(
      uniqueKeysWithValues: try await house.store.retentions(at: house.clock.now).map {
        ("frist-\($0.kind.rawValue)", [$0.days.map(String.init) ?? "ohne"])
      })
    form["frist-reflections"] = ["91"]
    #expect(try await lenz.post("/verwaltung/aufbewahrung", form).location == "/verwaltung/aufbewahrung?meldung=gilt")
    #expect(try await lenz.get("/").text.contains("Reflexionen und Antworten: 10 Jahre; ab dem "))
    #expect(try await house.store.due(at: house.clock.now).isEmpty, "a shorter period waits for a week")
    house.clock.go(seconds: Retention.waitingDays * 86_400)
    lenz = try await Visit.signedIn("lenz", in: house)
    let due = try #require(try await house.store.due(at: house.clock.now)[.reflections])
    #expect(due > 0)
    #expect(try await lenz.get("/verwaltung").text.contains("Fällig: \(due)"))
    let question = try await lenz.get("/verwaltung/aufbewahrung/loeschung").text
    #expect(question.contains("Reflexionen und Antworten: \(due) ") && question.contains("value=\"reflections\""))
    let answer = try await lenz.post("/verwaltung/aufbewahrung/loeschung", ["art": ["reflections"]])
    #expect(answer.location == "/verwaltung/aufbewahrung?meldung=\(due)")
    #expect(try await lenz.get("/verwaltung/aufbewahrung?meldung=\(due)").text.contains("Zurzeit ist nichts fällig."))
    #expect(try await lenz.get("/verwaltung/loeschungen").text.contains("Aufbewahrungsfrist dieses Hauses: 3 Monate"))
  }

  @Test("erases only what was asked about")
  func erasesOnlyWhatWasShown() async throws {
    let house = try await VisitedHouse.furnished()
    let lenz = try await Visit.signedIn("lenz", in: house)
    try await house.store.retain(.reflections, days: 91, by: .commandLine, at: house.clock.now)
    for kinds in [[], ["decisions"], ["../x"]] {
      #expect(
        try await lenz.post("/verwaltung/aufbewahrung/loeschung", ["art": kinds]).location?.hasSuffix("=0") == true)
    }
    #expect(try await house.store.countErasures() == 0)
  }

  @Test("shows the protocol on plain pages and misses any other")
  func pages() async throws {
    let house = try await VisitedHouse.furnished()
    let lenz = try await Visit.signedIn("lenz", in: house)
    let before = try await house.store.countActs()
    for number in 0..<(HouseActsPage.most + 1 - before) {
      try await house.store.allow(idleMinutes: 15 + number, by: .commandLine, at: house.clock.now)
    }
    #expect(try await lenz.get("/verwaltung/protokoll").text.contains("Seite 1 von 2"))
    #expect(try await lenz.get("/verwaltung/protokoll?seite=2").text.contains("Neuere Einträge"))
    for page in ["0", "3", "-1", "x", "99999999999999999999"] {
      #expect(try await lenz.get("/verwaltung/protokoll?seite=\(page)").status == 404)
    }
  }
}

@Suite struct ErasureRoutesTests {
  /// Something that was said in the practice house, by its number.
  private func record(in house: VisitedHouse) async throws -> Entry {
    let all = try await house.store.entries(at: ID(1))
    return try #require(
      all.first { $0.said != nil && $0.audiences.contains(.parties(ID(1))) && $0.kind == .observation })
  }

  /// The day of a record as three fields.
  private func day(_ day: Day) -> [String: [String]] {
    TypedDay.fields(day, "festgehalten").mapValues { [$0] }
  }

  @Test("erases the words of one record by number and day, after asking once more, and shows nothing of it")
  func erases() async throws {
    let house = try await VisitedHouse.furnished()
    let lenz = try await Visit.signedIn("lenz", in: house)
    let entry = try await record(in: house)
    let words = try #require(entry.said?.text)
    let form = ["nummer": ["\(entry.id)"], "vorschrift": ["Art. 17 DSGVO"]].merging(day(entry.recorded.day)) { $1 }
    let question = try await lenz.post("/verwaltung/loeschungen", form)
    #expect(question.status == 200)
    #expect(question.text.contains("Worte von Eintrag \(entry.id) löschen"))
    let speaker = try await house.store.organisation(entry.organisation).name
    #expect(!question.text.contains(words) && !question.text.contains("Beobachtung"))
    #expect(!question.text.contains("\(speaker)<") || speaker == "Jobcenter Musterkreis")
    #expect(try await house.store.entry(entry.id).said != nil, "asking erases nothing")
    let answer = try await lenz.post("/verwaltung/loeschungen", form.merging(["gesehen": ["ja"]]) { $1 })
    #expect(answer.location == "/verwaltung/loeschungen?meldung=\(entry.id)")
    #expect(try await lenz.get(answer.location ?? "").text.contains("Die Worte von Eintrag \(entry.id) sind gelöscht."))
    #expect(try await house.store.entry(entry.id).content == .erased(by: .operations, rule: "Art. 17 DSGVO"))
    #expect(try await lenz.post("/verwaltung/loeschungen", form).status == 422, "erased once")
  }

  @Test("says the same of numbers that are none, of versions, and of what is erased already")
  func saysTheSame() async throws {
    let house = try await VisitedHouse.furnished()
    let lenz = try await Visit.signedIn("lenz", in: house)
    let version = try #require(try await house.store.agreement(ID(1)).versions.first)
    let entry = try await record(in: house)
    let other = day(entry.recorded.day.adding(days: 1))
    for (number, day) in ["999999", "0", "-4", "x", "\(version.id)"].map({ ($0, day(version.presented.day)) })
      + [("\(entry.id)", other)]
    {
      let answer = try await lenz.post(
        "/verwaltung/loeschungen", ["nummer": [number], "vorschrift": ["Art. 17"]].merging(day) { $1 })
      #expect(answer.status == 422)
      #expect(answer.text.contains("Schreiben Sie Nummer und Tag eines Eintrags, dessen Worte noch da sind"))
    }
  }

  @Test("lets nobody try days until one fits: after many a wait, with what was typed")
  func waits() async throws {
    let house = try await VisitedHouse.furnished()
    let lenz = try await Visit.signedIn("lenz", in: house)
    let entry = try await record(in: house)
    let wrong = ["nummer": ["\(entry.id)"], "vorschrift": ["Art. 17"]].merging(day(entry.recorded.day.adding(days: 1)))
    { $1 }
    for _ in 0..<Patience.sender.free { _ = try await lenz.post("/verwaltung/loeschungen", wrong) }
    _ = try await lenz.post("/verwaltung/loeschungen", wrong)
    let right = wrong.merging(day(entry.recorded.day)) { $1 }
    let answer = try await lenz.post("/verwaltung/loeschungen", right)
    #expect(answer.status == 422 && answer.text.contains("Es gab viele Versuche hintereinander"))
    #expect(answer.text.contains("value=\"Art. 17\""))
  }
}
