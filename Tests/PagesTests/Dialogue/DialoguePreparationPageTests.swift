import Attention
import Pages
import Testing
import Wording

@Suite struct DialoguePreparationPageTests {
  let samples: TalkSamples
  let periods: [Period]

  init() throws {
    samples = try TalkSamples()
    periods = Period.all(from: samples.stretch.first, through: samples.stretch.last)
  }

  @Test(
    "offers guides with their purpose, foci with their stretch, and heads per perspective", arguments: Language.allCases
  )
  func offersEverything(language: Language) {
    let page = PageReading(preparation(samples.here(language), dialogue: nil, filled: Filled()))
    #expect(page.contains("<form method=\"post\" action=\"/dialoge/neu\""))
    #expect(page.contains("<input type=\"hidden\" name=\"vereinbarung\" value=\"5\">"))
    #expect(page.contains(samples.guide.purpose[language]))
    #expect(page.contains("<select id=\"von-bearbeitungsdauer-leistung--median\""))
    #expect(page.contains("<option value=\"2025-07\">\(Wording(language).period(periods[0]))</option>"))
    #expect(!page.contains("id=\"von-eigener-wunsch--im-plan\""), "nothing was observed there yet")
    #expect(page.contains("name=\"anzahl-leistungsberechtigte\""))
    #expect(!page.contains("type=\"number\""))
    #expect(page.hasOrderedHeadings)
    #expect(page.hasUniqueIDs)
    #expect(page.forbiddenWords.isEmpty)
  }

  @Test("shows a prepared talk as it stands, to be changed at its own address")
  func showsPreparedTalk() {
    let page = PageReading(
      preparation(
        samples.here(), dialogue: samples.dialogue, filled: PreparationForm.preset(samples.dialogue)))
    #expect(page.contains("action=\"/dialoge/7/vorbereitung\""))
    #expect(
      page.contains(
        "id=\"fokus-bearbeitungsdauer-leistung--median\" name=\"fokus\" value=\"bearbeitungsdauer-leistung--median\" checked"
      ))
    #expect(page.contains("<option value=\"2026-04\" selected>"))
    #expect(page.contains("name=\"anzahl-fachkraefte\" value=\"3\""))
    #expect(page.contains("Die elektronische Akte wurde in zwei Schritten eingeführt."))
  }

  @Test("puts each fault at its field and in the summary")
  func putsFaults() {
    let faults = [
      FormFault("fokus", "Wählen Sie höchstens drei Indikatoren. Zurzeit sind es 4"),
      FormFault("bis-bearbeitungsdauer-leistung--median", "Tauschen Sie beide"),
      FormFault("anzahl-leitung", "keine Anzahl"),
    ]
    let page = PageReading(
      preparation(samples.here(), dialogue: nil, filled: Filled(["anzahl-leitung": ["zwei"]], faults: faults)))
    for fault in faults {
      #expect(page.contains("<a href=\"#\(fault.field)\">\(fault.message)</a>"))
      #expect(page.contains("id=\"\(fault.field)-fehler\">\(fault.message)"))
      #expect(page.contains("id=\"\(fault.field)\""))
    }
    #expect(page.contains("value=\"zwei\""))
  }

  @Test("escapes what was typed")
  func escapes() {
    let page = PageReading(
      preparation(
        samples.here(), dialogue: nil, filled: Filled(["ort": ["\"><script>"], "bedingungen": ["</textarea><b>"]])))
    #expect(!page.contains("<script>"))
    #expect(!page.contains("</textarea><b>"))
  }

  @Test("first asks for the agreement, and says what to do when there is none")
  func asksForAgreement() {
    let page = PageReading(
      DialogueAgreementPage(here: samples.here(), agreements: [samples.agreement], names: samples.names))
    #expect(page.contains("<form method=\"get\" action=\"/dialoge/neu\""))
    #expect(page.contains("<option value=\"5\">Team Nordstadt, 2. Halbjahr 2026</option>"))
    let empty = PageReading(DialogueAgreementPage(here: samples.here(), agreements: [], names: samples.names))
    #expect(empty.contains(inOrder: "noch keine Vereinbarung", "href=\"/vereinbarungen\""))
  }

  private func preparation(_ here: Surroundings, dialogue: Dialogue?, filled: Filled) -> DialoguePreparationPage {
    DialoguePreparationPage(
      here: here, agreement: samples.agreement, dialogue: dialogue, guides: [samples.guide, samples.alone],
      names: samples.names, periods: [samples.duration: periods], filled: filled)
  }
}
