import Attention
import Samples
import Testing

@testable import Store

@Suite("Recovery")
struct RecoveryTests {
  private let later = Village.morning.adding(seconds: 3600)

  private func made() async throws -> (store: Store, village: Village, word: String) {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let word = try await store.makeRecovery(
      for: village.hanna.id, by: .operations(of: village.jobcenter.id), at: Village.morning)
    return (store, village, word)
  }

  @Test("gives the account a new password, once, and ends every session")
  func recovers() async throws {
    let (store, village, word) = try await made()
    let (token, _) = try await store.openSession(of: village.hanna.id, at: Village.morning)
    #expect(try await store.account(recovering: word, at: later) == village.hanna.account)
    #expect(try await store.recover(word, password: "ein neuer Satz", at: later) == village.hanna.account)
    #expect(try await store.session(token) == nil)
    #expect(try await store.signIn(login: "hanna", password: Village.password) == nil)
    #expect(try await store.signIn(login: "hanna", password: "ein neuer Satz") == village.hanna.account)
    await #expect(throws: StoreFault.linkOver) {
      _ = try await store.recover(word, password: "noch ein Satz", at: later)
    }
  }

  @Test("takes the second factor and its spare codes off")
  func takesTheSecondFactorOff() async throws {
    let (store, village, word) = try await made()
    _ = try await SecondFactorTests.switchOn(for: village.hanna.id, in: store)
    _ = try await store.recover(word, password: "ein neuer Satz", at: later)
    #expect(try await store.secondFactor(of: village.hanna.id) == nil)
    #expect(try await store.read { try $0.first(Int.self, "SELECT count(*) FROM spare_code") } == 0)
  }

  @Test("stands in the protocol and is told to the holder, readable for ninety days whoever says to have read it")
  func isTold() async throws {
    let (store, village, word) = try await made()
    #expect(try await store.notices(for: village.hanna.id).map(\.kind) == [.recoveryMade])
    _ = try await store.recover(word, password: "ein neuer Satz", at: later)
    #expect(try await store.notices(for: village.hanna.id).map(\.kind) == [.recoveryMade, .recovered])
    let acts = try await store.acts(9)
    #expect(acts.map(\.kind) == [.recovered, .recoveryMade])
    #expect(acts.allSatisfy { $0.account == village.hanna.id } && acts.last?.by == village.jobcenter.id)
    try await store.markNotices(for: village.hanna.id, at: later)
    #expect(try await store.notices(for: village.hanna.id).map(\.isRead) == [true, true])
    try await store.markNotices(for: village.hanna.id, at: later.adding(seconds: 91 * 86_400))
    #expect(try await store.notices(for: village.hanna.id).isEmpty)
  }

  @Test("opens for a day, with the latest link only, and for no closed account")
  func over() async throws {
    let (store, village, word) = try await made()
    let end = Village.morning.adding(seconds: Recovery.hours * 3600)
    #expect(try await store.account(recovering: word, at: end) == nil)
    let second = try await store.makeRecovery(for: village.hanna.id, by: .commandLine, at: later)
    #expect(try await store.account(recovering: word, at: later) == nil)
    #expect(try await store.account(recovering: second, at: later) != nil)
    try await store.close(village.hanna.id, by: .commandLine, at: later)
    #expect(try await store.account(recovering: second, at: later) == nil)
    await #expect(throws: StoreFault.noAccount(village.hanna.id)) {
      _ = try await store.makeRecovery(for: village.hanna.id, by: .commandLine, at: later)
    }
  }

  @Test("opens no more when it was taken back, which the protocol says once")
  func withdrawn() async throws {
    let (store, village, word) = try await made()
    for _ in 0..<2 { try await store.withdrawRecovery(for: village.hanna.id, by: .commandLine, at: later) }
    #expect(try await store.account(recovering: word, at: later) == nil)
    #expect(try await store.acts(9).map(\.kind) == [.recoveryWithdrawn, .recoveryMade])
    #expect(
      try await store.notices(for: village.hanna.id).map(\.kind) == [.recoveryMade], "that it was made stays said")
  }

  @Test("is over when the holder finds the password after all and changes it")
  func overByChange() async throws {
    let (store, village, word) = try await made()
    try await store.change(password: "selbst gefunden", of: village.hanna.id)
    #expect(try await store.account(recovering: word, at: later) == nil)
  }
}
