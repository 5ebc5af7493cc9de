import Attention
public import Markup
import Wording

/// The first page of a new agreement: whose work, with whom, for which half-year.
public struct NewAgreementPage: Page {
  public let here: Surroundings
  private let choices: AgreementChoices
  private let filled: Filled
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  public init(here: Surroundings, choices: AgreementChoices, filled: Filled) {
    (self.here, self.choices, self.filled) = (here, choices, filled)
  }

  public var title: String { words.newTitle }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] { [Crumb(wording.agreements, .agreements)] }
  public var faults: [FormFault] { filled.faults }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: words.kicker)
    html(.h1, text: words.newTitle)
    html(.div, .class("auftakt")) {
      html(.p, .class("einleitung"), text: words.newLead)
      WithoutValues(wording: wording).write(html)
    }
    PostForm(to: .newAgreement, here).write(html) {
      html(.p, .class("klein leise"), text: words.allRequired)
      if filled.has("indikator") {
        html(.input, .type("hidden"), .name("indikator"), .value(filled["indikator"]))
      }
      sides(html)
      kind(html)
      voices(html)
      halfYear(html)
      html(.p, .class("knopf-zeile")) {
        html(.button, .class("knopf"), .type("submit"), text: wording.nextStep)
      }
    }
  }

  private func sides(_ html: HTML) {
    let own = choices.own
    let isTooSmall = own.kind == .team && !own.mayBeObserved
    Field(
      id: "beobachtet", label: words.observedField,
      hint: isTooSmall ? words.smallTeam(own.name) : words.observedHint, faults: filled.faults
    ).select(html, value: filled["beobachtet"], options: options(choices.observable))
    Field(id: "partner", label: words.partnerField, hint: words.partnerHint, faults: filled.faults)
      .select(html, value: filled["partner"], options: options(choices.partners))
  }

  private func options(_ organisations: [Organisation]) -> [(value: String, title: String)] {
    organisations.map { ($0.id.description, $0.name) }
  }

  private func kind(_ html: HTML) {
    ChoiceField(
      name: "art", legend: words.scopeField, faults: filled.faults,
      choices: AgreementText.Scope.allCases.map { scope in
        ChoiceField.Choice(
          value: NewAgreementForm.word(for: scope), title: words.name(of: scope), hint: words.hint(for: scope))
      }
    ).radios(html, chosen: filled["art"])
  }

  private func voices(_ html: HTML) {
    guard !choices.voices.isEmpty else { return }
    ChoiceField(
      name: "stimme", legend: words.voicesField, hint: words.voicesHint, faults: filled.faults,
      choices: choices.voices.map { ChoiceField.Choice(value: $0.id.description, title: $0.name) }
    ).boxes(html, chosen: Set(filled.all("stimme")))
  }

  private func halfYear(_ html: HTML) {
    Field(id: "halbjahr", label: words.halfYearField, faults: filled.faults)
      .select(
        html, value: filled["halbjahr"], options: choices.halfYears.map { ($0.description, wording.period($0)) })
  }
}

/// What an agreement is not: said wherever one begins or is read.
struct WithoutValues {
  let wording: Wording
  /// Whether it speaks of agreements in general and not of one.
  var isAboutAll = false
  private var words: AgreementWords { wording.agreement }

  func write(_ html: HTML) {
    html(.div, .class("einschub")) {
      html(.p) {
        html(.strong, text: isAboutAll ? words.allWithoutValues : words.withoutValues)
        html.text(" \(words.waysAndImpact)")
      }
      html(.p, .class("klein"), text: isAboutAll ? words.allBesideTheLaw : words.besideTheLaw)
    }
  }
}
