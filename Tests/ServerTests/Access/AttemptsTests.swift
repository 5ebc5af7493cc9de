import Attention
import Testing

@testable import Server

@Suite struct AttemptsTests {
  private let start = Moment(VisitedHouse.today, hour: 9)

  @Test("lets a sender try many names only so often, and takes back what fitted")
  func limitsSenders() {
    let attempts = Attempts()
    for number in 0..<200 {
      #expect(attempts.begin("anna", from: "büro", at: start) == nil, "\(number)")
      attempts.fitted("anna", from: "büro")
    }
    var tried = 0
    while tried < 200, attempts.begin("name\(tried)", from: "fremd", at: start) == nil { tried += 1 }
    #expect(tried == Patience.sender.free + 1)
    #expect(attempts.begin("noch-einer", from: "büro", at: start) == nil, "another sender waits for nobody")
  }

  @Test("counts an attempt before it is examined, so that many at once are no way around")
  func countsFirst() {
    let attempts = Attempts()
    let allowed = (0..<50).filter { _ in attempts.begin("anna", from: "fremd", at: start) == nil }
    #expect(allowed.count == Patience.login.free + 1)
  }

  @Test("waits longer each time, up to the longest, and forgets after an hour")
  func grows() {
    let attempts = Attempts()
    var (now, waits) = (start, [Int64]())
    for _ in 0..<16 {
      if let wait = attempts.begin("anna", from: "fremd", at: now) {
        waits.append(wait)
        now = now.adding(seconds: wait)
        #expect(attempts.begin("anna", from: "fremd", at: now) == nil)
      }
    }
    #expect(waits == [5, 10, 20, 40, 80, 160, 300, 300, 300, 300])
    #expect(attempts.begin("anna", from: "fremd", at: now.adding(seconds: 3600)) == nil)
    #expect(attempts.begin("anna", from: "fremd", at: now.adding(seconds: 3600)) == nil)
  }

  @Test("remembers no more than it can hold")
  func staysSmall() {
    let attempts = Attempts()
    for number in 0..<30_000 {
      _ = attempts.begin("name\(number)", from: "s\(number)", at: start.adding(seconds: Int64(number)))
    }
    #expect(attempts.size <= 20_000)
  }
}

@Suite struct SenderTests {
  @Test("believes the proxy on this machine, and only the last thing it says")
  func believesTheProxy() {
    #expect(Sender.name(peer: "127.0.0.1", forwarded: "203.0.113.9, 192.0.2.7", isBehindProxy: true) == "192.0.2.7")
    #expect(Sender.name(peer: "::1", forwarded: "192.0.2.7", isBehindProxy: true) == "192.0.2.7")
    #expect(Sender.name(peer: nil, forwarded: nil, isBehindProxy: true) == "")
    #expect(Sender.name(peer: "127.0.0.1", forwarded: nil, isBehindProxy: true) == "127.0.0.1")
  }

  @Test("takes nobody else’s word for it, and nobody’s where no proxy stands in front")
  func takesNoHearsay() {
    #expect(Sender.name(peer: "198.51.100.1", forwarded: "192.0.2.7", isBehindProxy: true) == "198.51.100.1")
    #expect(Sender.name(peer: "127.0.0.1", forwarded: "192.0.2.7", isBehindProxy: false) == "127.0.0.1")
  }

  @Test("takes a household’s whole network as one, however it is written, and cuts off what is no address")
  func takesNetworks() {
    let one = Sender.name(peer: nil, forwarded: "2001:db8:1:2::5", isBehindProxy: true)
    #expect(one == Sender.name(peer: nil, forwarded: "2001:0db8:0001:0002:ffff::9", isBehindProxy: true))
    #expect(one != Sender.name(peer: nil, forwarded: "2001:db8:1:3::5", isBehindProxy: true))
    #expect(Sender.name(peer: nil, forwarded: "::ffff:192.0.2.7", isBehindProxy: true) == "192.0.2.7")
    #expect(Sender.name(peer: nil, forwarded: String(repeating: "x", count: 9000), isBehindProxy: true).count == 45)
  }
}
