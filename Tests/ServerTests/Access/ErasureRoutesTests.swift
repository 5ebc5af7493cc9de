import Attention
import HTTPTypes
import Hummingbird
import Pages
import Store
import Testing

@testable import Server

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
