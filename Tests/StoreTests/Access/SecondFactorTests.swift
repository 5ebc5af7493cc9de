import Attention
import Samples
import Testing

@testable import Store

@Suite("Second factor")
struct SecondFactorTests {
  static let now = Village.morning

  /// The code of a moment, as the holder's program makes it.
  static func code(of account: ID<Account>, in store: Store, at moment: Moment = now) async throws -> String {
    let secret = try await store.read { [key = store.key] db in try SecondFactorRow.find(account, key, db)?.secret }
    return OneTimeCode.code(try #require(secret), step: OneTimeCode.step(at: moment))
  }

  static func switchOn(for account: ID<Account>, in store: Store) async throws -> [String] {
    try await store.beginSecondFactor(of: account)
    let code = try await code(of: account, in: store)
    return try #require(try await store.confirmSecondFactor(of: account, with: code, at: now))
  }

  @Test("counts for nothing until a first code has confirmed it")
  func confirms() async throws {
    let store = try Store.inMemory()
    let hanna = try await Village.settle(in: store).hanna.id
    #expect(try await store.secondFactor(of: hanna) == nil)
    try await store.beginSecondFactor(of: hanna)
    guard case .open(let secret)? = try await store.secondFactor(of: hanna) else {
      Issue.record("nothing is being set up")
      return
    }
    #expect(secret.count == 32)
    #expect(try await store.secondStep(for: hanna, at: Self.now) == nil)
    #expect(try await store.confirmSecondFactor(of: hanna, with: "000000", at: Self.now) == nil)
    let code = try await Self.code(of: hanna, in: store)
    let spaced = "\(code.prefix(3)) \(code.suffix(3))"
    let spare = try #require(try await store.confirmSecondFactor(of: hanna, with: spaced, at: Self.now))
    #expect(Set(spare).count == 10 && spare.allSatisfy { $0.count == 16 })
    #expect(try await store.secondFactor(of: hanna) == .on(since: Self.now, spareCodes: 10))
    await #expect(throws: StoreFault.secondFactorOn) { try await store.beginSecondFactor(of: hanna) }
  }

  @Test("lies sealed: whoever has the file alone has no secret")
  func sealed() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    let hanna = try await Village.settle(in: store).hanna.id
    let spare = try await Self.switchOn(for: hanna, in: store)
    let secret = try await store.read { [key = store.key] in try SecondFactorRow.find(hanna, key, $0)?.secret } ?? []
    #expect(try !house.contains(Base32.text(secret)) && !house.contains(spare[0]))
    #expect(throws: (any Error).self) {
      try Sealed.seal(secret, at: .secondFactor(account: 1), with: store.key)
        .opened(at: .secondFactor(account: 2), with: store.key)
    }
    try store.close()
  }

  @Test("takes every code once, also the one that switched it on")
  func once() async throws {
    let store = try Store.inMemory()
    let hanna = try await Village.settle(in: store).hanna.id
    _ = try await Self.switchOn(for: hanna, in: store)
    let code = try await Self.code(of: hanna, in: store)
    #expect(try await !store.passesSecondFactor(of: hanna, with: code, at: Self.now))
    let later = Self.now.adding(seconds: 60)
    let next = try await Self.code(of: hanna, in: store, at: later)
    #expect(try await store.passesSecondFactor(of: hanna, with: next, at: later))
    #expect(try await !store.passesSecondFactor(of: hanna, with: next, at: later))
    #expect(try await !store.passesSecondFactor(of: hanna, with: "", at: later))
  }

  @Test("takes every spare code once, however it was copied, and only from its holder")
  func spareCodes() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (hanna, murat) = (village.hanna.id, village.murat.id)
    let spare = try await Self.switchOn(for: hanna, in: store)
    _ = try await Self.switchOn(for: murat, in: store)
    #expect(try await !store.passesSecondFactor(of: murat, with: spare[0], at: Self.now))
    let typed = spare[0].uppercased().prefix(8) + "-" + spare[0].suffix(8) + " "
    #expect(try await store.passesSecondFactor(of: hanna, with: String(typed), at: Self.now))
    #expect(try await !store.passesSecondFactor(of: hanna, with: spare[0], at: Self.now))
    #expect(try await store.secondFactor(of: hanna) == .on(since: Self.now, spareCodes: 9))
    let new = try #require(try await store.renewSpareCodes(of: hanna))
    #expect(Set(new).isDisjoint(with: spare))
    #expect(try await !store.passesSecondFactor(of: hanna, with: spare[1], at: Self.now))
    #expect(try await store.passesSecondFactor(of: hanna, with: new[1], at: Self.now))
  }

  @Test("is gone once it is switched off")
  func off() async throws {
    let store = try Store.inMemory()
    let hanna = try await Village.settle(in: store).hanna.id
    let spare = try await Self.switchOn(for: hanna, in: store)
    try await store.dropSecondFactor(of: hanna)
    #expect(try await store.secondFactor(of: hanna) == nil)
    #expect(try await !store.passesSecondFactor(of: hanna, with: spare[0], at: Self.now))
    #expect(try await store.renewSpareCodes(of: hanna) == nil)
    #expect(try await store.confirmSecondFactor(of: hanna, with: "000000", at: Self.now) == nil)
  }

  @Test("is asked for with a ticket that names nobody, lasts five minutes and ends with the password")
  func secondStep() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    _ = try await Self.switchOn(for: village.hanna.id, in: store)
    let ticket = try #require(try await store.secondStep(for: village.hanna.id, at: Self.now))
    #expect(!ticket.contains("hanna"))
    #expect(try await store.account(atSecondStep: ticket, at: Self.now) == village.hanna.account)
    #expect(try await store.account(atSecondStep: ticket, at: Self.now.adding(seconds: 300)) == nil)
    for broken in ["", "00", String(ticket.dropLast(2)), String(ticket.reversed()), ticket + "00"] {
      #expect(try await store.account(atSecondStep: broken, at: Self.now) == nil)
    }
    try await store.change(password: "ein neuer Satz", of: village.hanna.id)
    #expect(try await store.account(atSecondStep: ticket, at: Self.now) == nil)
  }
}
