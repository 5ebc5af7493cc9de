import Attention
import Pages
import Store
import Wording

/// Gathers what a trend page shows: the curve and its neighbours, the talk about it, and the time around it. All figures are
/// those of the one organisation the agreement observes.
struct TrendGathering {
  let household: Household
  let context: ObservedContext
  let key: SeriesKey

  private var store: Store { household.store }
  private var agreement: Agreement { context.agreement }
  private var observed: ID<Organisation> { context.organisation }
  private var wording: Wording { household.surroundings(context.member).wording }
  private var own: ID<Organisation> { context.member.visitor.organisation.id }

  func scene(stories: [Entry]) async throws -> TrendScene {
    guard let definition = household.tableau.definition(of: key) else { throw Refusal.missing }
    var series: [Series] = [try await store.series(definition, of: observed)]
    for focus in agreement.text.attended where focus.series != key {
      guard let definition = household.tableau.definition(of: focus.series),
        context.member.standing.observed(in: agreement, by: focus.series) != nil
      else { continue }
      series.append(try await store.series(definition, of: observed))
    }
    let curve = Curve(
      series[0], in: try await household.trendSurroundings(of: series[0]), earlier: try await earlier())
    let organisation = try await store.organisation(observed)
    guard let panel = try Panel(series),
      let scene = TrendScene(
        agreement: agreement, agreementTitle: wording.agreement.title(observed: organisation.name, of: agreement.text),
        observed: organisation.name, curve: curve, panel: panel, tableau: household.tableau,
        events: try await Circumstances(household: household)
          .events(of: observed, touching: key, context.member.language),
        echoes: household.calendar.echoes, vintage: try await household.newestVintage(of: series[0].observations),
        stories: stories)
    else { throw Refusal.missing }
    return scene
  }

  /// What is said about this curve, as far as this person may read it, in the order of its numbers.
  func talk(form: Filled) async throws -> TrendTalk {
    let entries = try await store.entries(at: agreement.id, about: key)
    let places = TalkPlaces(household: household)
    var reflections: [Reflection] = []
    for (number, entry) in try await places.numbered(
      entries, about: key, at: agreement.id, for: context.member.standing)
    {
      reflections.append(try await reflection(number, entry, entries))
    }
    try await store.noteReading(
      of: reflections.map(\.entry).filter { $0.organisation != own }.map(\.id), by: own, at: household.now())
    return TrendTalk(
      reflections: reflections, drafts: try await drafts(), readers: try await readers(), names: try await names(),
      form: form)
  }

  func reflection(_ number: Int, _ entry: Entry, _ entries: [Entry]) async throws -> Reflection {
    Reflection(
      number: number, entry: entry, replies: entries.filter { $0.place.about == entry.id && isReadable($0) },
      revised: try await revised(since: entry), readers: try await readers(of: entry))
  }

  /// The parties by name: who reads what is pinned here.
  func readers() async throws -> [String] {
    var names: [String] = []
    guard agreement.names(key) else { return [try await store.organisation(own).name] }
    for party in agreement.text.parties { names.append(try await store.organisation(party.organisation).name) }
    return names
  }

  private func isReadable(_ entry: Entry) -> Bool { Right.may(.readRecord(entry.audiences), context.member.standing) }

  private func drafts() async throws -> [SealedDraft] {
    try await store.drafts(of: context.member.standing.account)
      .filter { $0.place.agreement == agreement.id && $0.place.series == key }
      .map { SealedDraft(id: $0.id, words: $0.words, stretch: $0.place.stretch, updated: $0.updated) }
  }

  private func names() async throws -> [ID<Organisation>: String] {
    Dictionary(try await store.organisations().map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// Figures of the stretch that are known differently now than when it was said (promise 4).
  private func revised(since entry: Entry) async throws -> [Reflection.Revised] {
    guard let known = entry.place.known, let stretch = entry.place.stretch,
      let definition = household.tableau.definition(of: key)
    else { return [] }
    let (then, now) = (
      try await store.series(definition, of: observed, asOf: known), try await store.series(definition, of: observed)
    )
    return then.observations.compactMap { observation in
      let newer = now[observation.period]
      guard stretch.contains(observation.period), saysOtherwise(newer, observation.finding) else { return nil }
      return Reflection.Revised(period: observation.period, then: observation.finding, now: newer)
    }
  }

  /// Whether the figure itself is another one; a provisional figure that became final as it was is no revision.
  private func saysOtherwise(_ now: Finding, _ then: Finding) -> Bool {
    if let now = now.quantity, let then = then.quantity { now != then } else { now != then }
  }

  /// Those who wrote see that another side has read.
  private func readers(of entry: Entry) async throws -> [Reflection.Reader] {
    guard entry.organisation == own else { return [] }
    var readers: [Reflection.Reader] = []
    for notice in try await store.readings(of: entry.id) where notice.organisation != own {
      readers.append(
        Reflection.Reader(name: try await store.organisation(notice.organisation).name, since: notice.first.day))
    }
    return readers
  }

  private func earlier() async throws -> [Period: [Curve.Earlier]] {
    guard let definition = household.tableau.definition(of: key) else { return [:] }
    var days: [ID<Vintage>: Day] = [:]
    for vintage in try await store.vintages(of: observed) { days[vintage.id] = vintage.day }
    let now = try await store.series(definition, of: observed)
    return Dictionary(
      uniqueKeysWithValues: try await store.revisions(of: definition, in: observed).map { period, states in
        let others = states.reversed().filter { saysOtherwise(now[period], $0.finding) }
        return (period, others.compactMap { state in days[state.vintage].map { Curve.Earlier(state.finding, $0) } })
      })
  }
}
