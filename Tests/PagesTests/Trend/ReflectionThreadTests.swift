import Attention
import Markup
import Testing
import Wording

@testable import Pages

@Suite struct ReflectionThreadTests {
  private func thread(_ talk: TrendTalk, print isPrint: Bool = false) throws -> String {
    let html = HTML()
    ReflectionThread(talk, try TrendSamples.scene().curve, try TrendSamples.surroundings(), isPrint: isPrint).write(
      html)
    return html.string
  }

  @Test("stands newest first, each with number, kind, office and organisation")
  func standsNewestFirst() throws {
    let text = try thread(TrendSamples.talk())
    let places = (1...4).compactMap { text.range(of: "id=\"reflexion-\($0)\"")?.lowerBound }
    #expect(places.count == 4 && places == places.sorted(by: >))
    #expect(text.contains("<dt>Deutung</dt><dd><p>Seit die neue Gesprächsvorlage"))
    #expect(text.contains("10. Februar 2026 · Teamleitung, Jobcenter Musterkreis"))
    #expect(text.contains("class=\"reflexion\" id=\"reflexion-1\" aria-labelledby=\"r1-h\" tabindex=\"-1\""))
  }

  @Test("keeps the place and the reason of what was erased")
  func keepsErasedPlaces() throws {
    let text = try thread(TrendSamples.talk())
    #expect(text.contains("Dieser Text wurde gelöscht (Leitung, Art. 17 DSGVO). Sein Platz bleibt."))
    #expect(text.contains("id=\"reflexion-4\""))
  }

  @Test("gives dissent the same level, type and size as what it dissents from")
  func givesDissentItsSize() throws {
    let text = try thread(TrendSamples.talk())
    #expect(text.contains("<li><article class=\"reflexion\" id=\"sicht-106\""))
    #expect(text.contains("<h3 id=\"s106-h\">Abweichende Sicht zu Reflexion 2</h3>"))
    #expect(text.contains("<dt>Warum</dt><dd><p>Ich fülle zuerst das Feld aus und höre dann zu.</p></dd>"))
  }

  @Test("puts answers one level below and links to more")
  func putsAnswersBelow() throws {
    let text = try thread(TrendSamples.talk())
    #expect(text.contains("<div class=\"antwort\" id=\"antwort-105\" tabindex=\"-1\">"))
    #expect(
      text.contains(
        "<a href=\"/reflexionen/103/antwort\">Antworten<span class=\"nur-vorlesen\"> auf Reflexion 3</span></a>"))
    #expect(!text.contains("/reflexionen/104/antwort"))
  }

  @Test("shows then and now where a figure was revised since")
  func showsThenAndNow() throws {
    let text = try thread(TrendSamples.talk())
    #expect(text.contains("Damals stand für April 2026: 40,0\u{202F}%. Heute steht dort: 41,7\u{202F}%."))
    let many = (1...4).map { place in
      Reflection.Revised(
        period: Period(.month, holding: 2026, place), then: .notYetPublished,
        now: .measured(.ratio(numerator: 1, denominator: 2), .final))
    }
    let entry = try TrendSamples.entry(1, .observation, "a", stretch: nil, day: Day(number: 20_000))
    let text2 = try thread(TrendSamples.talk([Reflection(number: 1, entry: entry, revised: many)]))
    #expect(text2.contains("Seitdem wurden 4 Werte dieses Abschnitts nachträglich geändert"))
  }

  @Test("lets only the own side release further, and says who has read")
  func letsOwnSideRelease() throws {
    let text = try thread(TrendSamples.talk())
    #expect(text.contains("/reflexionen/101/freigabe") && !text.contains("/reflexionen/102/freigabe"))
    #expect(text.contains("Gelesen von Jobcenter Musterkreis seit"))
    #expect(try !thread(TrendSamples.talk(), print: true).contains("<a "))
  }
}
