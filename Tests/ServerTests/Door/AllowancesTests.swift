import Attention
import Testing

@testable import Server

@Suite struct AllowancesTests {
  private let now = Moment(milliseconds: 1_000_000)

  @Test("answers so many at once, then so many a second, and says how long to wait")
  func fillsAgain() {
    let allowances = Allowances(RequestLimits(perMinute: 60))
    let whose = Allowances.Whose.account(ID(1))
    for _ in 0..<60 { #expect(allowances.take(whose, at: now) == nil) }
    #expect(allowances.take(whose, at: now) == 1)
    #expect(allowances.take(whose, at: now.adding(seconds: 2)) == nil)
    #expect(allowances.take(whose, at: now.adding(seconds: 2)) == nil)
    #expect(allowances.take(whose, at: now.adding(seconds: 2)) == 1)
    #expect(allowances.take(whose, at: now.adding(seconds: 3600)) == nil)
  }

  @Test("counts every account and every sender apart, and writing by itself")
  func countsApart() {
    let allowances = Allowances(RequestLimits(perMinute: 60))
    for _ in 0..<60 { _ = allowances.take(.account(ID(1)), at: now) }
    #expect(allowances.take(.account(ID(1)), at: now) != nil)
    #expect(allowances.take(.account(ID(2)), at: now) == nil)
    #expect(allowances.take(.writing(ID(1)), at: now) == nil)
    for _ in 0..<20 { _ = allowances.take(.writing(ID(2)), at: now) }
    #expect(allowances.take(.writing(ID(2)), at: now) == 4)
    #expect(allowances.take(.sender("192.0.2.1"), at: now) == nil)
  }

  @Test("does not grow without end when every request comes from somewhere else")
  func staysSmall() {
    let allowances = Allowances(RequestLimits(perMinute: 60))
    for number in 0..<50_000 { #expect(allowances.take(.sender("2001:db8::\(number)"), at: now) == nil) }
    #expect(allowances.remembered <= 20_001)
  }

  @Test("is not turned around by a clock that goes back")
  func standsAgainstClocks() {
    let allowances = Allowances(RequestLimits(perMinute: 60))
    for _ in 0..<60 { _ = allowances.take(.account(ID(1)), at: now) }
    #expect(allowances.take(.account(ID(1)), at: now.adding(seconds: -600)) != nil)
    #expect(allowances.take(.account(ID(1)), at: now) != nil)
  }
}
