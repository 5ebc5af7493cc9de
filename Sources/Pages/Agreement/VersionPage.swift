public import Attention
public import Markup
import Wording

/// A presented version: frozen, with what it changed against the one before and who has consented to it.
public struct VersionPage: Page {
  public let here: Surroundings
  private let agreement: Agreement
  private let version: Version
  private let roster: Roster
  private let lines: AgreementLines
  private let filled: Filled
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  public init(
    here: Surroundings, agreement: Agreement, version: Version, roster: Roster, tableau: Tableau,
    filled: Filled = Filled()
  ) {
    (self.here, self.agreement, self.version) = (here, agreement, version)
    (self.roster, self.filled) = (roster, filled)
    lines = AgreementLines(roster: roster, tableau: tableau, wording: here.wording)
  }

  public var title: String { words.version(version.ordinal) }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] {
    [
      Crumb(wording.agreements, .agreements),
      Crumb(roster.title(of: version.text, wording), .agreement(agreement.id)),
    ]
  }
  public var faults: [FormFault] { filled.faults }

  public func body(_ html: HTML) {
    html(
      .p, .class("kennung"),
      text: "\(words.kicker) · \(words.name(of: version.text.scope)) · \(roster.title(of: version.text, wording))")
    html(.h1, text: words.version(version.ordinal))
    html(.div, .class("auftakt")) {
      html(.div) {
        html(
          .p, .class("einleitung"),
          text: words.presented(version.presented.day, by: roster.name(version.presenter, wording)))
        html(.p, .class("leise"), text: words.frozen)
      }
      WithoutValues(wording: wording).write(html)
    }
    html(.div, .class("zweispaltig")) {
      html(.div) {
        differences(html)
        AgreementBody(text: version.text, roster: roster, lines: lines).write(html)
      }
      html(.div, .class("seite")) {
        ConsentCard(agreement: agreement, version: version, roster: roster, here: here, filled: filled).write(html)
        fingerprint(html)
        others(html)
      }
    }
  }

  private var before: Version? { agreement.versions.last { $0.ordinal < version.ordinal } }

  private func differences(_ html: HTML) {
    guard let before else {
      html(.p, .class("leise"), text: words.firstVersion)
      return
    }
    html(.h2, text: words.differences(from: before.ordinal))
    DifferenceList(old: before.text, new: version.text, lines: lines).write(html)
  }

  private func fingerprint(_ html: HTML) {
    html(.section, .ariaLabelledBy("pruefsumme-h")) {
      html(.h2, .id("pruefsumme-h"), text: words.fingerprint)
      html(.p) { html(.code, .class("pruefsumme"), text: version.digest) }
      html(.p, .class("klein leise"), text: words.fingerprintNote)
    }
  }

  private func others(_ html: HTML) {
    html(.section, .ariaLabelledBy("fassungen")) {
      html(.h2, .id("fassungen"), text: words.versions)
      VersionList(agreement: agreement, wording: wording).write(html)
      html(.p, .class("knopf-zeile")) {
        html(
          .a, .class("knopf knopf-zweit"), .href(Address.agreementPrint(agreement.id, version.ordinal).path),
          text: wording.printView)
      }
    }
  }
}
