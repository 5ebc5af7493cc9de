import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/vereinbarungen/…/entwurf` and its steps: each is saved on its own POST and leads to the next (ux.md C.4, flow 1).
struct DraftRoutes {
  let household: Household

  func hang(in corridor: Corridor) {
    corridor.agreement(.get, "/entwurf", Act.draftAgreement) { request, context in
      try await tasks(request, context)
    }
    hang(FociStep(), "/fokus", in: corridor)
    hang(ReasonsStep(), "/fokus/gruende", in: corridor)
    hang(QuestionsStep(), "/leitfragen", in: corridor)
    hang(ContributionsStep(), "/beitraege", in: corridor)
    hang(KeyPointsStep(), "/eckpunkte", in: corridor)
    corridor.agreement(.get, "/pruefen", Act.draftAgreement) { request, context in
      Answer.page(try await desk(request, context).check())
    }
    corridor.agreement(.post, "/pruefen", Act.presentVersion) { request, context in
      try await present(try await desk(request, context))
    }
  }

  private func hang(_ step: some DraftingStep, _ path: String, in corridor: Corridor) {
    corridor.agreement(.get, path, Act.draftAgreement) { request, context in
      let desk = try await desk(request, context)
      let preset = try await step.preset(desk)
      return Answer.page(try await step.page(desk, desk.member.filled(preset.values)))
    }
    corridor.agreement(.post, path, Act.draftAgreement) { request, context in
      try await save(step, try await desk(request, context))
    }
  }

  private func tasks(_ request: Request, _ context: AgreementContext) async throws -> Response {
    Answer.page(
      DraftPage(
        here: household.surroundings(request, context.member), agreement: context.agreement,
        roster: try await household.roster(), mostFoci: try await household.mostFoci()))
  }

  private func desk(_ request: Request, _ context: AgreementContext) async throws -> DraftingDesk {
    DraftingDesk(
      household: household, here: household.surroundings(context.member), agreement: context.agreement,
      member: context.member, roster: try await household.roster(), mostFoci: try await household.mostFoci(),
      query: request.uri.queryParameters.get("aufnehmen"))
  }
}

// Saving a step.
extension DraftRoutes {
  private func save(_ step: some DraftingStep, _ desk: DraftingDesk) async throws -> Response {
    let form = desk.member.form
    guard let edition = DraftEdition.of(form) else { throw Refusal.unreadable }
    let typed: AgreementText
    do {
      typed = try step.applied(form, to: desk.agreement.draft, desk)
    } catch {
      return Answer.page(try await step.page(desk, form.with(error)))
    }
    do {
      // Nothing typed, nothing written: the edition others have in front of them stays true.
      if typed != desk.agreement.draft || edition != desk.agreement.edition {
        _ = try await household.store.redraft(desk.agreement.id, typed, edition: edition)
      }
    } catch StoreFault.draftConflict(let newer) {
      return try edited(meanwhile: newer, typed, step, desk)
    }
    return DraftEdition.returnsToDraft(form)
      ? Answer.onward(to: .draft(desk.agreement.id), notice: AgreementNotice.saved.rawValue)
      : Answer.onward(to: step.next(desk.agreement.id))
  }

  /// What was typed is held against what stands now, so that nothing the other person wrote gets lost unseen.
  private func edited(
    meanwhile newer: Agreement, _ typed: AgreementText, _ step: some DraftingStep, _ desk: DraftingDesk
  ) throws -> Response {
    let form = desk.member.form
    let mine = (try? step.applied(form, to: newer.draft, desk)) ?? typed
    let page = EditedMeanwhilePage(
      here: desk.here, agreement: newer, typed: mine, step: step.address(newer.id), filled: form,
      roster: desk.roster, tableau: household.tableau)
    return Answer.page(page, status: .conflict)
  }
}

// Presenting.
extension DraftRoutes {
  private func present(_ desk: DraftingDesk) async throws -> Response {
    guard let edition = DraftEdition.of(desk.member.form) else { throw Refusal.unreadable }
    let id = desk.agreement.id
    do {
      _ = try await household.store.present(
        id, edition: edition, by: Speaker(desk.member.standing), at: household.now())
      return Answer.onward(to: .agreement(id), notice: AgreementNotice.presented.rawValue)
    } catch StoreFault.notPresentable {
      return Answer.page(desk.check(isRefused: true))
    } catch StoreFault.presentedAlready {
      return Answer.onward(to: .agreement(id))
    } catch StoreFault.draftConflict(let newer) {
      return Answer.page(desk.check(newer, isChangedMeanwhile: true), status: .conflict)
    }
  }
}
