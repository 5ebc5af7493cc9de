import Attention
import Hummingbird
import Pages
import Store

/// `/leitfaeden`: the guides, open to everyone who is signed in. No figure, no talk.
struct GuideRoutes {
  let household: Household

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.guides.path, { _ in .readCatalogue }) { _, context in
      Answer.page(GuidesPage(here: household.surroundings(context), guides: household.guides))
    }
    corridor.member(.get, "/leitfaeden/:leitfaden", { _ in .readCatalogue }) { _, context in
      try await guide(context)
    }
  }

  private func guide(_ context: MemberContext) async throws -> Response {
    guard let id = context.parameters.get("leitfaden").flatMap({ try? Key<Guide>($0) }),
      let guide = household.guide(id)
    else { throw Refusal.missing }
    return Answer.page(
      GuidePage(here: household.surroundings(context), guide: guide, names: try await household.talkNames()))
  }
}

extension Household {
  /// The names a talk is shown with. Names of organisations are no secret inside a house; figures and talk are.
  func talkNames() async throws -> TalkNames {
    TalkNames(organisations: try await store.organisations(), perspectives: perspectives, tableau: tableau)
  }
}
