import Attention
import Testing

@Suite struct PasswordTests {
  @Test("takes any twelve characters and no fewer")
  func judgesByLengthOnly() throws {
    try Password.judge("aaaaaaaaaaaa")
    try Password.judge("ein ganzer Satz lässt sich merken")
    #expect(throws: PasswordFault.tooShort(11)) { try Password.judge("12345678901") }
  }

  @Test("counts characters as people see them")
  func countsCharacters() {
    #expect(throws: PasswordFault.tooShort(3)) { try Password.judge("äöü") }
  }

  @Test("refuses what would only keep the house busy")
  func refusesEndlessOnes() throws {
    try Password.judge(String(repeating: "x", count: Password.longest))
    #expect(throws: PasswordFault.tooLong(201)) { try Password.judge(String(repeating: "x", count: 201)) }
  }
}

@Suite struct LoginTests {
  @Test(
    "spells a sign-in name one way",
    arguments: [(" K.Albers ", "k.albers"), ("ÄRZTIN", "ärztin"), ("a@b.de", "a@b.de")])
  func spellsOneWay(typed: String, login: String) { #expect(Account.login(typed) == login) }

  @Test(
    "gives nothing for what cannot be one", arguments: ["", " ", "a", "k albers", String(repeating: "a", count: 81)])
  func refusesOthers(typed: String) { #expect(Account.login(typed) == nil) }

  @Test(
    "takes sign-in names that look the same for the same, and none from scripts whose letters look like Latin ones",
    arguments: [
      ("alb\u{200B}ers", "albers"), ("albers\u{FE0F}", "albers"), ("al\u{34F}bers", "albers"), ("ａｌｂｅｒｓ", "albers"),
      ("ALBERS", "albers"), ("reıter", nil), ("weiß@example.org", "weiß@example.org"), ("аlbers", nil),
      ("αlbers", nil),
    ] as [(String, String?)])
  func twins(typed: String, login: String?) { #expect(Account.login(typed) == login) }
}
