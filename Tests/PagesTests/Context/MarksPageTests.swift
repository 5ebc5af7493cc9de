import Attention
import Markup
import Testing
import Wording

@testable import Pages

@Suite struct MarksPageTests {
  private let wording = Wording(.german)

  private func marks(
    phases: [Phase] = [], events: [Event] = [], setAsides: [SetAside] = [], reinstated: [ReinstatedSetAside] = []
  ) throws -> SeriesMarks {
    let series = try TrendSamples.scene().curve.series
    return SeriesMarks(
      place: .focus(TrendSamples.agreementID, try Key("eigene-worte"), try Key("anteil")),
      placeTitle: "Team Nordstadt, 2. Halbjahr 2026", series: series,
      phases: phases.map { NotedPhase(phase: $0, office: .quality, recorded: Moment(Day(number: 20_701), hour: 9)) },
      withdrawn: [], setAsides: setAsides, reinstated: reinstated, events: events,
      farOff: [TrendSamples.newest.advanced(by: -7)])
  }

  private func phase(_ first: String) throws -> Phase {
    Phase(
      series: try TrendSamples.scene().curve.series.definition.key, first: try #require(Period(first)),
      reason: .definition, text: "Gezählt wird ab dem Antrag.", source: "Weisung 3/2025")
  }

  private func page(_ marks: SeriesMarks, office: Office = .teamLead, form: Filled = Filled()) throws -> String {
    Sheet(MarksPage(try TrendSamples.surroundings(office: office), known: marks, form: form)).document().string
  }

  @Test("shows every note with reason, source and a way back")
  func showsNotes() throws {
    let stretch = try TrendSamples.stretch("2026-02", "2026-02")
    let aside = SetAside(
      id: ID(44), observed: TrendSamples.team, series: try phase("2025-02").series, stretch: stretch,
      reason: "Doppelt gezählt", source: "Protokoll", office: .quality, recorded: Moment(Day(number: 20_700), hour: 9))
    let text = try page(marks(phases: [phase("2025-02")], setAsides: [aside]))
    #expect(text.contains("Ab Februar 2025") && text.contains("Gezählt wird ab dem Antrag."))
    #expect(text.contains("Quelle: Weisung 3/2025"))
    let base = "/vereinbarungen/7/verlauf/eigene-worte/anteil/vermerke"
    #expect(text.contains("action=\"\(base)/zaehlweise/2025-02/ende\""))
    #expect(text.contains("action=\"\(base)/auslassung/44/ende\"") && text.contains("Doppelt gezählt"))
    #expect(text.contains("?von=2026-03&amp;bis=2026-03#auslassung"), "A month far off is offered, not taken.")
    let noted = wording.marks.by(.quality, Day(number: 20_701))
    #expect(text.contains(noted), "Who noted a change of counting, and when: \(noted)")
    let back = ReinstatedSetAside(
      mark: aside, reason: "Doch richtig", office: .teamLead, recorded: Moment(Day(number: 20_705), hour: 9))
    let after = try page(marks(reinstated: [back]))
    #expect(after.contains("Doppelt gezählt") && after.contains("Doch richtig"), "What was taken back leaves a trace.")
  }

  @Test("proposes a phase where an event may have changed the counting, and nowhere else")
  func proposes() throws {
    let events = [
      TrendSamples.event(1, "2025-06-02", "Neue Zählung", kind: .definition),
      TrendSamples.event(2, "2025-09-02", "Neues Gesetz", kind: .law),
      TrendSamples.event(3, "2025-02-02", "Berichtigung", kind: .correction),
    ]
    let text = try page(marks(phases: [phase("2025-02")], events: events))
    #expect(text.contains("?ab=2025-06&amp;ursache=zaehlweise#zaehlweise\">Neue Zählung"))
    #expect(!text.contains("?ab=2025-09") && !text.contains("?ab=2025-02"))
  }

  @Test("has forms only for those who may")
  func hasFormsForSome() throws {
    let text = try page(marks(phases: [phase("2025-02")]), office: .caseworker)
    #expect(text.contains("Ab Februar 2025") && !text.contains("vermerke/zaehlweise\""))
  }

  @Test("asks for reason and source of a phase, field by field")
  func asksForReason() throws {
    let axis = try TrendSamples.scene().curve.series.axis
    func faults(_ changes: [String: String]) -> [String] {
      let filled = ["ab": "2025-02", "ursache": "zaehlweise", "was": "Neu", "quelle-zaehlweise": "Weisung"]
      do {
        _ = try PhaseForm(.preset(filled.merging(changes) { $1 }), axis: axis, wording)
        return []
      } catch { return error.all.map(\.field) }
    }
    #expect(faults([:]).isEmpty)
    #expect(faults(["ab": axis[0].description]) == ["ab"], "Nothing lies before the first figure.")
    #expect(faults(["ab": "2025-02-01", "ursache": "", "was": " ", "quelle-zaehlweise": ""]).count == 4)
    #expect(faults(["was": String(repeating: "a", count: 1001)]) == ["was"])
    do {
      _ = try PhaseForm(.preset(["ab": axis[0].description]), axis: axis, wording)
    } catch {
      #expect(error.all.first { $0.field == "ab" }?.message.contains("Die Werte beginnen im") == true)
      #expect(error.all.first { $0.field == "ursache" }?.message.contains("Zählweise") == true)
    }
  }

  @Test("asks for reason and source of a set-aside")
  func asksForSetAside() throws {
    let axis = try TrendSamples.scene().curve.series.axis
    func form(_ changes: [String: String]) throws(FormFaults) -> SetAsideForm {
      let filled = ["von": "2026-02", "bis": "2026-03", "warum": "Doppelt", "quelle-auslassung": "Protokoll"]
      return try SetAsideForm(.preset(filled.merging(changes) { $1 }), axis: axis, wording)
    }
    #expect(try form([:]).stretch == TrendSamples.stretch("2026-02", "2026-03"))
    for changes in [["von": "2026-04"], ["warum": ""], ["quelle-auslassung": ""], ["von": "", "bis": ""]] {
      #expect(throws: FormFaults.self) { try form(changes) }
    }
    for changes in [["von": "", "bis": ""], ["von": "1900-01", "bis": "1900-02"], ["von": "2026-04"]] {
      do {
        _ = try form(changes)
      } catch {
        #expect(!error.all.contains { $0.message.contains("Adresse") || $0.message.contains("Monate") }, "\(error.all)")
      }
    }
  }
}
