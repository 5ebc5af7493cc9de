import Attention

// Leaving and coming back
extension KeepingWords {
  public func closeOf(_ name: String) -> String { say("Zugang von \(name) schließen", "Close the account of \(name)") }
  public var closeLead: String {
    say(
      "Danach kann sich diese Person nicht mehr anmelden. Wo sie angemeldet ist, endet es sofort.",
      "After this the person can no longer sign in. Where they are signed in, it ends at once.")
  }
  /// - Parameters:
  ///   - drafts: for how long drafts are kept that only closed accounts could open.
  ///   - accounts: for how long names of closed accounts are kept.
  public func closePoints(drafts: Int?, accounts: Int?) -> [String] {
    let (drafts, accounts) = (wording.settings.period(drafts), wording.settings.period(accounts))
    return wording.language == .german
      ? [
        "Was sie gesagt, zugesagt und wozu sie zugestimmt hat, bleibt mit Amt und Organisation stehen.",
        "Offene Zusagen und wartende Zustimmungen gehören dem Amt. Es wartet auf eine Nachfolge; Sie können es auch danach noch übergeben oder beenden.",
        "Wer sie vertritt, und wen sie vertritt, vertritt nicht mehr.",
        "Ihre versiegelten Entwürfe öffnet im Programm dann niemand. Was noch freigegeben werden soll, gibt sie vorher selbst frei. An einem Entwurf, den zwei schreiben, schreibt die andere Person weiter.",
        "Das Schließen lässt sich zurücknehmen; dann öffnet sie auch ihre Entwürfe wieder. Aufbewahrt werden Entwürfe: \(drafts), der Zugang: \(accounts).",
      ]
      : [
        "What they said, promised and consented to stays, with office and organisation.",
        "Open promises and waiting consents belong to the office. It waits for a successor; you can still hand it over or end it afterwards.",
        "Whoever stands in for them, and for whom they stand in, no longer does.",
        "In the program nobody opens their sealed drafts then. What is still to be released they release themselves before. In a draft two people write, the other one goes on.",
        "The closing can be taken back; then they open their drafts again, too. Drafts are kept: \(drafts), the account: \(accounts).",
      ]
  }
  /// On the closing page of somebody with the office Betrieb: links that are open, whoever made them.
  public func openLinks(_ links: [String]) -> String {
    say(
      "Offen sind noch diese Links: \(wording.list(links)). Welche Person sie ausgestellt hat, hält das Haus nicht fest. Ziehen Sie zurück, was nicht mehr gelten soll.",
      "These links are still open: \(wording.list(links)). Which person made them the house does not keep. Withdraw what is to open no more."
    )
  }
  public func openInvitation(_ name: String, _ place: String) -> String {
    say("Einladung für \(name) (\(place))", "invitation for \(name) (\(place))")
  }
  public func openRecovery(_ name: String) -> String {
    say("Wiederherstellung für \(name)", "recovery for \(name)")
  }
  public var closeButton: String { say("Zugang schließen", "Close the account") }
  public var keepAccount: String { say("Zugang behalten", "Keep the account") }
  public func closedNow(_ name: String) -> String {
    say("Der Zugang von \(name) ist geschlossen.", "The account of \(name) is closed.")
  }
  public func reopenOf(_ name: String) -> String {
    say("Zugang von \(name) wieder öffnen", "Open the account of \(name) again")
  }
  public var reopenLead: String {
    say(
      "Die Person meldet sich wieder mit ihrem alten Passwort an und hat diese Ämter:",
      "The person signs in with the old password again and holds these offices:")
  }
  public var reopenButton: String { say("Zugang öffnen", "Open the account") }
  public var leaveClosed: String { say("Geschlossen lassen", "Leave it closed") }
  public func reopenedNow(_ name: String) -> String {
    say("Der Zugang von \(name) ist wieder offen.", "The account of \(name) is open again.")
  }
}
