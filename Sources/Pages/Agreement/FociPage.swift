public import Attention
public import Markup
import Wording

/// Choosing from the tableau: a box per indicator, its question beside it, what it hides one click away.
public struct FociPage: Page {
  public let here: Surroundings
  private let agreement: Agreement
  private let tableau: Tableau
  private let mostFoci: Int
  private let filled: Filled
  private let step: DraftStep
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  public init(
    here: Surroundings, agreement: Agreement, roster: Roster, tableau: Tableau,
    mostFoci: Int = AgreementText.mostFoci, filled: Filled
  ) {
    (self.here, self.agreement, self.tableau) = (here, agreement, tableau)
    (self.mostFoci, self.filled) = (min(mostFoci, AgreementText.mostFoci), filled)
    step = DraftStep(here, agreement, roster, .foci, filled)
  }

  public var title: String { words.taskFoci }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] { step.crumbs }
  public var faults: [FormFault] { filled.faults }

  public func body(_ html: HTML) {
    step.kicker(html)
    html(.h1, text: words.fociTitle)
    html(.div, .class("auftakt")) {
      html(.p, .class("einleitung"), text: words.fociLead(from: AgreementText.fewestFoci, through: mostFoci))
      html(.div, .class("einschub")) {
        html(.p) {
          html(.strong, text: words.whatItCannot)
          html.text(" \(words.whatItCannotText)")
        }
      }
    }
    step.form(to: .foci(agreement.id), html, action: words.keepSelection, saves: words.saveDraft, isWide: true) {
      // The summary of faults leads here.
      html(.div, .id(FociForm.field), .tabindex(-1), .class(faults.isEmpty ? "auswahl-stand" : "feld-fehler")) {
        for fault in faults { html(.p, .class("fehler-text"), text: fault.message) }
        html(
          .p, .class("klein leise"),
          text: words.chosen(agreement.draft.attended.count, resting: agreement.draft.foci.count { $0.isResting }))
      }
      for dimension in tableau.dimensions { write(dimension, html) }
      vanished(html)
    }
  }

  private func write(_ dimension: Dimension, _ html: HTML) {
    html(.fieldset, .class("dimension"), .id("d-\(dimension.id)")) {
      html(.legend) { html(.h2, text: wording.say(dimension.title)) }
      html(.div) { html(.p, .class("frage"), text: wording.say(dimension.question)) }
      html(.div, .class("merkmale")) {
        for indicator in tableau.indicators(in: dimension.id) { write(indicator, html) }
      }
    }
  }

  private func write(_ indicator: Indicator, _ html: HTML) {
    let id = "i-\(indicator.id)"
    let isChosen = filled.all(FociForm.field).contains(indicator.id.text)
    html(.div, .class(isChosen ? "merkmal im-fokus" : "merkmal")) {
      html(
        .input, .type("checkbox"), .id(id), .name(FociForm.field), .value(indicator.id.text), .checked(isChosen),
        .ariaDescribedBy("\(id)-frage"))
      html(.label, .for(id), text: wording.indicator.title(indicator))
      if let focus = agreement.draft.foci.first(where: { $0.indicator == indicator.id }) {
        html(.p, .class("marke-zeile")) { FocusBadge(isResting: focus.isResting, wording: wording).write(html) }
      }
      html(.p, .class("frage"), .id("\(id)-frage"), text: wording.say(indicator.question))
      more(indicator, html)
    }
  }

  private func more(_ indicator: Indicator, _ html: HTML) {
    html(.details) {
      html(.summary) {
        html.text(words.more)
        html(.span, .class("nur-vorlesen"), text: ": \(wording.say(indicator.title))")
      }
      html(.p) {
        html(.strong, text: wording.indicator.hidesShort)
        html.text(" \(wording.say(indicator.hides))")
      }
      html(.p, text: wording.say(indicator.definition))
      html(.p, .class("klein leise"), text: wording.indicator.kinds(indicator))
    }
  }

  /// Chosen earlier and since taken out of the tableau: they can be kept or given up.
  private func vanished(_ html: HTML) {
    let gone = agreement.draft.foci.filter { tableau[$0.indicator] == nil }
    guard !gone.isEmpty else { return }
    html(.fieldset, .class("dimension")) {
      html(.legend) { html(.h2, text: words.noLongerInTableau) }
      for focus in gone {
        let id = "i-\(focus.indicator)"
        html(.div, .class("merkmal")) {
          html(
            .input, .type("checkbox"), .id(id), .name(FociForm.field), .value(focus.indicator.text),
            .checked(filled.all(FociForm.field).contains(focus.indicator.text)))
          html(.label, .for(id), text: focus.question)
        }
      }
    }
  }
}
