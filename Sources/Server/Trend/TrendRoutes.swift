import Attention
import HTTPTypes
import Hummingbird
import Pages
import Store
import Wording

/// `/vereinbarungen/7/verlauf/…`: one curve, what is said about it, and its figures to take along.
struct TrendRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    let curve = "/verlauf/:indikator/:mass"
    corridor.agreement(.get, "/verlauf/:indikator", { .readAgreement($0) }) { _, context in try toMeasure(context) }
    corridor.observed(.get, curve, { .readAgreement($0) }) { request, context in
      try await page(context, asked: asked(request), form: context.member.filled([:]))
    }
    corridor.observed(.get, curve + "/druck", { .readAgreement($0) }) { request, context in
      try await paper(context, asked: asked(request))
    }
    corridor.observed(.post, curve + "/reflexionen", { .speak(in: $0) }) { _, context in try await reflect(context) }
    TalkRoutes(household: household).hang(in: corridor)
    ViewRoutes(household: household).hang(in: corridor)
    PanelRoutes(household: household).hang(in: corridor)
  }

  /// An indicator alone leads to the measure that is in focus, else to its first one.
  private func toMeasure(_ context: AgreementContext) throws -> Response {
    guard let text = context.coreContext.parameters.get("indikator"), let id = try? Key<Indicator>(text),
      let indicator = household.tableau[id]
    else { throw Refusal.missing }
    let focus = context.agreement.text.foci.first { $0.indicator == id }
    return Answer.onward(
      to: .trendOf(context.agreement.id, id, focus?.measure ?? indicator.measures.first.id))
  }

  private func key(_ context: ObservedContext) throws -> SeriesKey {
    try context.focus(in: household.tableau).1.key
  }

  private func asked(_ request: Request) -> Filled {
    Filled(request.asked("von", "bis", "monate", "bereich", "meldung"))
  }

  /// The same view for paper; everything there is, where nothing else is asked for.
  private func paper(_ context: ObservedContext, asked: Filled) async throws -> Response {
    let gathering = TrendGathering(household: household, context: context, key: try key(context))
    let talk = try await gathering.talk(form: Filled())
    let scene = try await gathering.scene(stories: stories(talk))
    let here = household.surroundings(context.member)
    let view = StretchForm(asked, axis: scene.curve.series.axis, here.wording).view
    return Answer.page(TrendPrintPage(here, scene: scene, talk: talk, view: view))
  }

  private func page(_ context: ObservedContext, asked: Filled, form: Filled) async throws -> Response {
    let gathering = TrendGathering(household: household, context: context, key: try key(context))
    let talk = try await gathering.talk(form: form)
    let scene = try await gathering.scene(stories: stories(talk))
    let wording = household.surroundings(context.member).wording
    let numbers = talk.reflections.map(\.number)
    let here = household.surroundings(context.member, notice: notice(asked["meldung"], numbers, wording))
    let stretch = StretchForm(asked, axis: scene.curve.series.axis, wording)
    return Answer.page(TrendPage(here, scene: scene, talk: talk, stretch: stretch, asked: asked))
  }

  private func stories(_ talk: TrendTalk) -> [Entry] { talk.reflections.map(\.entry) }

  /// `reflexion-4` in an address becomes "Reflexion 4 ist festgehalten", where this person sees a reflection 4.
  private func notice(_ slug: String, _ numbers: [Int], _ wording: Wording) -> String? {
    if let number = numbers.first(where: { slug == "reflexion-\($0)" }) { return wording.reflection.pinned(number) }
    return slug == "versiegelt" ? wording.reflection.sealed : nil
  }

  private func reflect(_ context: ObservedContext) async throws -> Response {
    let (form, key) = (context.member.form, try key(context))
    guard case .measure(let indicator, let measure) = key, let definition = household.tableau.definition(of: key)
    else { throw Refusal.missing }
    let axis = try await store.series(definition, of: context.organisation).axis
    let wording = household.surroundings(context.member).wording
    do {
      let reflection = try ReflectionForm(form, axis: axis, wording)
      let place = Entry.Place(agreement: context.agreement.id, series: key, stretch: reflection.stretch)
      let view = TrendView(stretch: reflection.stretch)
      let address = Address.trendView(context.agreement.id, indicator, measure, view)
      switch reflection.act {
      case .seal:
        try await store.seal(
          reflection.words, at: place, for: NonEmpty(context.member.standing.account), at: household.now())
        return Answer.onward(to: address, notice: "versiegelt", anchor: "entwuerfe")
      case .pin:
        let entry = try await store.record(
          reflection.said, as: reflection.words.kind, at: place, by: try context.member.speaker,
          for: Audience.first(of: key, in: context.agreement, context.member.standing), at: household.now())
        let number = try await TalkPlaces(household: household).number(of: entry, for: context.member.standing)
        return Answer.onward(to: address, notice: "reflexion-\(number)", anchor: "reflexion-\(number)")
      }
    } catch let faults as FormFaults {
      return try await page(context, asked: Filled(form.values), form: form.with(faults))
    }
  }
}

extension MemberContext {
  /// Who speaks: an office of an organisation, never a person.
  var speaker: Speaker {
    get throws { try Speaker(visitor.organisation, standing.office) }
  }
}
