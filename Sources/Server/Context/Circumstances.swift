import Attention
import Store

/// What happened around the figures of one organisation, from every side one knows it: what its people noted, what the people
/// of the organisation above noted, and the shipped calendar with what was confirmed of it.
struct Circumstances {
  let household: Household

  func events(of organisation: ID<Organisation>, _ language: Language) async throws -> [Event] {
    var (noted, confirmed): ([Event], [Confirmation]) = ([], [])
    for source in try await circle(of: organisation) {
      noted += try await household.store.events(of: source).map { $0.shown(by: organisation) }
      confirmed += try await household.store.confirmations(of: source)
    }
    let national = household.calendar.events(of: organisation, in: household.tableau, confirmed: confirmed, language)
    return (noted + national).sorted(by: Event.isEarlier)
  }

  func events(
    of organisation: ID<Organisation>, touching series: SeriesKey, _ language: Language
  ) async throws -> [Event] {
    try await events(of: organisation, language).filter { $0.touches(series) }
  }

  /// The organisation above first, so that the own confirmation has the last word. What happened to a Jobcenter happened to
  /// its teams.
  private func circle(of organisation: ID<Organisation>) async throws -> [ID<Organisation>] {
    let own = try await household.store.organisation(organisation)
    guard own.kind.needsParent, let parent = own.parent else { return [organisation] }
    return [parent, organisation]
  }
}
