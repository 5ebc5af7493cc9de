import Attention
import Pages
import Testing

@Suite struct AgreementPageTests {
  typealias Samples = AgreementSamples

  @Test("says on its face which kind it is, which version, which state, and that it holds no target values")
  func saysWhatItIs() {
    let page = reading(Samples.presented)
    #expect(page.contains("Innerhalb eines Jobcenters · Fassung 2 · "))
    #expect(page.contains("<span class=\"zustand zustand-offen\">Zustimmung offen</span>"))
    #expect(page.contains("<h1>Worauf wir im 1. Halbjahr 2027 gemeinsam achten</h1>"))
    #expect(page.contains("<strong>Diese Vereinbarung enthält keine Zielwerte.</strong>"))
    #expect(page.contains("nach §\u{A0}48b\u{A0}SGB\u{A0}II bestehen daneben. Diese Vereinbarung ersetzt sie nicht."))
  }

  @Test("shows each focus with question, reason, way of observing and what it hides, and names the resting one")
  func showsFoci() {
    let page = reading(Samples.presented)
    #expect(page.contains("Unsere drei Fokusindikatoren"))
    #expect(page.contains("<a href=\"/vereinbarungen/7/verlauf/wunsch/mehrfach\">Eigener Wunsch</a>"))
    #expect(page.contains("<strong>Messgröße:</strong> Messgröße mehrfach"))
    #expect(page.contains("<strong>Warum wir darauf achten:</strong> Wer Halt hat, traut sich mehr."))
    #expect(page.contains("<strong>Was er nicht zeigt:</strong> Was Sozialer Rückhalt verdeckt."))
    #expect(page.contains("<span class=\"zustand zustand-ruht\">Ruht</span>"))
    #expect(page.count("<article class=\"fokus ohne-bild\"") == 3)
  }

