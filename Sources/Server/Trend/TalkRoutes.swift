import Attention
import Hummingbird
import Pages
import Store
import Wording

/// Where an entry is pinned, as its own pages need it.
struct TalkPlaces {
  let household: Household

  /// Its number on its curve, as this person sees it.
  func number(of entry: Entry, for standing: Standing) async throws -> Int {
    guard let agreement = entry.place.agreement, let series = entry.place.series else { return 1 }
    let entries = try await household.store.entries(at: agreement, about: series)
    let numbered = try await numbered(entries, about: series, at: agreement, for: standing)
    return numbered.first { $0.entry.id == entry.id }?.number ?? 1
  }

  /// The reflections at one curve that somebody may read, with their numbers.
  ///
  /// What all parties may read has the same number for everybody, by the moment it reached them. What one side keeps to itself
  /// is numbered behind: a gap would tell the others that it exists (promise 5).
  func numbered(
    _ entries: [Entry], about series: SeriesKey, at agreement: ID<Agreement>, for standing: Standing
  ) async throws -> [(number: Int, entry: Entry)] {
    let pinned = entries.filter { $0.place.about == nil && Entry.Kind.reflections.contains($0.kind) }
    let order = try await household.store.reachedParties(of: agreement, about: series)
    let shared = pinned.filter { order[$0.id] != nil }.sorted {
      (order[$0.id] ?? $0.id, $0.id) < (order[$1.id] ?? $1.id, $1.id)
    }
    let kept = pinned.filter { order[$0.id] == nil && Right.may(.readRecord($0.audiences), standing) }
    return (shared + kept).enumerated().map { ($0.offset + 1, $0.element) }
      .filter { Right.may(.readRecord($0.1.audiences), standing) }
  }

  /// - Throws: `Refusal.missing` for something that is not pinned to a curve of an agreement.
  func place(_ place: Entry.Place, _ wording: Wording) async throws -> TalkPlace {
    guard let id = place.agreement, case .measure(let indicator, let measure)? = place.series,
      let known = household.tableau[indicator]
    else { throw Refusal.missing }
    let agreement = try await household.store.agreement(id)
    let observed = try await household.store.organisation(agreement.text.observed)
    var readers: [String] = []
    for party in agreement.text.parties {
      readers.append(try await household.store.organisation(party.organisation).name)
    }
    return TalkPlace(
      agreement: id, agreementTitle: wording.agreement.title(observed: observed.name, of: agreement.text),
      indicator: known, measure: measure, readers: readers)
  }
}

/// `/reflexionen/…` and `/entwuerfe/…`: answering, releasing, and sealed drafts. A reflection is never shown alone.
struct TalkRoutes {
  let household: Household
  private var store: Store { household.store }
  private var places: TalkPlaces { TalkPlaces(household: household) }

  func hang(in corridor: Corridor) {
    let reflection = "/reflexionen/:reflexion"
    corridor.member(.get, reflection, { try await .readRecord(entry($0).audiences) }) { _, context in
      try await toItsPlace(entry(context), for: context.standing)
    }
    corridor.member(.get, reflection + "/antwort", speaking) { _, context in
      try await answerPage(context, context.filled([:]))
    }
    corridor.member(.post, reflection + "/antwort", speaking) { _, context in try await answer(context) }
    corridor.member(.get, reflection + "/freigabe", speaking) { _, context in
      try await releasePage(context, Filled())
    }
    corridor.member(.post, reflection + "/freigabe", speaking) { _, context in try await release(context) }
    let draft = "/entwuerfe/:entwurf"
    corridor.member(.get, draft, drafting) { _, context in try await draftPage(context, context.filled([:])) }
    corridor.member(.post, draft, drafting) { _, context in try await changeDraft(context) }
    corridor.member(.post, draft + "/freigabe", drafting) { _, context in try await releaseDraft(context) }
  }

