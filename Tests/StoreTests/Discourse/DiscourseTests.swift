import Attention
import Samples
import Testing

@testable import Store

@Suite("Wirkungsdiskurs")
struct DiscourseTests {
  @Test("holds what was released to it in a half-year, by the German calendar")
  func halfYear() async throws {
    let told = try await Told()
    let own: Set<Audience> = [.organisation(told.village.jobcenter.id)]
    let newYear = try #require(Day(2026, 1, 1))
    let half = Period(.halfYear, holding: 2026, 1)
    // 23:30 UTC on the last of December is the first of January in Germany; 22:30 is not.
    _ = try await told.say("Vorher.", for: own, at: Moment(newYear.adding(days: -1), hour: 22, minute: 30))
    let first = try await told.say("Am Anfang.", for: own, at: Moment(newYear.adding(days: -1), hour: 23, minute: 30))
    let last = try await told.say(
      "Am Ende.", for: own.union([.everyone]), at: Moment(half.lastDay, hour: 21, minute: 59))
    _ = try await told.say("Danach.", for: own, at: Moment(half.lastDay, hour: 22, minute: 0))
    let parties = try await told.say("Unter uns.", for: [.parties(told.agreement)], at: Moment(newYear, hour: 9))
    #expect(try await told.store.entries(releasedTo: own, in: half) == [first, last])
    #expect(try await told.store.entries(releasedTo: [.everyone], in: half) == [last])
    #expect(
      try await told.store.entries(releasedTo: own.union([.parties(told.agreement)]), in: half)
        == [first, last, parties])
    #expect(try await told.store.entries(releasedTo: [.organisation(told.village.neighbour.id)], in: half) == [])
    #expect(try await told.store.entries(releasedTo: [], in: half) == [])
  }

  @Test("holds what is said about one series, and the questions that wait, whatever agreement they belong to")
  func seriesAndQuestions() async throws {
    let told = try await Told()
    let (own, stock) = (Audience.organisation(told.village.jobcenter.id), try Figures.stock().key)
    let pinned = try await told.store.record(
      Entry.Said(text: "Ohne Vereinbarung."), as: .openQuestion, at: .init(agreement: nil, series: stock),
      by: told.village.hanna.speaker, for: [own], at: Village.morning)
    let question = try await told.say("Und sonst?", as: .openQuestion)
    let both: Set<Audience> = [own, .parties(told.agreement)]
    #expect(try await told.store.entries(releasedTo: both, about: stock) == [pinned])
    #expect(try await told.store.openQuestions(releasedTo: both) == [pinned, question])
    #expect(try await told.store.openQuestions(releasedTo: [own]) == [pinned])
    try await told.store.answer(
      pinned.id, with: Entry.Said(text: "Ja."), by: told.village.petra.speaker, for: [own], at: Village.morning)
    #expect(try await told.store.openQuestions(releasedTo: both) == [question])
    #expect(try await told.store.openQuestions(of: told.agreement) == [question])
  }
}
