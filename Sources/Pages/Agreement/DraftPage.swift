public import Attention
public import Markup
import Wording

/// The task list of a draft: five tasks, the number inside the link, the status in words.
public struct DraftPage: Page {
  public let here: Surroundings
  private let agreement: Agreement
  private let roster: Roster
  private let tasks: DraftTasks
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  /// - Parameter mostFoci: the house's limit.
  public init(here: Surroundings, agreement: Agreement, roster: Roster, mostFoci: Int = AgreementText.mostFoci) {
    (self.here, self.agreement, self.roster) = (here, agreement, roster)
    tasks = DraftTasks(agreement: agreement, mostFoci: mostFoci)
  }

  public var title: String { words.draft }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] {
    [
      Crumb(wording.agreements, .agreements),
      Crumb(roster.title(of: agreement.draft, wording), .agreement(agreement.id)),
    ]
  }

  public func body(_ html: HTML) {
    let text = agreement.draft
    html(.p, .class("kennung")) {
      html.text("\(words.kicker) · \(roster.title(of: text, wording)) · ")
      html(.span, .class("zustand"), text: words.draft)
    }
    html(.h1, text: words.draftHeading(text))
    html(.p, .class("einleitung"), text: words.draftLead)
    html(.ol, .class("aufgaben")) { for task in DraftTasks.Task.allCases { write(task, html) } }
    html(.h2, text: words.settled)
    html(.dl, .class("bestand")) {
      fact(words.sides, wording.list(roster.sides(of: text, wording)), html)
      fact(words.scopeField, words.name(of: text.scope), html)
      fact(words.term, wording.span(text.firstDay, text.lastDay), html)
      let voices = roster.voices(of: text, wording)
      if !voices.isEmpty { fact(words.voices, wording.list(voices), html) }
    }
  }

  private func write(_ task: DraftTasks.Task, _ html: HTML) {
    let state = tasks.state(of: task)
    let title = "\(task.rawValue) \(task.title(words))"
    html(.li) {
      if state == .notYet {
        html(.span, text: title)
      } else {
        // The first open task has the focus, so that Enter goes on (ux.md C.4, step 3).
        html(
          .a, .href(task.address(agreement.id).path), task == tasks.firstOpen ? .autofocus : nil, text: title)
      }
      status(state, html)
    }
  }

  private func status(_ state: DraftTasks.State, _ html: HTML) {
    switch state {
    case .open: html(.span, .class("zustand zustand-offen"), text: words.open)
    case .begun: html(.span, .class("zustand zustand-offen"), text: words.begun)
    case .done: html(.span, text: words.done)
    case .presented(let ordinal): html(.span, text: words.presentedAs(ordinal))
    case .notYet: html(.span, .class("leise"), text: words.notYet)
    }
  }

  private func fact(_ title: String, _ text: String, _ html: HTML) {
    html(.div) {
      html(.dt, text: title)
      html(.dd, text: text)
    }
  }
}
