import Attention
import Testing

@Suite struct NationalCalendarTests {
  private func text(_ de: String) -> Localized { Localized(sentence: de, de) }

  private func event(
    _ id: String, _ first: String, isVouchedFor: Bool = true, touches: NationalEvent.Touch = .all,
    isYearly: Bool = false
  ) throws -> NationalEvent {
    NationalEvent(
      id: try Key(id), first: try #require(Day(first)), last: nil, exactness: .day, isYearly: isYearly,
      kinds: NonEmpty(.law), title: text("„{benefit}“ statt „{earlierBenefit}“"), text: nil, touches: touches,
      source: text("BGBl."), isVouchedFor: isVouchedFor, horizon: try #require(Day("2026-03-05")))
  }

  private func calendar(_ events: [NationalEvent]) throws -> NationalCalendar {
    NationalCalendar(
      events: events,
      benefits: [
        BenefitName(id: try Key("zweiter"), first: try #require(Day("2023-01-01")), name: text("Zweiter")),
        BenefitName(id: try Key("erster"), first: try #require(Day("2005-01-01")), name: text("Erster")),
      ], horizon: Day("2026-03-05"), echoes: [])
  }

  @Test("vouches for nothing that lay ahead when it was written, whatever the file says")
  func vouchesForNothingAhead() throws {
    #expect(try event("damals", "2026-03-05").isVouchedFor)
    #expect(try !event("bald", "2026-03-06").isVouchedFor)
    #expect(try !event("unsicher", "2015-01-01", isVouchedFor: false).isVouchedFor)
  }

  @Test("takes the names of the benefit from the dated list")
  func namesTheBenefit() throws {
    let events = try calendar([event("wechsel", "2023-01-01"), event("vorher", "2020-01-01")])
      .events(of: ID(1), in: .empty, confirmed: [], .german)
    #expect(events.map(\.title) == ["„Erster“ statt „Erster“", "„Zweiter“ statt „Erster“"])
  }

  @Test("stays announced until the organisation confirms it with a source")
  func staysAnnounced() throws {
    let calendar = try calendar([event("bald", "2026-07-01")])
    func certainty(_ confirmations: [Attention.Confirmation]) -> [Event.Certainty] {
      calendar.events(of: ID(1), in: .empty, confirmed: confirmations, .german).map(\.certainty)
    }
    #expect(certainty([]) == [.announced])
    let moment = Moment(Day(number: 20_700), hour: 9)
    let confirmation = Attention.Confirmation(
      event: try Key("bald"), source: "BGBl. I", office: .quality, recorded: moment)
    #expect(certainty([confirmation]) == [.confirmed(source: "BGBl. I", office: .quality, moment.day)])
  }

  @Test("calls general knowledge what lies behind, and announced only what lay ahead")
  func knowsPastFromAnnounced() throws {
    let calendar = try calendar([event("damals", "2020-03-01", isVouchedFor: false), event("bald", "2026-07-01")])
    #expect(calendar.events(of: ID(1), in: .empty, confirmed: [], .german).map(\.certainty) == [.common, .announced])
  }

  @Test("puts beside a curve only what touches one, and draws nothing that comes back every year")
  func leavesHistoryOut() throws {
    let unknown = NationalEvent.Touch.some(indicators: [try Key("fremd")], dimensions: [], components: [])
    let calendar = try calendar([
      event("alle", "2020-01-01"), event("keine", "2020-01-02", touches: .none),
      event("fremd", "2020-01-03", touches: unknown), event("jaehrlich", "2020-01-04", isYearly: true),
    ])
    #expect(calendar.events(of: ID(1), in: .empty, confirmed: [], .german).map(\.id) == [.national(try Key("alle"))])
    #expect(calendar.events.count == 4)
  }
}
