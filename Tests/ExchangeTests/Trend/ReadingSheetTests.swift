import Attention
import FoundationEssentials
import Testing

@testable import Exchange

@Suite("Reading as data")
struct ReadingSheetTests {
  private let jobcenter = ID<Organisation>(7)

  @Test("names every key in the documentation, and only what it explains")
  func documented() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../../Documentation/Betrieb.md").standardized
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    var undocumented: Set<String> = []
    for sheet in [try sheet(flow(60)), try sheet(survey()), try sheet(provisional())] {
      Self.keys(of: try value(sheet), into: &undocumented)
    }
    // Answers are named by their survey.
    undocumented = undocumented.filter {
      !text.contains("`\($0)`") && !["gut", "nicht-gut", "weiss-nicht"].contains($0)
    }
    #expect(undocumented == [])
  }

  @Test("says a level that changed, with the figures it rests on and the stretch")
  func level() throws {
    let level = try value(sheet(flow(36, lift: 60)))["reading"]["level"]
    #expect(level["statement"] == .text("longRun"))
    #expect(level["because"] == .null)
    let (run, usual) = (try #require(level["longest_run"].whole), try #require(level["longest_run_usual"].whole))
    #expect(run > usual)
    #expect(level["stretch"]["first"].text != nil)
    let quiet = try value(sheet(flow(36)))["reading"]["level"]
    #expect(quiet["statement"] == .text("usual"))
    #expect(quiet["stretch"] == .null)
  }

  @Test("says why it says nothing")
  func withheld() throws {
    let short = try value(sheet(flow(5)))["reading"]
    #expect(short["level"]["statement"] == .text("withheld"))
    #expect(short["level"]["because"] == .text("tooFew"))
    #expect(short["level"]["middle"] == .null)
    #expect(short["view"] == .text("points"))
    let stock = try value(sheet(series("component/bestand-elb", figures(40, 0))))["reading"]
    #expect(stock["level"]["because"] == .text("stock"))
    let moving = try value(sheet(series("component/arbeitslose-zugang-12-monatssumme-sgb2", figures(40, 0))))
    #expect(moving["reading"]["level"]["because"] == .text("moving"))
    #expect(moving["window_months"] == .number(12))
  }

  @Test("never writes a figure where none is known, and says why")
  func absences() throws {
    let values = try value(
      sheet(
        series(
          "component/integrationen-lzb-im-monat",
          [("2025-01", count(3)), ("2025-02", .suppressed(.source)), ("2025-04", count(0))])))["values"]
    #expect(values.list?.map { $0["status"].text } == ["final", "suppressed", "notCollected", "final"])
    #expect(values.list?.map { $0["value"] } == [.number(3), .null, .null, .number(0)])
  }

  @Test("keeps what the figure hides and the conditions of its time beside it, in data and in words")
  func company() throws {
    let events = [
      event(1, Sample.day(2024, 1, 15), "Umzug"), event(2, Sample.day(2010, 1, 1), "Lange her"),
      event(3, Sample.day(2024, 2, 1), "Anderswo", of: 8),
    ]
    let sheet = try sheet(flow(24), events: events)
    let fields = try value(sheet)
    #expect(fields["hides"].text?.isEmpty == false)
    #expect(fields["conditions"].list?.map { $0["title"] } == [.text("Umzug")])
    let text = sheet.text(.german)
    #expect(text.contains("Was die Zahl verbirgt"))
    #expect(text.contains("Umzug") && !text.contains("Anderswo") && !text.contains("Lange her"))
    #expect(text.contains("Mal über, mal unter der Mitte."))
    #expect(sheet.text(.english).contains("What the figure hides"))
  }

  @Test("cannot be made for another organisation")
  func oneOrganisation() throws {
    let series = try flow(12)
    let other = try Organisation(id: ID(8), kind: .jointInstitution, name: "B", parent: nil, staff: nil)
    #expect(
      ReadingSheet(Reading(series), of: series, other, vintages: [], conditions: [], phases: [], paragraphs: []) == nil)
  }

  @Test("gives answers of a survey wave as counts, and how firm a provisional figure is")
  func otherKinds() throws {
    let wave = try #require(try value(sheet(survey()))["values"].list?.first)
    #expect(wave["answers"]["gut"] == .number(12))
    #expect(wave["non_answers"]["weiss-nicht"] == .number(1))
    #expect(wave["asked"] == .number(30))
    #expect(wave["value"] == .null)
    let newest = try #require(try value(sheet(provisional()))["values"].list?.last)
    #expect(newest["status"] == .text("provisional"))
  }
}

