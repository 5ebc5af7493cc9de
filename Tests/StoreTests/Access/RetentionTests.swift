import Attention
import Samples
import Testing

@testable import Store

@Suite("Retention")
struct RetentionTests {
  /// A year after everything was said and every term is over.
  private static func late(_ village: Village) throws -> Moment {
    Moment(try village.text().lastDay.adding(days: 400))
  }

  private static let weekLater = Village.morning.adding(seconds: Retention.waitingDays * 86_400)

  private static func settle(_ kind: Retention.Kind, _ days: Int?, in store: Store) async throws {
    try await store.retain(kind, days: days, by: .commandLine, at: Village.morning)
  }

  private static func erase(
    _ kinds: Set<Retention.Kind>, in store: Store, _ village: Village, at moment: Moment
  ) async throws -> [Retention.Kind: Int] {
    try await store.eraseDue(kinds, by: village.ole.speaker, keeper: .commandLine, at: moment) {
      "nach \($0.days ?? 0)"
    }
  }

  @Test(
    "keeps records without an end and what is left of a person for a limited time, until the house settles otherwise")
  func usual() async throws {
    let store = try Store.inMemory()
    for retention in try await store.retentions(at: Village.morning) {
      #expect((retention.days == nil) == retention.kind.isRecord)
    }
    try await Self.settle(.reflections, 365, in: store)
    try await Self.settle(.closedAccounts, nil, in: store)
    let settled = try await store.retentions(at: Self.weekLater)
    #expect(settled.count == Retention.Kind.allCases.count)
    #expect(settled.contains(Retention(.reflections, days: 365)))
    #expect(settled.contains(Retention(.closedAccounts, days: nil)))
    for days in [0, 29, 40_000] {
      await #expect(throws: StoreFault.impossibleLimit(days)) { try await Self.settle(.decisions, days, in: store) }
    }
    #expect(try await store.acts(9).map(\.detail) == ["closedAccounts -", "reflections 365"])
  }

