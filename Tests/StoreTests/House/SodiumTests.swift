import Testing

@testable import Store

@Suite("Sodium")
struct SodiumTests {
  @Test("computes BLAKE2b with 256 bits")
  func digest() {
    // RFC 7693 gives no 256-bit vector; this one is b2sum --length=256 of "abc".
    let expected = "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"
    #expect(Sodium.digest(Array("abc".utf8)).hex == expected)
    #expect(Sodium.digest(Array("a".utf8), Array("bc".utf8)).hex == expected)
  }

  @Test("reads hexadecimal digits and nothing else")
  func hex() {
    #expect([UInt8](hex: "00ff1A") == [0, 255, 26])
    #expect([UInt8](hex: "0") == nil)
    #expect([UInt8](hex: "0g") == nil)
    let bytes = Sodium.random(40)
    #expect([UInt8](hex: bytes.hex) == bytes)
  }
}
