public import Attention
public import Markup
import Wording

/// An agreement as its parties read it: what both sides pay attention to, with which questions, and what each contributes.
public struct AgreementPage: Page {
  public let here: Surroundings
  private let agreement: Agreement
  private let roster: Roster
  private let tableau: Tableau
  private let curves: [SeriesKey: FocusCurve]
  private let filled: Filled
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  /// - Parameters:
  ///   - curves: the small curve beside a focus, where there is one.
  ///   - filled: the consent form as it was sent, if something in it is still open.
  public init(
    here: Surroundings, agreement: Agreement, roster: Roster, tableau: Tableau,
    curves: [SeriesKey: FocusCurve] = [:], filled: Filled = Filled()
  ) {
    (self.here, self.agreement, self.roster) = (here, agreement, roster)
    (self.tableau, self.curves, self.filled) = (tableau, curves, filled)
  }

  public var title: String { roster.title(of: agreement.text, wording) }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] { [Crumb(wording.agreements, .agreements)] }
  public var faults: [FormFault] { filled.faults }

  public func body(_ html: HTML) {
    kicker(html)
    html(.h1, text: words.heading(of: agreement.text))
    html(.div, .class("auftakt")) {
      html(.p, .class("einleitung"), text: words.lead(roster.sides(of: agreement.text, wording)))
      WithoutValues(wording: wording).write(html)
    }
    guard let standing = agreement.standing else { return beingWritten(html) }
    if let waiting = agreement.waiting, waiting.ordinal != standing.ordinal { newer(waiting, html) }
    html(.div, .class("zweispaltig")) {
      html(.div) { text(of: standing, html) }
      html(.div, .class("seite")) {
        ConsentCard(agreement: agreement, version: standing, roster: roster, here: here, filled: filled).write(html)
        steps(standing, html)
        versions(html)
      }
    }
  }

  private func kicker(_ html: HTML) {
    html(.p, .class("kennung")) {
      html.text("\(words.kicker) · \(words.name(of: agreement.text.scope)) · ")
      if let standing = agreement.standing { html.text("\(words.version(standing.ordinal)) · ") }
      StateBadge(agreement.state(on: here.today), wording).write(html)
    }
  }

  /// Before anything is presented nobody but those who write it reads the draft, and they read it there.
  private func beingWritten(_ html: HTML) {
    html(.p, text: words.notYetPresented)
    guard here.may(.draftAgreement(agreement.id)) else { return }
    html(.p, .class("knopf-zeile")) {
      html(.a, .class("knopf"), .href(Address.draft(agreement.id).path), text: words.continueDraft)
    }
  }

  private func newer(_ waiting: Version, _ html: HTML) {
    html(.div, .class("einschub")) {
      html(.p, text: words.waiting(waiting.ordinal))
      html(.p) {
        html(.a, .href(Address.version(agreement.id, waiting.ordinal).path), text: words.read(waiting.ordinal))
      }
    }
  }

  private func text(of version: Version, _ html: HTML) {
    AgreementBody(
      text: version.text, roster: roster,
      lines: AgreementLines(roster: roster, tableau: tableau, wording: wording),
      address: { .trendOf(agreement.id, $0.indicator, $0.measure) }, curves: curves
    ).write(html)
  }
}

extension AgreementPage {
  private func steps(_ standing: Version, _ html: HTML) {
    html(.section, .class("nur-bildschirm"), .ariaLabelledBy("schritte")) {
      html(.h2, .id("schritte"), text: words.nextSteps)
      html(.ul, .class("aufgaben")) {
        html(.li) {
          html(.a, .href("#zustimmung"), text: words.consentOfBoth)
          standing.isCarried
            ? html(.span, text: words.done)
            : html(.span, .class("zustand zustand-offen"), text: words.open)
        }
        dialogueStep(html)
      }
      draftLink(standing, html)
    }
  }

  private func dialogueStep(_ html: HTML) {
    if agreement.carried == nil {
      html(.li) {
        html(.span, text: words.prepareDialogue)
        html(.span, .class("leise"), text: words.notYet)
      }
    } else if here.may(.prepareDialogue(agreement.id)) {
      html(.li) {
        html(.a, .href(Address.newDialogue(agreement.id).path), text: words.prepareDialogue)
        html(.span, .class("zustand zustand-offen"), text: words.open)
      }
    }
  }

  private func draftLink(_ standing: Version, _ html: HTML) {
    guard here.may(.draftAgreement(agreement.id)) else { return }
    let differs = agreement.versions.last?.text != agreement.draft
    if differs { html(.p, .class("klein leise nachsatz"), text: words.draftDiffers) }
    html(.p, .class("nachsatz")) {
      html(
        .a, .href(Address.draft(agreement.id).path), text: differs ? words.continueDraft : words.rewrite)
    }
  }

  private func versions(_ html: HTML) {
    html(.section, .ariaLabelledBy("fassungen")) {
      html(.h2, .id("fassungen"), text: words.versions)
      VersionList(agreement: agreement, wording: wording).write(html)
      if let standing = agreement.standing {
        html(.p, .class("knopf-zeile")) {
          html(
            .a, .class("knopf knopf-zweit"), .href(Address.agreementPrint(agreement.id, standing.ordinal).path),
            text: wording.printView)
        }
      }
    }
  }
}

/// The versions, newest first, each with what it changed.
struct VersionList {
  let agreement: Agreement
  let wording: Wording

  func write(_ html: HTML) {
    html(.ul) {
      for version in agreement.versions.reversed() {
        html(.li) {
          html(
            .a, .href(Address.version(agreement.id, version.ordinal).path),
            text: wording.agreement.version(version.ordinal))
          html.text(" \(wording.agreement.dated(version.presented.day))\(changes(of: version))")
        }
      }
    }
  }

  private func changes(of version: Version) -> String {
    guard let before = agreement.versions.last(where: { $0.ordinal < version.ordinal }) else { return "" }
    let parts = Difference.between(before.text, version.text).map(\.part)
    return parts.isEmpty ? "" : ", \(wording.agreement.changed(parts))"
  }
}
