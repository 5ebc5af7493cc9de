import Attention
import Pages
import Testing
import Wording

@Suite struct DialoguePageTests {
  let samples: TalkSamples

  init() throws { samples = try TalkSamples() }

  @Test("keeps what was said under its six headings, in order, in both languages", arguments: Language.allCases)
  func keepsHeadings(language: Language) throws {
    let page = PageReading(try record(here: samples.here(language)))
    let words = Wording(language).dialogue
    let headings = Entry.Heading.allCases.map { "<h3>\(words.heading($0))</h3>" }
    var rest = page.text[...]
    for heading in headings {
      let found = try #require(rest.firstRange(of: heading), "missing: \(heading)")
      rest = rest[found.upperBound...]
    }
    #expect(page.hasOrderedHeadings)
    #expect(page.hasUniqueIDs)
    #expect(page.forbiddenWords.isEmpty)
  }

  @Test("gives decision and dissent cells of the same size, side by side, each with its reason")
  func keepsDissentBesideDecision() throws {
    let page = PageReading(try record())
    #expect(
      page.contains(
        inOrder:
          "<h3>Was wir entscheiden</h3><div class=\"gegenueber\"><div class=\"stimme\"><p class=\"art\">Entscheidung",
        "Die Ungewissheit wiegt schwerer als die Zahl der Tage.</p></div></div><div class=\"stimme\"><p class=\"art\">Abweichende Sicht · Beauftragte für Chancengleichheit",
        "Wer schlecht Deutsch liest"))
  }

  @Test("puts a dissent right beside the decision it is about, even when another decision came first")
  func putsDissentBesideItsDecision() throws {
    let second = try samples.entry(
      30, .decision, "fachkraefte", "Zweite Entscheidung", because: "Darum.", series: samples.duration, hour: 8)
    let page = PageReading(try record(entries: samples.entries() + [second]))
    #expect(page.contains(inOrder: "Zweite Entscheidung", "Ab Januar erhält jeder Antrag", "Eine Nachricht ersetzt"))
    let later = try samples.entry(
      30, .decision, "fachkraefte", "Zweite Entscheidung", because: "Darum.", series: samples.duration, hour: 11)
    let other = PageReading(try record(entries: samples.entries() + [later]))
    #expect(other.contains(inOrder: "Ab Januar erhält jeder Antrag", "Eine Nachricht ersetzt", "Zweite Entscheidung"))
  }

  @Test("puts the sides in the same order every time, whoever spoke first")
  func ordersSides() throws {
    let page = PageReading(try record(entries: samples.entries().reversed()))
    #expect(page.contains(inOrder: "Beobachtung · Fachkräfte", "Beobachtung · Leitung"))
  }

  @Test("shows an answer with its question, and one without its question all the same")
  func showsAnswers() throws {
    let lost = try samples.entry(60, .answer, "leitung", "Antwort ohne Frage", series: samples.duration, about: 999)
    let page = PageReading(try record(entries: samples.entries() + [lost]))
    #expect(
      page.contains(inOrder: "Wer prüft künftig", "Antwort · Fachkräfte", "Wir fragen zuerst die Beratungsstellen."))
    #expect(page.contains("Antwort ohne Frage"))
  }

  @Test("loses no entry, whatever it is pinned to")
  func losesNoEntry() throws {
    let elsewhere = try samples.entry(70, .observation, "leitung", "Zu einem dritten Indikator", series: nil)
    let entries = try samples.entries() + [elsewhere]
    let page = PageReading(try record(entries: entries))
    for entry in entries {
      #expect(page.text.components(of: "id=\"eintrag-\(entry.id)\"") == 1, "entry \(entry.id)")
    }
  }

  @Test("escapes whatever was said, also where it stands in an address for those who listen")
  func escapes() throws {
    let evil = try samples.entry(
      80, .openQuestion, "leitung", "<script>alert(\"1\")</script> & mehr?", series: samples.wish)
    let page = PageReading(try record(entries: [evil]))
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;"))
  }

  @Test("leaves the place and the reason of an erased entry, not its words")
  func leavesPlaceOfErased() throws {
    let entry = try samples.entry(90, .observation, "leitung", "weg", series: samples.wish)
    let erased = Entry(
      id: entry.id, kind: entry.kind, organisation: entry.organisation, office: entry.office,
      perspective: entry.perspective, recorded: entry.recorded, place: entry.place,
      content: .erased(by: .quality, rule: "Art. 17 DSGVO"), audiences: entry.audiences)
    let page = PageReading(try record(entries: [erased]))
    #expect(page.contains("id=\"eintrag-90\""))
    #expect(page.contains("gelöscht (Qualitätsmanagement, Art. 17 DSGVO)"))
  }

  @Test("says how each promise stands, with the reason where there is one")
  func saysPromiseStates() throws {
    let page = PageReading(try record())
    #expect(page.contains("<span class=\"zustand\">Neu</span>"))
    #expect(page.contains("<span class=\"zustand\">Nicht möglich: Mittel fehlen bis März</span>"))
    #expect(page.contains("href=\"/zusagen/21\""))
  }

  @Test("shows question, sentence, what the indicator does not show, and the data as they stand")
  func showsContext() throws {
    let page = PageReading(try record())
    #expect(page.contains("Wie lange leben Menschen in Ungewissheit"))
    #expect(page.contains("In Worten:</strong> "))
    #expect(page.contains("zwischen 20 und 37 Tagen"))
    #expect(page.contains("Was er nicht zeigt:</strong> Der Median verdeckt lange Fälle."))
    #expect(page.contains("Stand der Werte: 7. Dezember 2026."))
    #expect(page.contains("<svg class=\"bild klein-bild\""))
    #expect(page.contains("/vereinbarungen/5/verlauf/bearbeitungsdauer-leistung/median?von=2025-07&amp;bis=2026-04"))
    #expect(page.contains("Zu diesem Abschnitt liegen noch keine Werte vor."), "the second item has no chart")
  }

  @Test("keeps the state of the data once the dialogue is closed")
  func keepsDataState() throws {
    let page = PageReading(try record(dialogue: samples.closed(samples.dialogue)))
    #expect(page.contains("Stand beim Dialog: 7. Dezember 2026."))
    #expect(page.contains("Abgeschlossen am 8. Dezember 2026"))
    #expect(!page.contains("Dialog abschließen"))
    #expect(!page.contains("Vorbereitung ändern"))
  }

  @Test("names figures that were revised since, then and now (promise 4)")
  func namesRevisions() throws {
    let page = PageReading(try record(dialogue: samples.closed(samples.dialogue), revised: true))
    #expect(page.contains(inOrder: "Damals stand", "August 2025", "29 Tage", "Heute steht dort", "31 Tage"))
    #expect(!PageReading(try record(dialogue: samples.closed(samples.dialogue))).contains("Heute steht dort"))
  }

  @Test("takes additions after the end and marks them with their day")
  func takesAdditions() throws {
    let added = try samples.entry(50, .observation, "leitung", "Nachgetragen.", series: samples.duration, hour: 40)
    let page = PageReading(
      try record(dialogue: samples.closed(samples.dialogue), entries: samples.entries() + [added]))
    #expect(page.contains(inOrder: "Nachgetragen.", "Nachtrag vom 9. Dezember 2026"))
    #expect(page.text.components(of: "Nachtrag vom") == 1, "only what came after the end is an addition")
    #expect(page.text.components(of: "<summary>Nachtrag festhalten</summary>") == 3)
  }

  @Test("asks to begin when nothing has been said yet")
  func asksToBegin() throws {
    let page = PageReading(
      DialoguePage(
        here: samples.here(), dialogue: samples.dialogue, agreement: samples.agreement, guide: samples.guide,
        names: samples.names, entries: []))
    #expect(page.text.components(of: "Hier ist noch nichts festgehalten.") == 3)
    #expect(page.contains("Eintrag festhalten"))
    #expect(page.hasOrderedHeadings)
  }

  @Test("has one form per item and one for the whole, every perspective to choose from, and says who will read")
  func hasForms() throws {
    let page = PageReading(try record())
    for place in 0...2 {
      #expect(page.contains("<input type=\"hidden\" name=\"punkt\" value=\"\(place)\">"))
      #expect(page.contains("<select id=\"art-\(place)\""))
    }
    #expect(page.text.components(of: "<option value=\"leistungsberechtigte\">") == 3)
    #expect(page.contains("Die Parteien dieser Vereinbarung: Team Nordstadt, Jobcenter Musterkreis und Personalrat."))
    #expect(page.text.components(of: "name=\"token\" value=\"siegel-1\"") == 4, "three forms and the sign-out")
  }

  @Test("says who reads where one side talks on its own, and marks what stays there (promise 5)")
  func saysWhoReads() throws {
    let alone = try TalkSamples.guide(id: "team-reflexion", title: "Team-Reflexion", sides: .one)
    let inside = try samples.entry(61, .observation, "fachkraefte", "Wir sind müde.", series: samples.wish)
    let kept = Entry(
      id: inside.id, kind: inside.kind, organisation: inside.organisation, office: inside.office,
      perspective: inside.perspective, recorded: inside.recorded, place: inside.place, content: inside.content,
      audiences: [.team(samples.team.id)])
    let page = PageReading(
      DialoguePage(
        here: samples.here(), dialogue: samples.dialogue, agreement: samples.agreement, guide: alone,
        names: samples.names, entries: [kept]))
    #expect(page.contains("Zuerst nur Team Nordstadt. Was darüber hinausgeht, geben Sie selbst frei."))
    #expect(page.contains("id=\"parteien-1\""))
    #expect(
      page.contains(inOrder: "Wir sind müde.", "Nur Team Nordstadt liest das.", "href=\"/reflexionen/61/freigabe\""))
    #expect(!PageReading(try record()).contains("id=\"parteien-1\""))
    #expect(!PageReading(try record()).contains("liest das."))
  }

  @Test("has no form and no way to close for those who only read")
  func hasNoFormForReaders() throws {
    let page = PageReading(try record(here: samples.here(isParty: false)))
    #expect(!page.contains("name=\"punkt\""))
    #expect(!page.contains("/abschluss"))
    #expect(!page.contains("/zusagen/"))
  }

  @Test("gives back what was typed, with the fault at its field and in the summary")
  func givesBackWhatWasTyped() throws {
    let filled = Filled(
      ["punkt": ["1"], "art-1": ["entscheidung"], "sicht-1": ["leitung"], "text-1": ["Wir rufen zurück."]],
      faults: [FormFault("weil-1", "Nennen Sie den Grund der Entscheidung")])
    let page = PageReading(try record(filled: filled))
    #expect(page.contains("<title>Fehler: Dialog am 8. Dezember 2026"))
    #expect(page.contains("<a href=\"#weil-1\">Nennen Sie den Grund der Entscheidung</a>"))
    #expect(page.contains("<option value=\"entscheidung\" selected>"))
    #expect(page.contains("Wir rufen zurück."))
    #expect(
      page.contains(
        "id=\"weil-1\" name=\"weil-1\" rows=\"4\" aria-describedby=\"weil-1-hinweis weil-1-fehler\" aria-invalid=\"true\""
      ))
    #expect(page.hasUniqueIDs)
  }

  @Test("opens the form of an addition that is not finished")
  func opensUnfinishedAddition() throws {
    let filled = Filled(["punkt": ["2"]], faults: [FormFault("art-2", "Wählen Sie, was Sie festhalten")])
    let page = PageReading(try record(dialogue: samples.closed(samples.dialogue), filled: filled))
    #expect(page.text.components(of: "<details open>") == 1)
  }

  private func record(
    here: Surroundings? = nil, dialogue: Dialogue? = nil, entries: [Entry]? = nil, revised: Bool = false,
    filled: Filled = Filled()
  ) throws -> DialoguePage {
    DialoguePage(
      here: here ?? samples.here(), dialogue: dialogue ?? samples.dialogue, agreement: samples.agreement,
      guide: samples.guide, names: samples.names, entries: try entries ?? samples.entries(),
      promises: try samples.promises(), glances: try samples.glances(revised: revised),
      asOf: samples.day.adding(days: -1),
      filled: filled)
  }
}

extension String {
  /// How often a part stands in the text.
  func components(of part: String) -> Int { ranges(of: part).count }
}
