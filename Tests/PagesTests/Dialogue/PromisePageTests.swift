import Attention
import Pages
import Testing
import Wording

@Suite struct PromisePageTests {
  @Test("shows the promise in its words and every step since, in both languages", arguments: Language.allCases)
  func showsSteps(language: Language) throws {
    let samples = try TalkSamples()
    let page = PageReading(
      PromisePage(
        here: samples.here(language), promise: try samples.promises()[1], dialogue: samples.dialogue,
        names: samples.names))
    #expect(page.contains("sorgt für Sprachmittlung in der offenen Sprechzeit"))
    #expect(
      page.contains("<strong>\(Wording(language).name(of: PromiseState.notPossible))</strong>: Mittel fehlen bis März"))
    #expect(page.contains("Jobcenter Musterkreis, \(Wording(language).name(of: Office.management))"))
    #expect(page.contains("action=\"/zusagen/21\""))
    #expect(page.contains("href=\"/dialoge/7#eintrag-21\""))
    #expect(page.hasOrderedHeadings)
    #expect(page.forbiddenWords.isEmpty)
  }

  @Test("has no form for those who may not speak in the agreement")
  func hasNoForm() throws {
    let samples = try TalkSamples()
    let page = PageReading(
      PromisePage(
        here: samples.here(isParty: false), promise: try samples.promises()[0], dialogue: nil, names: samples.names))
    #expect(!page.contains("/zusagen/20"))
  }

  @Test("never makes a promise new again, and asks for the reason where a state needs one")
  func readsSteps() throws {
    let form = PromiseForm(wording: Wording(.german))
    #expect(
      try form.step(in: .preset(["stand": "nicht-moeglich", "weil": " Mittel fehlen. "]))
        == PromiseForm.Step(state: .notPossible, because: "Mittel fehlen."))
    #expect(try form.step(in: .preset(["stand": "erbracht"])).because.isEmpty)
    #expect(throws: FormFaults([FormFault("stand", "Wählen Sie, wie die Zusage steht")])) {
      try form.step(in: .preset(["stand": "neu"]))
    }
    for state in ["nicht-moeglich", "verworfen"] {
      #expect(throws: FormFaults([FormFault("weil", "Nennen Sie den Grund, warum die Zusage so steht")])) {
        try form.step(in: .preset(["stand": state, "weil": " \n"]))
      }
    }
  }

  @Test("gives back what was typed")
  func givesBack() throws {
    let samples = try TalkSamples()
    let page = PageReading(
      PromisePage(
        here: samples.here(), promise: try samples.promises()[0], dialogue: samples.dialogue, names: samples.names,
        filled: Filled(["stand": ["verworfen"]], faults: [FormFault("weil", "Nennen Sie den Grund")])))
    #expect(page.contains("value=\"verworfen\" checked"))
    #expect(page.contains("<a href=\"#weil\">Nennen Sie den Grund</a>"))
  }
}
