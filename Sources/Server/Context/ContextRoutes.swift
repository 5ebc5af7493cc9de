import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/rahmenbedingungen`: component and context series of the visitor's own organisation, and what happened around them.
struct ContextRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.figures(.get, Address.conditions.path, { .readFigures(of: $0) }) { request, context in
      try await conditions(context, context.member.filled([:]), notice: request.uri.queryParameters.get("meldung"))
    }
    corridor.figures(.get, "/rahmenbedingungen/:reihe", { .readFigures(of: $0) }) { request, context in
      try await condition(context, asked: Filled(request.asked("von", "bis", "monate", "bereich")))
    }
    corridor.figures(.post, Address.events.path, { .recordEvent(of: $0) }) { _, context in try await note(context) }
  }

  private func conditions(
    _ context: FigureContext, _ form: Filled, notice: (some StringProtocol)? = String?.none
  ) async throws -> Response {
    var series: [Series] = []
    for key in try await store.knownSeries(of: context.organisation) {
      guard case .component = key, let definition = household.tableau.definition(of: key) else { continue }
      series.append(try await store.series(definition, of: context.organisation))
    }
    return Answer.page(
      ConditionsPage(
        household.surroundings(context.member, notice: word(notice.map { String($0) }, context)),
        panel: try Panel(series), tableau: household.tableau,
        events: try await store.events(of: context.organisation),
        struck: try await store.struckEvents(of: context.organisation), offered: try await offered(context), form: form)
    )
  }

  private func offered(_ context: FigureContext) async throws -> [SeriesDefinition] {
    try await store.knownSeries(of: context.organisation).compactMap { household.tableau.definition(of: $0) }
  }

  private func word(_ notice: String?, _ context: FigureContext) -> String? {
    let words = context.member.wording.context
    return switch notice {
    case "festgehalten": words.recorded
    case "gestrichen": words.struckNotice
    case "zurueckgeholt": words.restoredNotice
    default: nil
    }
  }

  private func condition(_ context: FigureContext, asked: Filled) async throws -> Response {
    let (desk, component) = (
      try CurveDesk(household, context), try context.component(in: household.tableau)
    )
    let view = StretchForm(asked, axis: try await desk.series().axis, context.member.wording).view
    let scene = try await desk.scene(desk.curve(over: view.window))
    return Answer.page(
      ConditionPage(
        household.surroundings(context.member), component: component, organisation: scene.observed, curve: scene.curve,
        events: scene.events, echoes: scene.echoes, vintage: scene.vintage, view: view))
  }

  private func note(_ context: FigureContext) async throws -> Response {
    let wording = household.surroundings(context.member).wording
    do {
      let form = try EventForm(
        context.member.form, offered: try await offered(context).map(\.key), wording)
      try await store.note(
        Event(
          id: .noted(ID(1)), organisation: context.organisation, first: form.first, last: form.last, kind: form.kind,
          title: form.title, text: form.text, source: form.source, affects: form.affects),
        by: try context.member.speaker, at: household.now())
      return Answer.onward(to: .conditions, notice: "festgehalten", anchor: "ereignisse-h")
    } catch let faults as FormFaults {
      return try await conditions(context, context.member.form.with(faults))
    }
  }
}
