import Attention
import Pages
import Store
import Wording

/// Gathers what stands in one record: entries this person may read, promises with their steps, the curves as they stood.
struct DialogueGathering {
  let household: Household
  let context: DialogueContext
  private var store: Store { household.store }

  func entries() async throws -> [Entry] {
    Right.readable(try await store.entries(of: context.dialogue.id), by: context.member.standing)
  }

  /// Those who wrote see that another side has read (promise 5).
  func noteReading() async throws {
    let own = context.member.standing.organisation
    let others = try await entries().filter { $0.organisation != own }
    try await store.noteReading(of: others.map(\.id), by: own, at: household.now())
  }

  func promises() async throws -> [Promise] {
    try await store.promises(of: context.agreement.id).filter { $0.entry.place.dialogue == context.dialogue.id }
  }

  /// The day of the newest figures: those of its end once it is closed, else those of today.
  func asOf() async throws -> Day? {
    if context.dialogue.closed != nil { return try await day(context.dialogue.known) }
    guard let observed = context.observed else { return nil }
    return try await day(store.newestVintage(of: observed))
  }

  /// The small pictures beside the items, of the one organisation this agreement observes: as they stood when the record was
  /// closed, with what was revised since (promise 4).
  func glances() async throws -> [SeriesKey: DialogueGlance] {
    // Closed before any figure came in: then there was nothing to see, and that stays so.
    guard context.dialogue.closed == nil || context.dialogue.known != nil else { return [:] }
    var curves: [(item: Dialogue.Item, curve: Curve, now: Series)] = []
    for item in context.dialogue.items {
      guard let definition = household.tableau.definition(of: item.series),
        let observed = context.member.standing.observed(in: context.agreement, by: item.series)
      else { continue }
      let now = try await store.series(definition, of: observed)
      let then = try await store.series(definition, of: observed, asOf: context.dialogue.known)
      let phases = try await store.phases(of: item.series, in: observed)
      curves.append((item, Curve(then, phases: phases), now))
    }
    let panel = try Panel(curves.map(\.curve.series))
    let wording = Wording(context.member.language)
    let glances = curves.map { item, curve, now in
      (item.series, DialogueGlance(curve, now: now, panel: panel, stretch: item.stretch, wording: wording))
    }
    return Dictionary(glances) { first, _ in first }
  }

  private func day(_ vintage: ID<Vintage>?) async throws -> Day? {
    guard let vintage else { return nil }
    return try await store.vintage(vintage).day
  }
}