  /// Whoever speaks about a reflection must be able to read it; for everybody else it is missing.
  @Sendable private func speaking(_ context: MemberContext) async throws -> Act {
    let entry = try await entry(context)
    guard Right.may(.readRecord(entry.audiences), context.standing), let agreement = entry.place.agreement else {
      throw Refusal.missing
    }
    return .speak(in: agreement)
  }

  /// A draft is its authors' alone; the store does not open it for anybody else.
  @Sendable private func drafting(_ context: MemberContext) async throws -> Act {
    guard let agreement = try await draft(context).place.agreement else { throw Refusal.missing }
    return .speak(in: agreement)
  }

  private func entry(_ context: MemberContext) async throws -> Entry {
    guard let id = context.parameters.get("reflexion").flatMap({ ID<Entry>($0) }) else { throw Refusal.missing }
    return try await store.entry(tagged: id)
  }

  private func draft(_ context: MemberContext) async throws -> Draft {
    guard let id = context.parameters.get("entwurf").flatMap({ ID<Draft>($0) }) else { throw Refusal.missing }
    return try await store.openDraft(id, by: context.standing.account)
  }

  private func toItsPlace(_ entry: Entry, for standing: Standing) async throws -> Response {
    var entry = entry
    while let about = entry.place.about { entry = try await store.entry(about) }
    if entry.place.series == nil, let dialogue = entry.place.dialogue { return Answer.onward(to: .dialogue(dialogue)) }
    guard let agreement = entry.place.agreement, case .measure(let indicator, let measure)? = entry.place.series else {
      throw Refusal.missing
    }
    let address = Address.trendView(agreement, indicator, measure, TrendView(stretch: entry.place.stretch))
    return Answer.onward(to: address, anchor: "reflexion-\(try await places.number(of: entry, for: standing))")
  }

  // Answers

  private func answerPage(_ context: MemberContext, _ form: Filled) async throws -> Response {
    let (entry, here) = (try await entry(context), household.surroundings(context))
    let reflection = Reflection(number: try await places.number(of: entry, for: context.standing), entry: entry)
    return Answer.page(
      AnswerPage(here, reflection: reflection, place: try await places.place(entry.place, here.wording), form: form))
  }

  private func answer(_ context: MemberContext) async throws -> Response {
    let entry = try await entry(context)
    do {
      let form = try AnswerForm(context.form, household.surroundings(context).wording)
      let audiences = readers(ofAnswerTo: entry)
      if form.kind == .answer {
        try await store.answer(
          entry.id, with: form.said, by: try context.speaker, for: audiences, at: household.now())
      } else {
        let place = Entry.Place(
          agreement: entry.place.agreement, series: entry.place.series, stretch: entry.place.stretch,
          dialogue: entry.place.dialogue, about: entry.id)
        try await store.record(
          form.said, as: form.kind, at: place, by: try context.speaker, for: audiences, at: household.now())
      }
      return try await toItsPlace(entry, for: context.standing)
    } catch let faults as FormFaults {
      return try await answerPage(context, context.form.with(faults))
    }
  }

  /// The parties, as the page says before anything is sent. Another side’s release is no release of what is said to it.
  private func readers(ofAnswerTo entry: Entry) -> Set<Audience> {
    guard let agreement = entry.place.agreement, entry.audiences.contains(.parties(agreement)) else {
      return entry.audiences
    }
    return [.parties(agreement)]
  }

  // Releases

  private func releasePage(_ context: MemberContext, _ form: Filled) async throws -> Response {
    let (entry, here) = (try await ownEntry(context), household.surroundings(context))
    let reflection = Reflection(number: try await places.number(of: entry, for: context.standing), entry: entry)
    return Answer.page(
      ReleasePage(
        here, reflection: reflection, place: try await places.place(entry.place, here.wording),
        choices: try await choices(entry, context), form: form))
  }

