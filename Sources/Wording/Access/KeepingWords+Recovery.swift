import Attention

// Making a way back
extension KeepingWords {
  public func recoveryOf(_ name: String) -> String {
    say("Wiederherstellung für \(name)", "Recovery for \(name)")
  }
  public var recoveryLead: String {
    say(
      "Sie erhalten einen Link, mit dem die Person ein neues Passwort festlegt. Auch Sie erfahren es nicht.",
      "You receive a link with which the person chooses a new password. You do not learn it either.")
  }
  public var recoveryPoints: [String] {
    wording.language == .german
      ? [
        "Wird der Link benutzt, enden alle Anmeldungen der Person, und ein zweiter Faktor ist ausgeschaltet.",
        "Im Protokoll steht, dass der Betrieb diesen Link ausgestellt hat.",
        "Die Person erfährt es bei der nächsten Anmeldung, auch wenn der Link nie benutzt wurde.",
      ]
      : [
        "When the link is used, all sessions of the person end and a second factor is off.",
        "The protocol says that operations made this link.",
        "The person is told at the next sign-in, even if the link was never used.",
      ]
  }
}
