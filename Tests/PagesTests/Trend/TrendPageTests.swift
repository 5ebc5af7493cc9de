import Attention
import Foundation
import Markup
import Testing
import Wording

@testable import Pages

@Suite struct TrendPageTests {
  private func page(
    _ scene: TrendScene, _ talk: TrendTalk? = nil, _ query: [String: String] = [:], _ language: Language = .german,
    office: Office = .teamLead
  ) throws -> TrendPage {
    let here = try TrendSamples.surroundings(language, office: office)
    let asked = Filled.preset(query)
    let stretch = StretchForm(asked, axis: scene.curve.series.axis, here.wording)
    return TrendPage(here, scene: scene, talk: try talk ?? TrendSamples.talk(), stretch: stretch, asked: asked)
  }

  private func text(_ page: any Page) -> String { Sheet(page).document().string }

  @Test("leads from the indicator to picture, words, table, talk and context")
  func leadsThrough() throws {
    let text = text(try page(TrendSamples.scene()))
    let order = [
      "<p class=\"kennung\">Fokusindikator · Dimension „Wünsche aussprechen können“",
      "<h1>Gespräche, in denen eigene Ziele festgehalten sind</h1>", "Dieser Verlauf ist ein Gesprächsanlass.",
      "<figure class=\"verlauf\" aria-labelledby=\"bild-h\">", "Verlauf von November 2023 bis Oktober 2026</p>",
      "<ul class=\"legende\">", "Abschnitt wählen</h2>",
      "<strong>In Worten:</strong> Für diese 36 Monate liegen 34 Werte vor",
      "Alle Werte als Tabelle", "werte.csv", "id=\"neue-reflexion\"", "Reflexionen zu diesem Verlauf",
      "Im Zusammenhang lesen", "Rahmenbedingungen</h2>", "Über diesen Indikator", "Was er nicht zeigt",
    ]
    var rest = text[...]
    for part in order {
      let found = rest.firstRange(of: part)
      #expect(found != nil, "“\(part)” is missing or out of order")
      if let found { rest = rest[found.upperBound...] }
    }
    #expect(text.components(separatedBy: "<h1").count == 2)
  }

  @Test("says in words what is chosen and opens the form for it")
  func saysWhatIsChosen() throws {
    let text = text(try page(TrendSamples.scene(), nil, ["von": "2026-07", "bis": "2026-09"]))
    #expect(text.contains("Gewählt ist der Abschnitt Juli bis September 2026 mit den Werten"))
    #expect(text.contains("<h2 id=\"neu-h\">Reflexion zu Juli bis September 2026 festhalten</h2>"))
    #expect(text.contains("<input type=\"hidden\" name=\"von\" value=\"2026-07\">"))
    #expect(text.contains("class=\"auswahl\""))
    #expect(text.contains("<option value=\"2026-07\" selected>Juli 2026</option>"))
    #expect(self.text(try page(TrendSamples.scene())).contains("Reflexion zum ganzen Verlauf festhalten"))
  }

  @Test("shows the last 36 months and links to the others")
  func linksWindows() throws {
    let text = text(try page(TrendSamples.scene()))
    #expect(text.contains("anteil?monate=24#bild-h\">Letzte 24 Monate</a>"))
    #expect(text.contains("anteil#bild-h\" aria-current=\"true\">Letzte 36 Monate</a>"))
    #expect(text.contains("anteil?monate=alle#bild-h\">Alle 84 Monate</a>"))
    #expect(text.contains("anteil?von=2026-08&amp;bis=2026-10#neue-reflexion\">Letzte 3 Monate</a>"))
    #expect(text.contains("anteil?von=2026-07&amp;bis=2026-10#neue-reflexion\">Seit Beginn der Vereinbarung</a>"))
    let short = self.text(try page(TrendSamples.scene(months: 20)))
    #expect(!short.contains("Zeitraum im Bild"))
  }

  @Test("says how many reflections lie before the picture")
  func saysWhatLiesBefore() throws {
    let early = try TrendSamples.entry(
      1, .observation, "a", stretch: TrendSamples.stretch("2021-01", "2021-03"), day: Day(number: 20_000))
    let talk = try TrendSamples.talk([Reflection(number: 1, entry: early)])
    #expect(text(try page(TrendSamples.scene(), talk)).contains("Eine Reflexion liegt vor dem gezeigten Zeitraum."))
    #expect(!text(try page(TrendSamples.scene(), talk, ["monate": "alle"])).contains("vor dem gezeigten Zeitraum"))
  }

  @Test("takes observations for stories and nothing else that is said about a round")
  func takesObservationsForStories() throws {
    let stretch = try TrendSamples.stretch("2026-H1", "2026-H1")
    let question = try TrendSamples.entry(1, .openQuestion, "Wer fehlt?", stretch: stretch, day: Day(number: 20_000))
    let scene = try TrendSamples.storyScene()
    let tableau = try TrendSamples.tableau()
    let asked = try TrendSamples.scene(
      scene.curve, scene.panel.series, tableau, [("veraenderung", "geschichten")], stories: [question])
    #expect(text(try page(asked, TrendSamples.talk([]))).contains("Noch ist keine Geschichte freigegeben."))
  }

