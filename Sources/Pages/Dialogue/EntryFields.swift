import Attention
import Markup
import Wording

/// The form that writes into a dialogue, at one item of its agenda or about the talk as a whole.
struct EntryFields {
  let dialogue: Dialogue
  /// 1, 2, 3; 0 for the talk as a whole.
  let place: Int
  let agreement: Agreement
  let guide: Guide?
  let names: TalkNames
  let filled: Filled
  let here: Surroundings
  private var wording: Wording { here.wording }
  private var isAddition: Bool { dialogue.closed != nil }

  func write(_ html: HTML) {
    guard isAddition else { return form(html) }
    // After the end an addition is the exception; it waits behind its name unless something in it is still open.
    html(.details, isOpen ? .open : nil) {
      html(.summary, text: wording.recording.heading(isAddition: true))
      form(html)
    }
  }

  private var isOpen: Bool { filled["punkt"] == String(place) }

  private func form(_ html: HTML) {
    PostForm(to: .dialogueEntries(dialogue.id), here, class: "festhalten").write(html) {
      if isAddition {
        html(.p, text: wording.recording.additionLead)
      } else {
        html(.h3, text: wording.recording.heading(isAddition: false))
      }
      html(.input, .type("hidden"), .name("punkt"), .value(String(place)))
      html(.div, .class("paar")) {
        select("art", wording.recording.kind, kinds, html)
        select("sicht", wording.recording.perspective, perspectives, html)
        select("stand", wording.recording.state, states, html)
      }
      html(.div, .class("gegenueber")) {
        field("text", wording.recording.text, wording.recording.textHint).area(html, value: value("text"), rows: 4)
        field("weil", wording.recording.because, wording.recording.becauseHint).area(
          html, value: value("weil"), rows: 4)
      }
      html(.div, .class("gegenueber")) {
        consent(html)
        html(.div) {
          if isAmongThemselves { parties(html) }
          release(html)
        }
      }
      readers(html)
      html(.p, .class("knopf-zeile")) {
        html(.button, .class("knopf"), .type("submit"), text: wording.recording.button(isAddition: isAddition))
      }
    }
  }

  private func name(_ field: String) -> String { "\(field)-\(place)" }
  private func value(_ field: String) -> String { filled[name(field)] }

  private func field(_ id: String, _ label: String, _ hint: String? = nil) -> Field {
    Field(id: name(id), label: label, hint: hint, faults: filled.faults)
  }

  private func select(_ id: String, _ label: String, _ options: [(value: String, title: String)], _ html: HTML) {
    field(id, label).select(html, value: value(id), options: options)
  }

  private var choose: (value: String, title: String) { ("", wording.recording.choose) }
  private var kinds: [(value: String, title: String)] {
    [choose] + EntryForm.kinds.map { ($0.slug, wording.name(of: $0)) }
  }
  private var perspectives: [(value: String, title: String)] {
    [choose] + names.perspectives.map { ($0.id.text, wording.say($0.title)) }
  }
  private var states: [(value: String, title: String)] {
    PromiseState.allCases.map { ($0.slug, wording.name(of: $0)) }
  }

  /// Words of people without accounts enter only with their consent.
  private func consent(_ html: HTML) {
    let silent = names.perspectives.filter { !$0.hasAccounts }.map { wording.say($0.title) }
    guard !silent.isEmpty else { return }
    CheckField(
      id: name("einwilligung"), label: wording.recording.consent, hint: wording.recording.consentHint(silent),
      faults: filled.faults
    ).write(html, isChecked: value("einwilligung") == "ja")
  }

  private func release(_ html: HTML) {
    guard let standing = here.person?.standing else { return }
    CheckField(
      id: name("freigabe"),
      label: wording.recording.release(names.organisation(standing.ownOrganisation, wording)),
      hint: wording.recording.releaseHint
    ).write(html, isChecked: value("freigabe") == "ja")
  }

  /// One side talks on its own; what leaves it, it decides itself.
  private var isAmongThemselves: Bool { dialogue.isAmongOneSide(by: guide) }

  private func parties(_ html: HTML) {
    CheckField(
      id: name("parteien"), label: wording.recording.forParties(names.parties(agreement, wording)),
      hint: wording.recording.releaseHint
    ).write(html, isChecked: value("parteien") == "ja")
  }

  private func readers(_ html: HTML) {
    html(.p, .class("klein")) {
      html(.strong, text: wording.recording.readersLabel)
      let own = here.person.map { names.organisation($0.standing.organisation, wording) }
      if isAmongThemselves, let own {
        html.text(" \(wording.recording.amongThemselves(own))")
      } else {
        html.text(" \(wording.recording.readers(names.parties(agreement, wording)))")
      }
    }
  }
}

/// One box that stands for a yes.
struct CheckField {
  let id: String
  let label: String
  var hint: String?
  var faults: [FormFault] = []

  func write(_ html: HTML, isChecked: Bool) {
    let message = faults.first { $0.field == id }?.message
    let describedBy = [message == nil ? nil : "\(id)-fehler", hint == nil ? nil : "\(id)-hinweis"].compactMap { $0 }
    html(.div, .class(message == nil ? "wahl" : "wahl feld-fehler")) {
      if let message { html(.span, .class("fehler-text"), .id("\(id)-fehler"), text: message) }
      html(
        .input, .type("checkbox"), .id(id), .name(id), .value("ja"), .checked(isChecked),
        describedBy.isEmpty ? nil : .ariaDescribedBy(describedBy.joined(separator: " ")),
        message == nil ? nil : .ariaInvalid)
      html(.label, .for(id), text: label)
      if let hint { html(.span, .class("hinweis"), .id("\(id)-hinweis"), text: hint) }
    }
  }
}
