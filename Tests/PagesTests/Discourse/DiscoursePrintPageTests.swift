import Attention
import Pages
import Testing
import Wording

@Suite struct DiscoursePrintPageTests {
  @Test(
    "puts each indicator on paper with what it hides and the time around it (promise 8)", arguments: Language.allCases)
  func printsContext(language: Language) throws {
    let samples = try TalkSamples()
    let page = PageReading(try paper(samples, language, events: [try event(samples)]))
    for key in ["bearbeitungsdauer-leistung", "eigener-wunsch"] {
      let indicator = try #require(samples.tableau[try Key<Indicator>(key)])
      #expect(
        page.contains(inOrder: indicator.title[language], indicator.question[language], indicator.hides[language]))
    }
    #expect(page.contains(inOrder: Wording(language).discourse.theTime, "Umstellung auf die elektronische Akte"))
    #expect(page.hasOrderedHeadings)
    #expect(page.forbiddenWords.isEmpty)
  }

  @Test("says how it came about and what is absent")
  func saysMethod() throws {
    let samples = try TalkSamples()
    let page = PageReading(try paper(samples, .german, events: []))
    for line in Wording(.german).discourse.methodLines { #expect(page.contains(line)) }
    #expect(page.contains("Zielwerte, Ränge und Vergleiche zwischen Teams. Sie wären hier ohne Aussage."))
    #expect(page.contains("Für dieses Halbjahr ist kein Ereignis festgehalten."))
  }

  @Test("keeps every released passage, answers with their questions, and what nobody spoke about")
  func keepsEverything() throws {
    let samples = try TalkSamples()
    let page = PageReading(try paper(samples, .german, events: []))
    for entry in try samples.entries() + samples.reflections() {
      #expect(page.contains(try #require(entry.said).text))
    }
    #expect(page.contains(inOrder: "bevor sie beginnt?", "Wir fragen zuerst"))
    #expect(page.contains(inOrder: "Worüber niemand sprach", "Verwirklichung"))
    #expect(page.text.ranges(of: "<form").count == 1, "nothing but the sign-out, which is not printed")
  }

  private func paper(_ samples: TalkSamples, _ language: Language, events: [Event]) throws -> DiscoursePrintPage {
    DiscoursePrintPage(
      here: samples.here(language), discourse: try samples.discourse(try samples.entries() + samples.reflections()),
      names: samples.names, promises: try samples.promises(), events: events)
  }

  private func event(_ samples: TalkSamples) throws -> Event {
    Event(
      id: .noted(ID(1)), organisation: samples.jobcenter.id, first: try TalkSamples.the(Day(2026, 7, 1)), last: nil,
      kind: .organisation, title: "Umstellung auf die elektronische Akte", text: "Beide Wege nebeneinander.",
      source: "",
      affects: [])
  }
}
