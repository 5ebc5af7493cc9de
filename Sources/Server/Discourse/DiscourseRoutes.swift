import Attention
import Hummingbird
import Pages
import Store

/// `/wirkungsdiskurs/…`: what one organisation talked about in a half-year, on the screen and on paper.
struct DiscourseRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.discourses.path, { Self.reading($0) }) { _, context in
      Answer.page(DiscoursesPage(here: household.surroundings(context), halfYears: try await halfYears(context)))
    }
    corridor.member(.get, "/wirkungsdiskurs/:halbjahr", { Self.reading($0) }) { request, context in
      try await read(request, context)
    }
    corridor.member(.get, "/wirkungsdiskurs/:halbjahr/druck", { Self.reading($0) }) { _, context in
      try await paper(context)
    }
  }

  private static func reading(_ context: MemberContext) -> Act {
    .readDiscourse(of: context.standing.ownOrganisation)
  }

  /// What stands under one of these is in the Wirkungsdiskurs of the own organisation; each person then sees of it what
  /// they may read.
  private static func audiences(_ context: MemberContext) -> Set<Audience> {
    let own = context.standing.ownOrganisation
    let advisers: Set<Audience> =
      [.advisoryBoard, .equalOpportunitiesOfficer].contains(context.standing.kind) ? [.advisers(own)] : []
    return advisers.union([.organisation(own)])
  }

  private func read(_ request: Request, _ context: MemberContext) async throws -> Response {
    let halfYear = try await halfYear(context)
    let (discourse, entries) = try await discourse(halfYear, context)
    let query = request.uri.queryParameters
    let filter = DiscourseFilter(
      art: query.get("art").map { String($0) }, dimension: query.get("dimension").map { String($0) },
      in: household.tableau)
    return Answer.page(
      DiscoursePage(
        here: household.surroundings(context), discourse: discourse, names: try await household.talkNames(),
        promises: try await promises(entries, context), focused: try await focused(in: halfYear, context),
        filter: filter))
  }

  private func paper(_ context: MemberContext) async throws -> Response {
    let halfYear = try await halfYear(context)
    let (discourse, entries) = try await discourse(halfYear, context)
    let events = try await Circumstances(household: household)
      .events(of: context.standing.ownOrganisation, context.language)
      .filter { $0.first <= halfYear.lastDay && $0.end >= halfYear.firstDay }
    return Answer.page(
      DiscoursePrintPage(
        here: household.surroundings(context), discourse: discourse, names: try await household.talkNames(),
        promises: try await promises(entries, context), events: events))
  }

  /// The half-years in which something was said that this person may read. Another one would say that there is something else.
  private func halfYears(_ context: MemberContext) async throws -> [Period] {
    let audiences = Self.audiences(context)
    var halfYears: [Period] = []
    for halfYear in try await store.halfYears(releasedTo: audiences) {
      let released = try await store.entries(releasedTo: audiences, in: halfYear)
      if !Right.readable(released, by: context.standing).isEmpty { halfYears.append(halfYear) }
    }
    return halfYears
  }

  /// `2026-2` is the second half of 2026; a half-year before anything was said here, or beyond the next one, is no page.
  private func halfYear(_ context: MemberContext) async throws -> Period {
    let parts = context.parameters.get("halbjahr")?.split(separator: "-", omittingEmptySubsequences: false) ?? []
    guard parts.count == 2, let halfYear = Period("\(parts[0])-H\(parts[1])"),
      halfYear <= household.today.period(.halfYear).advanced(by: 1)
    else { throw Refusal.missing }
    let spoken = try await halfYears(context)
    let opened = household.house.created.day.period(.halfYear)
    guard halfYear >= opened || spoken.contains(where: { $0 <= halfYear }) else { throw Refusal.missing }
    return halfYear
  }

  private func discourse(_ halfYear: Period, _ context: MemberContext) async throws -> (Discourse, [Entry]) {
    let released = try await store.entries(releasedTo: Self.audiences(context), in: halfYear)
    let entries = Right.readable(released, by: context.standing)
    let discourse = Discourse(
      halfYear: halfYear, organisation: context.standing.ownOrganisation, entries: entries, tableau: household.tableau)
    return (discourse, entries)
  }

  /// The released promises with how they stand today.
  private func promises(_ entries: [Entry], _ context: MemberContext) async throws -> [Promise] {
    let released = entries.filter { $0.kind == .promise }
    var promises: [Promise] = []
    for agreement in Set(released.compactMap(\.place.agreement)).sorted() {
      let isParty = Right.may(.readAgreement(agreement), context.standing)
      promises += try await store.promises(of: agreement).map { isParty ? $0 : $0.fromOutside }
    }
    let ids = Set(released.map(\.id))
    return promises.filter { ids.contains($0.entry.id) }
  }

  /// Indicators that were in the focus of a carried agreement this person may read, at some time of the half-year.
  private func focused(in halfYear: Period, _ context: MemberContext) async throws -> [Key<Indicator>] {
    try await store.agreements(concerning: context.standing.organisation)
      .filter { Right.may(.readAgreement($0.id), context.standing) }
      .compactMap { $0.carried?.text }
      .filter { $0.firstDay <= halfYear.lastDay && $0.lastDay >= halfYear.firstDay }
      .flatMap { $0.attended.map(\.indicator) }
  }
}
