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
    corridor.figures(.get, Address.conditions.path, { .readFigures(of: $0) }) { _, context in
      try await conditions(context, context.member.filled([:]))
    }
    corridor.figures(.get, "/rahmenbedingungen/:reihe", { .readFigures(of: $0) }) { request, context in
      try await condition(context, window: TrendWindow(request.uri.queryParameters.get("monate") ?? ""))
    }
    corridor.figures(.get, "/rahmenbedingungen/:reihe/werte.csv", { .readFigures(of: $0) }) { _, context in
      try await SeriesDownload(household: household).answer(
        SeriesDefinition(component: try component(context)), of: context.organisation, context.member.language)
    }
    corridor.figures(.post, Address.events.path, { .recordEvent(of: $0) }) { _, context in try await note(context) }
  }

  private func conditions(_ context: FigureContext, _ form: Filled) async throws -> Response {
    var series: [Series] = []
    for key in try await store.knownSeries(of: context.organisation) {
      guard case .component = key, let definition = household.tableau.definition(of: key) else { continue }
      series.append(try await store.series(definition, of: context.organisation))
    }
    return Answer.page(
      ConditionsPage(
        household.surroundings(context.member), panel: try Panel(series), tableau: household.tableau,
        events: try await store.events(of: context.organisation), offered: try await offered(context), form: form))
  }

  private func offered(_ context: FigureContext) async throws -> [SeriesDefinition] {
    try await store.knownSeries(of: context.organisation).compactMap { household.tableau.definition(of: $0) }
  }

  private func component(_ context: FigureContext) throws -> ComponentSeries {
    guard let text = context.coreContext.parameters.get("reihe"), let id = try? Key<ComponentSeries>(text),
      let component = household.tableau[id]
    else { throw Refusal.missing }
    return component
  }

  private func condition(_ context: FigureContext, window: TrendWindow) async throws -> Response {
    let component = try component(context)
    let definition = SeriesDefinition(component: component)
    let series = try await store.series(definition, of: context.organisation)
    let curve = Curve(series, phases: try await store.phases(of: definition.key, in: context.organisation))
    return Answer.page(
      ConditionPage(
        household.surroundings(context.member), component: component,
        organisation: try await store.organisation(context.organisation).name, curve: curve,
        events: try await store.events(of: context.organisation),
        vintage: try await newest(series), window: window))
  }

  private func newest(_ series: Series) async throws -> Vintage? {
    guard let newest = series.observations.map(\.vintage).max() else { return nil }
    return try await store.vintage(newest)
  }

  private func note(_ context: FigureContext) async throws -> Response {
    let wording = household.surroundings(context.member).wording
    do {
      let form = try EventForm(
        context.member.form, offered: try await offered(context).map(\.key), wording)
      try await store.note(
        Event(
          id: ID(1), organisation: context.organisation, first: form.first, last: form.last, kind: form.kind,
          title: form.title, text: form.text, source: form.source, affects: form.affects))
      return Answer.onward(to: .conditions, anchor: "ereignisse")
    } catch let faults as FormFaults {
      return try await conditions(context, context.member.form.with(faults))
    }
  }
}
