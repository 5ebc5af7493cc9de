import Attention
import Pages
import Testing
import Wording

/// The pages everybody can read: help, Leichte Sprache, accessibility, privacy, imprint.
@Suite struct OpenPagesTests {
  private typealias Village = AccessVillage

  private func pages(_ language: Language, notices: Notices = Notices()) throws -> [any Page] {
    let here = try Village.here(language)
    return [
      HelpPage(here), StatutePage(here), AccessibilityHelpPage(here), EasyLanguagePage(here, notices: notices),
      AccessibilityPage(here, notices: notices), ReportBarrierPage(here), BarrierThanksPage(here),
      PrivacyPage(here, notices: notices), ImprintPage(here, notices: notices), SignInPage(here), SetUpPage(here),
    ]
  }

  @Test("are sound documents in both languages", arguments: Language.allCases)
  func areSound(language: Language) throws {
    for page in try pages(language) {
      let text = Village.text(page)
      #expect(Sound.faults(in: text) == [], "\(page.title)")
      #expect(text.contains("<html lang=\"\(language.rawValue)\">"))
    }
  }

  @Test("say nothing twice in German and English alike")
  func differByLanguage() throws {
    for (german, english) in zip(try pages(.german), try pages(.english)) where !(german is StatutePage) {
      let text = Village.text(english)
      for word in [" und ", " nicht ", " wird "] { #expect(!text.contains(word), "\(english.title)") }
      #expect(Village.text(german) != text)
    }
  }

  @Test("say plainly where the house has written nothing")
  func sayWhatIsEmpty() throws {
    let here = try Village.here()
    let nothing = "Dieses Haus hat hier noch nichts eingetragen."
    #expect(Village.text(ImprintPage(here)).matches(of: /noch nichts eingetragen/).count == 4)
    #expect(Village.text(PrivacyPage(here)).matches(of: /noch nichts eingetragen/).count == 5)
    #expect(Village.text(AccessibilityPage(here)).contains(nothing))
  }

  @Test("show what the house has written, escaped")
  func showWhatIsWritten() throws {
    let notices = Notices(
      provider: ["Jobcenter <Musterkreis>", "Marktplatz 1"], representative: ["S. Okafor"],
      contact: ["haus@example.org"],
      supervision: ["Land"],
      accessibility: .init(
        law: ["BITV 2.0"], assessed: Day(number: 20_781), method: ["Selbstbewertung"], barriers: ["keine bekannt"],
        settlement: ["Schlichtungsstelle"]))
    let imprint = Village.text(ImprintPage(try Village.here(), notices: notices))
    #expect(imprint.contains("Jobcenter &lt;Musterkreis&gt;<br>Marktplatz 1"))
    #expect(!imprint.contains("noch nichts eingetragen"))
    let statement = Village.text(AccessibilityPage(try Village.here(), notices: notices))
    #expect(statement.contains("24. November 2026"))
    #expect(!statement.contains("noch nichts eingetragen"))
  }
}

@Suite struct PrivacyPageTests {
  @Test("says plainly what reading leaves behind, and where it points to one person")
  func saysWhatReadingLeaves() throws {
    let text = AccessVillage.text(PrivacyPage(try AccessVillage.here()))
    #expect(text.contains("hält das Haus fest, welche Organisation oder welches Team es gelesen hat und seit wann"))
    #expect(text.contains("nur eine Person mit Zugang, weist dieser Vermerk auf diese Person"))
    #expect(!text.contains("was jemand gelesen"), "that would claim more than is true")
    let english = AccessVillage.text(PrivacyPage(try AccessVillage.here(.english)))
    #expect(english.contains("only one person with an account here, this note points to that person"))
  }

  @Test("says who could open a draft by technical means, and when an office gives its person away")
  func saysWhoCouldRead() throws {
    let text = AccessVillage.text(PrivacyPage(try AccessVillage.here()))
    #expect(text.contains("könnte einen Entwurf technisch öffnen"))
    #expect(text.contains("Hat ein Amt dort nur eine Person, lässt sich erkennen, wer es war"))
  }
}

@Suite struct HelpPageTests {
  @Test("explains ten words and a way to begin for everyone who comes", arguments: Language.allCases)
  func explains(language: Language) throws {
    let words = Wording(language).helping
    #expect(words.glossary.count == 10)
    #expect(words.roles.count == 6)
    let text = AccessVillage.text(HelpPage(try AccessVillage.here(language)))
    for term in words.glossary { #expect(text.contains(term.meaning)) }
  }
}

@Suite struct EasyLanguagePageTests {
  @Test("is marked as a draft until readers have tested it")
  func isADraft() throws {
    let here = try AccessVillage.here()
    #expect(AccessVillage.text(EasyLanguagePage(here)).contains("zustand-offen\">Entwurf</span>"))
    let tested = Notices(accessibility: .init(easyLanguageTested: Day(number: 20_781)))
    let text = AccessVillage.text(EasyLanguagePage(here, notices: tested))
    #expect(!text.contains("Entwurf"))
    #expect(text.contains("Geprüft für Leichte Sprache am 24. November 2026."))
  }

  @Test("has a place for the house’s own video")
  func hasAPlaceForAVideo() throws {
    let here = try AccessVillage.here()
    #expect(AccessVillage.text(EasyLanguagePage(here)).contains("noch kein Video"))
    let notices = Notices(accessibility: .init(signLanguage: "https://example.org/dgs"))
    #expect(AccessVillage.text(EasyLanguagePage(here, notices: notices)).contains("href=\"https://example.org/dgs\""))
    let script = Notices(accessibility: .init(signLanguage: "javascript:alert(1)"))
    #expect(!AccessVillage.text(EasyLanguagePage(here, notices: script)).contains("javascript"))
  }

  @Test("keeps its sentences short", arguments: Language.allCases)
  func isShort(language: Language) {
    for passage in Wording(language).easy.passages {
      for case .text(let text) in passage.parts {
        for sentence in text.split(whereSeparator: { ".?:".contains($0) }) {
          #expect(sentence.split(separator: " ").count <= 18, "\(sentence)")
        }
      }
    }
  }
}
