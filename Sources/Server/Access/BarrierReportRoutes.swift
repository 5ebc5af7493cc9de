import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/verwaltung/barrieren`: what was reported, and being done with it. For the office Betrieb.
struct BarrierReportRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.barrierReports.path, { _ in .keepHouse }) { request, context in
      let isDone = request.uri.queryParameters.get("meldung") == "erledigt"
      let notice = isDone ? Wording(context.language).house.barrierGone : nil
      return Answer.page(
        BarrierReportsPage(household.surroundings(context, notice: notice), reports: try await store.barrierReports()))
    }
    let end = "/verwaltung/barrieren/:meldung/ende"
    corridor.member(.get, end, { _ in .keepHouse }) { _, context in
      Answer.page(question(try await report(context), household.surroundings(context)))
    }
    corridor.member(.post, end, { _ in .keepHouse }) { _, context in
      try await store.finish(try await report(context).id, by: context.keeper, at: household.now())
      return Answer.onward(to: .barrierReports, notice: "erledigt")
    }
  }

  private func report(_ context: MemberContext) async throws -> BarrierReport {
    let id = context.parameters.get("meldung").flatMap { ID<BarrierReport>($0) }
    guard let found = try await store.barrierReports().first(where: { $0.id == id }) else { throw Refusal.missing }
    return found
  }

  private func question(_ report: BarrierReport, _ here: Surroundings) -> ConfirmationPage {
    let words = here.wording.house
    return ConfirmationPage(
      here,
      .init(
        about: words.reported(here.wording.moment(report.received)), title: words.barrierQuestion,
        lead: words.barrierLead, points: words.barrierPoints(report), button: words.barrierDone,
        keep: Crumb(words.barrierKeep, .barrierReports)),
      to: .barrierReportEnd(report.id),
      crumbs: [Crumb(here.wording.administration, .administration), Crumb(words.barriers, .barrierReports)])
  }
}