  @Test("widens the picture to a stretch that was chosen before it")
  func widensToTheStretch() throws {
    let text = text(try page(TrendSamples.scene(), nil, ["von": "2020-02", "bis": "2020-04"]))
    #expect(text.contains("Verlauf von Februar 2020 bis Oktober 2026"))
    #expect(text.contains("Für diese 81 Monate liegen 79 Werte vor"))
  }

  @Test("keeps the form open where there is no value yet")
  func keepsTheFormOpen() throws {
    let text = text(try page(TrendSamples.scene(months: 0), TrendSamples.talk([])))
    #expect(text.contains("Für diesen Zeitraum liegen noch keine Werte vor. Reflexionen sind trotzdem möglich."))
    #expect(text.contains("id=\"neue-reflexion\"") && !text.contains("<figure"))
    #expect(text.contains("Noch keine Reflexion. Wählen Sie einen Abschnitt, der Ihnen auffällt."))
  }

  @Test("keeps what was typed and says what is open, above and at the field")
  func keepsWhatWasTyped() throws {
    let form = Filled(
      ["text": ["<i>Bisher</i>"], "art": ["deutung"]], faults: [FormFault("text", "Kürzen Sie den Text")])
    let text = text(try page(TrendSamples.scene(), TrendSamples.talk(form: form)))
    #expect(text.contains("<title>Fehler: Gespräche"))
    #expect(text.contains("<a href=\"#text\">Kürzen Sie den Text</a>"))
    #expect(text.contains("aria-describedby=\"text-hinweis text-fehler\" aria-invalid=\"true\""))
    #expect(text.contains("&lt;i&gt;Bisher&lt;/i&gt;") && !text.contains("<i>"))
    #expect(text.contains("value=\"deutung\" checked"))
  }

