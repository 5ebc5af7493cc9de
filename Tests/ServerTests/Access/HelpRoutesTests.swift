import Attention
import HTTPTypes
import Pages
import Store
import Testing

@testable import Server

@Suite struct HelpRoutesTests {
  private static let places: [Address] = [
    .help, .statute, .accessibilityHelp, .easyLanguage, .accessibility, .reportBarrier, .barrierThanks, .privacy,
    .imprint,
  ]

  @Test("open to everybody in both languages", arguments: places)
  func opens(address: Address) async throws {
    let visit = Visit(try await VisitedHouse.empty())
    #expect(try await visit.get(address.path).status == 200)
    let english = try await visit.get(address.path + "?sprache=en")
    #expect(english.text.contains("<html lang=\"en\">"))
    // A visitor who reads English stays with English wherever the page leads.
    for link in english.text.matches(of: /<a [^>]*href="(\/[^"]*)"/).map({ String($0.1) }) {
      #expect(link.contains("sprache="), "\(link)")
    }
  }

  @Test("takes a report from somebody without a name and shows it to operations")
  func takesReports() async throws {
    let house = try await VisitedHouse.empty()
    let answer = try await Visit(house).post("/barrierefreiheit/melden", ["was": ["Der Knopf hat keinen Namen."]])
    #expect(answer.status == 303)
    #expect(answer.location == "/barrierefreiheit/gemeldet")
    #expect(try await house.store.barrierReports().map(\.draft.text) == ["Der Knopf hat keinen Namen."])
  }

  @Test("gives back what was typed while something is open, and takes nothing")
  func takesNothingWhileOpen() async throws {
    let house = try await VisitedHouse.empty()
    let answer = try await Visit(house).post("/barrierefreiheit/melden", ["was": [""], "wo": ["Übersicht"]])
    #expect(answer.status == 422)
    #expect(answer.text.contains("value=\"Übersicht\""))
    #expect(try await house.store.barrierReports().isEmpty)
  }

  @Test("takes five reports an hour from one sender, gives the sixth back, and takes from others")
  func limitsSenders() async throws {
    let house = try await VisitedHouse.empty(isSecure: true)
    func report(from sender: String) async throws -> Visit.Answer {
      try await Visit(house).send(
        .post, "/barrierefreiheit/melden", body: Array("was=Der+Knopf".utf8),
        headers: [.contentType: "application/x-www-form-urlencoded", .forwardedFor: sender])
    }
    for _ in 0..<5 { #expect(try await report(from: "192.0.2.7").status == 303) }
    let sixth = try await report(from: "192.0.2.7")
    #expect(sixth.status == 429)
    #expect(sixth.text.contains("Der Knopf</textarea>"))
    #expect(sixth.text.contains("Von hier kamen in der letzten Stunde schon mehrere"))
    #expect(try await report(from: "192.0.2.8").status == 303)
    house.clock.go(seconds: 3601)
    #expect(try await report(from: "192.0.2.7").status == 303)
    #expect(try await house.store.barrierReports().count == 7)
  }

  @Test("says on the open page for how long this house keeps what")
  func saysRetention() async throws {
    let house = try await VisitedHouse.empty()
    try await house.store.retain(.reflections, days: 1826, by: .commandLine, at: house.clock.now)
    let text = try await Visit(house).get("/datenschutz").text
    #expect(text.contains("Reflexionen und Antworten: ohne Ende; ab dem ") && text.contains(": 5 Jahre</li>"))
    house.clock.go(seconds: Retention.waitingDays * 86_400)
    #expect(try await Visit(house).get("/datenschutz").text.contains("Reflexionen und Antworten: 5 Jahre</li>"))
    #expect(text.contains("Entscheidungen, abweichende Sichten, Zusagen: ohne Ende"))
  }

  @Test("says so when too many reports wait, instead of thanking for one that is lost")
  func saysWhenFull() async throws {
    let house = try await VisitedHouse.empty()
    for _ in 0..<Store.mostBarrierReports {
      try await house.store.take(.init(text: "Barriere", place: "", contact: ""), at: Moment(VisitedHouse.today))
    }
    let answer = try await Visit(house).post("/barrierefreiheit/melden", ["was": ["Noch eine"]])
    #expect(answer.status == 422)
    #expect(answer.text.contains("Noch eine"))
  }
}
