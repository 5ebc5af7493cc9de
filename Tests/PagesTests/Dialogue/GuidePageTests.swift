import Attention
import Pages
import Testing
import Wording

@Suite struct GuidePageTests {
  @Test(
    "shows purpose, roles, phases, questions, what to record, what not, and the rules", arguments: Language.allCases)
  func showsWholeGuide(language: Language) throws {
    let samples = try TalkSamples()
    let page = PageReading(GuidePage(here: samples.here(language), guide: samples.guide, names: samples.names))
    let texts =
      [samples.guide.title, samples.guide.purpose, samples.guide.basedOn, samples.guide.audience]
      + samples.guide.record + samples.guide.notRecorded + samples.guide.rules + samples.guide.questions
      + samples.guide.phases.all.flatMap { [$0.title, $0.does] } + samples.guide.roles.map(\.does)
    for text in texts {
      let shown = text[language].replacing("Rahmenbedingung", with: "")
      #expect(page.text.replacing("Rahmenbedingung", with: "").contains(shown), "missing: \(shown)")
    }
    #expect(page.hasOrderedHeadings)
    #expect(page.hasUniqueIDs)
    #expect(page.forbiddenWords.isEmpty)
  }

  @Test("makes each phase as wide as its minutes, in steps of five")
  func makesPhasesAsWideAsMinutes() throws {
    let samples = try TalkSamples()
    let page = PageReading(GuidePage(here: samples.here(), guide: samples.guide, names: samples.names))
    let widths = page.text.matches(of: /class="zeit-(\d+)"/).map { String($0.1) }
    #expect(widths == ["4", "4", "8", "6", "5", "3"])
    #expect(!page.contains("style="))
  }

  @Test("offers to prepare a dialogue only to those who may")
  func offersPreparation() throws {
    let samples = try TalkSamples()
    let link = "href=\"/dialoge/neu\""
    func page(_ here: Surroundings) -> PageReading {
      PageReading(GuidePage(here: here, guide: samples.guide, names: samples.names))
    }
    #expect(page(samples.here()).contains(link))
    #expect(!page(samples.here(office: .caseworker)).contains(link))
    #expect(!page(samples.here(isParty: false)).contains(link))
  }

  @Test("lists guides with what they take, and says so when there are none")
  func listsGuides() throws {
    let samples = try TalkSamples()
    let page = PageReading(GuidesPage(here: samples.here(), guides: [samples.guide, samples.alone]))
    #expect(page.contains("href=\"/leitfaeden/bilateraler-steuerungsdialog\""))
    #expect(page.contains("6 Phasen, 150 Minuten · Zwei Seiten · Höchstens drei Indikatoren"))
    #expect(page.contains("Zwei Seiten · Ohne Indikator"))
    #expect(PageReading(GuidesPage(here: samples.here(), guides: [])).contains("noch kein Leitfaden"))
  }

  @Test("leads Datenpflege to no page that is closed to it")
  func hidesDialoguesFromDataStewards() throws {
    let samples = try TalkSamples()
    let page = PageReading(GuidesPage(here: samples.here(office: .dataSteward), guides: [samples.guide]))
    #expect(!page.contains("href=\"/dialoge\""))
  }
}
