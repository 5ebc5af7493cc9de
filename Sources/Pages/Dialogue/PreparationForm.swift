public import Attention
public import Wording

/// How the form of a preparation turns into a talk that can be remembered.
public struct PreparationForm: Sendable {
  private let agreement: Agreement
  private let guides: [Guide]
  private let names: TalkNames
  private let wording: Wording

  public init(agreement: Agreement, guides: [Guide], names: TalkNames, wording: Wording) {
    (self.agreement, self.guides, self.names, self.wording) = (agreement, guides, names, wording)
  }

  /// A talk before it has an id: everything a preparation says.
  public struct Prepared: Hashable, Sendable {
    public let agreement: ID<Agreement>
    public let guide: Key<Guide>
    public let day: Day
    public let place: String
    public let participants: [Dialogue.Participants]
    public let items: [Dialogue.Item]
    public let conditions: [String]

    /// The talk it becomes, still open.
    /// - Parameter side: whose talk it is, where one side talks on its own.
    public func dialogue(_ id: ID<Dialogue>, side: ID<Organisation>? = nil) -> Dialogue {
      Dialogue(
        id: id, agreement: agreement, guide: guide, side: side, day: day, place: place, participants: participants,
        items: items, conditions: conditions, closed: nil, known: nil)
    }
  }

  static let longestPlace = 200

  /// - Throws: everything that is still open.
  public func prepared(from filled: Filled) throws(FormFaults) -> Prepared {
    var faults: [FormFault] = []
    let guide = guides.first { $0.id.text == filled["leitfaden"] }
    if guide == nil { faults.append(FormFault("leitfaden", wording.preparation.chooseGuide)) }
    let day = TypedDay(filled, "termin").meant
    if day == nil { faults.append(FormFault("termin", dayMessage(TypedDay(filled, "termin")))) }
    let place = Prose.tidy(filled["ort"])
    if place.count > Self.longestPlace { faults.append(FormFault("ort", wording.preparation.placeTooLong)) }
    let (items, itemFaults) = items(in: filled, guide: guide)
    faults += itemFaults
    let (participants, headFaults) = participants(in: filled)
    faults += headFaults
    guard faults.isEmpty, let guide, let day else { throw FormFaults(faults) }
    return Prepared(
      agreement: agreement.id, guide: guide.id, day: day, place: place, participants: participants, items: items,
      conditions: Prose.lines(filled["bedingungen"]))
  }

  /// The form as it stands before anybody typed: a remembered talk, or the first day the agreement names.
  public static func preset(_ dialogue: Dialogue) -> Filled {
    var filled = Filled.preset(TypedDay.fields(dialogue.day, "termin"))
    filled.values["leitfaden"] = [dialogue.guide.text]
    filled.values["ort"] = [dialogue.place]
    filled.values["bedingungen"] = [dialogue.conditions.joined(separator: "\n")]
    filled.values["fokus"] = dialogue.items.map { fieldName(of: $0.series) }
    for participants in dialogue.participants {
      filled.values["anzahl-\(participants.perspective)"] = [String(participants.count)]
    }
    for item in dialogue.items {
      guard let stretch = item.stretch else { continue }
      filled.values["von-\(fieldName(of: item.series))"] = [stretch.first.description]
      filled.values["bis-\(fieldName(of: item.series))"] = [stretch.last.description]
    }
    return filled
  }

  public static func preset(_ agreement: Agreement, today: Day) -> Filled {
    guard let day = agreement.text.dialogueDays.filter({ $0 >= today }).min() else { return Filled() }
    return Filled.preset(TypedDay.fields(day, "termin"))
  }

  /// `eigener-wunsch--im-plan`: keys hold no double hyphen, so the two parts stay apart.
  static func fieldName(of series: SeriesKey) -> String {
    series.description.split(separator: "/").joined(separator: "--")
  }

  private func dayMessage(_ typed: TypedDay) -> String {
    guard !typed.day.isEmpty, !typed.month.isEmpty, !typed.year.isEmpty else { return wording.preparation.nameDay }
    return wording.preparation.noSuchDay("\(typed.day). \(typed.month) \(typed.year)")
  }

  private func participants(in filled: Filled) -> ([Dialogue.Participants], [FormFault]) {
    var participants: [Dialogue.Participants] = []
    var faults: [FormFault] = []
    for perspective in names.perspectives {
      let field = "anzahl-\(perspective.id)"
      let typed = Prose.tidy(filled[field])
      guard !typed.isEmpty, typed != "0" else { continue }
      if let count = Int(typed), (1...99).contains(count) {
        participants.append(Dialogue.Participants(perspective: perspective.id, count: count))
      } else {
        faults.append(FormFault(field, wording.preparation.noHeadCount(typed, wording.say(perspective.title))))
      }
    }
    return (participants, faults)
  }

  private func items(in filled: Filled, guide: Guide?) -> ([Dialogue.Item], [FormFault]) {
    let chosen = agreement.text.foci.filter { filled.all("fokus").contains(Self.fieldName(of: $0.series)) }
    var faults: [FormFault] = []
    if chosen.count > Dialogue.mostItems {
      faults.append(
        FormFault("fokus", wording.preparation.tooManyFoci(chosen.count, most: Dialogue.mostItems)))
    } else if let guide, chosen.count > guide.indicators {
      faults.append(
        FormFault(
          "fokus",
          wording.preparation.guideTakes(wording.say(guide.title), guide.indicators, chosen: chosen.count)))
    }
    var items: [Dialogue.Item] = []
    for focus in chosen {
      let (stretch, fault) = stretch(of: focus, in: filled)
      if let fault { faults.append(fault) }
      items.append(Dialogue.Item(series: focus.series, stretch: stretch))
    }
    return (items, faults)
  }

  private func stretch(of focus: Focus, in filled: Filled) -> (Stretch?, FormFault?) {
    let name = Self.fieldName(of: focus.series)
    let (from, to) = (filled["von-\(name)"], filled["bis-\(name)"])
    if from.isEmpty, to.isEmpty { return (nil, nil) }
    let title = names.title(of: focus.series, wording)
    guard let first = Period(from), let last = Period(to) else {
      return (nil, FormFault("von-\(name)", wording.preparation.halfStretch(title)))
    }
    guard let stretch = Stretch(first, last) else {
      return (nil, FormFault("bis-\(name)", wording.preparation.backwards(title)))
    }
    return (stretch, nil)
  }
}
