public import Attention

// Barriers
extension HouseWords {
  public var barriers: String { say("Gemeldete Barrieren", "Reported barriers") }
  public var barriersAbout: String {
    say(
      "Was jemand nicht benutzen konnte, und wohin die Antwort geht.",
      "What somebody could not use, and where the answer goes.")
  }
  public func countBarriers(_ number: Int) -> String {
    wording.count(number, say("Meldung ist offen", "report is open"), say("Meldungen sind offen", "reports are open"))
  }
  public var barrierQuestion: String { say("Meldung als erledigt löschen", "Delete a report as done") }
  public var barrierLead: String {
    say(
      "Die Meldung verschwindet mit dem Weg für die Antwort. Das lässt sich nicht zurücknehmen.",
      "The report goes, and with it the way to answer. This cannot be taken back.")
  }
  public func barrierPoints(_ report: BarrierReport) -> [String] {
    let answer =
      report.draft.contact.isEmpty
      ? say("Wer sie schrieb, hat keinen Weg für eine Antwort genannt.", "Whoever wrote it gave no way to answer.")
      : say(
        "Haben Sie geantwortet? Antwort an: \(report.draft.contact)",
        "Have you answered? Answer to: \(report.draft.contact)")
    return [
      answer,
      say(
        "Ist die Barriere noch da, gehört sie in die Erklärung zur Barrierefreiheit.",
        "If the barrier is still there, it belongs in the accessibility statement."),
      say(
        "Im Protokoll des Hauses steht danach, dass eine Meldung erledigt ist, nichts von ihrem Inhalt.",
        "The protocol of the house then says that a report is done, nothing of its content."),
    ]
  }
  public var barrierKeep: String { say("Meldung behalten", "Keep the report") }
  public var barrierGone: String { say("Die Meldung ist erledigt und gelöscht.", "The report is done and deleted.") }
  public var noBarriers: String { say("Zurzeit ist keine Barriere gemeldet.", "No barrier is reported at present.") }
  public func reported(_ moment: String) -> String { say("Gemeldet am \(moment)", "Reported on \(moment)") }
  public var place: String { say("Wo", "Where") }
  public var answerTo: String { say("Antwort an", "Answer to") }
  public var anonymous: String { say("ohne Kontaktangabe", "no contact given") }
  public var barrierDone: String { say("Als erledigt löschen", "Delete as done") }
  public func barrierNumber(_ id: ID<BarrierReport>) -> String { say("Meldung \(id)", "Report \(id)") }
}
