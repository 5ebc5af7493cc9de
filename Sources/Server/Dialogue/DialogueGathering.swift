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

  func promises() async throws -> [Promise] {
    try await store.promises(of: context.agreement.id).filter { $0.entry.place.dialogue == context.dialogue.id }
  }

  /// The day of the newest figures: those of its end once it is closed, else those of today.
  func asOf() async throws -> Day? {
    if context.dialogue.closed != nil { return try await day(context.dialogue.known) }
    return try await day(store.newestVintage(of: context.organisation))
  }

  /// The small pictures beside the items, of the one organisation this agreement observes, as they stood (promise 4).
  func glances() async throws -> [SeriesKey: DialoguePage.Glance] { [:] }

  private func day(_ vintage: ID<Vintage>?) async throws -> Day? {
    guard let vintage else { return nil }
    return try await store.vintage(vintage).day
  }
}
