import Testing

@testable import Store

@Suite("Passwords")
struct PasswordsTests {
  @Test("fit their own hash, made with the cost that was asked for")
  func fits() async throws {
    let passwords = Passwords(cost: .least)
    for password in ["", "ein langer Satz", "Grüße 🌳", String(repeating: "x", count: 1000)] {
      let hash = try await passwords.hash(password)
      #expect(hash.hasPrefix("$argon2id$v=19$m=8,t=1,p=1$"))
      #expect(try await passwords.fits(password, hash))
      #expect(try await !passwords.fits(password + "x", hash))
    }
  }

  @Test("fit nobody without a hash, and a broken hash neither")
  func nobody() async throws {
    let passwords = Passwords(cost: .least)
    #expect(try await !passwords.fits("", nil))
    #expect(try await !passwords.fits("ein langer Satz", nil))
    #expect(try await !passwords.fits("ein langer Satz", "$argon2id$kaputt"))
  }

  @Test("cost what OWASP asks for at least where people sign in")
  func interactive() {
    #expect(PasswordCost.interactive.memory >= 19 << 20 && PasswordCost.interactive.passes >= 2)
  }
}
