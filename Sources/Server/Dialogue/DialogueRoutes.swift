import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/dialoge/…`: the list, one record, what is written into it, its end, its print.
struct DialogueRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.dialogues.path, { try Self.talk($0) }) { request, context in
      try await list(request, context)
    }
    corridor.dialogue(.get, "", { .readAgreement($0.agreement) }) { request, context in try await read(request, context)
    }
    corridor.dialogue(.post, "/eintraege", { .writeInto($0) }) { _, context in try await record(context) }
    corridor.dialogue(.get, "/abschluss", { .arrange($0) }) { _, context in
      try await closing(context, context.member.filled([:]))
    }
    corridor.dialogue(.post, "/abschluss", { .arrange($0) }) { _, context in try await close(context) }
    corridor.dialogue(.get, "/druck", { .readAgreement($0.agreement) }) { _, context in try await paper(context) }
  }

  /// The list is for people who talk; everyone else has no such page.
  static func talk(_ context: MemberContext) throws -> Act {
    guard context.standing.office.talks else { throw Refusal.missing }
    return .readCatalogue
  }

  private func list(_ request: Request, _ context: MemberContext) async throws -> Response {
    let agreements = try await store.agreements(concerning: context.standing.organisation)
      .filter { Right.may(.readAgreement($0.id), context.standing) }
    var dialogues: [Dialogue] = []
    for agreement in agreements { dialogues += try await store.dialogues(of: agreement.id) }
    return Answer.page(
      DialoguesPage(
        here: household.surroundings(context), dialogues: dialogues, agreements: agreements,
        guides: household.guides, names: try await household.talkNames()))
  }

  private func read(_ request: Request, _ context: DialogueContext) async throws -> Response {
    let wording = Wording(context.member.language)
    let notice = request.uri.queryParameters.get("meldung").flatMap { wording.dialogue.notice(String($0)) }
    try await DialogueGathering(household: household, context: context).noteReading()
    return try await page(context, context.member.filled([:]), notice: notice)
  }

  private func page(_ context: DialogueContext, _ filled: Filled, notice: String? = nil) async throws -> Response {
    let gathering = DialogueGathering(household: household, context: context)
    return Answer.page(
      DialoguePage(
        here: household.surroundings(context.member, notice: notice), dialogue: context.dialogue,
        agreement: context.agreement, guide: household.guide(context.dialogue.guide),
        names: try await household.talkNames(), entries: try await gathering.entries(),
        promises: try await gathering.promises(), glances: try await gathering.glances(),
        asOf: try await gathering.asOf(), filled: filled))
  }

  /// What was said goes into the record as it is: for the parties of the agreement, or first for the own side where it talks on
  /// its own; with the Wirkungsdiskurs of the own organisation where its speakers released it.
  private func record(_ context: DialogueContext) async throws -> Response {
    let form = EntryForm(
      dialogue: context.dialogue, guide: household.guide(context.dialogue.guide), perspectives: household.perspectives,
      standing: context.member.standing, wording: Wording(context.member.language))
    let said: EntryForm.Said
    let words: Entry.Said
    do {
      said = try form.said(in: context.member.form)
      words = try said.draft.said()
    } catch let open as FormFaults {
      return try await page(context, context.member.form.with(open))
    }
    let standing = context.member.standing
    let speaker = Speaker(
      organisation: standing.organisation, office: standing.office, perspective: said.perspective)
    let place = Entry.Place(
      agreement: context.agreement.id, series: said.item?.series, stretch: said.item?.stretch,
      dialogue: context.dialogue.id)
    var audiences: Set<Audience> = [said.isForParties ? .parties(context.agreement.id) : .team(standing.organisation)]
    if said.isReleased { audiences.insert(.organisation(standing.ownOrganisation)) }
    let entry = try await store.record(
      words, as: said.kind, at: place, by: speaker, for: audiences, at: household.now())
    return Answer.onward(to: .dialogue(context.dialogue.id), notice: "eintrag", anchor: "eintrag-\(entry.tag)")
  }

  private func closing(_ context: DialogueContext, _ filled: Filled) async throws -> Response {
    guard context.dialogue.closed == nil else { return Answer.onward(to: .dialogue(context.dialogue.id)) }
    let gathering = DialogueGathering(household: household, context: context)
    return Answer.page(
      ClosingPage(
        here: household.surroundings(context.member), dialogue: context.dialogue, agreement: context.agreement,
        guide: household.guide(context.dialogue.guide), names: try await household.talkNames(),
        entries: try await gathering.entries(), asOf: try await gathering.asOf(), filled: filled))
  }

  private func close(_ context: DialogueContext) async throws -> Response {
    do throws(FormFaults) {
      try ClosingForm(wording: Wording(context.member.language)).check(context.member.form)
    } catch {
      return try await closing(context, context.member.form.with(error))
    }
    do {
      try await store.close(
        context.dialogue.id, by: try Speaker(context.member.standing), at: household.now())
    } catch StoreFault.dialogueClosed {
      // Somebody else was faster; the record is closed, which is what was asked for.
    }
    return Answer.onward(to: .dialogue(context.dialogue.id), notice: "abgeschlossen")
  }

  private func paper(_ context: DialogueContext) async throws -> Response {
    let gathering = DialogueGathering(household: household, context: context)
    return Answer.page(
      DialoguePrintPage(
        here: household.surroundings(context.member), dialogue: context.dialogue, agreement: context.agreement,
        guide: household.guide(context.dialogue.guide), names: try await household.talkNames(),
        entries: try await gathering.entries(), promises: try await gathering.promises(),
        glances: try await gathering.glances(), asOf: try await gathering.asOf()))
  }
}
