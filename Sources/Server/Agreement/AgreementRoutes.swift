import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/vereinbarungen`: the list, a new one, an agreement as it is read, its versions, consent.
struct AgreementRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.agreements.path, { _ in .readCatalogue }) { request, context in
      try await list(request, context)
    }
    corridor.member(.get, Address.newAgreement.path, { _ in .beginAgreement }) { request, context in
      try await new(request, context)
    }
    corridor.member(.post, Address.newAgreement.path, { _ in .beginAgreement }) { _, context in
      try await begin(context)
    }
    corridor.agreement(.get, "", Act.readAgreement) { request, context in try await agreement(request, context) }
    corridor.agreement(.get, "/fassungen", Act.readAgreement) { _, context in
      Answer.onward(to: .agreement(context.agreement.id), anchor: "fassungen")
    }
    corridor.agreement(.get, "/fassungen/:fassung", Act.readAgreement) { _, context in
      try await version(context)
    }
    corridor.agreement(.get, "/fassungen/:fassung/druck", Act.readAgreement) { _, context in
      try await print(context)
    }
    corridor.agreement(.post, "/fassungen/:fassung/zustimmung", Act.consent) { _, context in
      try await consent(context)
    }
  }

  private func list(_ request: Request, _ context: MemberContext) async throws -> Response {
    // Datenpflege and Betrieb take no part in what is said; for them there is no such page.
    guard context.standing.office.talks else { throw Refusal.missing }
    return Answer.page(
      AgreementsPage(
        here: household.surroundings(request, context), agreements: try await household.agreements(of: context),
        roster: try await household.roster(), tableau: household.tableau))
  }

  private func agreement(_ request: Request, _ context: AgreementContext) async throws -> Response {
    Answer.page(
      AgreementPage(
        here: household.surroundings(request, context.member), agreement: context.agreement,
        roster: try await household.roster(), tableau: household.tableau, curves: try await curves(context)))
  }

  /// The small curves beside the foci in attention: figures of the one observed organisation.
  private func curves(_ context: AgreementContext) async throws -> [SeriesKey: FocusCurve] {
    guard let text = context.agreement.standing?.text else { return [:] }
    var curves: [SeriesKey: Curve] = [:]
    for focus in text.attended {
      guard let definition = household.tableau.definition(of: focus.series),
        let observed = context.member.standing.observed(in: context.agreement, by: focus.series)
      else { continue }
      let series = try await store.series(definition, of: observed)
      let phases = try await store.phases(of: focus.series, in: observed)
      curves[focus.series] = Curve(series, phases: phases)
    }
    let panel = try Panel(text.attended.compactMap { curves[$0.series]?.series })
    let spoken = try await store.entries(at: context.agreement.id).filter {
      Entry.Kind.reflections.contains($0.kind) && Right.may(.readRecord($0.audiences), context.member.standing)
    }
    return Dictionary(
      uniqueKeysWithValues: curves.map { key, curve in
        (key, FocusCurve(curve, panel: panel, reflections: spoken.filter { $0.place.series == key }))
      })
  }
}

// A new one.
extension AgreementRoutes {
  private func choices(_ context: MemberContext) async throws -> AgreementChoices {
    AgreementChoices(
      own: context.visitor.organisation, organisations: try await store.organisations(), today: household.today)
  }

  private func new(_ request: Request, _ context: MemberContext) async throws -> Response {
    let choices = try await choices(context)
    let indicator = request.uri.queryParameters.get("indikator").flatMap { try? Key<Indicator>($0) }
    let preset = NewAgreementForm(choices, indicator: indicator.flatMap { household.tableau[$0]?.id })
    return Answer.page(
      NewAgreementPage(
        here: household.surroundings(context), choices: choices, filled: context.filled(preset.filled.values)))
  }

  private func begin(_ context: MemberContext) async throws -> Response {
    let choices = try await choices(context)
    do {
      let text = try NewAgreementForm(context.form)
        .text(choices: choices, tableau: household.tableau, Wording(context.language))
      let agreement = try await store.begin(text, numbered: .drawn, at: household.now())
      return Answer.onward(to: .draft(agreement.id))
    } catch let faults as FormFaults {
      return Answer.page(
        NewAgreementPage(
          here: household.surroundings(context), choices: choices, filled: context.form.with(faults)))
    }
  }
}

// Versions and consent.
extension AgreementRoutes {
  private func named(_ context: AgreementContext) throws -> Version {
    guard let ordinal = context.parameters.get("fassung").flatMap({ Int($0) }),
      let version = context.agreement.versions.first(where: { $0.ordinal == ordinal })
    else { throw Refusal.missing }
    return version
  }

  private func version(_ context: AgreementContext) async throws -> Response {
    try await page(of: named(context), context)
  }

  private func page(
    of version: Version, _ context: AgreementContext, filled: Filled = Filled()
  ) async throws -> Response {
    Answer.page(
      VersionPage(
        here: household.surroundings(context.member), agreement: context.agreement, version: version,
        roster: try await household.roster(), tableau: household.tableau, filled: filled))
  }

  private func print(_ context: AgreementContext) async throws -> Response {
    let version = try named(context)
    return Answer.page(
      AgreementPrintPage(
        here: household.surroundings(context.member), agreement: context.agreement, version: version,
        roster: try await household.roster(), tableau: household.tableau))
  }

  private func consent(_ context: AgreementContext) async throws -> Response {
    let (member, seen) = (context.member, try named(context))
    do {
      let digest = try ConsentForm(member.form).digest(of: seen, Wording(member.language))
      // The digest belongs to the version of this address, or the form was not ours.
      guard digest == seen.digest else { throw Refusal.unreadable }
      _ = try await store.consent(
        to: context.agreement.id, digest: digest, by: Speaker(member.standing), name: member.visitor.account.name,
        account: member.visitor.account.id, byStandIn: member.standing.isStandIn, at: household.now())
      return Answer.onward(
        to: .agreement(context.agreement.id), notice: AgreementNotice.consented.rawValue, anchor: "zustimmung")
    } catch let faults as FormFaults {
      return try await page(of: seen, context, filled: member.form.with(faults))
    } catch StoreFault.consentedForAnother(let party) {
      let other = try await store.organisation(party).name
      return try await page(
        of: seen, context, filled: member.form.with(.consentedForAnother(other, Wording(member.language))))
    } catch StoreFault.versionConflict(let newest) {
      return try await overtaken(seen, by: newest, context)
    }
  }

  private func overtaken(_ seen: Version, by newest: Version?, _ context: AgreementContext) async throws -> Response {
    guard let newest else { throw Refusal.missing }
    let page = OvertakenPage(
      here: household.surroundings(context.member), agreement: context.agreement, seen: seen, newest: newest,
      roster: try await household.roster(), tableau: household.tableau)
    return Answer.page(page, status: .conflict)
  }
}
