import Attention
import Pages
import Testing
import Wording

@Suite struct DialoguesPageTests {
  @Test("parts next, unfinished and past dialogues and names their agreement", arguments: Language.allCases)
  func partsByTime(language: Language) throws {
    let samples = try TalkSamples()
    let wording = Wording(language)
    let unfinished = dialogue(8, on: samples.day.adding(days: -20), closed: nil, samples)
    let past = dialogue(9, on: samples.day.adding(days: -90), closed: Moment(samples.day), samples)
    let page = PageReading(
      DialoguesPage(
        here: samples.here(language), dialogues: [past, unfinished, samples.dialogue], agreements: [samples.agreement],
        guides: [samples.guide], names: samples.names))
    #expect(
      page.contains(
        inOrder: wording.dialogue.next, "/dialoge/7\"", wording.dialogue.unfinished, "/dialoge/8\"",
        wording.dialogue.past, "/dialoge/9\""))
    #expect(page.contains(wording.say("Team Nordstadt, 2. Halbjahr 2026", "Team Nordstadt, second half of 2026")))
    #expect(page.hasOrderedHeadings)
    #expect(page.forbiddenWords.isEmpty)
  }

  @Test("names agreed days that nobody has prepared yet, and leads to their preparation")
  func namesAgreedDays() throws {
    let samples = try TalkSamples()
    let page = PageReading(
      DialoguesPage(
        here: samples.here(), dialogues: [samples.dialogue], agreements: [samples.agreement], guides: [samples.guide],
        names: samples.names))
    #expect(page.contains("Dienstag, 9. Februar 2027"))
    #expect(page.contains("href=\"/dialoge/neu?vereinbarung=5\""))
    #expect(!page.contains("Dienstag, 8. Dezember 2026"), "a prepared day is not named twice")
  }

  @Test("says in its empty state what to do, for those who may prepare and for those who may not")
  func saysWhatToDoWhenEmpty() throws {
    let samples = try TalkSamples()
    func page(isParty: Bool) -> PageReading {
      PageReading(
        DialoguesPage(
          here: samples.here(isParty: isParty), dialogues: [], agreements: [], guides: [], names: samples.names))
    }
    #expect(page(isParty: true).contains(inOrder: "Noch kein Dialog.", "href=\"/dialoge/neu\""))
    #expect(page(isParty: false).contains(inOrder: "Noch kein Dialog.", "href=\"/vereinbarungen\""))
    #expect(!page(isParty: false).contains("/dialoge/neu"))
  }

  private func dialogue(_ id: Int64, on day: Day, closed: Moment?, _ samples: TalkSamples) -> Dialogue {
    Dialogue(
      id: ID(id), agreement: samples.agreement.id, guide: samples.guide.id, day: day, place: "", participants: [],
      items: [], conditions: [], closed: closed, known: nil)
  }
}
