import Attention
import Pages
import Store
import Wording

/// Gathers what the start page shows of each agreement of one person's organisation.
struct OverviewGathering {
  let household: Household
  let context: MemberContext

  private var store: Store { household.store }
  private var standing: Standing { context.standing }
  private var own: ID<Organisation> { context.visitor.organisation.id }

  /// What waits in one agreement: consents, drafts, questions without answer, own promises, talks without a record.
  func waiting(in agreement: Agreement) async throws -> [OverviewPage.Waiting] {
    var result: [OverviewPage.Waiting] = []
    if let version = agreement.waiting {
      result += try await consent(to: version, of: agreement)
    } else if agreement.versions.isEmpty, Right.may(.draftAgreement(agreement.id), standing) {
      result.append(.draft(agreement.id, about: try await title(of: agreement.draft)))
    }
    for question in try await store.openQuestions(of: agreement.id) where isReadable(question) {
      guard question.organisation != own, let said = question.said, question.place.dialogue == nil else { continue }
      result.append(.question(question.tag, text: said.text, about: placeTitle(question)))
    }
    for promise in try await store.promises(of: agreement.id) where promise.entry.organisation == own {
      guard let said = promise.entry.said, promise.state == .new || promise.state == .begun else { continue }
      result.append(.promise(promise.entry.tag, text: said.text, promise.state))
    }
    guard Right.may(.prepareDialogue(agreement.id), standing) else { return result }
    for dialogue in try await store.dialogues(of: agreement.id)
    where dialogue.closed == nil && dialogue.day < household.today {
      result.append(.record(dialogue.id, dialogue.day))
    }
    return result
  }

  private func consent(to version: Version, of agreement: Agreement) async throws -> [OverviewPage.Waiting] {
    let about = try await title(of: version.text)
    guard version.consent(of: own) == nil, Right.may(.consent(agreement.id), standing) else {
      guard standing.concludes.contains(agreement.id) else { return [] }
      var missing: [String] = []
      for party in version.text.concluding where version.consent(of: party.organisation) == nil {
        missing.append(try await store.organisation(party.organisation).name)
      }
      return [.elsewhere(agreement.id, version: version.ordinal, missing: missing, about: about)]
    }
    let presenter = try await store.organisation(version.presenter).name
    return [.consent(agreement.id, version: version.ordinal, presenter: presenter, about: about)]
  }

  /// `Team Südkreis, 1. Halbjahr 2027`.
  private func title(of text: AgreementText) async throws -> String {
    let observed = try await store.organisation(text.observed).name
    return household.surroundings(context).wording.agreement.title(observed: observed, of: text)
  }

  func sealedDrafts() async throws -> [OverviewPage.Waiting] {
    try await store.drafts(of: standing.account).map { draft in
      .sealed(draft.id, about: title(of: draft.place.series))
    }
  }

  /// Whose figures the start page draws: the own organisation's, or the one all agreements observe, once it has opened
  /// them. Figures of two organisations never stand on one page (promise 2).
  func drawn(in agreements: [Agreement]) -> ID<Organisation>? {
    let observed = Set(agreements.compactMap { standing.observed(in: $0) })
    return observed.contains(own) ? own : (observed.count == 1 ? observed.first : nil)
  }

  func foci(of agreement: Agreement, drawing drawn: ID<Organisation>?) async throws -> [OverviewPage.FocusView] {
    let name = try await store.organisation(agreement.text.observed).name
    let entries = try await store.entries(at: agreement.id).filter(isReadable)
    guard agreement.text.observed == drawn else {
      return agreement.text.attended.compactMap { view($0, nil, nil, entries, agreement, observed: name) }
    }
    var curves: [(Focus, Curve)] = []
    for focus in agreement.text.attended {
      guard let definition = household.tableau.definition(of: focus.series),
        let observed = standing.observed(in: agreement, by: focus.series)
      else { continue }
      let series = try await store.series(definition, of: observed)
      let phases = try await store.phases(of: focus.series, in: observed)
      curves.append((focus, Curve(series, phases: phases)))
    }
    let panel = try Panel(curves.map(\.1.series))
    return agreement.text.attended.compactMap { focus in
      view(focus, curves.first { $0.0 == focus }?.1, panel, entries, agreement, observed: name)
    }
  }

