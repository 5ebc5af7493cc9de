import Attention

// Making a way back
extension KeepingWords {
  public func recoveryOf(_ name: String) -> String {
    say("Wiederherstellung für \(name)", "Recovery for \(name)")
  }
  public var recoveryEnd: String { say("Link zurückziehen", "Withdraw the link") }
  public func recoveryEndOf(_ name: String) -> String {
    say("Link zur Wiederherstellung für \(name) zurückziehen", "Withdraw the recovery link for \(name)")
  }
  public var recoveryEndPoints: [String] {
    [
      say(
        "Dass es ihn gab, bleibt im Protokoll und bei den Hinweisen der Person.",
        "That it existed stays in the protocol and with the person’s notices."),
      say(
        "War er schon benutzt, hilft nur ein neuer: Wer ihn hatte, kennt das Passwort.",
        "If it was used already, only a new one helps: whoever had it knows the password."),
    ]
  }
  public var recoveryWithdrawn: String { say("Der Link ist zurückgezogen.", "The link is withdrawn.") }
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
