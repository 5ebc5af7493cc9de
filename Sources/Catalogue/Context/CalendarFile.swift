import Attention
import Yams

/// What was read from one `calendar.yaml`: what happened around the figures of every Jobcenter.
struct CalendarFile {
  let slot: Slot
  let remarks: Remarks
  let horizon: Day?
  let events: [Placed<NationalEvent>]
  let echoes: [Echoing]
  /// Everything it refers to, to be looked up later.
  let references: [Reference]

  /// In which series an event comes back much later.
  struct Echoing {
    let indicators: [Key<Indicator>]
    let components: [Key<ComponentSeries>]
    let months: ClosedRange<Int>
    let because: Localized
  }

  enum Reference {
    case indicator(Placed<Key<Indicator>>)
    case dimension(Placed<Key<Dimension>>)
    case component(Placed<Key<ComponentSeries>>)
  }

  init(_ root: Field?, slot: Slot, remarks: Remarks) {
    (self.slot, self.remarks) = (slot, remarks)
    guard let fields = root.flatMap({ Fields($0, .calendar) }) else {
      (horizon, events, echoes, references) = (nil, [], [], [])
      return
    }
    let horizon = fields.required("knownThrough")?.day()
    var references: [Reference] = []
    var echoes: [Echoing] = []
    for field in fields["echoes"]?.list() ?? [] {
      if let echo = Self.echo(field, &references) { echoes.append(echo) }
    }
    events =
      fields.required("events")?.catalogued { field in
        guard let part = Fields(field, .calendarEvent) else { return nil }
        guard let event = Self.event(part, horizon: horizon, &references) else { return nil }
        return (event.id.text, Placed(value: event, place: part["id"]?.place ?? field.place))
      } ?? []
    (self.horizon, self.echoes, self.references) = (horizon, echoes, references)
  }

  private static func event(_ fields: Fields, horizon: Day?, _ references: inout [Reference]) -> NationalEvent? {
    let id: Key<NationalEvent>? = fields.name("id")
    let from = fields.required("from")?.dated()
    let through = fields["through"].map { $0.dated() }
    let kinds = fields.required("kinds")?.filledList()?.compactMap { $0.choice(of: Event.Kind.self) }
    let (title, text, source) = (fields.text("title"), fields["text"].map { $0.localized() }, fields.text("source"))
    let touches = fields.required("touches")?.touch(&references)
    let certainty = fields.choice("certainty", of: Certainty.self)
    let isYearly = fields["everyYear"].map { $0.flag() }
    guard let id, let from, let kinds = kinds.flatMap(NonEmpty.init), let title, let source, let touches, let certainty,
      let horizon, through.map({ $0 != nil }) ?? true, text.map({ $0 != nil }) ?? true
    else { return nil }
    let last = through.flatMap { $0 }.map(\.last) ?? from.last
    guard last >= from.first else {
      fields["through"]?.refuse(.throughBeforeFrom)
      return nil
    }
    return NationalEvent(
      id: id, first: from.first, last: last == from.first ? nil : last, exactness: from.exactness,
      isYearly: isYearly.flatMap { $0 } ?? false, kinds: kinds, title: title, text: text.flatMap { $0 },
      touches: touches, source: source, isVouchedFor: certainty == .documented, horizon: horizon)
  }

  private static func echo(_ field: Field, _ references: inout [Reference]) -> Echoing? {
    guard let fields = Fields(field, .calendarEcho) else { return nil }
    let indicators: [Key<Indicator>] = fields.each("indicators") { $0.indicator(&references) }
    let components: [Key<ComponentSeries>] = fields.each("components") { $0.component(&references) }
    let from = fields.required("from")?.number(in: 1...60)
    let through = fields.required("through")?.number(in: 1...60)
    guard let from, let through, let because = fields.text("because") else { return nil }
    guard from <= through else {
      fields["through"]?.refuse(.throughBeforeFrom)
      return nil
    }
    return Echoing(indicators: indicators, components: components, months: from...through, because: because)
  }

  /// How sure the file is.
  private enum Certainty: String, CaseIterable, Glossed {
    case documented, announced

    var gloss: Localized {
      switch self {
      case .documented: said("eine gelesene Quelle belegt es", "a source that was read supports it")
      case .announced:
        said("angekündigt oder allgemein bekannt, nicht geprüft", "announced or commonly known, not checked")
      }
    }
  }
}

extension Event.Kind: Glossed {
  var gloss: Localized {
    switch self {
    case .definition: said("Zählweise", "way of counting")
    case .law: said("Gesetz", "law")
    case .organisation: said("Organisation", "organisation")
    case .shock: said("Einschnitt von außen", "shock from outside")
    case .correction: said("Korrektur der Werte", "correction of figures")
    }
  }
}

extension Field {
  /// `2023-01-01`, `2023-01` or `2023`: the days it means, and how exactly.
  func dated() -> (first: Day, last: Day, exactness: Event.Exactness)? {
    guard let text = literal() else { return nil }
    if let day = Day(text) { return (day, day, .day) }
    guard let period = Period(text), period.rhythm == .month || period.rhythm == .year else {
      refuse(.notADate(key, text))
      return nil
    }
    return (period.firstDay, period.lastDay, period.rhythm == .month ? .month : .year)
  }

  /// `all`, `none`, or lists of indicators, dimensions and components.
  fileprivate func touch(_ references: inout [CalendarFile.Reference]) -> NationalEvent.Touch? {
    if case .scalar(let scalar) = node, ["all", "none"].contains(scalar.string) {
      return scalar.string == "all" ? .all : NationalEvent.Touch.none
    }
    guard let fields = Fields(self, .calendarTouch) else { return nil }
    let indicators: [Key<Indicator>] = fields.each("indicators") { $0.indicator(&references) }
    let components: [Key<ComponentSeries>] = fields.each("components") { $0.component(&references) }
    let dimensions: [Key<Dimension>] = fields.each("dimensions") { field in
      guard let name: Key<Dimension> = field.name() else { return nil }
      references.append(.dimension(Placed(value: name, place: field.place)))
      return name
    }
    return .some(indicators: indicators, dimensions: dimensions, components: components)
  }

  fileprivate func indicator(_ references: inout [CalendarFile.Reference]) -> Key<Indicator>? {
    guard let name: Key<Indicator> = name() else { return nil }
    references.append(.indicator(Placed(value: name, place: place)))
    return name
  }

  fileprivate func component(_ references: inout [CalendarFile.Reference]) -> Key<ComponentSeries>? {
    guard let name: Key<ComponentSeries> = name() else { return nil }
    references.append(.component(Placed(value: name, place: place)))
    return name
  }
}
