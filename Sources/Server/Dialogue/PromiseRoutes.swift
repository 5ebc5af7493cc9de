import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/zusagen/:zusage`: how one promise stands.
struct PromiseRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.member(.get, "/zusagen/:zusage", { try await .readRecord(promise($0).entry.audiences) }) {
      request, context in
      let wording = Wording(context.language)
      let notice = request.uri.queryParameters.get("meldung").flatMap { wording.dialogue.notice(String($0)) }
      return try await page(promise(context), context, context.filled([:]), notice: notice)
    }
    corridor.member(.post, "/zusagen/:zusage", speaking) { _, context in try await note(context) }
  }

  /// Whoever says how a promise stands must be able to read it, and speak where it was given.
  @Sendable private func speaking(_ context: MemberContext) async throws -> Act {
    let entry = try await promise(context).entry
    guard Right.may(.readRecord(entry.audiences), context.standing), let agreement = entry.place.agreement else {
      throw Refusal.missing
    }
    return .speak(in: agreement)
  }

  /// Anything that is no promise is missing here.
  private func promise(_ context: MemberContext) async throws -> Promise {
    guard let id = context.parameters.get("zusage").flatMap({ ID<Entry>($0) }) else { throw Refusal.missing }
    let entry = try await store.entry(tagged: id)
    guard entry.kind == .promise, let agreement = entry.place.agreement,
      let promise = try await store.promises(of: agreement).first(where: { $0.entry.id == entry.id })
    else { throw Refusal.missing }
    return promise
  }

  private func note(_ context: MemberContext) async throws -> Response {
    let promise = try await promise(context)
    let step: PromiseForm.Step
    do throws(FormFaults) {
      step = try PromiseForm(wording: Wording(context.language)).step(in: context.form)
    } catch {
      return try await page(promise, context, context.form.with(error))
    }
    try await store.note(
      step.state, of: promise.entry.id, because: step.because, by: try Speaker(context.standing), at: household.now())
    guard let dialogue = promise.entry.place.dialogue else {
      return Answer.onward(to: .promise(promise.entry.tag), notice: "stand")
    }
    return Answer.onward(to: .dialogue(dialogue), notice: "stand", anchor: "eintrag-\(promise.entry.tag)")
  }

  private func page(
    _ promise: Promise, _ context: MemberContext, _ filled: Filled, notice: String? = nil
  ) async throws -> Response {
    // Who reads a promise in the Wirkungsdiskurs need not be a party of its dialogue.
    let isParty = promise.entry.place.agreement.map { Right.may(.readAgreement($0), context.standing) } ?? false
    var dialogue: Dialogue?
    if isParty, let id = promise.entry.place.dialogue { dialogue = try await store.dialogue(id) }
    return Answer.page(
      PromisePage(
        here: household.surroundings(context, notice: notice), promise: isParty ? promise : promise.fromOutside,
        dialogue: dialogue,
        names: try await household.talkNames(), filled: filled))
  }
}
