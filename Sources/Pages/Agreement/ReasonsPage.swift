public import Attention
public import Markup
import Wording

/// Second half of the first step: of each chosen indicator, why and how one looks at it.
public struct ReasonsPage: Page {
  public let here: Surroundings
  private let agreement: Agreement
  private let tableau: Tableau
  private let filled: Filled
  private let step: DraftStep
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  public init(here: Surroundings, agreement: Agreement, roster: Roster, tableau: Tableau, filled: Filled) {
    (self.here, self.agreement, self.tableau, self.filled) = (here, agreement, tableau, filled)
    step = DraftStep(here, agreement, roster, .foci, filled)
  }

  public var title: String { words.taskReasons }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] { step.crumbs + [Crumb(words.taskFoci, .foci(agreement.id))] }
  public var faults: [FormFault] { filled.faults }

  public func body(_ html: HTML) {
    step.kicker(html)
    html(.h1, text: words.reasonsTitle)
    guard !agreement.draft.foci.isEmpty else { return empty(html) }
    html(.p, .class("einleitung"), text: words.reasonsLead)
    step.form(to: .reasons(agreement.id), html, action: words.keepReasons) {
      for focus in agreement.draft.foci { write(focus, html) }
    }
  }

  private func empty(_ html: HTML) {
    html(.p, .class("einleitung"), text: words.chooseFirst)
    html(.p, .class("knopf-zeile")) {
      html(.a, .class("knopf"), .href(Address.foci(agreement.id).path), text: words.taskFoci)
    }
  }

  private func write(_ focus: Focus, _ html: HTML) {
    let indicator = tableau[focus.indicator]
    let fields = ReasonsForm.Fields(focus.indicator)
    html(.section, .class("karte grund"), .ariaLabelledBy("h-\(focus.indicator)")) {
      html(
        .h2, .id("h-\(focus.indicator)"), text: indicator.map(wording.indicator.title) ?? focus.indicator.text)
      if let indicator {
        html(.p, .class("klein leise")) {
          html(.strong, text: wording.indicator.hidesShort)
          html.text(" \(wording.say(indicator.hides))")
        }
      }
      area(fields.question, words.questionField, words.questionHint, html)
      area(fields.reason, words.whyField, nil, html)
      if let indicator, !indicator.measures.rest.isEmpty { measure(indicator, fields.measure, html) }
      area(fields.observing, words.observingField, words.observingHint, html)
      rest(fields.rest, html)
    }
  }

  private func area(_ id: String, _ label: String, _ hint: String?, _ html: HTML) {
    Field(id: id, label: label, hint: hint, faults: filled.faults).area(html, value: filled[id], rows: 2)
  }

  private func measure(_ indicator: Indicator, _ id: String, _ html: HTML) {
    Field(id: id, label: words.measureField, faults: filled.faults).select(
      html, value: filled[id],
      options: indicator.measures.all.map { measure in
        let kind = wording.indicator.name(of: measure.kind)
        return (measure.id.text, "\(wording.say(measure.title)): \(kind), \(wording.name(of: measure.rhythm))")
      })
  }

  private func rest(_ id: String, _ html: HTML) {
    let message = filled.faults.first { $0.field == id }?.message
    html(.div, message == nil ? nil : .class("feld-fehler")) {
      if let message { html(.span, .class("fehler-text"), .id("\(id)-fehler"), text: message) }
      html(.div, .class("wahl")) {
        html(
          .input, .type("checkbox"), .id(id), .name(id), .value("ja"), .checked(filled.has(id)),
          message == nil ? nil : .ariaInvalid,
          .ariaDescribedBy(message == nil ? "\(id)-hinweis" : "\(id)-fehler \(id)-hinweis"))
        html(.label, .for(id), text: words.restField)
        html(.span, .class("hinweis"), .id("\(id)-hinweis"), text: words.restHint)
      }
    }
  }
}