  private func release(_ context: MemberContext) async throws -> Response {
    let entry = try await ownEntry(context)
    do {
      let offered = try await choices(entry, context)
      let form = try ReleaseForm(context.form, offered: offered, household.surroundings(context).wording)
      try await store.release(entry.id, to: form.audience, by: try context.speaker, at: household.now())
      return try await toItsPlace(entry, for: context.standing)
    } catch let faults as FormFaults {
      return try await releasePage(context, context.form.with(faults))
    }
  }

  /// Only the side that said it opens it to more people.
  private func ownEntry(_ context: MemberContext) async throws -> Entry {
    let entry = try await entry(context)
    guard entry.organisation == context.visitor.organisation.id else { throw Refusal.missing }
    return entry
  }

  private func choices(_ entry: Entry, _ context: MemberContext) async throws -> [ReleaseChoice] {
    let own = try await store.organisation(context.standing.ownOrganisation)
    var offered: [(Audience, String)] = [(.organisation(own.id), own.name)]
    if own.kind.isJobcenter { offered.append((.advisers(own.id), own.name)) }
    if let agreement = entry.place.agreement {
      let text = try await store.agreement(agreement).text
      var names: [String] = []
      for party in text.parties { names.append(try await store.organisation(party.organisation).name) }
      offered.insert((.parties(agreement), household.surroundings(context).wording.list(names)), at: 0)
    }
    return offered.map { ReleaseChoice(audience: $0.0, name: $0.1, isReleased: entry.audiences.contains($0.0)) }
  }

  // Sealed drafts

  private func draftPage(_ context: MemberContext, _ form: Filled) async throws -> Response {
    let (draft, here) = (try await draft(context), household.surroundings(context))
    let sealed = SealedDraft(
      id: draft.id, words: draft.words, stretch: draft.place.stretch, updated: draft.updated)
    return Answer.page(
      SealedDraftPage(here, draft: sealed, place: try await places.place(draft.place, here.wording), form: form))
  }

  private func changeDraft(_ context: MemberContext) async throws -> Response {
    let (draft, form) = (try await draft(context), context.form)
    if form["tun"] == "verwerfen" {
      try await store.discard(draft.id, by: context.standing.account)
      return try toCurve(draft)
    }
    let kind = Entry.Kind.reflections.first { $0.slug == form["art"] } ?? draft.words.kind
    let words = EntryDraft(kind: kind, text: form["text"])
    do {
      _ = try words.said()
      try await store.reseal(draft.id, words, by: context.standing.account, at: household.now())
      return Answer.onward(to: .sealedDraft(draft.id))
    } catch let fault as EntryFault {
      let message = household.surroundings(context).wording.reflection.message(fault)
      return try await draftPage(context, Filled(form.values, faults: [FormFault("text", message)]))
    }
  }

  private func releaseDraft(_ context: MemberContext) async throws -> Response {
    let draft = try await draft(context)
    guard let id = draft.place.agreement, let series = draft.place.series else { throw Refusal.missing }
    let audiences = Audience.first(of: series, in: try await store.agreement(id), context.standing)
    let entry = try await store.releaseDraft(
      draft.id, by: context.standing.account, speaking: try context.speaker, for: audiences, at: household.now())
    return try await toItsPlace(entry, for: context.standing)
  }

  private func toCurve(_ draft: Draft) throws -> Response {
    guard let agreement = draft.place.agreement, case .measure(let indicator, let measure)? = draft.place.series else {
      return Answer.onward(to: .overview)
    }
    return Answer.onward(to: .trendOf(agreement, indicator, measure))
  }
}

extension Audience {
  /// Who reads what is pinned to a curve, before it is released further: the parties, where they all talk about it; what one
  /// side says about a curve in nobody's focus stays with that side, for the others do not see the curve.
  static func first(of series: SeriesKey, in agreement: Agreement, _ standing: Standing) -> Set<Audience> {
    [agreement.names(series) ? .parties(agreement.id) : .team(standing.organisation)]
  }
}
