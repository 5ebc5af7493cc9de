public import Attention

extension Wording {
  public var overviewPage: OverviewWords { OverviewWords(wording: self) }
}

/// Words of the start page.
public struct OverviewWords: Sendable {
  let wording: Wording

  public func greeting(_ name: String) -> String { wording.say("Guten Tag, \(name)", "Good day, \(name)") }

  /// What waits and when one talks next, in a sentence or two.
  public func lead(waiting: Int, next: Day?, today: Day) -> String {
    let things =
      switch waiting {
      case 0: wording.say("Zurzeit wartet nichts auf Sie.", "Nothing is waiting for you at the moment.")
      case 1: wording.say("Eine Sache wartet auf Sie.", "One thing is waiting for you.")
      default:
        wording.say(
          "\(wording.number(waiting)) Dinge warten auf Sie.", "\(wording.number(waiting)) things are waiting for you.")
      }
    guard let next else { return things }
    let days = next.number - today.number
    let when =
      switch days {
      case ...0: wording.say("Heute sprechen beide Seiten miteinander.", "Today both sides talk.")
      case 1: wording.say("Morgen sprechen beide Seiten miteinander.", "Tomorrow both sides talk.")
      case ..<14:
        wording.say(
          "In \(days) Tagen sprechen beide Seiten wieder miteinander.", "In \(days) days both sides talk again.")
      default:
        wording.say(
          "In \(days / 7) Wochen sprechen beide Seiten wieder miteinander.",
          "In \(days / 7) weeks both sides talk again.")
      }
    return "\(things) \(when)"
  }

  public var waitingForYou: String { wording.say("Wartet auf Sie", "Waiting for you") }
  public var nothingWaits: String {
    wording.say("Alles Offene liegt bei anderen.", "Whatever is open lies with others.")
  }
  public var noAgreementYet: String {
    wording.say(
      "Noch keine Vereinbarung. Eine Vereinbarung hält fest, worauf beide Seiten gemeinsam achten.",
      "No agreement yet. An agreement records what both sides pay attention to together.")
  }
  public var beginFirstAgreement: String { wording.say("Erste Vereinbarung anlegen", "Begin the first agreement") }
  public var nextDialogue: String { wording.say("Nächster Dialog", "Next dialogue") }
  public func dialogue(_ guide: String, with others: String) -> String {
    wording.say("\(guide) mit \(others)", "\(guide) with \(others)")
  }
  public var prepareDialogue: String { wording.say("Dialog öffnen", "Open dialogue") }
  public var toBegin: String { wording.say("Zum Anfangen", "To begin with") }
  public var whatYouLookAt: String { wording.say("Worauf Sie zurzeit achten", "What you are paying attention to") }
  public var chosenFromTableau: String {
    wording.say("Aus Ihren Vereinbarungen. ", "From your agreements. ")
  }
  public var seeInTableau: String { wording.say("Im Tableau ansehen", "See in the tableau") }
  public var seeInTableauLong: String { wording.say("Indikatorentableau lesen", "Read the indicator tableau") }
  public var seeGuides: String { wording.say("Leitfäden für Dialoge lesen", "Read the dialogue guides") }
  public var readHelp: String { wording.say("Hilfe zum Einstieg", "Help for a start") }
  public var seeAdministration: String {
    wording.say("Organisationen und Personen verwalten", "Look after organisations and people")
  }
  /// How often a curve was spoken about: talk, never a value.
  public func spokenAbout(_ count: Int, last: Day?) -> String {
    guard count > 0, let last else { return wording.say("Noch keine Reflexion", "No reflection yet") }
    let number = wording.count(
      count, wording.say("Reflexion", "reflection"), wording.say("Reflexionen", "reflections"))
    return wording.say("\(number), zuletzt am \(wording.date(last))", "\(number), the last on \(wording.date(last))")
  }
  public func onItsOwnPage(_ observed: String) -> String {
    wording.say(
      "Die Werte von \(observed) stehen im Verlauf, auf einer Seite für sich.",
      "The figures of \(observed) stand in the trend, on a page of their own.")
  }
  public var resting: String { wording.say("Ruht:", "Resting:") }
  public var lastSaid: String { wording.say("Zuletzt im Gespräch", "Said lately") }
  public var nothingSaid: String {
    wording.say(
      "Noch nichts. Hier steht, was zu Ihren Vereinbarungen gesagt wurde.",
      "Nothing yet. What was said about your agreements will stand here.")
  }
  public func source(_ kind: String, _ speaker: String, _ day: String) -> String {
    "\(kind), \(speaker), \(day) · "
  }
  public var latestConditions: String { wording.say("Neue Rahmenbedingungen", "New context conditions") }
  public var noConditions: String {
    wording.say("In den letzten Monaten wurde nichts festgehalten.", "Nothing was recorded in recent months.")
  }
  public var seeConditions: String { wording.say("Rahmenbedingungen ansehen", "See the context conditions") }

  public func readVersion(_ ordinal: Int) -> String {
    wording.say("Fassung \(ordinal) lesen und zustimmen", "Read version \(ordinal) and consent")
  }
  public var consentOpen: String { wording.say("Zustimmung offen", "Consent open") }
  public func presentedBy(_ presenter: String, _ period: String) -> String {
    wording.say("Vorgelegt von \(presenter) für: \(period).", "Presented by \(presenter) for: \(period).")
  }
  public func versionPresented(_ ordinal: Int) -> String {
    wording.say("Fassung \(ordinal) ist vorgelegt", "Version \(ordinal) is presented")
  }
  public var presented: String { wording.say("Vorgelegt", "Presented") }
  public func consentMissing(_ names: String, _ about: String) -> String {
    wording.say(
      "Zustimmung offen: \(names). Für: \(about).", "Consent still open: \(names). For: \(about).")
  }
  public var withOthers: String { wording.say("Liegt bei anderen", "Lies with others") }
  public var finishDraft: String { wording.say("Entwurf der Vereinbarung fertigstellen", "Finish the draft agreement") }
  public var draftState: String { wording.say("Entwurf", "Draft") }
  public func forPeriod(_ period: String) -> String { wording.say("Für: \(period).", "For: \(period).") }
  public var answerQuestion: String { wording.say("Offene Frage beantworten", "Answer an open question") }
  public var open: String { wording.say("Offen", "Open") }
  public func asked(_ text: String, _ about: String) -> String { "\(text) (\(about))" }
  public var notePromise: String { wording.say("Stand Ihrer Zusage festhalten", "Note how your promise stands") }
  public var finishReflection: String {
    wording.say("Versiegelten Entwurf weiterschreiben", "Go on with a sealed draft")
  }
  public var sealedState: String { wording.say("Versiegelt", "Sealed") }
  public func recordDialogue(_ day: String) -> String {
    wording.say("Dialog vom \(day) festhalten", "Record the dialogue of \(day)")
  }
}
