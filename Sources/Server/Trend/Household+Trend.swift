import Attention
import Store

extension Household {
  /// What a reading takes into account beside the figures of one series; all of it about the same organisation.
  func trendSurroundings(of series: Series) async throws -> TrendSurroundings {
    let (key, measure, observed) = (series.definition.key, series.definition.measure, series.organisation)
    var surroundings = TrendSurroundings(
      phases: try await store.phases(of: key, in: observed), setAside: try await store.setAsides(of: observed))
    // A moving figure is not read itself, but month by month what it is made of.
    for component in measure.isMoving ? measure.components : [] {
      guard let definition = tableau.definition(of: .component(component)) else { continue }
      let part = try await store.series(definition, of: observed)
      if !part.observations.isEmpty { surroundings.components.append(part) }
      surroundings.phases += try await store.phases(of: .component(component), in: observed)
    }
    if measure.waitingMonths > 0 { surroundings.history = try await history(of: series, since: surroundings.phases) }
    return surroundings
  }

  /// The newest bringing-in of figures among these; several series go together as a panel only.
  func newestVintage(of observations: some Sequence<Observation>) async throws -> Vintage? {
    guard let newest = observations.map(\.vintage).max() else { return nil }
    return try await store.vintage(newest)
  }

  /// What was known of each period of the newest phase at which age.
  private func history(of series: Series, since phases: [Phase]) async throws -> [Revisions.Figure] {
    let (key, measure) = (series.definition.key, series.definition.measure)
    let start = phases.filter { $0.series == key }.map(\.first).max()
    var days: [ID<Vintage>: Day] = [:]
    for vintage in try await store.vintages(of: series.organisation) { days[vintage.id] = vintage.day }
    let revised = try await store.revisions(of: series.definition, in: series.organisation)
    let states = series.observations.flatMap { revised[$0.period] ?? [$0] }
    return states.filter { state in start.map { $0 <= state.period } ?? true }.compactMap { state in
      days[state.vintage].flatMap { Revisions.Figure(state.finding, of: state.period, on: $0, measure) }
    }
  }
}
