import Attention
import Exchange
import Hummingbird
import Pages
import Store
import Wording

/// The further views of every curve: same month of earlier years, what a figure is made of, then and now; and its figures as a
/// file, as far as they are shown.
struct ViewRoutes {
  let household: Household

  func hang(in corridor: Corridor) {
    for view in View.allCases {
      corridor.observed(.get, "/verlauf/:indikator/:mass/" + view.rawValue, { .readAgreement($0) }) {
        request, context in
        try await CurveDesk(household, context).answer(view, request)
      }
      corridor.figures(.get, "/rahmenbedingungen/:reihe/" + view.rawValue, { .readFigures(of: $0) }) {
        request, context in
        try await CurveDesk(household, context).answer(view, request)
      }
    }
  }

  enum View: String, CaseIterable {
    case values = "werte.csv"
    case sameMonth = "gleicher-monat"
    case parts = "bestandteile"
    case partsValues = "bestandteile/werte.csv"
    case thenAndNow = "damals"
    case thenAndNowValues = "damals/werte.csv"
  }
}

extension CurveDesk {
  func answer(_ view: ViewRoutes.View, _ request: Request) async throws -> Response {
    let asked = Filled(request.asked("von", "bis", "monate", "stand"))
    let window = TrendWindow(asked["monate"])
    let here = household.surroundings(member)
    guard exists(view) else { throw Refusal.missing }
    switch view {
    case .values: return try await values(asked)
    case .sameMonth: return Answer.page(SameMonthPage(here, scene: try await scene(curve())))
    case .parts:
      let curve = try await curve(over: window)
      return Answer.page(
        PartsPage(here, scene: try await scene(curve), parts: try await parts(of: curve), window: window))
    case .partsValues: return try await partsValues(window)
    case .thenAndNow:
      let curve = try await curve(over: window)
      let history = StateHistory(try await store.revisions(of: definition, in: organisation))
      let (states, then) = try await states(asked["stand"]) {
        history.changes(since: $0, curve, over: window, wording) > 0
      }
      let isUnknown = !asked["stand"].isEmpty && then?.vintage.id.description != asked["stand"]
      return Answer.page(
        ThenAndNowPage(
          here, scene: try await scene(curve), states: states, then: then, window: window, history: history,
          isUnknown: isUnknown))
    case .thenAndNowValues:
      // Nothing to take along is said in words on the page.
      guard let then = try await states(asked["stand"]).then else {
        return Answer.onward(to: .thenAndNow(place, nil, TrendView(window: window)))
      }
      let curve = try await curve(over: window)
      let sheet = try await sheet(curve, shown: curve.stretch(TrendView(window: window)), then: then.series)
      return file(sheet.delimited(member.language), "-damals")
    }
  }

  /// Answers of a survey and stories have neither a same month nor parts; years have no earlier part of the year.
  private func exists(_ view: ViewRoutes.View) -> Bool {
    let isTold = [.ordinalSurvey, .narrative].contains(definition.measure.kind)
    return switch view {
    case .sameMonth: !isTold && definition.measure.rhythm != .year
    case .parts, .partsValues: !isTold
    case .values, .thenAndNow, .thenAndNowValues: true
    }
  }

  /// Exactly the figures the page with this address shows, with what they hide and the conditions of their time.
  private func values(_ asked: Filled) async throws -> Response {
    let view = StretchForm(asked, axis: try await series().axis, wording).view
    let curve = try await curve(over: view.window)
    return file(try await sheet(curve, shown: curve.stretch(view)).delimited(member.language))
  }

  // What a figure is made of

  /// The monthly series of a moving figure, first the quotient of each month; else numerators and denominators.
  private func parts(of curve: Curve) async throws -> [Curve] {
    var components: [Series] = []
    for component in definition.measure.components where definition.measure.isMoving {
      guard let definition = household.tableau.definition(of: .component(component)) else { continue }
      let series = try await store.series(definition, of: organisation)
      if !series.observations.isEmpty { components.append(series) }
    }
    var series = components.isEmpty ? curve.series.parts : components
    if components.count == 2, let quotient = Series(components[0], dividedBy: components[1]) {
      series.insert(quotient, at: 0)
    }
    var curves: [Curve] = []
    for part in series {
      curves.append(Curve(part, in: try await household.trendSurroundings(of: part), over: .standard))
    }
    return curves
  }

  private func partsValues(_ window: TrendWindow) async throws -> Response {
    let curve = try await curve(over: window)
    var sheets = [try await sheet(curve, shown: nil)]
    for part in try await parts(of: curve) { sheets.append(try await sheet(part, shown: nil)) }
    guard let months = curve.stretch(TrendView(window: window)).map(\.inMonths),
      let panel = PanelSheet(sheets, shown: months)
    else { return Answer.onward(to: .parts(place, TrendView(window: window))) }
    return file(panel.delimited(member.language), "-bestandteile")
  }

  // Then and now

  /// The vintages that brought figures of this series, and the one that is asked for: by its number, else the newest one that
  /// reads otherwise today, else a year ago.
  private func states(
    _ asked: String, hasChanged: (ID<Vintage>) -> Bool = { _ in false }
  ) async throws -> (states: [Vintage], then: (vintage: Vintage, series: Series)?) {
    let states = try await store.vintages(of: definition.key, in: organisation)
    guard states.count > 1 else { return (states, nil) }
    let earlier = states.dropLast()
    let aYearAgo = household.today.adding(days: -365)
    let vintage =
      ID<Vintage>(asked).flatMap { id in earlier.first { $0.id == id } } ?? earlier.last { hasChanged($0.id) }
      ?? earlier.last { $0.day <= aYearAgo } ?? earlier.last
    guard let vintage else { return (states, nil) }
    return (states, (vintage, try await store.series(definition, of: organisation, asOf: vintage.id)))
  }
}
