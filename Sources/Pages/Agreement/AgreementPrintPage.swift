public import Attention
public import Markup
import Wording

/// A version on paper: the whole text, its digest, and who consented. Names stand at the consents and nowhere else.
public struct AgreementPrintPage: Page {
  public let here: Surroundings
  private let agreement: Agreement
  private let version: Version
  private let roster: Roster
  private let lines: AgreementLines
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  public init(here: Surroundings, agreement: Agreement, version: Version, roster: Roster, tableau: Tableau) {
    (self.here, self.agreement, self.version, self.roster) = (here, agreement, version, roster)
    lines = AgreementLines(roster: roster, tableau: tableau, wording: here.wording)
  }

  public var title: String { words.printHeading }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] {
    [
      Crumb(wording.agreements, .agreements),
      Crumb(roster.title(of: version.text, wording), .agreement(agreement.id)),
      Crumb(words.version(version.ordinal), .version(agreement.id, version.ordinal)),
    ]
  }

  public func body(_ html: HTML) {
    html(.p, .class("klein leise nur-bildschirm"), text: wording.printHint)
    html(.article, .class("blatt")) {
      html(.p, .class("kennung")) {
        html.text("\(words.kicker) · \(words.name(of: version.text.scope)) · \(words.version(version.ordinal)) · ")
        html.text(version.isCarried ? words.name(of: .carried) : words.name(of: .consultation))
      }
      html(.h1, text: words.heading(of: version.text))
      html(.p, .class("einleitung"), text: words.lead(roster.sides(of: version.text, wording)))
      html(.p) {
        html(.strong, text: words.withoutValues)
        html.text(" \(words.waysAndImpact) \(words.besideTheLaw)")
      }
      AgreementBody(text: version.text, roster: roster, lines: lines).write(html)
      consents(html)
      fingerprint(html)
    }
  }

  private func consents(_ html: HTML) {
    html(.h2, text: words.consentHeading)
    for party in version.text.concluding {
      let consent = version.consent(of: party.organisation)
      html(.div, .class("unterschrift")) {
        consent == nil ? Icon.waiting(html) : Icon.given(html)
        html(.p) {
          html(.strong, text: roster.name(party.organisation, wording))
          if let consent { html.text(", \(wording.access.signature(consent))") }
          html(.br)
          html.text(consent.map { words.consented($0.given.day) } ?? words.consentMissing)
        }
      }
    }
  }

  private func fingerprint(_ html: HTML) {
    html(.p, .class("klein nachsatz")) {
      html.text(words.presented(version.presented.day, by: roster.name(version.presenter, wording)))
      html(.br)
      html.text("\(words.fingerprint): ")
      html(.code, .class("pruefsumme"), text: version.digest)
    }
  }
}
