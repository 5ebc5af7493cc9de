import Attention
import Hummingbird
import Pages
import Store
import Wording

extension Household {
  /// What a page needs to know of an open request.
  func surroundings(_ context: OpenContext, notice: String? = nil) -> Surroundings {
    surroundings(context.language, context.address, context.visitor, notice)
  }

  /// What a page needs to know of a member's request.
  func surroundings(_ context: MemberContext, notice: String? = nil) -> Surroundings {
    surroundings(context.language, context.address, context.visitor, notice)
  }

  private func surroundings(
    _ language: Language, _ address: String, _ visitor: Visitor?, _ notice: String?
  ) -> Surroundings {
    Surroundings(
      wording: Wording(language), houseName: house.name, isPractice: house.isPractice,
      stylesheet: .stylesheet(Assets.stylesheetDigest), path: Submission.withoutSecrets(address), today: today,
      person: visitor.map {
        Surroundings.Person(
          name: $0.account.name, organisation: $0.organisation, standing: $0.standing, token: $0.token,
          until: $0.until)
      }, notice: notice)
  }
}

extension MemberContext {
  /// A form to be shown on a GET: what an expired session had typed, if anything, otherwise the given values.
  func filled(_ values: [String: [String]]) -> Filled { Filled(visitor.restored ?? values) }
}