  @Test("erases the words that are due and leaves place, office and rule, promise 4")
  func erases() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    let places = try await LivedHouse.live(in: store)
    let late = try Self.late(places.village)
    try await Self.settle(.reflections, 365, in: store)
    #expect(try await store.due(at: late) == [.reflections: 2])
    #expect(try await Self.erase([.reflections], in: store, places.village, at: late) == [.reflections: 2])
    let left = try await store.entry(places.entry)
    #expect(left.content == .erased(by: .operations, rule: "nach 365"))
    #expect(try await store.promises(of: places.agreement).first?.entry.said != nil, "other kinds stay")
    #expect(try await store.due(at: late).isEmpty)
    #expect(try await store.erasures(9).map(\.what).sorted() == ["answer", "openQuestion"])
    #expect(try Store.verify(at: house.path) == [])
    try store.close()
  }

  @Test("lets nothing of an agreement go before its term is over")
  func keepsAgreementsInForce() async throws {
    let store = try Store.inMemory()
    let places = try await LivedHouse.live(in: store)
    try await Self.settle(.reflections, 30, in: store)
    let lastDay = try places.village.text().lastDay
    #expect(try await store.due(at: Moment(lastDay.adding(days: 30))).isEmpty)
    #expect(try await store.due(at: Moment(lastDay.adding(days: 31))) == [.reflections: 2])
  }

  @Test("reaches every kind of record, and the agreements themselves stay")
  func everyKind() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    let places = try await LivedHouse.live(in: store)
    let records = Retention.Kind.allCases.filter(\.isRecord)
    for kind in records { try await Self.settle(kind, 30, in: store) }
    let late = try Self.late(places.village)
    let due = try await store.due(at: late)
    #expect(
      due == [.reflections: 2, .decisions: 2, .dialogueRecords: 1, .consentNames: 2, .setAsideReasons: 1])
    #expect(try await Self.erase(Set(records), in: store, places.village, at: late) == due)
    let version = try #require(try await store.agreement(places.agreement).carried, "consents count without a name")
    #expect(version.consents.map(\.name) == ["", ""])
    #expect(try Store.verify(at: house.path) == [])
    try store.close()
  }

  @Test("forgets closed accounts with their name, and the drafts nobody can open any more")
  func forgets() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    let village = try await Village.settle(in: store)
    let words = EntryDraft(kind: .observation, text: "Nie freigegeben.", because: "", state: nil)
    func seal(_ first: Villager, _ others: Villager...) async throws -> ID<Draft> {
      try await store.seal(
        words, at: .init(agreement: nil), for: NonEmpty(first.id, others.map(\.id)), at: Village.morning
      ).id
    }
    let (alone, together) = (try await seal(village.hanna), try await seal(village.hanna, village.murat))
    try await store.close(village.hanna.id, by: .commandLine, at: Village.morning)
    let days = { (count: Int64) in Village.morning.adding(seconds: count * 86_400) }
    #expect(try await store.due(at: days(91)).isEmpty)
    #expect(try await store.due(at: days(92)) == [.leftDrafts: 1])
    _ = try await Self.erase([.leftDrafts], in: store, village, at: days(92))
    await #expect(throws: StoreFault.noDraft(alone)) { _ = try await store.openDraft(alone, by: village.hanna.id) }
    #expect(try await store.openDraft(together, by: village.murat.id).authors.contains(village.hanna.id))
    #expect(try await Self.erase([.closedAccounts], in: store, village, at: days(1097)) == [.closedAccounts: 1])
    #expect(try await store.openDraft(together, by: village.murat.id).authors == [village.murat.id])
    #expect(try await store.closedAccounts().isEmpty)
    #expect(try !house.contains("Hanna Ohlsen"))
    #expect(try await store.acts(9).contains { $0.kind == .accountClosed && $0.account == village.hanna.id })
    try store.close()
  }

  @Test("gives the number of a forgotten account to nobody while the protocol speaks of it")
  func numbers() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let nele = village.nele.id
    try await store.close(nele, by: .commandLine, at: Village.morning)
    let late = Village.morning.adding(seconds: 1096 * 86_400 + 1)
    try await store.retain(.houseActs, days: nil, by: .commandLine, at: late)
    _ = try await Self.erase([.closedAccounts], in: store, village, at: late)
    let ida = try await store.enrol("Ida", login: "ida", password: "x", at: late)
    #expect(ida.id > nele)
  }

  @Test("lets the protocol of the house go after its time")
  func houseActs() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    try await store.close(village.hanna.id, by: .commandLine, at: Village.morning)
    let late = Village.morning.adding(seconds: 1097 * 86_400)
    #expect(try await Self.erase([.houseActs], in: store, village, at: late) == [.houseActs: 1])
    #expect(try await store.acts(9).map(\.kind) == [.wordsErased])
  }

  @Test("erases only the kinds somebody was shown")
  func onlyShown() async throws {
    let store = try Store.inMemory()
    let places = try await LivedHouse.live(in: store)
    for kind in Retention.Kind.allCases where kind.isRecord { try await Self.settle(kind, 30, in: store) }
    let late = try Self.late(places.village)
    #expect(try await Self.erase([.consentNames], in: store, places.village, at: late) == [.consentNames: 2])
    #expect(try await store.due(at: late)[.reflections] == 2)
  }

  @Test("keep the protocol of the house for a year at least")
  func keepsTheProtocol() async throws {
    let store = try Store.inMemory()
    await #expect(throws: StoreFault.impossibleLimit(364)) {
      try await store.retain(.houseActs, days: 364, by: .commandLine, at: Village.morning)
    }
    try await store.retain(.houseActs, days: 365, by: .commandLine, at: Village.morning)
    #expect(try await store.retentions(at: Self.weekLater).contains(Retention(.houseActs, days: 365)))
  }

  @Test("lets a shorter period count a week after it was settled, and a longer one at once")
  func waits() async throws {
    let store = try Store.inMemory()
    let places = try await LivedHouse.live(in: store)
    let late = try Self.late(places.village)
    func retention(_ moment: Moment) async throws -> Retention? {
      try await store.retentions(at: moment).first { $0.kind == .reflections }
    }
    try await store.retain(.reflections, days: 30, by: .commandLine, at: late)
    let counts = late.adding(seconds: Retention.waitingDays * 86_400)
    #expect(try await retention(late) == Retention(.reflections, days: nil, coming: .init(days: 30, from: counts)))
    let before = counts.adding(seconds: -1)
    #expect(try await store.due(at: before).isEmpty)
    #expect(try await Self.erase([.reflections], in: store, places.village, at: before).isEmpty)
    #expect(try await store.due(at: counts) == [.reflections: 2])
    // Settled anew, the week begins anew; taken back, nothing waits.
    try await store.retain(.reflections, days: 60, by: .commandLine, at: before)
    #expect(try await store.due(at: counts).isEmpty)
    try await store.retain(.reflections, days: nil, by: .commandLine, at: counts)
    #expect(try await retention(late.adding(seconds: 99 * 86_400)) == Retention(.reflections, days: nil))
    try await store.retain(.houseActs, days: 3652, by: .commandLine, at: late)
    #expect(try await store.retentions(at: late).contains(Retention(.houseActs, days: 3652)))
  }
}
