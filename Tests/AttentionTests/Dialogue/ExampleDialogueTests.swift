import Attention
import Testing

@Suite("Example dialogue")
struct ExampleDialogueTests {
  private let words = Localized(sentence: "Worte", "words")

  private func line(
    _ kind: Entry.Kind, because: Localized? = nil, state: PromiseState? = nil
  ) throws
    -> ExampleDialogue.Line
  {
    ExampleDialogue.Line(kind: kind, perspective: try Key("leitung"), text: words, because: because, state: state)
  }

  private func item(
    from: Int = -16, to: Int = -10, _ entries: [ExampleDialogue.Line] = []
  ) throws
    -> ExampleDialogue.Item
  {
    ExampleDialogue.Item(indicator: try Key("a"), measure: try Key("b"), from: from, to: to, entries: entries)
  }

  private func example(monthsAgo: Int = 9, _ items: [ExampleDialogue.Item]) throws -> ExampleDialogue {
    try ExampleDialogue(
      id: Key("beispiel"), guide: Key("leitfaden"), title: words, about: words, monthsAgo: monthsAgo, participants: [],
      conditions: [], items: #require(NonEmpty(items)), notDecided: [])
  }

  @Test("takes one to three curves")
  func items() throws {
    #expect(try example([item(), item(), item()]).items.all.count == 3)
    #expect(throws: ExampleFault.tooManyItems(4)) { try example([item(), item(), item(), item()]) }
  }

  @Test("a stretch neither ends before it begins nor after the dialogue")
  func stretches() throws {
    #expect(throws: ExampleFault.impossibleStretch(-10, -16)) { try example([item(from: -10, to: -16)]) }
    #expect(throws: ExampleFault.impossibleStretch(-16, -8)) { try example([item(to: -8)]) }
    #expect(try example([item(to: -9)]).items.first.to == -9)
    #expect(throws: ExampleFault.impossibleTime(121)) { try example(monthsAgo: 121, [item()]) }
  }

  @Test("decisions, dissent and promises that were not kept need a reason")
  func reasons() throws {
    #expect(throws: ExampleFault.withoutReason(.decision)) { try example([item([line(.decision)])]) }
    #expect(throws: ExampleFault.withoutReason(.dissent)) { try example([item([line(.dissent)])]) }
    #expect(throws: ExampleFault.withoutReason(.promise)) { try example([item([line(.promise, state: .dropped)])]) }
    let said = try [
      line(.decision, because: words), line(.promise, state: .begun), line(.observation), line(.openQuestion),
    ]
    #expect(try example([item(said)]).items.first.entries.count == 4)
  }

  @Test("a stretch lies on the time axis of its measure")
  func axis() throws {
    let today = try #require(Period("2026-11"))
    func stretch(_ first: String, _ last: String) throws -> Stretch? {
      Stretch(try #require(Period(first)), try #require(Period(last)))
    }
    #expect(try item().stretch(from: today, rhythm: .month) == stretch("2025-07", "2026-01"))
    #expect(try item().stretch(from: today, rhythm: .quarter) == stretch("2025-Q3", "2026-Q1"))
    #expect(try item().stretch(from: today, rhythm: .halfYear) == stretch("2025-H2", "2026-H1"))
    #expect(try item().stretch(from: today, rhythm: .year) == stretch("2025", "2026"))
  }
}
