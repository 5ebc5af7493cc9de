import Attention
import Pages
import Testing
import Wording

@Suite struct ClosingPageTests {
  @Test("says what is fixed, who reads it and what happens to additions", arguments: Language.allCases)
  func saysWhatHappens(language: Language) throws {
    let samples = try TalkSamples()
    let page = PageReading(try closing(samples, here: samples.here(language)))
    let words = Wording(language).closing
    #expect(page.contains(inOrder: words.fixed, words.readers, "Personalrat", words.later, words.button))
    for line in words.laterLines { #expect(page.contains(line)) }
    #expect(page.hasOrderedHeadings)
    #expect(page.forbiddenWords.isEmpty)
  }

  @Test("counts what was said by kind, in words")
  func countsEntries() throws {
    let samples = try TalkSamples()
    let page = PageReading(try closing(samples, here: samples.here()))
    #expect(
      page.contains(
        "4 Beobachtungen, 1 Deutung, 2 offene Fragen, 1 Entscheidung, 1 abweichende Sicht, 2 Zusagen, 1 Antwort und 1-mal bewusst nicht entschieden"
      ))
    #expect(page.contains("7. Dezember 2026. Die Bilder bei diesem Dialog bleiben auf diesem Stand."))
  }

  @Test("says that a side that talked on its own reads it first (promise 5)")
  func saysWhoReadsFirst() throws {
    let samples = try TalkSamples()
    let alone = try TalkSamples.guide(id: "team-reflexion", title: "Team-Reflexion", sides: .one)
    let page = PageReading(try closing(samples, here: samples.here(), guide: alone))
    #expect(page.contains("Zuerst nur Team Nordstadt."))
    #expect(!page.contains("<li>Personalrat</li>"))
  }

  @Test("closes only when the participants know their record")
  func asksForConfirmation() throws {
    let samples = try TalkSamples()
    let form = ClosingForm(wording: Wording(.german))
    try form.check(.preset(["bestaetigt": "ja"]))
    let open = #expect(throws: FormFaults.self) { try form.check(Filled()) }
    let page = PageReading(try closing(samples, here: samples.here(), filled: Filled().with(try #require(open))))
    #expect(page.contains("<a href=\"#bestaetigt\">Lesen Sie die Niederschrift gemeinsam"))
    #expect(page.contains("aria-invalid=\"true\""))
  }

  @Test(
    "puts what was typed on paper, with what each indicator does not show and the conditions of its time (promise 8)")
  func printsRecord() throws {
    let samples = try TalkSamples()
    let page = PageReading(
      DialoguePrintPage(
        here: samples.here(), dialogue: samples.closed(samples.dialogue), agreement: samples.agreement,
        guide: samples.guide, names: samples.names, entries: try samples.entries(), promises: try samples.promises(),
        glances: try samples.glances(), asOf: samples.day))
    for item in samples.dialogue.items {
      let hides = try #require(samples.tableau.definition(of: item.series)).hides.de
      #expect(page.contains(hides))
    }
    #expect(page.contains("Die elektronische Akte wurde in zwei Schritten eingeführt."))
    #expect(page.contains("Stand beim Dialog: 8. Dezember 2026."))
    #expect(page.contains("Abweichende Sicht · Beauftragte für Chancengleichheit"))
    #expect(!page.contains("name=\"punkt\""))
    #expect(!page.contains("/zusagen/"))
    #expect(page.hasOrderedHeadings)
    #expect(page.hasUniqueIDs)
  }

  private func closing(
    _ samples: TalkSamples, here: Surroundings, guide: Guide? = nil, filled: Filled = Filled()
  ) throws -> ClosingPage {
    ClosingPage(
      here: here, dialogue: samples.dialogue, agreement: samples.agreement, guide: guide ?? samples.guide,
      names: samples.names, entries: try samples.entries(), asOf: samples.day.adding(days: -1), filled: filled)
  }
}
