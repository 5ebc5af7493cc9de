import Attention

// Succession
extension KeepingWords {
  public func successionOf(_ name: String) -> String { say("Nachfolge für \(name)", "Succession of \(name)") }
  public var successionLead: String {
    say(
      "Das Amt geht an eine andere Person über, ohne Lücke und ohne doppelte Besetzung.",
      "The office passes to another person, without a gap and without being held twice.")
  }
  public var successionPoints: [String] {
    wording.language == .german
      ? [
        "Offene Zusagen, wartende Zustimmungen und geplante Dialoge gehören dem Amt und der Organisation. Sie warten danach auf die neue Person.",
        "Zustimmungen, die gegeben sind, behalten den Namen der Person, die sie gab.",
        "Das Zustimmungsrecht geht mit über, wenn die bisherige Person es dann hat. Wer sie in diesem Amt vertritt, vertritt nicht mehr.",
        "Versiegelte Entwürfe gehen nicht mit über: Sie gehören denen, die sie geschrieben haben.",
        "War es das letzte Amt der bisherigen Person, kann sie sich danach nicht mehr anmelden.",
      ]
      : [
        "Open promises, waiting consents and planned dialogues belong to the office and the organisation. They then wait for the new person.",
        "Consents that were given keep the name of the person who gave them.",
        "The right to consent passes over if the present holder has it then. Whoever stands in for them in this office no longer does.",
        "Sealed drafts do not pass over: they belong to those who wrote them.",
        "If it was the last office of the present holder, they can no longer sign in.",
      ]
  }
  public var knownSuccessor: String { say("An jemanden mit Zugang", "To somebody with an account") }
  public var knownSuccessorNote: String {
    say("Das Amt geht sofort über.", "The office passes at once.")
  }
  public var newSuccessor: String { say("An jemanden ohne Zugang", "To somebody without an account") }
  public var newSuccessorNote: String {
    say(
      "Sie erhalten einen Link. Das Amt geht in dem Augenblick über, in dem die neue Person ihn annimmt.",
      "You receive a link. The office passes in the moment in which the new person accepts it.")
  }
  public var person: String { say("Person", "Person") }
  public var choosePerson: String { say("Wählen Sie eine Person", "Choose a person") }
  public var handOver: String { say("Amt übergeben", "Hand the office over") }
}
