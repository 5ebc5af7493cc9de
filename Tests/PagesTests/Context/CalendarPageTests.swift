import Attention
import Markup
import Testing
import Wording

@testable import Pages

@Suite struct CalendarPageTests {
  private func calendar() throws -> NationalCalendar {
    func text(_ de: String, _ en: String) -> Localized { Localized(sentence: de, en) }
    func event(_ id: String, _ first: String, _ exactness: Event.Exactness, isVouchedFor: Bool) throws -> NationalEvent
    {
      let day = try #require(Day(first))
      return NationalEvent(
        id: try Key(id), first: day, last: exactness == .day ? nil : day.period(.month).lastDay, exactness: exactness,
        isYearly: id == "jaehrlich", kinds: try #require(NonEmpty([.law, .correction])),
        title: text("{benefit} beginnt", "{benefit} begins"), text: nil,
        touches: .some(indicators: [try Key("dauer")], dimensions: [try Key("wahlfreiheit")], components: []),
        source: text("BGBl.", "BGBl."), isVouchedFor: isVouchedFor, horizon: try #require(Day("2026-03-05")))
    }
    return NationalCalendar(
      events: [
        try event("gestern", "2020-03-01", .month, isVouchedFor: true),
        try event("morgen", "2026-07-01", .day, isVouchedFor: true),
        try event("jaehrlich", "2005-01-01", .day, isVouchedFor: false),
      ], benefits: [BenefitName(id: try Key("n"), first: try #require(Day("2005-01-01")), name: text("Hilfe", "Help"))],
      horizon: Day("2026-03-05"), echoes: [])
  }

  private func page(
    _ language: Language = .german, office: Office = .teamLead, _ confirmed: [Attention.Confirmation] = []
  ) throws
    -> String
  {
    Sheet(
      CalendarPage(
        try TrendSamples.surroundings(language, office: office), calendar: try calendar(), confirmations: confirmed,
        tableau: try TrendSamples.tableau())
    ).document().string
  }

  @Test(
    "says of every event when, what, from where, and that nobody checked what is only announced",
    arguments: Language.allCases)
  func saysHowSure(language: Language) throws {
    let text = try page(language)
    let (announced, common, documented) =
      language == .german
      ? ("angekündigt, nicht geprüft", "aus allgemeiner Kenntnis, nicht geprüft", "an einer Quelle geprüft")
      : ("announced, not checked", "general knowledge, not checked", "checked against a source")
    #expect(text.ranges(of: "<strong>\(announced)</strong>").count == 1)
    #expect(text.ranges(of: "<strong>\(common)</strong>").count == 1)
    #expect(text.ranges(of: "<strong>\(documented)</strong>").count == 1)
    #expect(text.contains(language == .german ? "März 2020" : "March 2020"), "only the month is known")
    #expect(text.contains(language == .german ? "Jedes Jahr am 1. Januar" : "Every year on 1 January"))
    #expect(text.contains(language == .german ? "Hilfe beginnt" : "Help begins"))
    #expect(text.contains(language == .german ? "5. März 2026" : "5 March 2026"))
    #expect(text.contains(language == .german ? "Gesetz, Korrektur der Werte" : "Law, Correction of figures"))
  }

  @Test("offers to confirm what is announced, to those who may")
  func offersToConfirm() throws {
    #expect(try page().ranges(of: "href=\"/kalender/").count == 2)
    #expect(try !page(office: .caseworker).contains("href=\"/kalender/morgen\""))
    let confirmed = Attention.Confirmation(
      event: try Key("morgen"), source: "BGBl. 2026 I Nr. 88", office: .quality,
      recorded: Moment(Day(number: 20_700), hour: 9))
    let text = try page(.german, [confirmed])
    #expect(text.contains("Qualitätsmanagement: BGBl. 2026 I Nr. 88"))
    #expect(!text.contains("<strong>angekündigt, nicht geprüft</strong>"))
  }

  private func page(_ language: Language, _ confirmed: [Attention.Confirmation]) throws -> String {
    try page(language, office: .teamLead, confirmed)
  }

  @Test("asks for the source and keeps what was typed")
  func asksForTheSource() throws {
    let calendar = try calendar()
    let event = try #require(calendar[try Key("morgen")])
    let form = Filled(["quelle": [""]], faults: [FormFault("quelle", "Nennen Sie die Quelle")])
    let page = EventConfirmationPage(
      try TrendSamples.surroundings(), calendar: calendar, event: event, confirmations: [], form: form)
    let text = Sheet(page).document().string
    #expect(
      text.contains("action=\"/kalender/morgen\"") && text.contains("<a href=\"#quelle\">Nennen Sie die Quelle</a>"))
    #expect(!text.contains("/ruecknahme"))
  }
}
