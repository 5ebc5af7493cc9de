public import Attention
public import Markup
import Wording

/// When one talks and which piece of work one looks at.
public struct KeyPointsPage: Page {
  public let here: Surroundings
  private let agreement: Agreement
  private let filled: Filled
  private let step: DraftStep
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  public init(here: Surroundings, agreement: Agreement, roster: Roster, filled: Filled) {
    (self.here, self.agreement, self.filled) = (here, agreement, filled)
    step = DraftStep(here, agreement, roster, .keyPoints, filled)
  }

  public var title: String { words.taskKeyPoints }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] { step.crumbs }
  public var faults: [FormFault] { filled.faults }

  public func body(_ html: HTML) {
    step.kicker(html)
    html(.h1, text: words.keyPointsTitle)
    html(.p, .class("einleitung"), text: words.keyPointsLead)
    step.form(to: .keyPoints(agreement.id), html, action: words.keepKeyPoints) {
      dialogues(html)
      line(KeyPointsForm.rhythm, words.rhythm, nil, html)
      line(KeyPointsForm.review, words.review, nil, html)
      Field(
        id: KeyPointsForm.occasion, label: words.optional(words.occasion), hint: words.occasionHint,
        faults: filled.faults
      ).area(html, value: filled[KeyPointsForm.occasion], rows: 2)
      line(KeyPointsForm.field, words.field, words.fieldHint, html)
      line(KeyPointsForm.process, words.process, words.processHint, html)
    }
  }

  private func dialogues(_ html: HTML) {
    let text = agreement.draft
    html(.h2, text: words.dialogues)
    html(.p, .class("klein leise"), text: "\(words.term): \(wording.span(text.firstDay, text.lastDay))")
    for place in 1...KeyPointsForm(filled).rows {
      let id = KeyPointsForm.dialogue(place)
      let isFurther = place > 1 && TypedDay(filled, id).isBlank
      Field(
        id: id, label: isFurther ? words.furtherDialogue : words.dialogueField(place),
        hint: place == 1 ? words.dayHint : nil, faults: filled.faults
      ).day(
        html, day: filled["\(id)-tag"], month: filled["\(id)-monat"], year: filled["\(id)-jahr"],
        words: words.dayParts)
    }
  }

  private func line(_ id: String, _ label: String, _ hint: String?, _ html: HTML) {
    Field(id: id, label: words.optional(label), hint: hint, faults: filled.faults)
      .line(html, value: filled[id], size: 40)
  }
}
