import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/verwaltung/haus`, `/verwaltung/aufbewahrung`, `/verwaltung/protokoll`: what a house settles for itself, and what was done.
struct SettingsRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.houseSettings.path, { _ in .keepHouse }) { request, context in
      let house = try await store.house()
      let now = ["abmelden": ["\(house.idleMinutes)"], "fokus": ["\(house.mostFoci)"]]
      return housePage(context, context.filled(now), isSaved: request.uri.queryParameters.get("meldung") == "gilt")
    }
    corridor.member(.post, Address.houseSettings.path, { _ in .keepHouse }) { _, context in try await settle(context) }
    corridor.member(.get, Address.retention.path, { _ in .keepHouse }) { request, context in
      try await retention(context, context.filled([:]), said: request.uri.queryParameters.get("meldung"))
    }
    corridor.member(.post, Address.retention.path, { _ in .keepHouse }) { _, context in try await retain(context) }
    corridor.member(.get, Address.retentionErasure.path, { _ in .keepHouse }) { _, context in
      try await dueQuestion(context)
    }
    corridor.member(.post, Address.retentionErasure.path, { _ in .keepHouse }) { _, context in
      try await eraseDue(context)
    }
    corridor.member(.get, Address.houseActs.path, { _ in .keepHouse }) { request, context in
      try await houseActs(context, page: request.uri.queryParameters.get("seite"))
    }
  }

  private func housePage(_ context: MemberContext, _ form: Filled, isSaved: Bool = false) -> Response {
    let notice = isSaved ? Wording(context.language).settings.saved : nil
    return Answer.page(HouseSettingsPage(household.surroundings(context, notice: notice), form: form))
  }

  /// Notes only what changes.
  private func settle(_ context: MemberContext) async throws -> Response {
    do {
      let form = try HouseSettingsForm(
        context.form, possible: House.possibleIdleMinutes, Wording(context.language))
      let (house, now) = (try await store.house(), household.now())
      if form.idleMinutes != house.idleMinutes {
        try await store.allow(idleMinutes: form.idleMinutes, by: context.keeper, at: now)
      }
      if form.mostFoci != house.mostFoci {
        try await store.allow(mostFoci: form.mostFoci, by: context.keeper, at: now)
      }
      return Answer.onward(to: .houseSettings, notice: "gilt")
    } catch let faults as FormFaults {
      return housePage(context, context.form.with(faults))
    }
  }
}

// Retention
extension SettingsRoutes {
  private func retention(_ context: MemberContext, _ form: Filled, said: String? = nil) async throws -> Response {
    let words = Wording(context.language).settings
    let notice =
      said == "gilt" ? words.settled : said.flatMap { Int($0) }.flatMap { $0 >= 0 ? words.erasedNow($0) : nil }
    return Answer.page(
      RetentionPage(
        household.surroundings(context, notice: notice), retentions: try await store.retentions(at: household.now()),
        due: try await store.due(at: household.now()), form: form))
  }

  private func retain(_ context: MemberContext) async throws -> Response {
    do {
      let now = try await store.retentions(at: household.now())
      let form = try RetentionForm(context.form, now: now, Wording(context.language))
      for retention in form.changed {
        try await store.retain(retention.kind, days: retention.days, by: context.keeper, at: household.now())
      }
      return Answer.onward(to: .retention, notice: "gilt")
    } catch let faults as FormFaults {
      return try await retention(context, context.form.with(faults))
    }
  }

  private func dueQuestion(_ context: MemberContext) async throws -> Response {
    let (here, due) = (household.surroundings(context), try await store.due(at: household.now()))
    guard !due.isEmpty else { return Answer.onward(to: .retention) }
    let words = here.wording.settings
    return Answer.page(
      ConfirmationPage(
        here,
        .init(
          about: words.retention, title: words.eraseDue, lead: words.eraseDueLead,
          points: RetentionPage.lines(due, words)
            + words.eraseDuePoints(ofRecords: due.keys.contains(where: \.isRecord)), button: words.eraseNow,
          keep: Crumb(words.notYet, .retention)),
        to: .retentionErasure,
        crumbs: [Crumb(here.wording.administration, .administration), Crumb(words.retention, .retention)],
        hidden: due.keys.map(\.rawValue).sorted().map { ("art", $0) }))
  }

  /// Erases the kinds that were shown and no others. What stands in their place is written in German, as all records are.
  private func eraseDue(_ context: MemberContext) async throws -> Response {
    let kinds = Set(context.form.all("art").compactMap { Retention.Kind(rawValue: $0) })
    let counts = try await store.eraseDue(
      kinds, by: try Speaker(context.standing), keeper: context.keeper, at: household.now()
    ) { Wording(.german).settings.rule($0) }
    return Answer.onward(to: .retention, notice: "\(counts.values.reduce(0, +))")
  }
}

// The protocol
extension SettingsRoutes {
  private func houseActs(_ context: MemberContext, page typed: String?) async throws -> Response {
    let count = max(1, (try await store.countActs() + HouseActsPage.most - 1) / HouseActsPage.most)
    let number = typed == nil ? 1 : typed.flatMap { Int($0) } ?? 0
    guard (1...count).contains(number) else { throw Refusal.missing }
    let register = Register(store)
    return Answer.page(
      HouseActsPage(
        household.surroundings(context),
        acts: try await store.acts(HouseActsPage.most, skipping: (number - 1) * HouseActsPage.most),
        people: try await register.names(), organisations: try await register.organisationNames(), number: number,
        of: count))
  }
}
