public import Attention
public import Wording

/// Occasion, field, process, rhythm, review and the days of the dialogues.
public struct KeyPointsForm {
  static let occasion = "anlass"
  static let field = "geschaeftsfeld"
  static let process = "leistungsprozess"
  static let rhythm = "rhythmus"
  static let review = "auswertung"
  static let mostDialogues = 6
  public let filled: Filled

  public init(_ filled: Filled) { self.filled = filled }

  /// As the draft stands; what nobody wrote yet about days, rhythm and review is suggested.
  public init(_ draft: AgreementText, _ wording: Wording) {
    let words = wording.agreement
    let days = draft.dialogueDays.isEmpty ? Self.suggestedDays(draft) : draft.dialogueDays
    var values = [
      Self.occasion: draft.occasion, Self.field: draft.field, Self.process: draft.process,
      Self.rhythm: draft.rhythm.isEmpty ? words.suggestedRhythm(days.count) : draft.rhythm,
      Self.review: draft.review.isEmpty ? words.suggestedReview(after: draft.lastDay) : draft.review,
    ]
    for (place, day) in days.enumerated() {
      values.merge(TypedDay.fields(day, Self.dialogue(place + 1))) { _, new in new }
    }
    filled = .preset(values)
  }

  /// Days left empty are no dialogues.
  /// - Throws: `FormFaults` for a day the calendar does not have, one outside the term, or one named twice.
  public func applied(to draft: AgreementText, _ wording: Wording) throws(FormFaults) -> AgreementText {
    let words = wording.agreement
    var faults: [FormFault] = []
    var days: [Day] = []
    for place in 1...Self.mostDialogues {
      let typed = TypedDay(filled, Self.dialogue(place))
      if typed.isBlank { continue }
      func open(_ message: String) { faults.append(FormFault(Self.dialogue(place), message)) }
      guard let day = typed.meant else {
        open(words.unreadableDay)
        continue
      }
      if day < draft.firstDay || day > draft.lastDay { open(words.dialogueOutside(day)) }
      if days.contains(day) { open(words.dialogueTwice) }
      days.append(day)
    }
    if let open = FormFaults(ifAny: faults) { throw open }
    var text = draft
    (text.occasion, text.field) = (Prose.tidy(filled[Self.occasion]), Prose.tidy(filled[Self.field]))
    (text.process, text.rhythm) = (Prose.tidy(filled[Self.process]), Prose.tidy(filled[Self.rhythm]))
    text.review = Prose.tidy(filled[Self.review])
    text.dialogueDays = days.sorted()
    return text
  }

  static func dialogue(_ place: Int) -> String { "dialog-\(place)" }

  /// How many rows of days are shown: one more than are filled, three at least.
  var rows: Int {
    let last = (1...Self.mostDialogues).last { !TypedDay(filled, Self.dialogue($0)).isBlank } ?? 0
    return min(max(last + 1, 3), Self.mostDialogues)
  }

  /// The second Tuesday of the second, fourth and sixth month of the term (ux.md C.4, step 7).
  static func suggestedDays(_ draft: AgreementText) -> [Day] {
    [1, 3, 5].compactMap { months in
      let month = draft.firstDay.period(.month).advanced(by: months)
      let first = month.firstDay
      let second = first.adding(days: (9 - first.weekday) % 7 + 7)
      return second <= draft.lastDay ? second : nil
    }
  }
}
