import Attention
import Samples
import Testing

@testable import Store

@Suite("Sessions")
struct SessionTests {
  @Test("are found by their token, of which the house keeps a digest only")
  func token() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    let village = try await Village.settle(in: store)
    let (token, session) = try await store.openSession(of: village.hanna.id, at: Village.morning)
    #expect(try await store.session(token) == session)
    #expect(session.account == village.hanna.account && session.membership == village.hanna.membership.id)
    #expect(try await store.session(token.uppercased()) == nil)
    #expect(try await store.session("") == nil)
    #expect(try !house.contains(token))
    try store.close()
  }

  @Test("are written at most once a minute, so that reading a page does not write")
  func touch() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (token, _) = try await store.openSession(of: village.hanna.id, at: Village.morning)
    try await store.touch(token, at: Village.morning.adding(seconds: 59))
    #expect(try await store.session(token)?.lastSeen == Village.morning)
    let later = Village.morning.adding(seconds: 60)
    try await store.touch(token, at: later)
    #expect(try await store.session(token)?.lastSeen == later)
    try await store.touch(token, at: Village.morning)
    #expect(try await store.session(token)?.lastSeen == later)
  }

  @Test("are listed for their holder, the last used first, and know which of them asks")
  func list() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let later = Village.morning.adding(seconds: 600)
    let (first, _) = try await store.openSession(of: village.hanna.id, at: Village.morning)
    _ = try await store.openSession(of: village.hanna.id, at: later)
    _ = try await store.openSession(of: village.murat.id, at: later)
    let sessions = try await store.sessions(of: village.hanna.id, asking: first)
    #expect(sessions.map(\.session.lastSeen) == [later, Village.morning])
    #expect(sessions.map(\.isAsking) == [false, true])
    #expect(sessions.allSatisfy { $0.session.account == village.hanna.account })
  }

  @Test("stand in one office at a time, and only in an own one")
  func changeMembership() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let second = try await store.appoint(village.hanna.id, in: village.jobcenter.id, as: .quality)
    let (token, session) = try await store.openSession(of: village.hanna.id, at: Village.morning)
    #expect(session.membership == nil, "with two offices somebody must choose")
    let changed = try await store.changeMembership(of: token, to: second.id, at: Village.morning)
    #expect(try await store.session(changed)?.membership == second.id)
    #expect(try await store.session(token) == nil, "with the right the session changes too")
    #expect(try await store.session(changed)?.csrf != session.csrf)
    await #expect(throws: StoreFault.noMembership(village.petra.membership.id)) {
      _ = try await store.changeMembership(of: changed, to: village.petra.membership.id, at: Village.morning)
    }
    await #expect(throws: StoreFault.noMembership(village.petra.membership.id)) {
      _ = try await store.openSession(of: village.hanna.id, in: village.petra.membership.id, at: Village.morning)
    }
  }

  @Test("read in German until somebody says otherwise")
  func language() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (token, session) = try await store.openSession(of: village.hanna.id, at: Village.morning)
    #expect(session.language == .german)
    try await store.speak(.english, in: token)
    #expect(try await store.session(token)?.language == .english)
  }

  @Test("end here, everywhere, or when nobody used them")
  func close() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let tokens = try await [0, 1, 2].asyncMap { hour in
      try await store.openSession(of: village.hanna.id, at: Village.morning.adding(seconds: hour * 3600)).token
    }
    try await store.closeSession(tokens[1])
    #expect(try await store.session(tokens[1]) == nil)
    try await store.closeSessions(unseenSince: Village.morning.adding(seconds: 3600))
    #expect(try await store.session(tokens[0]) == nil)
    #expect(try await store.session(tokens[2]) != nil)
    try await store.closeSessions(of: village.hanna.id)
    #expect(try await store.session(tokens[2]) == nil)
  }

  @Test("end one by one by their handle, which is neither token nor digest, or all but the one that asks")
  func closeOne() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let tokens = try await [0, 1, 2].asyncMap { hour in
      try await store.openSession(of: village.hanna.id, at: Village.morning.adding(seconds: hour * 3600)).token
    }
    let handle = try #require(try await store.session(tokens[0])).handle
    #expect(!tokens[0].contains(handle) && !SessionRow.hash(tokens[0]).hex.contains(handle))
    try await store.closeSession(named: handle, of: village.murat.id)
    #expect(try await store.session(tokens[0]) != nil, "only the holder's own")
    try await store.closeSession(named: handle, of: village.hanna.id)
    #expect(try await store.session(tokens[0]) == nil)
    try await store.closeSessions(of: village.hanna.id, except: tokens[1])
    #expect(try await store.session(tokens[1]) != nil)
    #expect(try await store.session(tokens[2]) == nil)
  }

  @Test("are forgotten a day after they could last have been used")
  func forgotten() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (old, _) = try await store.openSession(of: village.hanna.id, at: Village.morning)
    _ = try await store.openSession(of: village.murat.id, at: Village.morning.adding(seconds: 24 * 3600))
    #expect(try await store.session(old) != nil)
    _ = try await store.openSession(of: village.murat.id, at: Village.morning.adding(seconds: 33 * 3600))
    #expect(try await store.session(old) == nil)
  }
}

extension Array {
  func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
    var result: [Value] = []
    for element in self { result.append(try await transform(element)) }
    return result
  }
}
