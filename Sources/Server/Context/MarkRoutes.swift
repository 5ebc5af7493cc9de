import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `…/vermerke` below every curve: where it is counted differently, and which of its findings are set aside.
struct MarkRoutes {
  let household: Household

  func hang(in corridor: Corridor) {
    let (focus, condition) = ("/verlauf/:indikator/:mass/vermerke", "/rahmenbedingungen/:reihe/vermerke")
    corridor.observed(.get, focus, { .readAgreement($0) }) { request, context in
      try await MarkDesk(desk: CurveDesk(household, context)).page(
        Filled(request.asked("ab", "ursache", "von", "bis", "meldung")))
    }
    corridor.figures(.get, condition, { .readFigures(of: $0) }) { request, context in
      try await MarkDesk(desk: CurveDesk(household, context)).page(
        Filled(request.asked("ab", "ursache", "von", "bis", "meldung")))
    }
    for step in Step.allCases {
      corridor.observed(.post, focus + step.path, of: { .markSeries(of: $0) }) { _, context in
        try await MarkDesk(desk: CurveDesk(household, context)).take(step, context.coreContext.parameters)
      }
      corridor.figures(.post, condition + step.path, { .markSeries(of: $0) }) { _, context in
        try await MarkDesk(desk: CurveDesk(household, context)).take(step, context.coreContext.parameters)
      }
    }
  }

  enum Step: CaseIterable {
    case beginPhase, endPhase, setAside, reinstate

    var path: String {
      switch self {
      case .beginPhase: "/zaehlweise"
      case .endPhase: "/zaehlweise/:ab/ende"
      case .setAside: "/auslassung"
      case .reinstate: "/auslassung/:vermerk/ende"
      }
    }
  }
}

/// The notes on one series of one organisation.
struct MarkDesk {
  let desk: CurveDesk
  private var household: Household { desk.household }
  private var member: MemberContext { desk.member }
  private var organisation: ID<Organisation> { desk.organisation }
  private var definition: SeriesDefinition { desk.definition }
  private var store: Store { desk.store }
  private var wording: Wording { desk.wording }

  func page(_ form: Filled) async throws -> Response {
    let here = household.surroundings(member, notice: notice(form["meldung"]))
    let restored = member.filled(form.values)
    return Answer.page(MarksPage(here, known: try await known(), form: Filled(restored.values, faults: form.faults)))
  }

  private func known() async throws -> SeriesMarks {
    let curve = try await desk.curve()
    let events = try await Circumstances(household: household)
      .events(of: organisation, touching: definition.key, member.language)
    return SeriesMarks(
      place: desk.place, placeTitle: desk.placeTitle, series: curve.series,
      phases: try await store.notedPhases(of: definition.key, in: organisation),
      withdrawn: try await store.withdrawnPhases(of: definition.key, in: organisation),
      setAsides: try await setAsides(),
      reinstated: try await store.reinstated(of: definition.key, in: organisation), events: events,
      farOff: curve.reading.farOff)
  }

  private func setAsides() async throws -> [SetAside] {
    try await store.setAsides(of: organisation).filter { $0.series == definition.key }
  }

  func take(_ step: MarkRoutes.Step, _ parameters: Parameters) async throws -> Response {
    do {
      try await done(step, parameters)
      return Answer.onward(to: .marks(desk.place), notice: slug(of: step))
    } catch let faults as FormFaults {
      return try await page(member.form.with(faults))
    } catch StoreFault.phaseStands(let phase) {
      return try await page(member.form.with(FormFaults([FormFault("ab", wording.marks.phaseStands(phase))])))
    } catch StoreFault.setAsideStands(let mark) {
      return try await page(member.form.with(FormFaults([FormFault("von", wording.marks.setAsideStands(mark))])))
    }
  }

  private func done(_ step: MarkRoutes.Step, _ parameters: Parameters) async throws {
    let (form, speaker, now) = (member.form, try member.speaker, household.now())
    let axis = try await desk.series().axis
    switch step {
    case .beginPhase:
      let asked = try PhaseForm(form, axis: axis, wording)
      let phase = Phase(
        series: definition.key, first: asked.first, reason: asked.reason, text: asked.text, source: asked.source)
      try await store.begin(phase, of: organisation, by: speaker, at: now)
    case .endPhase:
      guard let first = parameters.get("ab").flatMap({ Period($0) }) else { throw Refusal.missing }
      let reason = try EndingForm(form, of: first.description, wording).reason
      try await store.withdraw(
        definition.key, from: first, of: organisation, because: reason, by: speaker, at: now)
    case .setAside:
      let asked = try SetAsideForm(form, axis: axis, wording)
      try await store.setAside(
        definition.key, over: asked.stretch, of: organisation, because: asked.reason, source: asked.source,
        by: speaker, at: now)
    case .reinstate:
      // Only a mark on this series of this organisation: another one is missing here.
      guard let id = parameters.get("vermerk").flatMap({ ID<Frame>($0) }),
        try await setAsides().contains(where: { $0.id == id })
      else { throw Refusal.missing }
      let reason = try EndingForm(form, of: id.description, wording).reason
      try await store.reinstate(id, because: reason, by: speaker, at: now)
    }
  }

  private func slug(of step: MarkRoutes.Step) -> String {
    switch step {
    case .beginPhase: "getrennt"
    case .endPhase: "verbunden"
    case .setAside: "ausgelassen"
    case .reinstate: "einbezogen"
    }
  }

  private func notice(_ slug: String) -> String? {
    switch slug {
    case "getrennt": wording.marks.begun
    case "verbunden": wording.marks.withdrawn
    case "ausgelassen": wording.marks.setAsideNotice
    case "einbezogen": wording.marks.reinstatedNotice
    default: nil
    }
  }
}

extension Request {
  /// What the address asks for, of these names.
  func asked(_ names: String...) -> [String: [String]] {
    let query = uri.queryParameters
    var values: [String: [String]] = [:]
    for name in names { if let value = query.get(name) { values[name] = [value] } }
    return values
  }
}

extension MemberContext {
  var wording: Wording { Wording(language) }
}

extension ObservedContext {
  /// The focus named in the address, with what it is.
  /// - Throws: `Refusal.missing` for anything that is no measure of the tableau, or whose figures are not open from here.
  func focus(in tableau: Tableau) throws -> (CurvePlace, SeriesDefinition) {
    guard let indicator = coreContext.parameters.get("indikator"), let measure = coreContext.parameters.get("mass"),
      let key = SeriesKey("\(indicator)/\(measure)"), let definition = tableau.definition(of: key),
      case .measure(let id, let of) = key, member.standing.observed(in: agreement, by: key) != nil
    else { throw Refusal.missing }
    return (.focus(agreement.id, id, of), definition)
  }
}

extension FigureContext {
  /// The component or context series named in the address.
  /// - Throws: `Refusal.missing`.
  func component(in tableau: Tableau) throws -> ComponentSeries {
    guard let text = coreContext.parameters.get("reihe"), let id = try? Key<ComponentSeries>(text),
      let component = tableau[id]
    else { throw Refusal.missing }
    return component
  }
}