  @Test("draws a small curve where there are figures, with the range and how often it was spoken about")
  func drawsCurve() throws {
    let key = Samples.text.foci[0].series
    let definition = try #require(TableauSamples.tableau.definition(of: key))
    let first = Period(.quarter, holding: 2025, 1)
    let series = try Series(
      organisation: Samples.team.id, definition: definition,
      observations: [31, 44, 57].enumerated().map { place, value in
        let finding = Finding.measured(.figure(value, cases: nil), .final)
        return Observation(period: first.advanced(by: place), finding: finding, vintage: ID(1))
      })
    let curve = FocusCurve(Curve(series), panel: nil, reflections: [])
    let page = SheetReading(
      AgreementPage(
        here: Samples.here(), agreement: Samples.presented, roster: Samples.roster, tableau: TableauSamples.tableau,
        curves: [key: curve]))
    #expect(page.count("<article class=\"fokus\" ") == 1)
    #expect(page.count("<figure class=\"fokus-bild\"") == 1)
    #expect(
      page.contains(
        "<figcaption id=\"f-wunsch-mehrfach-text\">Zwischen 31 und 57 Prozent. Noch keine Reflexion</figcaption>"))
    #expect(page.idsAreTrue)
  }

  @Test("shows both sides with their contributions and their consent")
  func showsBothSides() {
    let page = reading(Samples.presented)
    #expect(page.contains("<h3 id=\"b-2\">Team Perspektive U25</h3>"))
    #expect(page.contains("<li>hält in der Terminplanung Zeit frei, auch bei Vertretung</li>"))
    #expect(page.contains("<strong>Jobcenter Musterkreis</strong>, Samira Okafor, Leitung"))
    #expect(page.contains("hat am 18. November 2026 zugestimmt"))
    #expect(page.contains("Zustimmung steht aus"))
  }

  @Test("lets the open side consent to exactly this wording")
  func letsConsent() {
    let page = reading(Samples.presented)
    #expect(page.contains("action=\"/vereinbarungen/7/fassungen/2/zustimmung\""))
    #expect(page.contains("name=\"pruefsumme\" value=\"c0ffee00d15ea5e2\""))
    #expect(page.contains("Ich habe Fassung 2 mit dem Team besprochen"))
    #expect(page.contains(">Fassung 2 zustimmen</button>"))
  }

  @Test("has no consent form for a side that has consented, a voice, or an office without the right")
  func hidesConsent() {
    let button = "zustimmen</button>"
    #expect(!reading(Samples.presented, here: Samples.here(.management, of: Samples.jobcenter)).contains(button))
    #expect(!reading(Samples.presented, here: Samples.here(.advisoryVoice, of: Samples.board)).contains(button))
    let caseworker = reading(Samples.presented, here: Samples.here(.caseworker, mayConsent: false))
    #expect(!caseworker.contains(button))
    #expect(caseworker.contains("Für Team Perspektive U25 stimmt zu, wem dieses Recht dort gegeben ist."))
  }

  @Test("asks to have discussed it first, at the box and above the heading")
  func asksToDiscuss() throws {
    let version = try #require(Samples.presented.versions.last)
    let form = ConsentForm(Filled(["pruefsumme": [version.digest]]))
    do {
      _ = try form.digest(of: version, Samples.here().wording)
      Issue.record("consent without having discussed it")
    } catch {
      let page = SheetReading(
        AgreementPage(
          here: Samples.here(), agreement: Samples.presented, roster: Samples.roster,
          tableau: TableauSamples.tableau, filled: form.filled.with(error)))
      #expect(page.contains("<a href=\"#besprochen\">Bestätigen Sie, dass Sie Fassung 2 besprochen haben</a>"))
      #expect(page.contains("id=\"besprochen\" name=\"besprochen\" value=\"ja\" aria-invalid=\"true\""))
    }
    let confirmed = ConsentForm(Filled(["pruefsumme": [version.digest], "besprochen": ["ja"]]))
    #expect(try confirmed.digest(of: version, Samples.here().wording) == version.digest)
  }

  @Test("keeps what was agreed in front while a newer version waits")
  func keepsCarriedInFront() {
    var newer = Samples.text
    newer.questions = ["Was ist neu?"]
    let agreement = Samples.draft(
      newer,
      versions: [
        Samples.version(1, Samples.text, consents: [Samples.team, Samples.jobcenter]), Samples.version(2, newer),
      ])
    let page = reading(agreement)
    #expect(!page.contains("Was ist neu?"))
    #expect(page.contains("Fassung 2 liegt vor und wartet auf Zustimmung."))
    #expect(page.contains("<a href=\"/vereinbarungen/7/fassungen/2\">Fassung 2 lesen</a>"))
    #expect(!page.contains("zustimmen</button>"))
  }

  @Test("opens the first dialogue once the agreement is carried")
  func opensDialogue() {
    #expect(
      reading(Samples.presented).contains(
        "<span>Dialog vorbereiten</span><span class=\"leise\">Noch nicht möglich</span>"))
    #expect(reading(Samples.carried).contains("<a href=\"/dialoge/neu?vereinbarung=7\">Dialog vorbereiten</a>"))
  }

  @Test("shows nothing of a draft that was never presented, not even to a consulted voice")
  func hidesDraft() {
    let draft = Samples.draft(Samples.text)
    let voice = reading(draft, here: Samples.here(.advisoryVoice, of: Samples.board))
    #expect(voice.contains("Diese Vereinbarung wird noch geschrieben."))
    #expect(!voice.contains("Zeitdruck"))
    #expect(!voice.contains("/entwurf"))
    #expect(
      reading(draft).contains("<a class=\"knopf\" href=\"/vereinbarungen/7/entwurf\">Am Entwurf weiterschreiben</a>"))
  }

  @Test("names what each version changed, and says when an indicator has changed or gone")
  func namesChanges() {
    #expect(reading(Samples.presented).contains("</a> vom 13. November 2026, geändert: Leitfragen</li>"))
    var text = Samples.text
    text.foci[0] = Samples.focus("verschwunden", "alt", reason: "weil")
    text.foci[1] = Focus(
      indicator: Samples.key("rueckhalt"), edition: "0", measure: Samples.key("antworten"), question: "Was?",
      reason: "weil", observing: "", isResting: false)
    let page = reading(Samples.draft(text, versions: [Samples.version(1, text)]))
    #expect(page.contains("Dieser Indikator steht nicht mehr im Tableau. Was vereinbart wurde, bleibt."))
    #expect(page.contains("Gewählt wurde Textfassung 0 des Indikators. Im Tableau steht inzwischen Textfassung 1."))
  }

  private func reading(_ agreement: Agreement, here: Surroundings = Samples.here()) -> SheetReading {
    SheetReading(
      AgreementPage(here: here, agreement: agreement, roster: Samples.roster, tableau: TableauSamples.tableau))
  }
}