  private func view(
    _ focus: Focus, _ curve: Curve?, _ panel: Panel?, _ entries: [Entry], _ agreement: Agreement, observed: String
  ) -> OverviewPage.FocusView? {
    guard let indicator = household.tableau[focus.indicator] else { return nil }
    let about = entries.filter { $0.place.series == focus.series && Entry.Kind.reflections.contains($0.kind) }
    let dimension = household.tableau.dimension(of: indicator)
    return OverviewPage.FocusView(
      dimension: dimension.map { $0.short[context.language] } ?? "", title: indicator.title[context.language],
      question: focus.question.isEmpty ? indicator.question[context.language] : focus.question,
      address: .trendOf(agreement.id, focus.indicator, focus.measure), observed: observed, curve: curve, panel: panel,
      stories: about, reflections: about.count, last: about.map(\.recorded).max()?.day)
  }

  func resting(in agreement: Agreement) -> [String] {
    agreement.text.foci.filter(\.isResting).compactMap { household.tableau[$0.indicator]?.title[context.language] }
  }

  func sayings(in agreement: Agreement) async throws -> [OverviewPage.Saying] {
    var names: [ID<Organisation>: String] = [:]
    var result: [OverviewPage.Saying] = []
    for entry in try await store.entries(at: agreement.id).filter(isReadable).suffix(12) {
      guard Entry.Kind.reflections.contains(entry.kind), let said = entry.said,
        case .measure(let indicator, let measure)? = entry.place.series
      else { continue }
      if names[entry.organisation] == nil {
        names[entry.organisation] = try await store.organisation(entry.organisation).name
      }
      let stretch = entry.place.stretch
      result.append(
        OverviewPage.Saying(
          text: said.text, kind: entry.kind, speaker: names[entry.organisation] ?? "", day: entry.recorded.day,
          place: placeTitle(entry),
          address: stretch.map { .trendStretch(agreement.id, indicator, measure, $0) }
            ?? .trendOf(agreement.id, indicator, measure)))
    }
    return result
  }

  func nextDialogue(in agreements: [Agreement]) async throws -> OverviewPage.NextDialogue? {
    var next: (Dialogue, Agreement)?
    for agreement in agreements {
      for dialogue in try await store.dialogues(of: agreement.id)
      where dialogue.closed == nil && dialogue.day >= household.today {
        if next.map({ dialogue.day < $0.0.day }) ?? true { next = (dialogue, agreement) }
      }
    }
    guard let (dialogue, agreement) = next, let guide = household.guide(dialogue.guide) else { return nil }
    var others: [String] = []
    for party in agreement.text.concluding where party.organisation != own {
      others.append(try await store.organisation(party.organisation).name)
    }
    return OverviewPage.NextDialogue(
      id: dialogue.id, day: dialogue.day, guide: guide.title, others: others.joined(separator: ", "))
  }

  /// Events of the last half-year, the newest first.
  func latestEvents(_ most: Int) async throws -> [Event] {
    let since = household.today.adding(days: -182)
    let events = try await store.events(of: standing.ownOrganisation).filter { $0.first >= since }
    return Array(events.sorted { $0.first > $1.first }.prefix(most))
  }

  private func isReadable(_ entry: Entry) -> Bool { Right.may(.readRecord(entry.audiences), standing) }

  private func placeTitle(_ entry: Entry) -> String {
    let title = title(of: entry.place.series)
    return entry.place.stretch.map { "\(title), \(household.surroundings(context).wording.stretch($0))" } ?? title
  }

  private func title(of series: SeriesKey?) -> String {
    guard case .measure(let indicator, _)? = series else { return "" }
    return household.tableau[indicator]?.title[context.language] ?? ""
  }
}
