import Attention

// A link, shown once
extension KeepingWords {
  public func linkFor(_ name: String) -> String { say("Ein Link für \(name)", "A link for \(name)") }
  public var linkForNobody: String { say("Ein Link zum Weitergeben", "A link to hand on") }
  public var linkLead: String {
    say(
      "Dieser Link wird nur jetzt gezeigt. Im Haus liegt allein eine Prüfsumme, aus der er sich nicht zurückrechnen lässt.",
      "This link is shown only now. The house keeps nothing but a checksum from which it cannot be computed back.")
  }
  public var invitationNext: [String] {
    wording.language == .german
      ? [
        "Geben Sie ihn der Person selbst: persönlich, auf Papier oder in einer Nachricht, die nur sie liest.",
        "Er gilt einmal und \(Invitation.days) Tage. Bis dahin steht er unter „Offene Einladungen“ und lässt sich zurückziehen.",
        "Ging er verloren, ziehen Sie ihn zurück und erstellen einen neuen.",
      ]
      : [
        "Hand it to the person themselves: in person, on paper or in a message that only they read.",
        "It works once and for \(Invitation.days) days. Until then it stands under “Open invitations” and can be withdrawn.",
        "If it got lost, withdraw it and make a new one.",
      ]
  }
  public var recoveryNext: [String] {
    wording.language == .german
      ? [
        "Vergewissern Sie sich, dass die Person es selbst ist: Wer diesen Link hat, kommt in ihren Zugang.",
        "Er gilt einmal und \(Recovery.hours) Stunden. Ein früherer Link gilt nicht mehr.",
        "Bei der nächsten Anmeldung erfährt die Person, dass es ihn gab.",
      ]
      : [
        "Make sure that it is the person themselves: whoever has this link gets into their account.",
        "It works once and for \(Recovery.hours) hours. An earlier link works no more.",
        "At the next sign-in the person is told that it existed.",
      ]
  }
  public var backToPeople: String { say("Zurück zu den Personen", "Back to the people") }
  public func backTo(_ name: String) -> String { say("Zurück zu \(name)", "Back to \(name)") }
}

// Withdrawing an invitation
extension KeepingWords {
  public func withdrawOf(_ name: String) -> String {
    name.isEmpty
      ? say("Eine Einladung zurückziehen", "Withdraw an invitation")
      : say("Einladung für \(name) zurückziehen", "Withdraw the invitation for \(name)")
  }
  public var withdrawLead: String {
    say(
      "Der Link öffnet danach nichts mehr. Wer ihn aufruft, erfährt nicht, warum.",
      "After this the link opens nothing. Whoever uses it does not learn why.")
  }
  public var withdrawButton: String { say("Einladung zurückziehen", "Withdraw the invitation") }
  public var keepInvitation: String { say("Einladung offen lassen", "Leave the invitation open") }
  public var withdrawn: String { say("Die Einladung ist zurückgezogen.", "The invitation is withdrawn.") }
}
