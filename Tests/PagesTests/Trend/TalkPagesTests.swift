import Attention
import Markup
import Testing
import Wording

@testable import Pages

/// The pages behind the links of a thread: answer, sealed draft, release.
@Suite struct TalkPagesTests {
  private func place() throws -> TalkPlace {
    TalkPlace(
      agreement: TrendSamples.agreementID, agreementTitle: "Team Nordstadt, 2. Halbjahr 2026",
      indicator: try TrendSamples.tableau().indicators[0], measure: try Key("anteil"), readers: TrendSamples.readers)
  }

  private func text(_ page: any Page) -> String { Sheet(page).document().string }

  @Test("quotes the reflection above the answer and offers dissent beside it", arguments: Language.allCases)
  func quotesTheReflection(language: Language) throws {
    let page = AnswerPage(
      try TrendSamples.surroundings(language), reflection: try TrendSamples.reflections()[1], place: try place())
    let text = text(page)
    #expect(text.contains("<blockquote class=\"zitat\"><p>Seit die neue"))
    #expect(text.contains("value=\"antwort\" checked") && text.contains("value=\"abweichende-sicht\""))
    #expect(text.contains("action=\"/reflexionen/102/antwort\""))
    #expect(text.contains("href=\"/vereinbarungen/7/verlauf/eigene-worte/anteil#reflexion-2\""))
    #expect(text.contains(language == .german ? "Antwort festhalten</button>" : "Record answer</button>"))
  }

  @Test("keeps an answer that is still open")
  func keepsAnOpenAnswer() throws {
    let form = Filled(
      ["art": ["abweichende-sicht"], "text": ["Nein."]],
      faults: [FormFault("warum", "Schreiben Sie, warum Sie es anders sehen")])
    let text = text(
      AnswerPage(
        try TrendSamples.surroundings(), reflection: try TrendSamples.reflections()[1], place: try place(), form: form))
    #expect(text.contains("<a href=\"#warum\">") && text.contains("value=\"abweichende-sicht\" checked"))
    #expect(text.contains("\nNein.</textarea>"))
  }

  @Test("lets the author write on, release with a preview, or discard")
  func letsTheAuthorWriteOn() throws {
    let page = SealedDraftPage(try TrendSamples.surroundings(), draft: try TrendSamples.draft(), place: try place())
    let text = text(page)
    #expect(text.contains("Nur Sie können ihn lesen."))
    #expect(text.contains("\nVielleicht liegt es an den Vertretungen.</textarea>"))
    #expect(text.contains("value=\"versiegeln\">Entwurf speichern</button>"))
    #expect(text.contains("value=\"verwerfen\">Entwurf verwerfen</button>"))
    #expect(text.contains("Nach der Freigabe lesen es: Team Nordstadt und Jobcenter Musterkreis."))
  }

  @Test("previews who reads now and who will")
  func previewsReaders() throws {
    let choices = [
      ReleaseChoice(audience: .parties(TrendSamples.agreementID), name: "A und B", isReleased: true),
      ReleaseChoice(audience: .team(TrendSamples.team), name: "Team Nordstadt", isReleased: false),
      ReleaseChoice(audience: .advisers(TrendSamples.jobcenter), name: "Musterkreis", isReleased: false),
    ]
    let here = try TrendSamples.surroundings()
    let reflection = try TrendSamples.reflections()[0]
    let text = text(ReleasePage(here, reflection: reflection, place: try place(), choices: choices))
    #expect(text.contains("<li>Die Parteien dieser Vereinbarung: A und B</li>"))
    #expect(text.contains("Das eigene Team: Team Nordstadt") && text.contains("value=\"beirat\""))
    #expect(!text.contains("value=\"parteien\""))
    let done = self.text(ReleasePage(here, reflection: reflection, place: try place(), choices: [choices[0]]))
    #expect(done.contains("lesen sie schon") && !done.contains("Reflexion freigeben</button>"))
  }
}
