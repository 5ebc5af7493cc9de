import Attention
import Pages
import Testing
import Wording

@Suite struct DiscoursePageTests {
  let samples: TalkSamples
  let entries: [Entry]

  init() throws {
    samples = try TalkSamples()
    entries = try samples.entries() + samples.reflections()
  }

  @Test("begins with counts of talk in words")
  func beginsWithCounts() throws {
    #expect(
      try page().contains("<p class=\"einleitung\">2 Reflexionen, 12 Einträge aus Dialogen, 3 offene Fragen.</p>"))
    #expect(
      try page(.english).contains(
        "<p class=\"einleitung\">2 reflections, 12 entries from dialogues, 3 open questions.</p>"))
  }

  @Test("keeps dimensions in the order of the tableau, also those nobody spoke about", arguments: Language.allCases)
  func keepsOrder(language: Language) throws {
    let page = try page(language)
    let titles = samples.tableau.dimensions.map {
      "<strong>\(Wording(language).breakable($0.title[language]))</strong>"
    }
    #expect(page.contains(inOrder: titles[0], titles[1], titles[2], Wording(language).discourse.nobodySpoke))
    #expect(page.hasOrderedHeadings)
    #expect(page.hasUniqueIDs)
    #expect(page.forbiddenWords.isEmpty)
  }

  @Test("draws a dot for each passage of the whole organisation and says their number in words")
  func drawsDots() throws {
    let page = try page()
    #expect(page.contains("viewBox=\"0 0 168 48\" role=\"img\" aria-label=\"11 Einträge im Dialog\""))
    #expect(page.contains("aria-label=\"2 Reflexionen und 1 Eintrag im Dialog\""))
    #expect(page.contains("aria-label=\"keine Stelle\""))
  }

  @Test("gives every passage its words, its voice, its stretch and the way to its place")
  func givesPassages() throws {
    let page = try page()
    #expect(page.contains("Ein ausgefülltes Feld sagt noch nicht, ob jemand gefragt hat."))
    #expect(page.contains("Dauer bis zur Entscheidung, Juli 2025 bis April 2026"))
    #expect(page.contains("href=\"/dialoge/7#eintrag-11\""))
    #expect(page.contains("href=\"/vereinbarungen/5/verlauf/eigener-wunsch/im-plan\""))
  }

  @Test("leads nobody into an agreement that is closed to them")
  func leadsNobodyAstray() throws {
    let page = PageReading(
      DiscoursePage(here: samples.here(isParty: false), discourse: try samples.discourse(entries), names: samples.names)
    )
    #expect(page.contains("Ein ausgefülltes Feld"))
    #expect(!page.contains("/dialoge/7#"))
    #expect(!page.contains("/vereinbarungen/5"))
  }

  @Test("names organisation and office where somebody wrote for themselves, else the perspective alone")
  func namesVoices() throws {
    let page = try page()
    #expect(page.contains(inOrder: "Woran merken Menschen", "Team Nordstadt, Fachkraft"))
    #expect(
      page.contains(
        inOrder: "Der Plan war fertig, als ich kam.", "<strong>Beobachtung</strong><br>Leistungsberechtigte"))
  }

  @Test("keeps a dissent as large as what it dissents from (promise 6)")
  func keepsDissent() throws {
    let page = try page()
    #expect(page.contains("<div class=\"stelle\" id=\"stelle-15\"><div><p class=\"zitat\">Ab Januar"))
    #expect(
      page.contains(
        "<div class=\"stelle\" id=\"stelle-16\"><div><p class=\"zitat\">Eine Nachricht ersetzt kein Gespräch."))
  }

  @Test("lets questions wait until an answer is released")
  func letsQuestionsWait() throws {
    let page = try page()
    #expect(page.contains("2 Fragen warten"))
    #expect(
      page.contains(
        "Wie erfahren wir von denen, die keinen Antrag gestellt haben?<span class=\"klein leise\">seit 8. Dezember 2026"
      ))
    #expect(!page.contains("bevor sie beginnt?<span"), "this one has an answer")
    #expect(
      page.contains(inOrder: "bevor sie beginnt?", "Antwort · Fachkräfte", "Wir fragen zuerst die Beratungsstellen."))
  }

  @Test("shows one kind or one dimension when the address asks for it")
  func filters() throws {
    let page = try page(filter: DiscourseFilter(art: "offene-frage", dimension: "wahlfreiheit", in: samples.tableau))
    #expect(page.contains("id=\"stelle-32\""))
    #expect(!page.contains("id=\"stelle-17\""))
    #expect(!page.contains("id=\"stelle-31\""))
    #expect(page.contains("href=\"/wirkungsdiskurs/2026-2?art=offene-frage#stellen\""))
    #expect(page.contains("href=\"/wirkungsdiskurs/2026-2?dimension=wahlfreiheit#stellen\""))
    #expect(page.contains("12 Einträge aus Dialogen"), "the counts are those of the whole half-year")
  }

  @Test("shows everything when the address asks for something unknown")
  func showsEverything() {
    #expect(DiscourseFilter(art: "<b>", dimension: "gibt-es-nicht", in: samples.tableau) == DiscourseFilter())
  }

  @Test("leads back when nothing fits the choice")
  func leadsBack() throws {
    let page = try page(filter: DiscourseFilter(art: "deutung", dimension: "wahlfreiheit", in: samples.tableau))
    #expect(
      page.contains(inOrder: "Zu dieser Auswahl gibt es keine Stelle.", "href=\"/wirkungsdiskurs/2026-2#stellen\""))
  }

  @Test("names foci nobody spoke about with what they do not show")
  func namesSilentFoci() throws {
    let page = try page(focused: [Key("kinder-teilhabe"), Key("eigener-wunsch")])
    #expect(
      page.contains(inOrder: "über die niemand sprach", "Kinder mit Teilhabeleistung", "Ein Antrag ist nicht Freude."))
    #expect(!page.contains("href=\"/indikatoren/eigener-wunsch\""))
  }

  @Test("counts promises of all sides together, never per side (promise 2)")
  func countsPromisesTogether() throws {
    let page = try page()
    #expect(page.contains("2 Zusagen insgesamt: 1 neu und 1 nicht möglich. Je Seite zählen wir nicht."))
    #expect(page.contains(inOrder: "<h3>Fachkräfte</h3>", "<h3>Leitung</h3>", "Nicht möglich: Mittel fehlen bis März"))
  }

  @Test("says who of those without accounts was not heard")
  func saysWhoWasNotHeard() throws {
    let heard = try page()
    #expect(!heard.contains("nicht zu Wort gekommen"))
    let silent = PageReading(
      DiscoursePage(
        here: samples.here(), discourse: try samples.discourse(try samples.reflections()), names: samples.names))
    #expect(silent.contains(inOrder: "<strong>Leistungsberechtigte</strong>", "nicht zu Wort gekommen"))
    #expect(!silent.contains("<strong>Kommune</strong>"))
  }

  @Test("says when nothing was released")
  func saysWhenEmpty() throws {
    let page = PageReading(
      DiscoursePage(here: samples.here(), discourse: try samples.discourse([]), names: samples.names))
    #expect(page.contains("In diesem Halbjahr ist noch keine Reflexion freigegeben."))
    #expect(!page.contains("id=\"stellen\""))
    #expect(page.hasOrderedHeadings)
    let list = PageReading(DiscoursesPage(here: samples.here(), halfYears: []))
    #expect(list.contains(inOrder: "Noch ist nichts", "href=\"/dialoge\""))
  }

  @Test("lists half-years, the latest first")
  func listsHalfYears() throws {
    let halfYears = try ["2026-H1", "2026-H2"].map { try TalkSamples.the(Period($0)) }
    let page = PageReading(DiscoursesPage(here: samples.here(), halfYears: halfYears))
    #expect(
      page.contains(inOrder: "/wirkungsdiskurs/2026-2\">2. Halbjahr 2026", "/wirkungsdiskurs/2026-1\">1. Halbjahr 2026")
    )
  }

  private func page(
    _ language: Language = .german, focused: [Key<Indicator>] = [], filter: DiscourseFilter = DiscourseFilter()
  ) throws -> PageReading {
    PageReading(
      DiscoursePage(
        here: samples.here(language), discourse: try samples.discourse(entries), names: samples.names,
        promises: try samples.promises(), focused: focused, filter: filter))
  }
}
