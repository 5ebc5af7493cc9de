import Attention

// Ending an office, the right to consent
extension KeepingWords {
  public func endOf(_ name: String) -> String { say("Amt von \(name) beenden", "End the office of \(name)") }
  public var endLead: String {
    say(
      "Danach kann diese Person in diesem Amt nicht mehr lesen und nicht mehr schreiben. Wo sie gerade darin arbeitet, endet es sofort.",
      "After this the person can no longer read or write in this office. Where they are working in it, it ends at once."
    )
  }
  public var endPoints: [String] {
    wording.language == .german
      ? [
        "Was sie für die Organisation gesagt und wozu sie zugestimmt hat, bleibt mit Amt und Organisation stehen.",
        "Wer sie in diesem Amt vertritt, vertritt sie nicht mehr.",
        "Ihre versiegelten Entwürfe liest auch weiterhin niemand sonst. Ist es ihr letztes Amt, kann sie sich nicht mehr anmelden.",
      ]
      : [
        "What they said for the organisation and what they consented to stays, with office and organisation.",
        "Whoever stands in for them in this office no longer does.",
        "Nobody else will read their sealed drafts. If it is their last office, they can no longer sign in.",
      ]
  }
  public var endButton: String { say("Amt beenden", "End the office") }
  public var keepOffice: String { say("Amt behalten", "Keep the office") }
  public var ended: String { say("Das Amt ist beendet.", "The office has ended.") }
  public var lastOperations: String {
    say(
      "Geben Sie zuerst einer anderen Person das Amt Betrieb. Ohne dieses Amt könnte niemand mehr Zugänge pflegen",
      "First give the office Operations to another person. Without it nobody could keep accounts any more")
  }
  public func consentOf(_ name: String, giving: Bool) -> String {
    giving
      ? say("\(name) das Zustimmungsrecht geben", "Give \(name) the right to consent")
      : say("\(name) das Zustimmungsrecht nehmen", "Take the right to consent back from \(name)")
  }
  public func consentLead(giving: Bool) -> String {
    giving
      ? say(
        "Danach kann diese Person in diesem Amt für die Organisation Fassungen zustimmen.",
        "After this the person can consent to versions for the organisation in this office.")
      : say(
        "Danach kann diese Person in diesem Amt keiner Fassung mehr zustimmen. Was schon zugestimmt ist, gilt weiter.",
        "After this the person can consent to no further version in this office. What was consented to counts on.")
  }
  public var consentPoints: [String] {
    wording.language == .german
      ? [
        "Dieses Recht gibt und nimmt die Organisation, nicht der Betrieb. Halten Sie fest, wer es Ihnen mitgeteilt hat.",
        "Wo die Person gerade in diesem Amt arbeitet, meldet sie sich neu an. Ein Text, den sie noch abschickt, bleibt erhalten.",
      ]
      : [
        "This right is given and taken by the organisation, not by operations. Keep a note of who told you.",
        "Where the person is working in this office, they sign in anew. A text they still send is kept.",
      ]
  }
  public var leaveAsIs: String { say("So lassen", "Leave it so") }
  public var consentChanged: String { say("Das Zustimmungsrecht ist geändert.", "The right to consent is changed.") }
}