  @Test("says at the second month when months are in the wrong order, and keeps both")
  func saysWrongOrder() throws {
    let page = try page(TrendSamples.scene(), nil, ["von": "2026-09", "bis": "2026-07"])
    #expect(page.faults.map(\.field) == ["bis"])
    let text = text(page)
    #expect(
      text.contains("<option value=\"2026-09\" selected>") && text.contains("<option value=\"2026-07\" selected>"))
    #expect(text.contains("<a href=\"#bis\">‚Bis‘ liegt vor ‚Von‘. Tauschen Sie die beiden</a>"))
  }

  @Test("tells who will read before anything is sent")
  func tellsWhoWillRead() throws {
    let text = text(try page(TrendSamples.scene()))
    #expect(
      text.contains("Lesen werden es die Parteien dieser Vereinbarung: Team Nordstadt und Jobcenter Musterkreis."))
    #expect(text.contains("value=\"festhalten\">Reflexion festhalten</button>"))
    #expect(text.contains("value=\"versiegeln\">Als Entwurf versiegeln</button>"))
  }

  @Test("shows sealed drafts to their author with the preview of readers")
  func showsDrafts() throws {
    let text = text(try page(TrendSamples.scene(), TrendSamples.talk(drafts: [TrendSamples.draft()])))
    #expect(text.contains("Versiegelter Entwurf: Juni bis Juli 2026"))
    #expect(text.contains("Nach der Freigabe lesen es: Team Nordstadt und Jobcenter Musterkreis."))
    #expect(text.contains("action=\"/entwuerfe/9/freigabe\"") && text.contains("href=\"/entwuerfe/9\""))
  }

  @Test("gives no form to those who do not talk", arguments: [Office.dataSteward, .operations])
  func givesNoForm(office: Office) throws {
    let text = text(try page(TrendSamples.scene(), office: office))
    #expect(!text.contains("id=\"neue-reflexion\"") && !text.contains(">Antworten<"))
  }

  @Test("shows two neighbours of the same agreement with sentence and tinted stretches")
  func showsNeighbours() throws {
    let text = text(try page(TrendSamples.scene()))
    #expect(text.components(separatedBy: "<div class=\"nachbar\">").count == 3)
    #expect(text.contains("/verlauf/vertraute-person/anteil\">Gespräche mit vertrauter Ansprechperson</a>"))
    #expect(text.contains("Hinterlegt sind die Abschnitte der Reflexionen."))
  }

  @Test("makes no scene of a curve that is not in the panel of its organisation")
  func refusesForeignCurves() throws {
    let scene = try TrendSamples.scene(months: 12)
    let other = try TrendSamples.scene(months: 24)
    let made = TrendScene(
      agreement: scene.agreement, agreementTitle: "", observed: "", curve: other.curve, panel: scene.panel,
      tableau: try TrendSamples.tableau(), events: [], vintage: nil)
    #expect(made == nil)
  }

  @Test("gives an indicator with several measures a tab for each")
  func givesTabs() throws {
    let tableau = try TrendSamples.tableau()
    let measure = try #require(tableau[Key("sprachkurs")]?.measures.all.last)
    let scene = try TrendSamples.plainScene(
      "sprachkurs", measure, TrendSamples.figures([101, 110, 96]), last: Period(.year, holding: 2025, 1))
    let text = text(try page(scene, TrendSamples.talk([])))
    #expect(text.contains("<nav aria-label=\"Größen dieses Indikators\">"))
    #expect(text.contains("/verlauf/sprachkurs/dauer-1\" aria-current=\"page\">Je Jahr</a>"))
  }

  @Test("tells waves and stories in words of their own", arguments: Language.allCases)
  func tellsOtherKinds(language: Language) throws {
    let wave = text(try page(TrendSamples.surveyScene(), TrendSamples.talk([]), [:], language))
    #expect(
      wave.contains(
        language == .german ? "Wer nicht geantwortet hat, wissen wir nicht." : "We do not know who did not answer."))
    #expect(wave.contains(language == .german ? "Gestellte Frage" : "Question asked"))
    let story = text(try page(TrendSamples.storyScene(), TrendSamples.talk([]), [:], language))
    #expect(story.contains("<blockquote class=\"zitat\"><p>Jetzt weiß ich, wen ich anrufen kann.</p>"))
    #expect(story.contains(language == .german ? "Zwei davon sind freigegeben" : "Two of them have been released"))
  }

  @Test("speaks English throughout when asked to")
  func speaksEnglish() throws {
    let text = text(
      try page(TrendSamples.scene(), TrendSamples.talk([]), ["von": "2026-07", "bis": "2026-09"], .english))
    #expect(text.contains("Trend from November 2023 to October 2026"))
    #expect(text.contains("34 figures are available for these 36 months"))
    for word in ["Verlauf ", "Monate", "Abschnitt", "Reflexion ", "keine Erhebung", "Quelle"] {
      #expect(!text.contains(word), "“\(word)” in an English page")
    }
  }

  @Test("judges nothing and holds no gender sign", arguments: Language.allCases)
  func judgesNothing(language: Language) throws {
    let pages: [any Page] = [
      try page(TrendSamples.scene(), nil, [:], language), try page(TrendSamples.surveyScene(), nil, [:], language),
      try page(TrendSamples.storyScene(), nil, [:], language),
    ]
    for page in pages {
      let text = text(page)
      let words = Set(text.split { !$0.isLetter }.map { $0.lowercased() })
      for word in [
        "besser", "schlechter", "gut", "kritisch", "ziel", "soll", "rang", "ampel", "better", "worse", "target", "rank",
      ] {
        #expect(!words.contains(word), "The page says “\(word)”.")
      }
      #expect(text.firstMatch(of: /[A-Za-zÄÖÜäöüß][*_:·][Ii]nn?(en)?\b/) == nil)
      #expect(!text.contains("style=") && !text.contains("<script"))
    }
  }

  @Test("stays light with seven years of months")
  func staysLight() throws {
    let scene = try TrendSamples.scene()
    let text = text(try page(scene, nil, ["monate": "alle", "von": "2020-02", "bis": "2020-04"]))
    let nodes = text.matches(of: /<[a-z]/).count
    #expect(nodes <= 1500, "\(nodes) elements")
    #expect(text.utf8.count < 130_000, "\(text.utf8.count) bytes before compression")
  }

  @Test("weighs 24 KB or less compressed with ten years of months and everything that can be shown")
  func weighsLittle() throws {
    let scene = try TrendSamples.scene(months: 120)
    let plain = text(try page(scene, nil, ["monate": "alle"]))
    let full = text(try page(scene, nil, ["monate": "alle", "bereich": "ja", "von": "2017-01", "bis": "2026-10"]))
    for text in [plain, full] {
      #expect(text.contains("Januar 2017"))
      let size = try Self.compressed(text)
      #expect(size <= 24 * 1024, "\(size) bytes after compression")
    }
  }

  /// How many bytes `gzip -9` makes of a text.
  private static func compressed(_ text: String) throws -> Int {
    let place = FileManager.default.temporaryDirectory.appending(path: "curve-\(UUID().uuidString)")
    try Data(text.utf8).write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    let (gzip, output) = (Process(), Pipe())
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-9", "-c", place.path()]
    gzip.standardOutput = output
    try gzip.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    gzip.waitUntilExit()
    #expect(gzip.terminationStatus == 0)
    return bytes.count
  }

  @Test("escapes whatever people wrote")
  func escapes() throws {
    let entry = try TrendSamples.entry(
      1, .observation, "<script>alert(1)</script>", stretch: nil, day: Day(number: 20_000), by: ID(99))
    let scene = try TrendSamples.scene(months: 24)
    let text = text(
      try page(
        scene,
        TrendTalk(reflections: [Reflection(number: 1, entry: entry)], readers: ["<b>"], names: [ID(99): "\"><script>"]))
    )
    #expect(!text.contains("<script") && !text.contains("<b>"))
  }
}
