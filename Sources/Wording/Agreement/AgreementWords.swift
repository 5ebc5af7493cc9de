public import Attention

/// Words of the Aufmerksamkeitsvereinbarung: what it is called, in which state it is, what it says on its face.
public struct AgreementWords: Sendable {
  let wording: Wording

  func say(_ german: String, _ english: String) -> String { wording.say(german, english) }
}

extension Wording {
  public var agreement: AgreementWords { AgreementWords(wording: self) }
}

extension AgreementWords {
  /// The long name, which may break at one place only.
  public var kicker: String { say("Aufmerksamkeits\u{AD}vereinbarung", "Attention agreement") }

  /// `Team Perspektive U25, 1. Halbjahr 2027`.
  public func title(observed: String, of text: AgreementText) -> String { "\(observed), \(term(of: text))" }

  /// `1. Halbjahr 2027`; other terms as a span of days.
  public func term(of text: AgreementText) -> String {
    isHalfYear(text) ? wording.period(text.firstDay.period(.halfYear)) : wording.span(text.firstDay, text.lastDay)
  }

  public func heading(of text: AgreementText) -> String {
    guard isHalfYear(text) else { return say("Worauf wir gemeinsam achten", "What we pay attention to together") }
    return say(
      "Worauf wir im \(term(of: text)) gemeinsam achten",
      "What we pay attention to together in the \(term(of: text))")
  }

  func isHalfYear(_ text: AgreementText) -> Bool {
    let halfYear = text.firstDay.period(.halfYear)
    return halfYear.firstDay == text.firstDay && halfYear.lastDay == text.lastDay
  }

  public func lead(_ sides: [String]) -> String {
    say(
      "\(wording.list(sides)) verabreden, welche Entwicklungen sie aufmerksam beobachten und wann sie darüber sprechen.",
      "\(wording.list(sides)) agree on what they observe attentively and when they talk about it.")
  }

  public func version(_ ordinal: Int) -> String { say("Fassung \(ordinal)", "Version \(ordinal)") }

  public func name(of scope: AgreementText.Scope) -> String {
    switch scope {
    case .within: say("Innerhalb eines Jobcenters", "Inside one Jobcenter")
    case .between: say("Zwischen Organisationen", "Between organisations")
    }
  }

  public func name(of state: Agreement.State) -> String {
    switch state {
    case .draft: say("Entwurf", "Draft")
    case .consultation: say("Zustimmung offen", "Consent open")
    case .carried: say("Vereinbart", "Agreed")
    case .inForce: say("In Kraft", "In force")
    case .lookingBack: say("Im Rückblick", "Looking back")
    }
  }

  public func name(of role: Party.Role) -> String {
    switch role {
    case .observed: say("Wessen Arbeit angeschaut wird", "Whose work is looked at")
    case .partner: say("Vereinbarungspartner", "Agreement partner")
    case .consulted: say("Gehörte Stimme", "Consulted voice")
    }
  }

  /// An organisation whose name this house does not know any more.
  public var unknownOrganisation: String { say("eine frühere Organisation", "a former organisation") }
}

extension AgreementWords {
  public var withoutValues: String {
    say("Diese Vereinbarung enthält keine Zielwerte.", "This agreement contains no target values.")
  }
  public var allWithoutValues: String {
    say("Vereinbarungen enthalten keine Zielwerte.", "Agreements contain no target values.")
  }
  public var allBesideTheLaw: String {
    say(
      "Die gesetzlichen Zielvereinbarungen nach \(wording.paragraph("48b")) bestehen daneben. Sie werden hier nicht ersetzt.",
      "The statutory target agreements under \(wording.paragraph("48b")) exist beside them. They are not replaced here."
    )
  }
  public var waysAndImpact: String {
    say(
      "Gesprochen wird über Wege und Wirkungen. Kein Wert entscheidet über Leistungsentgelt, Rangfolge oder Beurteilung.",
      "What is talked about are ways and impact. No value decides about pay, order of rank or appraisal.")
  }
  public var besideTheLaw: String {
    say(
      "Die gesetzlichen Zielvereinbarungen nach \(wording.paragraph("48b")) bestehen daneben. Diese Vereinbarung ersetzt sie nicht.",
      "The statutory target agreements under \(wording.paragraph("48b")) exist beside it. This agreement does not replace them."
    )
  }
}

extension AgreementWords {
  public var listLead: String {
    say(
      "Eine Vereinbarung hält fest, worauf beide Seiten gemeinsam achten, mit welchen Fragen und wann sie darüber sprechen.",
      "An agreement records what both sides pay attention to, with which questions, and when they talk about it.")
  }
  public var none: String {
    say(
      "Noch keine Vereinbarung. Eine Vereinbarung hält fest, worauf beide Seiten gemeinsam achten.",
      "No agreement yet. An agreement records what both sides pay attention to.")
  }
  public var beginFirst: String { say("Erste Vereinbarung anlegen", "Create the first agreement") }
  public var begin: String { say("Neue Vereinbarung", "New agreement") }
  public var whoBegins: String {
    say(
      "Vereinbarungen legen Teamleitung und Leitung der beteiligten Seiten an.",
      "Agreements are created by team leads and management of the sides involved.")
  }
  /// `Team Nordstadt und Bereichsleitung`.
  public func between(_ sides: [String]) -> String { wording.list(sides) }
  public func inFocus(_ titles: [String]) -> String {
    say("Im Fokus: \(titles.joined(separator: " · "))", "In focus: \(titles.joined(separator: " · "))")
  }
  public func nextDialogue(_ day: Day) -> String {
    say("Nächster Dialog: \(wording.date(day))", "Next dialogue: \(wording.date(day))")
  }
}
