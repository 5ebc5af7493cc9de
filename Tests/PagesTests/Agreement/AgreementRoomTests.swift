import Attention
import Markup
import Pages
import Testing
import Wording

/// What every page of the rooms Tableau, Indicator and Agreement promises, in both languages.
@Suite struct AgreementRoomTests {
  typealias Samples = AgreementSamples

  @Test("keeps headings in order, ids single and references true on every page", arguments: Language.allCases)
  func isWellMade(language: Language) {
    for (name, page) in Self.pages(language) {
      let reading = SheetReading(page)
      #expect(reading.headingsAreInOrder, "\(name): \(reading.headings)")
      #expect(reading.idsAreTrue, "\(name)")
    }
  }

  @Test("has no number field, no style and no script on any page", arguments: Language.allCases)
  func hasNoPlaceForANumber(language: Language) {
    for (name, page) in Self.pages(language) {
      let html = SheetReading(page).html
      for forbidden in ["type=\"number\"", "type=\"range\"", " style=", "<script", " onclick", "inputmode=\"numeric\""]
      {
        #expect(!html.contains(forbidden), "\(name): \(forbidden)")
      }
    }
  }

  @Test("never says what the word list refuses", arguments: Language.allCases)
  func saysNothingForbidden(language: Language) {
    let refused = [
      "Kennzahlen-Cockpit", "KPI", "Dashboard", "Performance", "Benchmark", "unterzeichnen", "Monitoring",
      "Controlling",
      "Kunden", "Zielerreichung", "Fachaufsicht", "Rangliste", "bitte ", "ungültig", "leider",
    ]
    for (name, page) in Self.pages(language) {
      let main = SheetReading(page).main
      for word in refused { #expect(!main.contains(word), "\(name): \(word)") }
      #expect(main.firstMatch(of: /[A-Za-zÄÖÜäöüß][*_:·][Ii]nn?(en)?\b/) == nil, "\(name): gender symbol")
    }
  }

  @Test("speaks one language on a page, whichever it is")
  func speaksOneLanguage() {
    for (name, page) in Self.pages(.english) {
      let main = SheetReading(page).main
      for word in [">Weiter<", ">Ändern", "Zustimmung", "Fassung ", "Leitfragen", "Halbjahr 2"] {
        #expect(!main.contains(word), "\(name): \(word)")
      }
    }
  }

  @Test("escapes what people typed wherever it stands")
  func escapes() {
    var text = Samples.text
    let evil = "<b>\"x\"&</b>"
    (text.occasion, text.field, text.process, text.rhythm, text.review) = (evil, evil, evil, evil, evil)
    text.questions = [evil]
    text.contributions = [Contribution(party: Samples.team.id, text: evil)]
    text.foci = [
      Focus(
        indicator: Samples.key("wunsch"), edition: "1", measure: Samples.key("mehrfach"), question: evil, reason: evil,
        observing: evil, isResting: false)
    ]
    let agreement = Samples.draft(text, versions: [Samples.version(1, Samples.text), Samples.version(2, text)])
    for (name, page) in Self.pages(.german, agreement: agreement) {
      #expect(!SheetReading(page).html.contains("<b>"), "\(name)")
    }
  }

  /// Every page of the rooms, filled.
  static func pages(
    _ language: Language, agreement: Agreement = AgreementSamples.presented
  ) -> [(String, any Page)] {
    let here = Samples.here(language: language)
    let (tableau, roster, wording) = (TableauSamples.tableau, Samples.roster, here.wording)
    let choices = AgreementChoices(own: Samples.team, organisations: Samples.house, today: Samples.today)
    let draft = agreement.draft
    let last = agreement.versions[agreement.versions.count - 1]
    return [
      ("tableau", TableauPage(here: here, tableau: tableau, agreements: [Samples.carried], roster: roster)),
      (
        "indicator",
        IndicatorPage(
          here: here, indicator: tableau.indicators[0], tableau: tableau, agreements: [agreement], roster: roster)
      ),
      ("list", AgreementsPage(here: here, agreements: [agreement], roster: roster, tableau: tableau)),
      ("list, empty", AgreementsPage(here: here, agreements: [], roster: roster, tableau: tableau)),
      ("new", NewAgreementPage(here: here, choices: choices, filled: NewAgreementForm(choices).filled)),
      ("draft", DraftPage(here: here, agreement: agreement, roster: roster)),
      (
        "foci",
        FociPage(here: here, agreement: agreement, roster: roster, tableau: tableau, filled: FociForm(draft).filled)
      ),
      (
        "reasons",
        ReasonsPage(
          here: here, agreement: agreement, roster: roster, tableau: tableau, filled: ReasonsForm(draft).filled)
      ),
      (
        "questions",
        QuestionsPage(
          here: here, agreement: agreement, roster: roster, earlier: ["Was fehlt?"],
          filled: QuestionsForm(draft).filled)
      ),
      (
        "contributions",
        ContributionsPage(here: here, agreement: agreement, roster: roster, filled: ContributionsForm(draft).filled)
      ),
      (
        "key points",
        KeyPointsPage(here: here, agreement: agreement, roster: roster, filled: KeyPointsForm(draft, wording).filled)
      ),
      ("check", CheckPage(here: here, agreement: agreement, roster: roster, tableau: tableau)),
      (
        "check, refused",
        CheckPage(here: here, agreement: Samples.draft(), roster: roster, tableau: tableau, isRefused: true)
      ),
      ("agreement", AgreementPage(here: here, agreement: agreement, roster: roster, tableau: tableau)),
      ("version", VersionPage(here: here, agreement: agreement, version: last, roster: roster, tableau: tableau)),
      (
        "print", AgreementPrintPage(here: here, agreement: agreement, version: last, roster: roster, tableau: tableau)
      ),
      (
        "overtaken",
        OvertakenPage(
          here: here, agreement: agreement, seen: agreement.versions[0], newest: last, roster: roster,
          tableau: tableau)
      ),
      (
        "edited meanwhile",
        EditedMeanwhilePage(
          here: here, agreement: agreement, typed: Samples.emptyText, step: .questions(agreement.id),
          filled: QuestionsForm(draft).filled, roster: roster, tableau: tableau)
      ),
    ]
  }
}