extension ReadingSheetTests {
  private func sheet(_ series: Series, events: [Event] = []) throws -> ReadingSheet {
    let organisation = try Organisation(
      id: jobcenter, kind: .jointInstitution, name: "Jobcenter Musterkreis", parent: nil, staff: nil)
    let vintage = Vintage(
      id: ID(1), day: Sample.day(2026, 1, 15), source: "Eckwerte", reason: "", recorded: Moment(milliseconds: 0))
    return try #require(
      ReadingSheet(
        Reading(series), of: series, organisation, vintages: [vintage], conditions: events,
        phases: [
          Phase(
            series: series.definition.key, first: Sample.month("2023-01"), reason: .definition, text: "Neu",
            source: "BA")
        ],
        paragraphs: [.init(about: "Auf und Ab", sentences: ["Mal über, mal unter der Mitte."])]))
  }

  private func value(_ sheet: ReadingSheet) throws -> JSONValue {
    try #require(JSONValue(json: Array(sheet.json(.german).utf8)))
  }

  private static func keys(of value: JSONValue, into keys: inout Set<String>) {
    keys.formUnion(value.names)
    for name in value.names { Self.keys(of: value[name], into: &keys) }
    for entry in value.list ?? [] { Self.keys(of: entry, into: &keys) }
  }

  private func series(_ key: String, _ findings: [(String, Finding)]) throws -> Series {
    try Series(
      organisation: jobcenter, definition: #require(Sample.definition(Sample.series(key))),
      observations: findings.map { Observation(period: Sample.month($0.0), finding: $0.1, vintage: ID(1)) })
  }

  private func flow(_ count: Int, lift: Double = 0) throws -> Series {
    try series("component/integrationen-lzb-im-monat", figures(count, lift))
  }

  /// Months up to December 2025 that wander around 100; the later half higher by the lift.
  private func figures(_ count: Int, _ lift: Double) -> [(String, Finding)] {
    let wander: [Double] = [3, -4, 1, 5, -2, -6, 4, 2, -3, 6, -1, -5, 2]
    return (0..<count).map { place in
      let month = Period(.month, index: 2025 * 12 + 11 - (count - 1 - place))
      return (month.description, self.count(100 + wander[place % 13] + (place >= count / 2 ? lift : 0)))
    }
  }

  private func count(_ number: Double) -> Finding { .measured(.figure(number, cases: nil), .final) }

  private func provisional() throws -> Series {
    try series(
      "component/arbeitslosenquote-sgb2",
      [
        ("2025-01", .measured(.ratio(numerator: 20, denominator: 400), .final)),
        ("2025-02", .measured(.figure(5, cases: 400), .provisional)),
      ])
  }

  private func survey() throws -> Series {
    let (good, poor) = (try Key<Survey.Answer>("gut"), try Key<Survey.Answer>("nicht-gut"))
    let unknown = try Key<Survey.Answer>("weiss-nicht")
    let text = try Sample.said("Wie war es?", "How was it?")
    let measure = try Measure(
      id: Key("antwort"), title: text,
      content: .survey(
        Survey(
          question: text, answers: [.init(id: good, text: text), .init(id: poor, text: text)],
          nonAnswers: [.init(id: unknown, text: text)])),
      unit: .answers, rhythm: .month, waitingMonths: 0, window: nil, yearOnYear: false, nature: .flow,
      swingGrowsWithLevel: false, skewed: false, components: [])
    let component = ComponentSeries(
      id: try Key("umfrage"), version: 1, role: .component, title: text, definition: text, hides: text, source: text,
      minimumCases: MinimumCases(official: nil, own: 10, staff: nil, stories: nil),
      origin: Origin(kind: .proposal, sources: [], note: nil), notThis: [], measure: measure)
    let wave = try Distribution(
      answers: [.init(good, 12), .init(poor, 7)], nonAnswers: [.init(unknown, 1)], invited: 30, edition: 1)
    return try Series(
      organisation: jobcenter, definition: SeriesDefinition(component: component),
      observations: [Observation(period: Sample.month("2025-06"), finding: .distribution(wave), vintage: ID(1))])
  }

  private func event(_ id: Int64, _ first: Day, _ title: String, of owner: Int64 = 7) -> Event {
    Event(
      id: .noted(ID(id)), organisation: ID(owner), first: first, last: nil, kind: .organisation, title: title, text: "",
      source: "", affects: [])
  }
}
