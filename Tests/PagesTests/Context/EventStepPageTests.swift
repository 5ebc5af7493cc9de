import Attention
import Markup
import Testing

@testable import Pages

@Suite struct EventStepPageTests {
  @Test("shows the event and asks why, to strike and to bring back", arguments: [EventStepPage.Step.strike, .restore])
  func asksWhy(step: EventStepPage.Step) throws {
    let form = Filled(["grund": ["<weil>"]], faults: [FormFault("grund", "Schreiben Sie den Grund")])
    let page = EventStepPage(
      try TrendSamples.surroundings(), step, event: TrendSamples.event(5, "2025-11-03", "Umzug"), number: ID(5),
      form: form)
    let text = Sheet(page).document().string
    #expect(text.contains("action=\"/ereignisse/5/\(step == .strike ? "streichung" : "rueckkehr")\""))
    #expect(text.contains("<strong>Umzug</strong>") && text.contains("&lt;weil&gt;"))
    #expect(text.contains("<a href=\"#grund\">Schreiben Sie den Grund</a>"))
  }
}
