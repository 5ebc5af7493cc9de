import Attention
import Markup
import Wording

/// Who has consented to a version and who has not yet; below it, for those who may, the form to do so.
struct ConsentCard {
  let agreement: Agreement
  let version: Version
  let roster: Roster
  let here: Surroundings
  let filled: Filled
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  func write(_ html: HTML) {
    html(.section, .class("karte"), .id("zustimmung"), .ariaLabelledBy("zustimmung-h")) {
      html(.h2, .id("zustimmung-h"), text: words.consentHeading)
      html(.p, text: words.consentRule)
      for party in version.text.concluding { side(party.organisation, html) }
      if !roster.voices(of: version.text, wording).isEmpty {
        html(.p, .class("klein leise nachsatz"), text: words.voicesConsent)
      }
      if isOpenToVisitor { form(html) }
    }
  }

  private func side(_ party: ID<Organisation>, _ html: HTML) {
    let consent = version.consent(of: party)
    html(.div, .class("unterschrift")) {
      consent == nil ? Icon.waiting(html) : Icon.given(html)
      html(.p) {
        html(.strong, text: roster.name(party, wording))
        if let consent { html.text(", \(wording.access.signature(consent))") }
        html(.br)
        html(
          .span, .class("leise"), text: consent.map { words.consented($0.given.day) } ?? words.consentMissing)
      }
    }
  }

  /// The newest version only, and only the visitor's own side.
  private var isOpenToVisitor: Bool {
    guard let own = here.person?.organisation.id, agreement.versions.last?.ordinal == version.ordinal else {
      return false
    }
    return version.text.concluding.contains { $0.organisation == own } && version.consent(of: own) == nil
  }

  private func form(_ html: HTML) {
    guard let own = here.person?.organisation, here.may(.consent(agreement.id)) else {
      html(
        .p, .class("klein leise nachsatz"), text: words.whoConsents(here.person?.organisation.name ?? ""))
      return
    }
    PostForm(to: .consent(agreement.id, version.ordinal), here).write(html) {
      html(.input, .type("hidden"), .name(ConsentForm.digest), .value(version.digest))
      box(isTeam: own.kind == .team, html)
      html(.p, .class("knopf-zeile")) {
        html(.button, .class("knopf"), .type("submit"), text: words.consent(version.ordinal))
      }
    }
  }

  private func box(isTeam: Bool, _ html: HTML) {
    let id = ConsentForm.discussed
    let message = filled.faults.first { $0.field == id }?.message
    html(.div, message == nil ? nil : .class("feld-fehler")) {
      if let message { html(.span, .class("fehler-text"), .id("\(id)-fehler"), text: message) }
      html(.div, .class("wahl")) {
        html(
          .input, .type("checkbox"), .id(id), .name(id), .value("ja"), .checked(filled.has(id)),
          message == nil ? nil : .ariaInvalid, message == nil ? nil : .ariaDescribedBy("\(id)-fehler"))
        html(.label, .for(id), text: words.discussed(version.ordinal, withTeam: isTeam))
      }
    }
  }
}
