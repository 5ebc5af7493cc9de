import Testing

@testable import Store

@Suite("Sealed")
struct SealedTests {
  @Test("opens with the same key at the same place", arguments: [0, 1, 255, 256, 257, 5000])
  func roundTrip(count: Int) throws {
    let key = try HouseKey.random()
    let message = Sodium.random(count) + [0x80, 0]
    let sealed = try Sealed.seal(message, at: .draft(7), with: key)
    #expect(try sealed.opened(at: .draft(7), with: key) == message)
  }

  @Test("does not open elsewhere, with another key, or with a changed byte")
  func refusal() throws {
    let key = try HouseKey.random()
    let sealed = try Sealed.seal(Array("noch nicht gesagt".utf8), at: .draft(7), with: key)
    let other = try HouseKey.random()
    var bytes = sealed.ciphertext
    bytes[3] ^= 1
    #expect(throws: StoreFault.cipherFailed) { try sealed.opened(at: .draft(8), with: key) }
    #expect(throws: StoreFault.cipherFailed) { try sealed.opened(at: .keptPost(account: 7, path: "/"), with: key) }
    #expect(throws: StoreFault.cipherFailed) { try sealed.opened(at: .draft(7), with: other) }
    #expect(throws: StoreFault.cipherFailed) {
      try Sealed(nonce: sealed.nonce, ciphertext: bytes).opened(at: .draft(7), with: key)
    }
  }

  @Test("gives little away by its length")
  func padded() throws {
    let key = try HouseKey.random()
    let lengths = try [0, 10, 200, 255].map { count in
      try Sealed.seal([UInt8](repeating: 65, count: count), at: .draft(1), with: key).ciphertext.count
    }
    #expect(Set(lengths).count == 1)
  }
}
