import Attention
import Pages
import Testing
import Wording

@Suite struct QuestionsFormTests {
  typealias Samples = AgreementSamples
  let wording = Wording(.german)

  @Test("takes ticked suggestions and own lines, each once, without empty lines")
  func takesQuestions() throws {
    let form = QuestionsForm(Filled(["vorschlag": ["A?", "B?"], "eigene": ["C?\n\n B? "]]))
    #expect(try form.applied(to: Samples.emptyText, wording).questions == ["A?", "B?", "C?"])
  }

  @Test("refuses a sixth question and says how many there are")
  func refusesSixth() {
    let form = QuestionsForm(Filled(["eigene": ["1?\n2?\n3?\n4?\n5?\n6?"]]))
    #expect(
      throws: FormFaults([FormFault("eigene", "Halten Sie höchstens fünf Leitfragen fest. Zurzeit sind es 6")])
    ) {
      try form.applied(to: Samples.emptyText, wording)
    }
  }

  @Test("ticks what stands in the draft and puts the rest among the own lines")
  func presets() {
    var draft = Samples.text
    draft.questions = ["Kommt zur Sprache, was wichtig ist?", "Was fehlt uns?", "Wo fehlen uns Angebote?"]
    let filled = QuestionsForm(draft, earlier: ["Was fehlt\nuns?"]).filled
    #expect(filled.all("vorschlag") == ["Kommt zur Sprache, was wichtig ist?", "Was fehlt uns?"])
    #expect(filled["eigene"] == "Wo fehlen uns Angebote?")
  }

  @Test("suggests the questions of the chosen indicators first, then open ones of earlier reflections")
  func suggests() throws {
    let page = SheetReading(
      QuestionsPage(
        here: Samples.here(), agreement: Samples.draft(Samples.text), roster: Samples.roster,
        earlier: ["Was fehlt uns?"], filled: QuestionsForm(Samples.text).filled))
    let first = try #require(page.html.firstRange(of: "Vorschläge aus Ihrer Auswahl"))
    let second = try #require(page.html.firstRange(of: "Offene Fragen aus früheren Reflexionen"))
    #expect(first.lowerBound < second.lowerBound)
    // The three foci ask the same; it is suggested once.
    #expect(page.count("value=\"Kommt zur Sprache, was wichtig ist?\"") == 1)
    #expect(page.contains("id=\"vorschlag-reflexion-1\""))
  }
}
