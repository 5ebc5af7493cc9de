public import Attention
public import Markup
import Wording

/// The form in which a talk is prepared: guide, day, round, up to three stretches, conditions. Also to change it before it is
/// closed.
public struct DialoguePreparationPage: Page {
  public let here: Surroundings
  private let agreement: Agreement
  /// The talk that is being changed; nil for a new one.
  private let dialogue: Dialogue?
  private let guides: [Guide]
  private let names: TalkNames
  /// The periods of each focus for which something was observed, in time.
  private let periods: [SeriesKey: [Period]]
  private let filled: Filled
  private var wording: Wording { here.wording }

  public init(
    here: Surroundings, agreement: Agreement, dialogue: Dialogue? = nil, guides: [Guide], names: TalkNames,
    periods: [SeriesKey: [Period]], filled: Filled
  ) {
    (self.here, self.agreement, self.dialogue, self.guides) = (here, agreement, dialogue, guides)
    (self.names, self.periods, self.filled) = (names, periods, filled)
  }

  public var title: String {
    dialogue.map { wording.preparation.title($0.day) } ?? wording.preparation.titleNew
  }
  public var section: Section? { .dialogues }
  public var crumbs: [Crumb] {
    let record = dialogue.map { [Crumb(wording.dialogue.title($0.day), .dialogue($0.id))] } ?? []
    return here.dialogueCrumbs + record
  }
  public var faults: [FormFault] { filled.faults }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: names.title(of: agreement, wording))
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: wording.preparation.lead)
    PostForm(to: dialogue.map { .dialoguePreparation($0.id) } ?? .newDialogue(nil), here).write(html) {
      html(.input, .type("hidden"), .name("vereinbarung"), .value(agreement.id.description))
      guide(html)
      day(html)
      Field(id: "ort", label: wording.preparation.place, faults: faults).line(html, value: filled["ort"], size: 40)
      foci(html)
      participants(html)
      Field(
        id: "bedingungen", label: wording.preparation.conditions, hint: wording.preparation.conditionsHint,
        faults: faults
      ).area(html, value: filled["bedingungen"], rows: 4)
      html(.p, .class("knopf-zeile")) {
        html(
          .button, .class("knopf"), .type("submit"),
          text: dialogue == nil ? wording.preparation.plan : wording.preparation.keep)
      }
    }
  }

  private func guide(_ html: HTML) {
    ChoiceField(
      name: "leitfaden", legend: wording.preparation.guide, faults: faults,
      choices: guides.map { guide in
        let facts = "\(wording.guide.minutes(guide.minutes)) · \(wording.guide.attention(guide.indicators))"
        return ChoiceField.Choice(
          value: guide.id.text, title: wording.say(guide.title), hint: "\(wording.say(guide.purpose)) \(facts)")
      }
    ).radios(html, chosen: filled["leitfaden"])
  }

  private func day(_ html: HTML) {
    Field(id: "termin", label: wording.preparation.day, hint: wording.preparation.dayHint, faults: faults).day(
      html, day: filled["termin-tag"], month: filled["termin-monat"], year: filled["termin-jahr"],
      words: wording.preparation.dayParts)
  }

  private func foci(_ html: HTML) {
    let message = faults.first { $0.field == "fokus" }?.message
    html(
      .fieldset, .id("fokus"), message == nil ? nil : .class("feld-fehler"), message == nil ? nil : .tabindex(-1),
      message == nil ? nil : .ariaDescribedBy("fokus-fehler")
    ) {
      html(.legend, text: wording.preparation.foci)
      guard !agreement.text.foci.isEmpty else { return html(.p, text: wording.preparation.noFoci) }
      html(.span, .class("hinweis"), text: wording.preparation.fociHint)
      if let message { html(.span, .class("fehler-text"), .id("fokus-fehler"), text: message) }
      for focus in agreement.text.foci { choice(of: focus, html) }
    }
  }

  private func choice(of focus: Focus, _ html: HTML) {
    let name = PreparationForm.fieldName(of: focus.series)
    html(.div, .class("wahl")) {
      html(
        .input, .type("checkbox"), .id("fokus-\(name)"), .name("fokus"), .value(name),
        .checked(filled.all("fokus").contains(name)), .ariaDescribedBy("fokus-\(name)-hinweis"))
      html(.label, .for("fokus-\(name)"), text: label(of: focus))
      html(
        .span, .class("hinweis"), .id("fokus-\(name)-hinweis"),
        text: names.question(of: focus.series, in: agreement, wording) ?? "")
      stretch(of: focus, name, html)
    }
  }

  private func label(of focus: Focus) -> String {
    let title = names.title(of: focus.series, wording)
    return focus.isResting ? "\(title) (\(wording.preparation.resting))" : title
  }

  private func stretch(of focus: Focus, _ name: String, _ html: HTML) {
    guard let periods = periods[focus.series], !periods.isEmpty else { return }
    let options = [("", wording.preparation.wholeCurve)] + periods.map { ($0.description, wording.period($0)) }
    html(.div, .class("paar wahl-dazu")) {
      select("von-\(name)", wording.preparation.from, focus, options, html)
      select("bis-\(name)", wording.preparation.to, focus, options, html)
    }
  }

  /// Each label says which indicator it belongs to, for those who hear the page.
  private func select(
    _ id: String, _ label: String, _ focus: Focus, _ options: [(String, String)], _ html: HTML
  ) {
    let message = faults.first { $0.field == id }?.message
    html(.div, .class(message == nil ? "feld" : "feld feld-fehler")) {
      html(.label, .for(id)) {
        html.text(label)
        html(.span, .class("nur-vorlesen"), text: ", \(names.title(of: focus.series, wording))")
      }
      if let message { html(.span, .class("fehler-text"), .id("\(id)-fehler"), text: message) }
      html(
        .select, .id(id), .name(id), message == nil ? nil : .ariaInvalid,
        message == nil ? nil : .ariaDescribedBy("\(id)-fehler")
      ) {
        for (value, title) in options {
          html(.option, .value(value), .selected(value == filled[id]), text: title)
        }
      }
    }
  }

  private func participants(_ html: HTML) {
    html(.fieldset, .id("runde")) {
      html(.legend, text: wording.preparation.participants)
      html(.span, .class("hinweis"), text: wording.preparation.participantsHint)
      html(.div, .class("runde")) {
        for perspective in names.perspectives {
          let id = "anzahl-\(perspective.id)"
          Field(id: id, label: wording.say(perspective.title), faults: faults).line(html, value: filled[id], size: 3)
        }
      }
    }
  }
}

