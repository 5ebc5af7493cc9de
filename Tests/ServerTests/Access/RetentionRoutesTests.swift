import Attention
import HTTPTypes
import Hummingbird
import Pages
import Store
import Testing

@testable import Server

@Suite struct RetentionRoutesTests {
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
}
