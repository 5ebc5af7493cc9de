import Attention

extension Wording {
  public var keeping: KeepingWords { KeepingWords(wording: self) }
}

/// What the office Betrieb reads and does with people: invitations, offices, stand-ins, successors, leaving.
public struct KeepingWords: Sendable {
  let wording: Wording

  func say(_ german: String, _ english: String) -> String { wording.say(german, english) }
}

// The list of people
extension KeepingWords {
  public var peopleLead: String {
    say(
      "Wer hier steht, kann sich anmelden. Rechte hängen am Amt, nie an der Person.",
      "Whoever stands here can sign in. Rights belong to the office, never to the person.")
  }
  public var nobodyHere: String { say("Noch niemand.", "Nobody yet.") }
  public var invite: String { say("Person einladen", "Invite a person") }
  public var inviteNote: String {
    say(
      "Sie erhalten einen Link zum Weitergeben. Name, Anmeldename und Passwort legt die Person selbst fest. Hat sie schon einen Zugang, nimmt sie das Amt dazu.",
      "You receive a link to hand on. The person chooses name, sign-in name and password. If they have an account, they add the office to it."
    )
  }
  public var whom: String { say("Für wen", "For whom") }
  public var whomHint: String {
    say(
      "Damit Sie offene Einladungen auseinanderhalten. Verschwindet mit der Einladung",
      "So that you can tell open invitations apart. Disappears with the invitation")
  }
  public var makeLink: String { say("Link erstellen", "Make the link") }
  public var organisation: String { say("Organisation", "Organisation") }
  public var office: String { say("Amt", "Office") }
  public var officeHint: String {
    say(
      "Im Beirat, bei BCA, Personalrat und Trägerversammlung: Beratende Stimme",
      "In the advisory board, for the equal opportunities officer, staff council and provider assembly: Advisory voice")
  }
  public var consent: String { say("Zustimmung", "Consent") }
  public var mayConsent: String {
    say("Darf für die Organisation Fassungen zustimmen", "May consent to versions for the organisation")
  }
  public var mayConsentHint: String {
    say(
      "Dieses Recht gibt die Organisation, nicht der Betrieb. Halten Sie fest, wer es Ihnen mitgeteilt hat",
      "This right is given by the organisation, not by operations. Keep a note of who told you")
  }
  public var openInvitations: String { say("Offene Einladungen", "Open invitations") }
  public var noInvitations: String { say("Zurzeit ist keine Einladung offen.", "No invitation is open at present.") }
  public var withoutName: String { say("Ohne Namen", "Without a name") }
  public func until(_ moment: String) -> String { say("gilt bis zum \(moment)", "works until \(moment)") }
  public func expired(_ moment: String) -> String { say("abgelaufen am \(moment)", "expired on \(moment)") }
  public func succeeds(_ name: String) -> String { say("Nachfolge für \(name)", "succeeds \(name)") }
  public var withdraw: String { say("Zurückziehen", "Withdraw") }
  public var closedAccounts: String { say("Geschlossene Zugänge", "Closed accounts") }
  public func closed(_ day: String) -> String { say("geschlossen am \(day)", "closed on \(day)") }
  public var closedEarlier: String { say("geschlossen", "closed") }
}

// One person
extension KeepingWords {
  public func login(_ login: String) -> String { say("Anmeldename \(login)", "Sign-in name \(login)") }
  public var offices: String { say("Ämter", "Offices") }
  public var withoutOffice: String {
    say(
      "Kein Amt. So kann sich diese Person nicht anmelden.", "No office. This way the person cannot sign in.")
  }
  public var succession: String { say("Nachfolge", "Succession") }
  public var standIn: String { say("Vertretung", "Stand-in") }
  public var giveConsent: String { say("Zustimmungsrecht geben", "Give the right to consent") }
  public var takeConsent: String { say("Zustimmungsrecht nehmen", "Take the right to consent back") }
  public var end: String { say("Beenden", "End") }
  public var furtherOffice: String { say("Weiteres Amt geben", "Give another office") }
  public var giveOffice: String { say("Amt geben", "Give the office") }
  public var access: String { say("Zugang", "Account") }
  public var recovery: String { say("Wiederherstellung", "Recovery") }
  public var recoveryAbout: String {
    say(
      "Wenn die Person ihr Passwort oder ihren zweiten Faktor verloren hat.",
      "When the person has lost their password or their second factor.")
  }
  public var leaving: String { say("Zugang schließen", "Close the account") }
  public var leavingAbout: String {
    say("Wenn die Person das Haus verlässt.", "When the person leaves the house.")
  }
  public var isClosed: String {
    say("Dieser Zugang ist geschlossen.", "This account is closed.")
  }
  public var closedOffices: String {
    say(
      "Diese Ämter hat noch niemand übernommen. Übergeben oder beenden Sie sie.",
      "Nobody has taken these offices over yet. Hand them over or end them.")
  }
  public func stillHolds(_ offices: [String]) -> String {
    say("hat noch: \(wording.list(offices))", "still holds: \(wording.list(offices))")
  }
  public func recoveryOpen(_ moment: String) -> String {
    say("Ein Link ist offen und gilt bis zum \(moment).", "A link is open and works until \(moment).")
  }
  public var reopening: String { say("Zugang wieder öffnen", "Open the account again") }
}