/// Before a new talk can be prepared, one chooses to which agreement it belongs.
public struct DialogueAgreementPage: Page {
  public let here: Surroundings
  private let agreements: [Agreement]
  private let names: TalkNames
  private let filled: Filled
  private var wording: Wording { here.wording }

  public init(here: Surroundings, agreements: [Agreement], names: TalkNames, filled: Filled = Filled()) {
    (self.here, self.agreements, self.names, self.filled) = (here, agreements, names, filled)
  }

  public var title: String { wording.preparation.titleNew }
  public var section: Section? { .dialogues }
  public var crumbs: [Crumb] { here.dialogueCrumbs }
  public var faults: [FormFault] { filled.faults }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    guard !agreements.isEmpty else { return none(html) }
    // Reading only: the choice stands in the address and can be passed on.
    html(.form, .method("get"), .action(Address.newDialogue(nil).path), .novalidate) {
      Field(
        id: "vereinbarung", label: wording.preparation.agreement, hint: wording.preparation.agreementHint,
        faults: faults
      ).select(
        html, value: filled["vereinbarung"],
        options: agreements.map { ($0.id.description, names.title(of: $0, wording)) })
      html(.p, .class("knopf-zeile")) {
        html(.button, .class("knopf"), .type("submit"), text: wording.nextStep)
      }
    }
  }

  private func none(_ html: HTML) {
    html(.p, text: wording.preparation.noAgreement)
    html(.p, .class("knopf-zeile")) {
      html(.a, .class("knopf"), .href(Address.agreements.path), text: wording.dialogue.toAgreements)
    }
  }
}
