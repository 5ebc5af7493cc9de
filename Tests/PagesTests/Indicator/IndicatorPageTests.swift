import Attention
import Pages
import Testing

@Suite struct IndicatorPageTests {
  typealias Samples = AgreementSamples

  @Test("says what it describes, what it hides, what it is made of and where it comes from")
  func saysEverything() throws {
    let page = try reading("quote")
    for fragment in [
      "<h1>Integrationsquote (K2)</h1>", "<p class=\"einleitung frage\">Leitfrage zu Integrationsquote?</p>",
      "<strong>Was er nicht zeigt:</strong> Was Integrationsquote verdeckt.",
      "<dt>Zähler</dt><dd>Aufnahmen in zwölf Monaten</dd>", "<dt>Nenner</dt><dd>Bestand im Durchschnitt</dd>",
      "Jeder Wert umfasst zwölf Monate;", "Die Werte stehen nach 3 Monaten fest.",
      "<a href=\"/rahmenbedingungen/aufnahmen\">Aufnahmen im Monat</a>", "<li>Altersgruppe</li>",
      "Amtliche Werte: ab 3 Fällen, nach der Regel der Quelle",
      "Amtlich: Kennzahl oder Ergänzungsgröße nach der Verordnung zu §\u{A0}48a\u{A0}SGB\u{A0}II.",
      "<a href=\"/indikatoren/rueckhalt\">Sozialer Rückhalt</a></h3><p>Beides zusammen erklärt mehr.</p>",
      "Ein Leben führen, das der Würde des Menschen entspricht (Abs. 1)",
    ] {
      #expect(page.contains(fragment))
    }
  }

  @Test("says of a proposal that it is one")
  func saysProposal() throws {
    let page = try reading("wunsch")
    #expect(page.contains("Kein amtlicher Indikator. Eigener Vorschlag nach WISO direkt."))
    #expect(!page.contains("Amtlich:"))
    #expect(page.contains("Außerdem soziale Teilhabe"))
  }

  @Test("shows a survey with its answers and without a good end")
  func showsSurvey() throws {
    let page = try reading("rueckhalt")
    #expect(page.contains("<li>trifft zu</li><li>trifft nicht zu</li>"))
    #expect(page.contains("<li>weiß nicht</li>"))
    #expect(page.contains("Gezeigt wird die Verteilung, nie ein Durchschnitt. Kein Ende der Antworten ist das gute."))
  }

  @Test("leads into the only draft that does not hold it yet")
  func leadsIntoDraft() throws {
    let page = try reading("quote", agreements: [Samples.draft()])
    #expect(
      page.contains("<a class=\"knopf\" href=\"/vereinbarungen/7/fokus?aufnehmen=quote\">In Vereinbarung aufnehmen</a>")
    )
    let held = try reading("quote", agreements: [Samples.draft(Samples.text)])
    #expect(!held.contains("aufnehmen=quote"))
    #expect(held.contains("href=\"/vereinbarungen/neu?indikator=quote\">In eine neue Vereinbarung aufnehmen</a>"))
  }

  @Test(
    "offers nothing to those who may neither begin nor draft", arguments: [Office.quality, .dataSteward, .operations])
  func offersNothing(office: Office) throws {
    let page = try reading("quote", here: Samples.here(office), agreements: [Samples.draft()])
    #expect(!page.contains("Darüber sprechen"))
  }

  @Test("names the series it is made of without a link for those who may read no figures")
  func namesSeriesOnly() throws {
    let page = try reading("quote", here: Samples.here(.operations))
    #expect(page.contains("<li>Aufnahmen im Monat</li>"))
  }

  private func reading(
    _ id: String, here: Surroundings = Samples.here(), agreements: [Agreement] = []
  ) throws -> SheetReading {
    let indicator = try #require(TableauSamples.tableau[Samples.key(id) as Key<Indicator>])
    return SheetReading(
      IndicatorPage(
        here: here, indicator: indicator, tableau: TableauSamples.tableau, agreements: agreements,
        roster: Samples.roster))
  }
}
