package import Attention
package import Hummingbird
import Store

/// A request inside one dialogue, of one of the parties of its agreement.
package struct DialogueContext: ChildRequestContext {
  package var coreContext: CoreRequestContextStorage
  package let member: MemberContext
  package let dialogue: Dialogue
  package let agreement: Agreement

  package init(context: MemberContext) throws {
    guard let dialogue = context.dialogue, let agreement = context.agreement else { throw Refusal.missing }
    (coreContext, member, self.dialogue, self.agreement) = (context.coreContext, context, dialogue, agreement)
  }

  /// The one organisation whose figures this person may read here; nil while it has not opened them.
  package var observed: ID<Organisation>? { member.standing.observed(in: agreement) }
}

/// Loads the dialogue named in the address, for the parties of its agreement alone. For everyone else it is missing.
struct DialogueMiddleware: RouterMiddleware {
  typealias Context = MemberContext
  let household: Household

  func handle(
    _ request: Request, context: MemberContext, next: (Request, MemberContext) async throws -> Response
  ) async throws -> Response {
    guard let id = context.parameters.get("dialog").flatMap({ ID<Dialogue>($0) }) else { throw Refusal.missing }
    let dialogue = try await household.store.dialogue(id)
    guard Right.may(.readAgreement(dialogue.agreement), context.standing) else { throw Refusal.missing }
    var context = context
    context.dialogue = dialogue
    context.agreement = try await household.store.agreement(dialogue.agreement)
    return try await next(request, context)
  }
}
