import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/verwaltung/aufbewahrung`: for how long the house keeps what, and erasing what is due.
struct RetentionRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
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
  }

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
