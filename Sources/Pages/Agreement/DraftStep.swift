public import Attention
import Markup
import Wording

/// What all steps of a draft have in common: the way back, the number of the step, the form that carries the edition, and
/// two ways on.
struct DraftStep {
  let here: Surroundings
  let agreement: Agreement
  let roster: Roster
  let task: DraftTasks.Task
  let filled: Filled
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  init(_ here: Surroundings, _ agreement: Agreement, _ roster: Roster, _ task: DraftTasks.Task, _ filled: Filled) {
    (self.here, self.agreement, self.roster) = (here, agreement, roster)
    (self.task, self.filled) = (task, filled)
  }

  var crumbs: [Crumb] {
    [
      Crumb(wording.agreements, .agreements),
      Crumb(roster.title(of: agreement.draft, wording), .agreement(agreement.id)),
      Crumb(words.draft, .draft(agreement.id)),
    ]
  }

  func kicker(_ html: HTML) {
    html(
      .p, .class("kennung"), text: "\(words.step(task.rawValue)) · \(roster.title(of: agreement.draft, wording))")
  }

  /// - Parameters:
  ///   - action: the words of the first button, naming what is kept.
  ///   - saves: the words of the second one, which leads back to the draft.
  ///   - isWide: whether it takes the whole width, as two columns need it.
  func form(
    to address: Address, _ html: HTML, action: String, saves: String? = nil, isWide: Bool = false,
    content: () -> Void
  ) {
    PostForm(to: address, here, class: isWide ? nil : "schritt").write(html) {
      DraftEdition.write(agreement, filled, html)
      content()
      html(.p, .class("knopf-zeile")) {
        html(.button, .class("knopf"), .type("submit"), text: action)
        html(
          .button, .class("knopf knopf-zweit"), .type("submit"), .name(DraftEdition.onward), .value(DraftEdition.draft),
          text: saves ?? words.backToDraft)
      }
    }
  }
}

/// The edition of the draft a form was made from; it comes back with the form, so that two people writing at once notice.
public enum DraftEdition {
  static let field = "stand"
  static let onward = "danach"
  static let draft = "entwurf"

  static func write(_ agreement: Agreement, _ filled: Filled, _ html: HTML) {
    let edition = filled.has(field) ? filled[field] : agreement.edition.description
    html(.input, .type("hidden"), .name(field), .value(edition))
  }

  /// The edition a form was made from; nil when it names none.
  public static func of(_ filled: Filled) -> ID<Agreement.DraftEdition>? { ID(filled[field]) }

  /// Whether the second button was pressed: save and return to the draft.
  public static func returnsToDraft(_ filled: Filled) -> Bool { filled[onward] == draft }
}
