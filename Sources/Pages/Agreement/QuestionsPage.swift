public import Attention
public import Markup
import Wording

/// The Leitfragen: suggestions first, then lines of one's own.
public struct QuestionsPage: Page {
  public let here: Surroundings
  private let agreement: Agreement
  private let earlier: [String]
  private let filled: Filled
  private let step: DraftStep
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  /// - Parameter earlier: open questions of earlier reflections, newest first.
  public init(
    here: Surroundings, agreement: Agreement, roster: Roster, earlier: [String] = [], filled: Filled
  ) {
    (self.here, self.agreement, self.filled) = (here, agreement, filled)
    let own = QuestionsForm.suggestions(agreement.draft)
    self.earlier = QuestionsForm.flat(earlier).filter { !own.contains($0) }
    step = DraftStep(here, agreement, roster, .questions, filled)
  }

  public var title: String { words.taskQuestions }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] { step.crumbs }
  public var faults: [FormFault] { filled.faults }

  public func body(_ html: HTML) {
    step.kicker(html)
    html(.h1, text: words.questionsTitle)
    html(.p, .class("einleitung"), text: words.questionsLead)
    step.form(to: .questions(agreement.id), html, action: words.keepQuestions) {
      boxes(words.suggestedQuestions, QuestionsForm.suggestions(agreement.draft), "indikator", html)
      boxes(words.earlierQuestions, earlier, "reflexion", html)
      Field(id: QuestionsForm.own, label: words.ownQuestions, hint: words.onePerLine, faults: filled.faults)
        .area(html, value: filled[QuestionsForm.own], rows: 3)
    }
  }

  private func boxes(_ legend: String, _ questions: [String], _ group: String, _ html: HTML) {
    guard !questions.isEmpty else { return }
    let chosen = Set(QuestionsForm.flat(filled.all(QuestionsForm.suggested)))
    html(.fieldset) {
      html(.legend, text: legend)
      for (place, question) in questions.enumerated() {
        let id = "\(QuestionsForm.suggested)-\(group)-\(place + 1)"
        html(.div, .class("wahl")) {
          html(
            .input, .type("checkbox"), .id(id), .name(QuestionsForm.suggested), .value(question),
            .checked(chosen.contains(question)))
          html(.label, .for(id), .class("frage"), text: question)
        }
      }
    }
  }
}
