import Attention
import Testing

@testable import Store

@Suite("One-time codes")
struct OneTimeCodeTests {
  /// RFC 4226 and RFC 6238, Appendix D and B: the ASCII text 12345678901234567890.
  static let secret = Array("12345678901234567890".utf8)

  @Test(
    "are those of RFC 4226, Appendix D",
    arguments: zip(
      0..<10, ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]))
  func counter(step: Int, code: String) { #expect(OneTimeCode.code(Self.secret, step: Int64(step)) == code) }

  @Test(
    "are those of RFC 6238, Appendix B",
    arguments: [
      (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
      (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ] as [(Int64, String)])
  func time(seconds: Int64, code: String) {
    let step = OneTimeCode.step(at: Moment(milliseconds: seconds * 1000))
    #expect(OneTimeCode.code(Self.secret, step: step, digits: 8) == code)
  }

  @Test("count one step early or late, and no more")
  func slack() {
    let now = Moment(milliseconds: 1_234_567_890_000)
    let step = OneTimeCode.step(at: now)
    for distance: Int64 in -3...3 {
      let code = OneTimeCode.code(Self.secret, step: step + distance)
      let found = OneTimeCode.step(of: code, Self.secret, at: now, after: 0)
      #expect(found == (abs(distance) <= 1 ? step + distance : nil))
    }
    #expect(OneTimeCode.step(of: "", Self.secret, at: now, after: 0) == nil)
    #expect(OneTimeCode.step(of: "12345", Self.secret, at: now, after: 0) == nil)
  }

  @Test("count once: neither the same step again nor an earlier one")
  func replay() {
    let now = Moment(milliseconds: 1_234_567_890_000)
    let step = OneTimeCode.step(at: now)
    for earlier in [step, step - 1] {
      let code = OneTimeCode.code(Self.secret, step: earlier)
      #expect(OneTimeCode.step(of: code, Self.secret, at: now, after: step) == nil)
    }
    let next = OneTimeCode.code(Self.secret, step: step + 1)
    #expect(OneTimeCode.step(of: next, Self.secret, at: now, after: step) == step + 1)
  }
}

@Suite("SHA-1")
struct SHA1Tests {
  @Test(
    "is that of RFC 3174, section 7.3",
    arguments: [
      ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"), ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
      ),
      (
        String(repeating: "0123456701234567012345670123456701234567012345670123456701234567", count: 10),
        "dea356a2cddd90c7a7ecedc5ebb563934f460452"
      ),
    ])
  func digest(text: String, hex: String) { #expect(SHA1.digest(Array(text.utf8)).hex == hex) }

  @Test(
    "authenticates as RFC 2202, section 3",
    arguments: [
      ([UInt8](repeating: 0x0B, count: 20), "Hi There", "b617318655057264e28bc0b6fb378c8ef146be00"),
      (Array("Jefe".utf8), "what do ya want for nothing?", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
      (
        [UInt8](repeating: 0xAA, count: 80), "Test Using Larger Than Block-Size Key - Hash Key First",
        "aa4ae5e15272d00e95705637ce8a3b55ed402112"
      ),
    ])
  func authenticate(key: [UInt8], text: String, hex: String) {
    #expect(SHA1.authenticate(Array(text.utf8), with: key).hex == hex)
  }

  @Test("takes messages of every length around a block", arguments: 50...70)
  func lengths(count: Int) {
    let (one, other) = ([UInt8](repeating: 1, count: count), [UInt8](repeating: 1, count: count + 1))
    #expect(SHA1.digest(one).count == 20 && SHA1.digest(one) != SHA1.digest(other))
  }
}

@Suite("Base 32")
struct Base32Tests {
  @Test(
    "is that of RFC 4648, section 10, in small letters and without padding",
    arguments: [
      ("", ""), ("f", "my"), ("fo", "mzxq"), ("foo", "mzxw6"), ("foob", "mzxw6yq"), ("fooba", "mzxw6ytb"),
      ("foobar", "mzxw6ytboi"),
    ])
  func vectors(text: String, base32: String) { #expect(Base32.text(Array(text.utf8)) == base32) }
}
