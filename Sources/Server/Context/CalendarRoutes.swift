import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/kalender` and `/ereignisse/…`: the shipped calendar, confirmed with a source; and events people here noted, struck or
/// brought back.
struct CalendarRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.figures(.get, Address.calendar.path, { .readFigures(of: $0) }) { request, context in
      let here = household.surroundings(context.member, notice: notice(request, context))
      return Answer.page(
        CalendarPage(
          here, calendar: household.calendar, confirmations: try await store.confirmations(of: context.organisation),
          tableau: household.tableau))
    }
    let event = "/kalender/:eintrag"
    corridor.figures(.get, event, { .recordEvent(of: $0) }) { _, context in
      try await confirmation(context, context.member.filled([:]))
    }
    corridor.figures(.post, event, { .recordEvent(of: $0) }) { _, context in try await confirm(context) }
    corridor.figures(.post, event + "/ruecknahme", { .recordEvent(of: $0) }) { _, context in try await withdraw(context)
    }
    for step in [EventStepPage.Step.strike, .restore] {
      let path = "/ereignisse/:ereignis" + (step == .strike ? "/streichung" : "/rueckkehr")
      corridor.figures(.get, path, { .recordEvent(of: $0) }) { _, context in
        try await stepPage(step, context, context.member.filled([:]))
      }
      corridor.figures(.post, path, { .recordEvent(of: $0) }) { _, context in try await take(step, context) }
    }
  }

  private func notice(_ request: Request, _ context: FigureContext) -> String? {
    let words = context.member.wording.context
    return switch request.uri.queryParameters.get("meldung") {
    case "bestaetigt": words.confirmedNotice
    case "zurueckgenommen": words.withdrawnNotice
    default: nil
    }
  }

  // The calendar

  private func national(_ context: FigureContext) throws -> NationalEvent {
    guard let text = context.coreContext.parameters.get("eintrag"), let id = try? Key<NationalEvent>(text),
      let event = household.calendar[id], !event.isVouchedFor
    else { throw Refusal.missing }
    return event
  }

  private func confirmation(_ context: FigureContext, _ form: Filled) async throws -> Response {
    Answer.page(
      EventConfirmationPage(
        household.surroundings(context.member), calendar: household.calendar, event: try national(context),
        confirmations: try await store.confirmations(of: context.organisation), form: form))
  }

  private func confirm(_ context: FigureContext) async throws -> Response {
    let event = try national(context)
    do {
      let source = try ConfirmationForm(context.member.form, context.member.wording).source
      try await store.confirm(
        event.id, for: context.organisation, source: source, by: try context.member.speaker, at: household.now())
      return Answer.onward(to: .calendar, notice: "bestaetigt", anchor: "kalender-\(event.id)")
    } catch let faults as FormFaults {
      return try await confirmation(context, context.member.form.with(faults))
    } catch StoreFault.confirmedAlready(let standing) {
      return try await refused("quelle", context.member.wording.context.confirmedAlready(standing), context)
    }
  }

  /// The page as it is now, with why the step does not fit, and with what was typed.
  private func refused(_ field: String, _ sentence: String, _ context: FigureContext) async throws -> Response {
    try await confirmation(context, context.member.form.with(FormFaults([FormFault(field, sentence)])))
  }

  private func withdraw(_ context: FigureContext) async throws -> Response {
    let event = try national(context)
    do {
      let reason = try EndingForm(context.member.form, context.member.wording).reason
      try await store.withdrawConfirmation(
        of: event.id, for: context.organisation, because: reason, by: try context.member.speaker, at: household.now())
      return Answer.onward(to: .calendar, notice: "zurueckgenommen", anchor: "kalender-\(event.id)")
    } catch let faults as FormFaults {
      return try await confirmation(context, context.member.form.with(faults))
    } catch StoreFault.notConfirmed {
      return try await refused("grund", context.member.wording.context.notConfirmed, context)
    }
  }

  // Events people here noted

  /// An event of the visitor's own organisation; every other one is missing.
  private func noted(_ step: EventStepPage.Step, _ context: FigureContext) async throws -> (Event, ID<Event>) {
    guard let id = context.coreContext.parameters.get("ereignis").flatMap({ ID<Event>($0) }) else {
      throw Refusal.missing
    }
    let events =
      switch step {
      case .strike: try await store.events(of: context.organisation)
      case .restore: try await store.struckEvents(of: context.organisation).map(\.event)
      }
    guard let event = events.first(where: { $0.id == .noted(id) }) else { throw Refusal.missing }
    return (event, id)
  }

  private func stepPage(_ step: EventStepPage.Step, _ context: FigureContext, _ form: Filled) async throws -> Response {
    let (event, id) = try await noted(step, context)
    return Answer.page(
      EventStepPage(household.surroundings(context.member), step, event: event, number: id, form: form))
  }

  private func take(_ step: EventStepPage.Step, _ context: FigureContext) async throws -> Response {
    let (_, id) = try await noted(step, context)
    do {
      let reason = try EndingForm(context.member.form, context.member.wording).reason
      let speaker = try context.member.speaker
      switch step {
      case .strike: try await store.strike(id, because: reason, by: speaker, at: household.now())
      case .restore: try await store.restore(id, because: reason, by: speaker, at: household.now())
      }
      return Answer.onward(
        to: .conditions, notice: step == .strike ? "gestrichen" : "zurueckgeholt", anchor: "ereignisse-h")
    } catch let faults as FormFaults {
      return try await stepPage(step, context, context.member.form.with(faults))
    }
  }
}
