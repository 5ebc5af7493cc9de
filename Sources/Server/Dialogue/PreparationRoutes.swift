import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/dialoge/neu` and `/dialoge/:dialog/vorbereitung`: preparing a talk from a guide, and changing it until it is closed.
struct PreparationRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.newDialogue(nil).path, { try DialogueRoutes.talk($0) }) { request, context in
      try await begin(request, context)
    }
    corridor.member(.post, Address.newDialogue(nil).path, { try Self.preparing($0) }) { _, context in
      try await plan(context)
    }
    corridor.dialogue(.get, "/vorbereitung", { .arrange($0) }) { _, context in
      try await page(context, context.member.filled(PreparationForm.preset(context.dialogue).values))
    }
    corridor.dialogue(.post, "/vorbereitung", { .arrange($0) }) { _, context in try await keep(context) }
  }

  /// A form names the agreement it is about.
  private static func preparing(_ context: MemberContext) throws -> Act {
    guard let id = ID<Agreement>(context.form["vereinbarung"]) else { throw Refusal.missing }
    return .prepareDialogue(id)
  }

  private func begin(_ request: Request, _ context: MemberContext) async throws -> Response {
    let here = household.surroundings(context)
    let agreements = try await store.agreements(concerning: context.standing.organisation)
      .filter { Right.may(.prepareDialogue($0.id), context.standing) }
    // What an expired session had typed says itself which agreement it was about.
    let restored = context.filled([:])
    let asked = request.uri.queryParameters.get("vereinbarung").map { String($0) } ?? restored["vereinbarung"]
    guard let id = ID<Agreement>(asked) else {
      return Answer.page(
        DialogueAgreementPage(here: here, agreements: agreements, names: try await household.talkNames()))
    }
    guard let agreement = agreements.first(where: { $0.id == id }) else {
      throw Refusal.denied(.prepareDialogue(id), context.standing)
    }
    let filled = context.filled(PreparationForm.preset(agreement, today: household.today).values)
    return try await page(context, agreement, nil, filled)
  }

  private func plan(_ context: MemberContext) async throws -> Response {
    guard let id = ID<Agreement>(context.form["vereinbarung"]) else { throw Refusal.missing }
    let agreement = try await store.agreement(id)
    let prepared: PreparationForm.Prepared
    do {
      prepared = try await form(agreement, nil, context).prepared(from: context.form)
    } catch let open as FormFaults {
      return try await page(context, agreement, nil, context.form.with(open))
    }
    // The store gives the id; the one here is only a place to hold it.
    let dialogue = try await store.prepare(
      prepared.dialogue(ID(1), side: isAmongOneSide(prepared) ? context.standing.organisation : nil), numbered: .drawn)
    return Answer.onward(to: .dialogue(dialogue.id), notice: "vorgemerkt")
  }

  private func keep(_ context: DialogueContext) async throws -> Response {
    let prepared: PreparationForm.Prepared
    do {
      prepared = try await form(context.agreement, context.dialogue, context.member).prepared(from: context.member.form)
    } catch let open as FormFaults {
      return try await page(context, context.member.form.with(open))
    }
    do {
      try await store.change(prepared.dialogue(context.dialogue.id))
    } catch StoreFault.dialogueClosed {
      return Answer.onward(to: .dialogue(context.dialogue.id), notice: "geschlossen")
    }
    return Answer.onward(to: .dialogue(context.dialogue.id), notice: "vorbereitet")
  }

  private func page(_ context: DialogueContext, _ filled: Filled) async throws -> Response {
    guard context.dialogue.closed == nil else {
      return Answer.onward(to: .dialogue(context.dialogue.id), notice: "geschlossen")
    }
    return try await page(context.member, context.agreement, context.dialogue, filled)
  }

  private func page(
    _ context: MemberContext, _ agreement: Agreement, _ dialogue: Dialogue?, _ filled: Filled
  ) async throws -> Response {
    Answer.page(
      DialoguePreparationPage(
        here: household.surroundings(context), agreement: agreement, dialogue: dialogue, guides: guides(for: dialogue),
        names: try await household.talkNames(), periods: try await periods(agreement, for: context.standing),
        filled: filled))
  }

  /// Every period of each focus, first to last; no value comes with them.
  private func periods(_ agreement: Agreement, for standing: Standing) async throws -> [SeriesKey: [Period]] {
    var periods: [SeriesKey: [Period]] = [:]
    for focus in agreement.text.foci {
      guard let definition = household.tableau.definition(of: focus.series),
        let observed = standing.observed(in: agreement, by: focus.series)
      else { continue }
      periods[focus.series] = try await store.series(definition, of: observed).axis
    }
    return periods
  }

  private func isAmongOneSide(_ prepared: PreparationForm.Prepared) -> Bool {
    household.guide(prepared.guide)?.sides == .one
  }

  /// A talk of one side stays one, and a talk of the parties too: nobody takes a talk for themselves, or opens one, by its guide.
  private func guides(for dialogue: Dialogue?) -> [Guide] {
    guard let dialogue else { return household.guides }
    let isAmongOneSide = dialogue.isAmongOneSide(by: household.guide(dialogue.guide))
    return household.guides.filter { ($0.sides == .one) == isAmongOneSide }
  }

  private func form(
    _ agreement: Agreement, _ dialogue: Dialogue?, _ context: MemberContext
  ) async throws -> PreparationForm {
    PreparationForm(
      agreement: agreement, guides: guides(for: dialogue), names: try await household.talkNames(),
      wording: Wording(context.language))
  }
}
