/// The shipped calendar: what happened around the figures of every Jobcenter, with levels of certainty.
///
/// Hand-written data (`Indicators/calendar.yaml`, `Indicators/benefits.yaml`); nothing in it is computed but the names of
/// the benefit, which come out of one dated list.
public struct NationalCalendar: Sendable {
  /// In time.
  public let events: [NationalEvent]
  /// In time.
  public let benefits: [BenefitName]
  /// Up to which day the newest file knows what came to pass; nil where there is no file.
  public let horizon: Day?
  public let echoes: [LateEcho]

  public init(events: [NationalEvent], benefits: [BenefitName], horizon: Day?, echoes: [LateEcho]) {
    self.events = events.sorted { ($0.first, $0.id) < ($1.first, $1.id) }
    self.benefits = benefits.sorted { $0.first < $1.first }
    (self.horizon, self.echoes) = (horizon, echoes)
  }

  public static let empty = NationalCalendar(events: [], benefits: [], horizon: nil, echoes: [])

  public subscript(id: Key<NationalEvent>) -> NationalEvent? { events.first { $0.id == id } }

  /// What the benefit was called on a day, and what before.
  public func benefit(on day: Day) -> (now: BenefitName, before: BenefitName?)? {
    guard let place = benefits.lastIndex(where: { $0.first <= day }) else { return nil }
    return (benefits[place], place > 0 ? benefits[place - 1] : nil)
  }

  /// The calendar as events of one organisation, in one language: those that touch a curve, each once. What comes back every
  /// year is told in the calendar and not drawn.
  ///
  /// - Parameters:
  ///   - organisation: on whose pages they stand.
  ///   - tableau: says which series an indicator or a dimension means.
  ///   - confirmations: what the organisation confirmed.
  public func events(
    of organisation: ID<Organisation>, in tableau: Tableau, confirmed confirmations: [Confirmation],
    _ language: Language
  ) -> [Event] {
    events.filter { !$0.isYearly }.compactMap { event in
      let affects = tableau.series(touchedBy: event.touches)
      guard event.touches == .all || !affects.isEmpty else { return nil }
      return self.event(event, of: organisation, touching: affects.sorted(), confirmed: confirmations, language)
    }
  }

  /// One event as the pages of one organisation show it.
  public func event(
    _ event: NationalEvent, of organisation: ID<Organisation>, touching affects: [SeriesKey] = [],
    confirmed confirmations: [Confirmation], _ language: Language
  ) -> Event {
    Event(
      id: .national(event.id), organisation: organisation, first: event.first, last: event.last,
      exactness: event.exactness, kind: event.kinds.first, also: event.kinds.rest,
      title: named(event.title[language], on: event.first, language),
      text: event.text.map { named($0[language], on: event.first, language) } ?? "",
      source: event.source[language], affects: affects, certainty: certainty(of: event, confirmations))
  }

  public func certainty(of event: NationalEvent, _ confirmations: [Confirmation]) -> Event.Certainty {
    if event.isVouchedFor { return .documented }
    guard let confirmation = confirmations.last(where: { $0.event == event.id }) else {
      return event.laidAhead ? .announced : .common
    }
    return .confirmed(source: confirmation.source, office: confirmation.office, confirmation.recorded.day)
  }

  /// `{benefit}` becomes what the benefit was called on that day, `{earlierBenefit}` what before.
  public func named(_ text: String, on day: Day, _ language: Language) -> String {
    guard text.contains("{"), let benefit = benefit(on: day) else { return text }
    return text.replacing("{benefit}", with: benefit.now.name[language])
      .replacing("{earlierBenefit}", with: benefit.before?.name[language] ?? benefit.now.name[language])
  }
}

extension Tableau {
  /// The series an event of the calendar touches. What a touched measure is made of is touched with it.
  public func series(touchedBy touch: NationalEvent.Touch) -> Set<SeriesKey> {
    guard case .some(let named, let dimensions, let components) = touch else { return [] }
    var keys = Set(components.map(SeriesKey.component))
    for indicator in indicators where named.contains(indicator.id) || dimensions.contains(indicator.dimension) {
      for measure in indicator.measures.all {
        keys.insert(.measure(indicator.id, measure.id))
        keys.formUnion(measure.components.map(SeriesKey.component))
      }
    }
    return keys
  }
}
