import Attention
import Hummingbird
import Pages
import Store

/// `/`: what needs somebody's attention.
struct OverviewRoutes {
  /// Sayings and events shown; the rest stands on their own pages.
  private static let most = 3
  let household: Household

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.overview.path, { _ in .readCatalogue }) { request, context in
      try await overview(context)
    }
  }

  private func overview(_ context: MemberContext) async throws -> Response {
    let here = household.surroundings(context)
    let shorter = try await household.store.retentions(at: household.now()).filter { $0.coming != nil }
    guard context.standing.office.talks else {
      return Answer.page(
        OverviewPage(
          here: here, shorter: shorter, waiting: [], next: nil, foci: [], resting: [], recent: [], events: [],
          conditionsAddress: nil))
    }
    let gathering = OverviewGathering(household: household, context: context)
    let agreements = try await household.store.agreements(concerning: context.visitor.organisation.id)
    var waiting: [OverviewPage.Waiting] = []
    var foci: [OverviewPage.FocusView] = []
    var resting: [String] = []
    var sayings: [OverviewPage.Saying] = []
    let drawn = gathering.drawn(in: agreements.filter { $0.state(on: household.today) == .inForce })
    for agreement in agreements {
      waiting += try await gathering.waiting(in: agreement)
      guard agreement.state(on: household.today) == .inForce else { continue }
      foci += try await gathering.foci(of: agreement, drawing: drawn)
      resting += gathering.resting(in: agreement).filter { !resting.contains($0) }
      sayings += try await gathering.sayings(in: agreement)
    }
    waiting += try await gathering.sealedDrafts()
    let figures = Right.may(.readFigures(of: context.standing.ownOrganisation), context.standing)
    let page = OverviewPage(
      here: here, shorter: shorter, waiting: waiting, next: try await gathering.nextDialogue(in: agreements),
      foci: foci,
      resting: resting, recent: Array(sayings.sorted { $0.day > $1.day }.prefix(Self.most)),
      events: figures ? try await gathering.latestEvents(Self.most) : [],
      conditionsAddress: figures ? .conditions : nil)
    return Answer.page(page)
  }
}
