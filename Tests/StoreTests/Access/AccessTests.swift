import Attention
import Samples
import Testing

@testable import Store

@Suite("Access")
struct AccessTests {
  @Test("lets in with the right password and nobody else")
  func signIn() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    #expect(try await store.signIn(login: "hanna", password: Village.password) == village.hanna.account)
    #expect(try await store.signIn(login: " Hanna ", password: Village.password) == village.hanna.account)
    #expect(try await store.signIn(login: "hanna", password: Village.password + " ") == nil)
    #expect(try await store.signIn(login: "hanna", password: "") == nil)
    #expect(try await store.signIn(login: "niemand", password: Village.password) == nil)
  }

  @Test("keeps no password, and no two hashes alike")
  func hashes() async throws {
    let store = try Store.inMemory()
    try await Village.settle(in: store)
    let hashes = try await store.read { try $0.column(String.self, "SELECT password_hash FROM account") }
    #expect(Set(hashes).count == 9)
    #expect(hashes.allSatisfy { $0.hasPrefix("$argon2id$") && !$0.contains(Village.password) })
  }

  @Test("gives a login once")
  func loginTaken() async throws {
    let store = try Store.inMemory()
    try await Village.settle(in: store)
    await #expect(throws: StoreFault.loginTaken("hanna")) {
      try await store.enrol("Hanna Zwei", login: "HANNA", password: "x", at: Village.morning)
    }
    await #expect(throws: StoreFault.withoutLogin) {
      try await store.enrol("Ohne", login: " ", password: "x", at: Village.morning)
    }
  }

  @Test("lets one person move into an empty house, and nobody after them")
  func moveIn() async throws {
    let store = try Store.inMemory()
    let (account, membership) = try await store.moveIn(
      .jointInstitution, organisation: "Jobcenter", name: "Ole", login: "ole", password: "x", at: Village.morning)
    #expect(membership.account == account.id && membership.office == .operations)
    await #expect(throws: StoreFault.notEmpty) {
      _ = try await store.moveIn(
        .state, organisation: "Land", name: "Eva", login: "eva", password: "x", at: Village.morning)
    }
    #expect(try await store.organisations().count == 1)
    #expect(try await store.acts(9).map(\.kind) == [.setUp])
  }

  @Test("moves nobody in when the name of the organisation is none")
  func movesInAltogether() async throws {
    let store = try Store.inMemory()
    await #expect(throws: OrganisationFault.withoutName) {
      _ = try await store.moveIn(
        .state, organisation: " ", name: "Eva", login: "eva", password: "x", at: Village.morning)
    }
    #expect(try await store.isEmpty)
  }

  @Test("changes a password and ends the sessions of the old one")
  func change() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (token, _) = try await store.openSession(of: village.hanna.id, at: Village.morning)
    try await store.change(password: "ein anderer langer Satz", of: village.hanna.id)
    #expect(try await store.session(token) == nil)
    #expect(try await store.signIn(login: "hanna", password: Village.password) == nil)
    #expect(try await store.signIn(login: "hanna", password: "ein anderer langer Satz") == village.hanna.account)
  }

  @Test("can be corrected in name and sign-in name, and two never share one")
  func corrects() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    try await store.correct(
      village.hanna.id, name: " Hanna  Ohlsen-Meyer ", login: "Ohlsen", by: .commandLine, at: Village.morning)
    let account = try await store.account(village.hanna.id)
    #expect(account.login == "ohlsen" && account.name.hasSuffix("Ohlsen-Meyer"))
    #expect(try await store.acts(1).first?.kind == .accountCorrected)
    await #expect(throws: StoreFault.loginTaken("murat")) {
      try await store.correct(village.hanna.id, name: "Hanna", login: "murat", by: .commandLine, at: Village.morning)
    }
    await #expect(throws: StoreFault.withoutLogin) {
      try await store.correct(village.hanna.id, name: " ", login: "hanna", by: .commandLine, at: Village.morning)
    }
    #expect(try await store.account(village.hanna.id) == account)
  }
}
