import Attention
import Testing

enum AgreementSample {
  static let jobcenter = ID<Organisation>(1)
  static let land = ID<Organisation>(2)

  static func focus(_ indicator: String, resting: Bool = false, reason: String = "Weil es uns angeht.") throws -> Focus
  {
    Focus(
      indicator: try Key(indicator), edition: "1", measure: try Key("anteil"), question: "Wie ist es?", reason: reason,
      observing: "Im Gespräch.", isResting: resting)
  }

  static func text(foci: Int = 3) throws -> AgreementText {
    AgreementText(
      observed: jobcenter, scope: .between,
      parties: [Party(organisation: jobcenter, role: .observed), Party(organisation: land, role: .partner)],
      firstDay: try #require(Day(2027, 1, 1)), lastDay: try #require(Day(2027, 6, 30)), occasion: "Neu anfangen",
      foci: try (0..<foci).map { try focus("indikator-\($0)") }, questions: ["Was sehen wir?"],
      contributions: [
        Contribution(party: jobcenter, text: "hört zu"), Contribution(party: land, text: "gibt Zeit"),
      ], dialogueDays: [try #require(Day(2027, 2, 9))])
  }
}

@Suite struct AgreementTextTests {
  @Test("may be presented with three to six foci in attention, a question, both contributions and a dialogue")
  func mayBePresented() throws {
    for foci in 3...6 { #expect(try AgreementSample.text(foci: foci).faultsBeforePresenting() == []) }
    #expect(try AgreementSample.text(foci: 2).faultsBeforePresenting() == [.tooFewFoci(2)])
    #expect(try AgreementSample.text(foci: 7).faultsBeforePresenting() == [.tooManyFoci(7, most: 6)])
    #expect(try AgreementSample.text(foci: 5).faultsBeforePresenting(mostFoci: 4) == [.tooManyFoci(5, most: 4)])
  }

  @Test("does not count resting foci")
  func ignoresResting() throws {
    var text = try AgreementSample.text(foci: 3)
    text.foci.append(try AgreementSample.focus("ruht", resting: true, reason: ""))
    #expect(text.faultsBeforePresenting() == [])
    text.foci[0] = try AgreementSample.focus("auch", resting: true)
    #expect(text.faultsBeforePresenting() == [.tooFewFoci(2)])
  }

  @Test("names everything that is missing at once")
  func namesAllFaults() throws {
    var text = try AgreementSample.text()
    text.questions = []
    text.contributions = []
    text.dialogueDays = [text.lastDay.adding(days: 1)]
    #expect(
      text.faultsBeforePresenting() == [
        .withoutQuestion, .partyWithoutContribution(AgreementSample.jobcenter),
        .partyWithoutContribution(AgreementSample.land), .dialogueOutsideTerm(text.lastDay.adding(days: 1)),
      ])
  }
}

@Suite struct CanonicalTextTests {
  @Test("reads one text one way, whatever spelling and line ends it was typed with")
  func isOneReading() throws {
    var (one, other) = (try AgreementSample.text(), try AgreementSample.text())
    one.occasion = "Ärger\nund mehr"
    other.occasion = "A\u{308}rger\r\nund mehr"
    #expect(CanonicalText.bytes(of: one) == CanonicalText.bytes(of: other))
  }

  @Test("changes with every part of the text")
  func noticesEveryPart() throws {
    let text = try AgreementSample.text()
    let changes: [(inout AgreementText) throws -> Void] = [
      { $0.occasion += "x" }, { $0.field = "x" }, { $0.process = "x" }, { $0.foci.removeLast() },
      { $0.foci[0] = try AgreementSample.focus("indikator-0", resting: true) },
      { $0.foci[0] = try AgreementSample.focus("indikator-0", reason: "Anders.") }, { $0.foci.swapAt(0, 1) },
      { $0.questions.append("Wer?") }, { $0.contributions.swapAt(0, 1) }, { $0.dialogueDays = [] }, { $0.rhythm = "x" },
      { $0.review = "x" },
    ]
    var seen: Set<[UInt8]> = [CanonicalText.bytes(of: text)]
    for change in changes {
      var changed = text
      try change(&changed)
      #expect(seen.insert(CanonicalText.bytes(of: changed)).inserted)
    }
  }

  @Test("cannot be tricked by a text that looks like another line")
  func cannotBeTricked() throws {
    var (one, other) = (try AgreementSample.text(), try AgreementSample.text())
    one.occasion = "a\nfield: b"
    other.occasion = "a"
    other.field = "b"
    #expect(CanonicalText.bytes(of: one) != CanonicalText.bytes(of: other))
    one.occasion = "a\\nb"
    other = one
    other.occasion = "a\nb"
    #expect(CanonicalText.bytes(of: one) != CanonicalText.bytes(of: other))
  }
}

@Suite struct AgreementTests {
  private func version(_ ordinal: Int, digest: String, consents: [(ID<Organisation>, String)]) throws -> Version {
    Version(
      id: ID(Int64(ordinal)), ordinal: ordinal, text: try AgreementSample.text(), presented: Moment(milliseconds: 0),
      presenter: AgreementSample.jobcenter, digest: digest,
      consents: consents.map {
        Consent(party: $0.0, office: .management, name: "A", digest: $0.1, given: Moment(milliseconds: 1))
      })
  }

  private func agreement(_ versions: [Version]) throws -> Agreement {
    Agreement(id: ID(1), draft: try AgreementSample.text(), edition: ID(1), versions: versions)
  }

  @Test("is carried when every concluding party has consented to the same digest")
  func isCarried() throws {
    let both = [(AgreementSample.jobcenter, "d1"), (AgreementSample.land, "d1")]
    #expect(try version(1, digest: "d1", consents: both).isCarried)
    #expect(try !version(1, digest: "d1", consents: [both[0]]).isCarried)
    #expect(try !version(1, digest: "d1", consents: [both[0], (AgreementSample.land, "other")]).isCarried)
  }

  @Test("goes from draft through consultation into force and looks back after its last day")
  func goesThroughItsStates() throws {
    let day = try #require(Day(2027, 3, 1))
    #expect(try agreement([]).state(on: day) == .draft)
    let first = try version(1, digest: "d1", consents: [])
    #expect(try agreement([first]).state(on: day) == .consultation)
    let carried = try version(
      1, digest: "d1", consents: [(AgreementSample.jobcenter, "d1"), (AgreementSample.land, "d1")])
    let inForce = try agreement([carried])
    #expect(inForce.state(on: try #require(Day(2026, 12, 31))) == .carried)
    #expect(inForce.state(on: day) == .inForce)
    #expect(inForce.state(on: try #require(Day(2027, 7, 1))) == .lookingBack)
  }

  @Test("keeps the carried version standing while a newer one waits")
  func keepsCarriedStanding() throws {
    let carried = try version(
      1, digest: "d1", consents: [(AgreementSample.jobcenter, "d1"), (AgreementSample.land, "d1")])
    let newer = try version(2, digest: "d2", consents: [(AgreementSample.land, "d2")])
    let agreement = try agreement([newer, carried])
    #expect(agreement.standing?.ordinal == 1)
    #expect(agreement.waiting?.ordinal == 2)
  }
}

@Suite struct DifferenceTests {
  @Test("names what was taken out and what came in")
  func namesChanges() throws {
    let old = try AgreementSample.text()
    var new = old
    new.questions = ["Was sehen wir?", "Wer fehlt?"]
    new.occasion = "Anders"
    #expect(
      Difference.between(old, new) == [
        Difference(part: .occasion, removed: ["Neu anfangen"], added: ["Anders"]),
        Difference(part: .questions, removed: [], added: ["Wer fehlt?"]),
      ])
    #expect(Difference.between(old, old).isEmpty)
  }
}
