import Attention
import Exchange
import Hummingbird
import Pages
import Store
import Wording

/// `/vereinbarungen/7/verlaeufe`: the foci of one agreement on one time axis. All of one organisation, the observed one.
struct PanelRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.observed(.get, "/verlaeufe", { .readAgreement($0) }) { request, context in
      try await page(context, window(request), isPrint: false)
    }
    corridor.observed(.get, "/verlaeufe/druck", { .readAgreement($0) }) { request, context in
      try await page(context, window(request), isPrint: true)
    }
    corridor.observed(.get, "/verlaeufe/werte.csv", { .readAgreement($0) }) { request, context in
      try await values(context, window(request))
    }
  }

  private func window(_ request: Request) -> TrendWindow {
    TrendWindow(request.uri.queryParameters.get("monate").map { String($0) } ?? "")
  }

  private func page(_ context: ObservedContext, _ window: TrendWindow, isPrint: Bool) async throws -> Response {
    guard let scene = try await scene(context, window) else { throw Refusal.missing }
    return Answer.page(
      PanelPage(household.surroundings(context.member), scene: scene, window: window, isPrint: isPrint))
  }

  private func scene(_ context: ObservedContext, _ window: TrendWindow) async throws -> PanelScene? {
    let (wording, text) = (context.member.wording, context.agreement.text)
    let observed = try await store.organisation(context.organisation)
    var members: [PanelScene.Member] = []
    for focus in text.attended + text.foci.filter(\.isResting) {
      guard let indicator = household.tableau[focus.indicator],
        let definition = household.tableau.definition(of: focus.series),
        context.member.standing.observed(in: context.agreement, by: focus.series) != nil
      else { continue }
      let series = try await store.series(definition, of: context.organisation)
      let curve = Curve(series, in: try await household.trendSurroundings(of: series), over: window)
      members.append(
        PanelScene.Member(
          focus: focus, indicator: indicator, curve: curve, stories: try await stories(focus, definition, context)))
    }
    guard let panel = try Panel(members.map(\.curve.series)) else { return nil }
    return PanelScene(
      agreement: context.agreement, agreementTitle: wording.agreement.title(observed: observed.name, of: text),
      observed: observed.name, panel: panel, foci: members,
      events: try await Circumstances(household: household).events(of: context.organisation, context.member.language),
      echoes: household.calendar.echoes,
      vintage: try await household.newestVintage(of: panel.series.flatMap(\.observations)))
  }

  /// Stories this person may read, of a narrative series.
  private func stories(
    _ focus: Focus, _ definition: SeriesDefinition, _ context: ObservedContext
  ) async throws -> [Entry] {
    guard definition.measure.kind == .narrative else { return [] }
    let entries = try await store.entries(at: context.agreement.id, about: focus.series)
    return Right.readable(entries.filter { $0.place.about == nil }, by: context.member.standing)
  }

  private func values(_ context: ObservedContext, _ window: TrendWindow) async throws -> Response {
    guard let scene = try await scene(context, window) else { throw Refusal.missing }
    var sheets: [SeriesSheet] = []
    let organisation = try await store.organisation(context.organisation)
    let vintages = try await store.vintages(of: context.organisation)
    for member in scene.foci {
      let key = member.focus.series
      var reading = SheetReading(member.curve, context.member.wording)
      reading.setAsides = try await store.setAsides(of: context.organisation)
      let sheet = SeriesSheet(
        member.curve.series, of: organisation, vintages: vintages,
        conditions: scene.events.filter { $0.touches(key) },
        phases: try await store.phases(of: key, in: context.organisation), echoes: scene.echoes,
        reading: reading)
      if let sheet { sheets.append(sheet) }
    }
    // Nothing to take along is said in words on the page.
    guard let months = scene.months(window), let panel = PanelSheet(sheets, shown: months) else {
      return Answer.onward(to: .panel(context.agreement.id, window))
    }
    return Answer.csv(panel.delimited(context.member.language), fileName: "verlaeufe.csv")
  }
}
