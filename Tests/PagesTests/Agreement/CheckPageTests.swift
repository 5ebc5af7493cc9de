import Attention
import Pages
import Testing

@Suite struct CheckPageTests {
  typealias Samples = AgreementSamples

  @Test("leads from what is still open to the step where it can be put right")
  func leadsToSteps() {
    var text = Samples.text
    text.foci = [Samples.focus("wunsch", "mehrfach", reason: "")]
    (text.questions, text.dialogueDays) = ([], [])
    text.contributions.removeLast()
    let page = reading(Samples.draft(text))
    for link in [
      "<a href=\"/vereinbarungen/7/fokus\">Wählen Sie mindestens drei Indikatoren. Zurzeit ist es 1</a>",
      "<a href=\"/vereinbarungen/7/fokus/gruende\">Schreiben Sie zu „Eigener Wunsch“ in einem Satz, warum Sie darauf achten</a>",
      "<a href=\"/vereinbarungen/7/leitfragen\">Halten Sie mindestens eine Leitfrage fest</a>",
      "<a href=\"/vereinbarungen/7/beitraege\">Schreiben Sie auf, was Jobcenter Musterkreis beiträgt</a>",
      "<a href=\"/vereinbarungen/7/eckpunkte\">Nennen Sie mindestens einen Tag für einen Dialog</a>",
    ] {
      #expect(page.contains(link))
    }
    #expect(!page.contains("<title>Fehler"))
    #expect(page.contains(">Fassung 1 vorlegen</button>"))
  }

  @Test("counts two chosen indicators in the words of the interface")
  func countsTwo() {
    var text = Samples.text
    text.foci = Array(text.foci.prefix(2))
    #expect(reading(Samples.draft(text)).contains("Wählen Sie mindestens drei Indikatoren. Zurzeit sind es 2"))
  }

  @Test("lifts what is open above the heading once somebody tried to present it")
  func refuses() {
    let page = reading(Samples.draft(), isRefused: true)
    #expect(page.contains("<title>Fehler: Angaben prüfen"))
    #expect(page.contains("<a href=\"#fokus\">Wählen Sie mindestens drei Indikatoren. Zurzeit sind es 0</a>"))
    #expect(page.contains("<div id=\"fokus\" tabindex=\"-1\">"))
    #expect(!page.contains("Vor dem Vorlegen ist noch offen"))
  }

  @Test("says above the button what presenting means, and names what each change changes")
  func saysWhatPresentingMeans() {
    let page = reading(Samples.draft(Samples.text))
    #expect(
      page.contains(
        "Mit dem Vorlegen steht der Text fest, und auch die beratenden Stimmen können ihn lesen."))
    #expect(page.contains("Ändern<span class=\"nur-vorlesen\">: Leitfragen</span>"))
    #expect(page.contains("Alle gewählten sind begründet"))
    #expect(!page.contains("Vor dem Vorlegen ist noch offen"))
  }

  @Test("has no button for those who may not present, nor for the wording of the last version")
  func hasNoButton() {
    let caseworker = reading(Samples.draft(Samples.text), office: .caseworker)
    #expect(!caseworker.contains("vorlegen</button>"))
    #expect(caseworker.contains("Vorlegen können Teamleitung und Leitung der beiden Seiten."))
    let same = reading(Samples.draft(Samples.text, versions: [Samples.version(1, Samples.text)]))
    #expect(!same.contains("vorlegen</button>"))
    #expect(same.contains("Der Entwurf hat denselben Wortlaut wie Fassung 1."))
  }

  @Test("says when the draft was changed between reading and presenting")
  func saysChangedMeanwhile() {
    let page = SheetReading(
      CheckPage(
        here: Samples.here(), agreement: Samples.draft(Samples.text), roster: Samples.roster,
        tableau: TableauSamples.tableau, isChangedMeanwhile: true))
    #expect(page.contains("Der Entwurf wurde inzwischen geändert; vorgelegt ist noch nichts."))
  }

  private func reading(
    _ agreement: Agreement, office: Office = .teamLead, isRefused: Bool = false
  ) -> SheetReading {
    SheetReading(
      CheckPage(
        here: Samples.here(office), agreement: agreement, roster: Samples.roster, tableau: TableauSamples.tableau,
        isRefused: isRefused))
  }
}
